namespace BoneRules.Rules;

/// <summary>The sources on which rules rest: the five articles that the rules encode, and the literature that reconciles them.</summary>
public static class Sources
{
    /// <summary>A trainer's article on exercise, protein, vitamins and mindset.</summary>
    public const string TrainerArticle = "kelly-maria-fit";

    /// <summary>An article after publications of a patients' association.</summary>
    public const string PatientAssociation = "exercise-stronger-bones";

    /// <summary>A physiotherapy clinic's article on resistance training.</summary>
    public const string PhysiotherapyClinic = "hidef-resistance-training";

    /// <summary>A guide to exercise frequency, duration and movements to avoid.</summary>
    public const string FrequencyGuide = "exercise-frequency-guide";

    /// <summary>A guide with four pillars, tables of doses and a safety checklist.</summary>
    public const string FourPillars = "bodyspec-four-pillars";

    /// <summary>UK expert consensus "Strong, Steady and Straight", 2022.</summary>
    public const string UkConsensus2022 = "uk-consensus-2022";

    /// <summary>Too Fit To Fracture, exercise recommendations, 2014 and 2015.</summary>
    public const string TooFitToFracture = "too-fit-to-fracture";

    /// <summary>UK National Osteoporosis Guideline Group, 2024.</summary>
    public const string Nogg2024 = "nogg-2024";

    /// <summary>Osteoporosis Canada guideline, 2023.</summary>
    public const string Canada2023 = "osteoporosis-canada-2023";

    /// <summary>Position statement of the Royal Australian College of General Practitioners.</summary>
    public const string Racgp = "racgp";

    /// <summary>Official positions of the International Society for Clinical Densitometry.</summary>
    public const string Iscd = "iscd";

    /// <summary>World Falls Guidelines, 2022.</summary>
    public const string WorldFalls2022 = "world-falls-guidelines-2022";

    /// <summary>The evidence register of this library: facts from guidelines and trials with their verification.</summary>
    public const string EvidenceRegister = "evidence-register";

    /// <summary>The rulings of this library where sources differ or stay silent; to be signed off by a clinician.</summary>
    public const string Rulings = "bonerules-rulings";
}
