using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A week without one of the four pillars.</summary>
internal static class PillarMissing
{
    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR6001",
            Title = "A pillar is missing in the week",
            Category = RuleCategory.Structure,
            Message = "The week has nothing for: {measured}.",
            Advice = "Put weight-bearing work, resistance, balance and posture or flexibility into every week; one exercise of each is a start.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FourPillars("The 4 Pillars; Introduction; Take the First Step", "G361", "G343", "G524"),
                Cite.TrainerArticle("Muscle training", "G006", "G008"),
                Cite.PatientAssociation("Prevent falls", "G149"),
                Cite.PhysiotherapyClinic("Exercise for Osteoporosis; Preventing Fall and Fractures; Preventing Bone Loss", "G190", "G216", "G222"),
                Cite.FrequencyGuide("Introduction; Weight-Bearing Impact Activities; Balance and Stability Training; Exercise Frequency and Duration Guidelines; FAQs", "G232", "G241", "G259", "G260", "G287", "G304", "G329", "G335"),
                Cite.TrainerArticle("Muscle and protein", "G037"),
                Cite.TrainerArticle("Calm mindset", "G108"),
                Cite.PatientAssociation("What are weak bones?", "G111"),
                Cite.PatientAssociation("Diagnosis of osteoporosis", "G124", "G125"),
                Cite.PatientAssociation("Diagnosis of osteopenia", "G132", "G133"),
                Cite.PhysiotherapyClinic("Bone Health", "G186"),
                Cite.PhysiotherapyClinic("Preventing Bone Loss", "G224"),
                Cite.FourPillars("FAQs", "G522"),
                Cite.Evidence(Sources.Canada2023, "Table 2", Verification.Seen, "AER-03", "IMP-07"),
            ],
            DesignChoices = ["A missing pillar is told as info to a person without low bone mass and without falls, as a warning to anybody else."],
        },
        Severities = SeverityTable.Of("IWWWW/WW"),
        Wants = Wanted(ExercisePillar.WeightBearing, ExercisePillar.Resistance, ExercisePillar.Balance, ExercisePillar.FlexibilityAndPosture),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            if (plan.Person.IsHeldBack) return;
            for (var i = 0; i < plan.WeekCount; i++)
            {
                var week = plan.Week(i);
                var missing = Pillars.All & ~week.Pillars;
                // An exercise that nobody recognises may be of any pillar.
                if (missing != Pillars.None && !week.Traits.Has(SessionTraits.Unknown))
                    inspector.Week(i, Judgement.Violation(Justification.OfLevel(Quantity.Pillars, Names(missing))));
            }
        },
        Examples = static () =>
        [
            new("All four pillars", People.Osteoporosis, Of(Minutes("walking", 20), Prescribe("sit-to-stand", 3, 10), Prescribe("tandem-stance"), Prescribe("bird-dog")), ExpectedJudgement.Clean),
            new("No balance", People.Osteoporosis, Of(Minutes("walking", 20), Prescribe("sit-to-stand", 3, 10), Prescribe("bird-dog")), ExpectedJudgement.Warning),
            new("Walking alone of a healthy person", People.Healthy, Of(Minutes("walking", 20)), ExpectedJudgement.Info),
        ],
    };

    private static ValueList<WeekSubject> Wanted(params ReadOnlySpan<ExercisePillar> pillars)
    {
        var subjects = new WeekSubject[pillars.Length];
        for (var i = 0; i < subjects.Length; i++) subjects[i] = WeekSubject.Of(pillars[i]) with { ForWhom = static person => !person.IsHeldBack };
        return subjects.ToValueList();
    }

    private static string Names(Pillars missing)
    {
        var names = new List<string>(4);
        foreach (var pillar in (ReadOnlySpan<Pillars>)[Pillars.WeightBearing, Pillars.Resistance, Pillars.Balance, Pillars.FlexibilityAndPosture])
            if (missing.Has(pillar)) names.Add(QuantityText.Level<Pillars>(pillar));
        return string.Join(", ", names);
    }
}
