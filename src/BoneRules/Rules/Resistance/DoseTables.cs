namespace BoneRules.Rules;

/// <summary>The doses that the sources give, as data: exercises by name, published templates, and what holds for a pillar in general.</summary>
internal static class DoseTables
{
    private const int FirstWeeks = 4;
    private const int ProfessionalRepetitions = 12;
    private const int GeneralRepetitions = 12;

    public static ValueList<DoseRow> All { get; } = [.. ExerciseTables(), .. Templates(), .. StrengthInGeneral(), .. OtherPillars()];

    /// <summary>The most repetitions of the range that an exercise is done in: its own where a table names it, else the general one.</summary>
    public static int TopRepetitionsOf(string? exercise, PlanTemplate? template)
    {
        if (template == PlanTemplate.ClinicianProgressive) return ProfessionalRepetitions;
        foreach (var row in All)
            if (row is { Template: null, Repetitions: { } repetitions } && exercise is not null && row.Exercises.AsSpan().Contains(exercise)) return repetitions.Top;
        return GeneralRepetitions;
    }

    private static IEnumerable<DoseRow> ExerciseTables()
    {
        // Weight-bearing impact work.
        yield return Own("Brisk walking", ["brisk-walking"], Cite.FourPillars("Pillar 1", "G365")) with { Seconds = Minutes(20, 30) };
        yield return Own("Heel drops", ["heel-drop"], Cite.FourPillars("Pillar 1", "G369", "G370")) with { Repetitions = new(10, 15), Sets = 2 };
        yield return Own("Stair climbing", ["stair-climbing"], Cite.FourPillars("Pillar 1", "G376")) with { Seconds = Minutes(5, 10) };
        yield return Own("Stair climbing, in flights", ["stair-climbing"], Cite.FourPillars("Pillar 1", "G374")) with { Flights = new(2, 3) };
        yield return Own("Mini hops", ["mini-hop"], Cite.FourPillars("Pillar 1", "G381", "G382")) with { Repetitions = 20, Sets = 2 };
        // Muscle strengthening.
        yield return Own("Sit-to-stand", ["sit-to-stand"], Cite.FourPillars("Pillar 2", "G395", "G396")) with { Repetitions = new(8, 12), Sets = 3 };
        yield return Own("Band row", ["band-row"], Cite.FourPillars("Pillar 2", "G399", "G400")) with { Repetitions = 10, Sets = 3 };
        yield return Own("Wall or goblet squat", ["wall-squat", "goblet-squat"], Cite.FourPillars("Pillar 2", "G403", "G404", "G406")) with { Repetitions = new(8, 10), Sets = 3 };
        yield return Own(
            "Overhead press with dumbbells",
            ["dumbbell-overhead-press", "seated-dumbbell-overhead-press", "single-arm-dumbbell-overhead-press"],
            Cite.FourPillars("Pillar 2", "G408", "G409")) with { Repetitions = new(6, 8), Sets = 3 };
        yield return Own("Bridge", ["glute-bridge"], Cite.FourPillars("Pillar 2", "G413", "G414")) with { Repetitions = new(10, 12), Sets = 2 };
        // Balance and stability.
        yield return Own("Tandem stance, each side", ["tandem-stance"], Cite.FourPillars("Pillar 3", "G421", "G422")) with { Seconds = 30, Sets = 2 };
        yield return Own("Single-leg stand with reach, each leg", ["single-leg-stand-with-reach"], Cite.FourPillars("Pillar 3", "G425")) with { Repetitions = 10 };
        yield return Own("Tai chi wave hands", ["tai-chi-wave-hands"], Cite.FourPillars("Pillar 3", "G428")) with { Seconds = Minutes(5, 5) };
        // Flexibility and posture.
        yield return Own("Chest opener", ["doorway-chest-stretch"], Cite.FourPillars("Pillar 4", "G434", "G435")) with { Seconds = 30, Sets = 2 };
        yield return Own("Hip-flexor stretch, each side", ["hip-flexor-stretch"], Cite.FourPillars("Pillar 4", "G437", "G438")) with { Seconds = 30, Sets = 2 };
        yield return Own("Cat–camel", ["cat-camel"], Cite.FourPillars("Pillar 4", "G440")) with { Repetitions = 5 };
    }

    private static IEnumerable<DoseRow> Templates()
    {
        yield return Daily("Walk or march", ["brisk-walking", "marching-in-place"], "G458") with { Seconds = Minutes(5, 5) };
        yield return Daily("Sit-to-stand", ["sit-to-stand"], "G459") with { Repetitions = 10, Sets = 2 };
        yield return Daily("Heel drops", ["heel-drop"], "G460") with { Repetitions = 15, Sets = 2 };
        yield return Daily("Tandem stance, each side", ["tandem-stance"], "G461") with { Seconds = 30, Sets = 1 };
        yield return Daily("Chest opener", ["doorway-chest-stretch"], "G462") with { Seconds = 30, Sets = 2 };
        yield return Circuit("Goblet squat", ["goblet-squat"], "G465") with { Repetitions = 10 };
        yield return Circuit("Band row", ["band-row"], "G466") with { Repetitions = 12 };
        yield return Circuit("Single-leg stand with reach, each side", ["single-leg-stand-with-reach"], "G467") with { Repetitions = 8 };
        yield return Circuit("Mini hops", ["mini-hop"], "G468") with { Repetitions = 20 };
        yield return Circuit("Hip-flexor stretch, each side", ["hip-flexor-stretch"], "G469") with { Seconds = 30 };
        yield return General("Clinicians' template", ExercisePillar.Resistance, Cite.FourPillars("Choose Your Mini-Program", "G479", "G481")) with
        {
            Template = PlanTemplate.ClinicianProgressive, Repetitions = new(8, 15), Sets = new(1, 3),
        };
    }

    private static IEnumerable<DoseRow> StrengthInGeneral()
    {
        yield return General("Strength", ExercisePillar.Resistance, Cite.FrequencyGuide("Introduction; Progressive Resistance Training Protocols", "G237", "G239", "G265", "G266")) with
            { Repetitions = new(8, 12), Sets = new(2, 3) };
        yield return General("Strength, one to three sets", ExercisePillar.Resistance,
            Cite.Evidence(Sources.TooFitToFracture, "2014, table 6; 2015, table 4", Verification.Seen, "STR-03", "STR-04")) with { Repetitions = new(8, 12), Sets = new(1, 3) };
        yield return General("Strength, 10 to 15 repetitions", ExercisePillar.Resistance, Cite.TrainerArticle("Muscle training", "G013", "G015", "G016", "G017")) with
        {
            Repetitions = new(10, 15), Sets = new(1, 2), ForWhom = static person => !person.BoneTier.IsAtLeast(BoneTier.B2), Whom = "below B2",
        };
        yield return General("Strength, 10 to 15 repetitions to begin with", ExercisePillar.Resistance, Cite.TrainerArticle("Muscle training", "G013", "G015", "G016", "G017")) with
        {
            Repetitions = new(10, 15), Sets = new(1, 2), FirstTrainingWeeks = FirstWeeks, ForWhom = static person => person.BoneTier.IsAtLeast(BoneTier.B2), Whom = "B2 and stricter",
        };
        yield return General("Strength without osteoporosis or osteopenia", ExercisePillar.Resistance, Cite.DesignChoice("21")) with
        {
            Repetitions = new(6, 12), Sets = new(1, 3), ForWhom = static person => !person.BoneTier.IsAtLeast(BoneTier.B1), Whom = "B0",
        };
        yield return General("Strength of advanced trainees without osteoporosis or osteopenia", ExercisePillar.Resistance, Cite.DesignChoice("21")) with
        {
            Repetitions = new(6, 12), Sets = new(1, 5), Whom = "B0, advanced",
            ForWhom = static person => !person.BoneTier.IsAtLeast(BoneTier.B1) & person.Client.TrainingExperience == TrainingExperience.Advanced,
        };
        yield return General("High-intensity strength under supervision", ExercisePillar.Resistance,
            Cite.Evidence(Sources.EvidenceRegister, "Watson et al. 2018", Verification.Seen, "HI-01")) with
        {
            Repetitions = 5, Sets = new(1, 5), ForWhom = MayLiftHeavy, Whom = "B0; B1 supervised; B2 with a health professional and cleared for high-intensity resistance training",
        };
    }

    /// <summary>Outside strength, minutes and impacts add up over days and weeks, and rules on those sums judge them.</summary>
    private static IEnumerable<DoseRow> OtherPillars()
    {
        yield return General("Impacts in a set", ExercisePillar.WeightBearing, Cite.FrequencyGuide("Weight-Bearing Impact Activities", "G256")) with
            { Repetitions = new(1, 50) };
        yield return General("Walking and other work on the feet", ExercisePillar.WeightBearing, Cite.DesignChoice("21")) with { Seconds = AnyTime, Flights = AnyCount };
        yield return General("Balance work", ExercisePillar.Balance, Cite.DesignChoice("21")) with { Repetitions = AnyCount };
        yield return General("Balance work for time", ExercisePillar.Balance, Cite.DesignChoice("21")) with { Seconds = AnyTime };
        yield return General("Mobility", ExercisePillar.FlexibilityAndPosture, Cite.DesignChoice("21")) with { Repetitions = AnyCount };
        yield return General("Stretching", ExercisePillar.FlexibilityAndPosture, Cite.DesignChoice("21")) with { Seconds = AnyTime };
    }

    private static CountRange AnyCount => new(0, null);

    private static MeasureRange AnyTime => new(0, null);

    private static MeasureRange Minutes(double min, double max) => new(min * 60, max * 60);

    private static DoseRow Own(string label, ValueList<string> exercises, Citation citation) => new() { Label = label, Exercises = exercises, Citation = citation };

    private static DoseRow General(string label, ExercisePillar pillar, Citation citation) => new() { Label = label, Pillar = pillar, Citation = citation };

    private static DoseRow Daily(string label, ValueList<string> exercises, string statement) =>
        Own(label, exercises, Cite.FourPillars("Choose Your Mini-Program", "G455", statement)) with { Template = PlanTemplate.Daily15 };

    private static DoseRow Circuit(string label, ValueList<string> exercises, string statement) =>
        Own(label, exercises, Cite.FourPillars("Choose Your Mini-Program", "G463", "G464", statement)) with { Template = PlanTemplate.Circuit20, Sets = new(1, 2) };

    private static Truth MayLiftHeavy(Assessment person)
    {
        var supervision = person.Client.Supervision ?? Supervision.None;
        var professional = supervision == Supervision.HealthProfessional & person.HasClearance(ClearanceScope.HighIntensityResistance) & !person.BoneTier.IsAtLeast(BoneTier.B3);
        return !person.BoneTier.IsAtLeast(BoneTier.B1) | ((supervision != Supervision.None) & !person.BoneTier.IsAtLeast(BoneTier.B2)) | professional;
    }
}
