using BoneRules.Rules;
using BoneRules.Tests.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Guidance;

/// <summary>
/// The matrix of parameters by person, cell by cell: bone tiers without falls, then osteoporosis after one fall and after two. Letters as in the rulings.
/// Where a ruling overrides a cell of the evidence, the probe says so.
/// </summary>
public sealed class ParameterMatrixTests
{
    private static readonly string[] Columns = ["B0", "B1", "B2", "B3", "B2F1", "B2F2"];

    private static readonly Probe[] Matrix =
    [
        new("impact class", "low", "BR2001", "AAAAAA", Of(Minutes("walking", 20), Prescribe("step-up", 2, 10))),
        new("impact class", "moderate", "BR2001", "AAAEEE", Of(Prescribe("mini-hop", 1, 10)), "9: after one fall an error from osteoporosis, not only in the first eight weeks"),
        new("impact class", "high", "BR2003", "AWEEEE", Of(Prescribe("box-jump", 3, 8)), "9: with osteopenia a warning without clearance"),
        new("impact class", "brisk walk", "BR4005", "AAAAAW", Of(Minutes("brisk-walking", 20)), "17: a warning without supervision"),

        new("impacts a day", "one moderate contact", "BR2001", "AAAEEE", Of(Prescribe("heel-drop", 1, 1)), "9: none after a fall with osteoporosis, where the matrix allows ten"),
        new("impacts a day", "ten to start with", "BR2006", "AAAAAA", Of(Prescribe("heel-drop", 1, 10)), But: AtTheStart),
        new("impacts a day", "eleven to start with", "BR2006", "AAIAAA", Of(Prescribe("heel-drop", 1, 11)), But: AtTheStart),
        new("impacts a day", "a hundred", "BR2005", "AAA...", Of(Prescribe("heel-drop", 4, 25))),
        new("impacts a day", "a hundred and one", "BR2005", "AWW...", Of(Prescribe("heel-drop", 1, 101)), "10: above 100 a warning, where the matrix ends at 50"),

        new("impact days", "fifty on three days", "BR2002", "WWWAAA", OnDays(3, Prescribe("heel-drop", 2, 25)), "10: most days are four, for everybody who may aim at impacts"),
        new("impact days", "fifty on four days", "BR2002", "AAAAAA", OnDays(4, Prescribe("heel-drop", 2, 25))),
        new("impact days", "twenty low minutes on seven days", "BR2004", "AAAAAA", OnDays(7, Minutes("walking", 20))),
        new("impact days", "twenty low minutes on four days", "BR2004", "AAAIAA", OnDays(4, Minutes("walking", 20)), "11: seven are the goal"),

        new("strength days", "one", "BR3012", "WWWWWW", OnDays(1, Prescribe("goblet-squat", 2, 10, 8))),
        new("strength days", "two", "BR3012", "AAAAAA", OnDays(2, Prescribe("goblet-squat", 2, 10, 8))),
        new("strength days", "three", "BR3012", "AAAAAA", OnDays(3, Prescribe("goblet-squat", 2, 10, 8)), "22: three pass after a spinal fracture too"),
        new("strength days", "four", "BR3012", "IIWWWW", OnDays(4, Prescribe("goblet-squat", 2, 10, 8))),
        new("strength days", "rising without a hold", "BR4009", "AAAAAW", Of(Prescribe("sit-to-stand", 2, 10) with { Support = Support.None })),

        new("sets", "one", "BR3005", "AAAAAA", Of(Prescribe("leg-press", 1, 10))),
        new("sets", "three", "BR3005", "AAAAAA", Of(Prescribe("leg-press", 3, 10)), "21: one table for all, where the matrix ends at two after a spinal fracture or falls"),
        new("sets", "four", "BR3005", "WWWWWW", Of(Prescribe("leg-press", 4, 10))),
        new("sets", "five, advanced", "BR3005", "AWWWWW",
            Of(Prescribe("leg-press", 5, 8)), But: static person => person with { TrainingExperience = TrainingExperience.Advanced }),

        new("repetitions", "six", "BR3005", "AWWWWW", Of(Prescribe("leg-press", 3, 6))),
        new("repetitions", "eight", "BR3005", "AAAAAA", Of(Prescribe("leg-press", 3, 8))),
        new("repetitions", "twelve", "BR3005", "AAAAAA", Of(Prescribe("leg-press", 3, 12))),
        new("repetitions", "thirteen in three sets", "BR3005", "WWWWWW", Of(Prescribe("leg-press", 3, 13)), "21: in range inside one row, jointly with sets"),
        new("repetitions", "fifteen in two sets", "BR3005", "AAWWWW", Of(Prescribe("leg-press", 2, 15)), "21: below osteoporosis always"),
        new("repetitions", "fifteen in two sets, to begin with", "BR3005", "AAAAAA", Of(Prescribe("leg-press", 2, 15)), But: AtTheStart),
        new("repetitions", "sixteen", "BR3005", "WWWWWW", Of(Prescribe("leg-press", 2, 16))),

        new("load", "80 % alone", "BR3001", "AAAAAA", AtPercent("leg-press", 80), "15: heavy begins above 80 % for everybody"),
        new("load", "81 % alone", "BR3001", "AWEEEE", AtPercent("leg-press", 81)),
        new("load", "71 % on the leg press", "BR3010", "AAAWAA", AtPercent("leg-press", 71), "20: the caps of 60 to 70 % hold for the leg press after a spinal fracture"),
        new("load", "half of the maximum to start with", "BR3016", "AAAAAA", AtPercent("leg-press", 50), But: AtTheStart),
        new("load", "more than half to start with", "BR3016", "AAWWWW", AtPercent("leg-press", 51), But: AtTheStart),

        new("loaded flexion", "sit-up", "BR1001", "AWEEEE", Of(Prescribe("sit-up", 2, 10)), "12: nothing is said to the healthy"),
        new("loaded flexion", "toe touch", "BR1001", "AWEEEE", Of(Prescribe("toe-touch", 1, 8)), "12: nothing is said to the healthy"),
        new("loaded flexion", "slight bending fast", "BR1002", "AAWEWW",
            Of(Prescribe("cat-camel", 1, 5) with { Tempo = Tempo.Fast }), "12: a warning in osteoporosis, an error after a spinal fracture"),

        new("twist", "loaded", "BR1003", "AWEEEE", Of(Prescribe("russian-twist", 2, 10, 5)), "12: nothing is said to the healthy"),
        new("twist", "to the end of the range", "BR1004", "AWEEEE", Of(Prescribe("seated-trunk-twist", 2, 5)), "12: nothing is said to the healthy"),
        new("twist", "fast", "BR1004", "AWEEEE", Of(Prescribe("seated-trunk-rotation", 2, 5) with { Tempo = Tempo.Fast }), "12: nothing is said to the healthy"),
        new("twist", "smooth, in the middle", "BR1004", "AAAAAA", Of(Prescribe("seated-trunk-rotation", 2, 5))),

        new("extension", "none", "BR4007", "AIWWWW", Of(Minutes("walking", 20))),
        new("extension", "on one day", "BR4007", "AAAAAA", OnDays(1, Prescribe("bird-dog", 2, 8)), "22: any is enough, and daily is fine"),
        new("extension", "daily", "BR4007", "AAAAAA", OnDays(7, Prescribe("bird-dog", 2, 8))),
        new("extension", "face down", "BR1008", "AAAEAA", Of(Prescribe("prone-back-extension", 2, 8))),

        new("balance", "on two days", "BR4001", "WWWWWW", OnDays(2, Minutes("tai-chi", 60)), "22: three for everybody"),
        new("balance", "on three days", "BR4001", "AAAAAA", OnDays(3, Minutes("tai-chi", 10))),
        new("balance", "thirty minutes a week", "BR4006", "AAIIII", OnDays(3, Minutes("tai-chi", 10))),
        new("balance", "120 minutes a week", "BR4006", "AAAAII", OnDays(3, Minutes("tai-chi", 40))),
        new("balance", "180 minutes a week", "BR4006", "AAAAAA", OnDays(3, Minutes("tai-chi", 60))),
        new("balance", "without a hold", "BR4002", "AAIWWE", Of(Prescribe("tandem-stance") with { DurationSeconds = 30, Support = Support.None }), "17: by falls level"),
        new("balance", "eyes closed, alone", "BR4003", "AAAAAE", Of(Prescribe("tandem-stance-eyes-closed") with { DurationSeconds = 30, Support = Support.Countertop })),

        new("aerobic", "149 minutes", "BR6005", "IIIIIA", OnDays(1, Minutes("walking", 149)), "22: info; after several falls as able"),
        new("aerobic", "150 minutes", "BR6005", "AAAAAA", OnDays(1, Minutes("walking", 150))),
        new("aerobic", "350 minutes", "BR6005", "AAAAAA", OnDays(7, Minutes("walking", 50)), "22: nothing is too much"),
        new("aerobic", "twenty minutes on seven days", "BR6005", "IIIAIA", OnDays(7, Minutes("walking", 20)), "22: meets the goal after a spinal fracture"),

        new("vest", "any", "BR2016", "AAAEEE", Vest(2)),
        new("vest", "five percent to start with", "BR2017", "AAA...", Vest(3.2)),
        new("vest", "more than five percent to start with", "BR2017", "EEE...", Vest(3.3), "19: five percent is the start for everybody"),
        new("vest", "ten percent later", "BR2020", "AAA...", Vest(3, 3, 3, 6.4)),
        new("vest", "more than ten percent later", "BR2020", "WWW...", Vest(3, 3, 3, 6.5), "19: the end for everybody who may wear one"),

        new("high-intensity strength", "alone", "BR3001", "AWEEEE", AtPercent("leg-press", 85)),
        new("high-intensity strength", "with a trainer", "BR3001", "AAEEEE", AtPercent("leg-press", 85), But: static person => person with { Supervision = Supervision.Trainer }),
        new("high-intensity strength", "with a health professional, cleared", "BR3001", "AAAEAE", AtPercent("leg-press", 85), "15: after one fall supervision settles it",
            static person => person.ClearedFor(ClearanceScope.HighIntensityResistance) with { Supervision = Supervision.HealthProfessional }),

        new("supervision", "nobody there", "BR7005", "AAAWAA", Of(Minutes("walking", 20)), "7: a warning after a spinal fracture, once cleared"),
        new("supervision", "a beginner lifts alone", "BR7010", "IIIAII",
            Of(Prescribe("goblet-squat", 2, 10, 6)), "a note for every beginner, the healthy too, as one article has it; after a spinal fracture the warning says it", AtTheStart),
        new("supervision", "brisk walking alone", "BR4005", "AAAAAW",
            Of(Minutes("brisk-walking", 20)), "17: what is required with a high falls risk is asked of brisk walks and hard balance drills"),
    ];

    private static readonly string[] Parameters =
    [
        "impact class", "impacts a day", "impact days", "strength days", "sets", "repetitions", "load", "loaded flexion", "twist", "extension", "balance", "aerobic", "vest",
        "high-intensity strength", "supervision",
    ];

    public static TheoryData<string, string, string, char> Cells()
    {
        var data = new TheoryData<string, string, string, char>();
        foreach (var probe in Matrix)
            for (var column = 0; column < Columns.Length; column++)
                if (probe.Row[column] != '.') data.Add(probe.Parameter, probe.Says, Columns[column], probe.Row[column]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_is_judged_as_written(string parameter, string says, string column, char letter)
    {
        var probe = Matrix.Single(candidate => candidate.Parameter == parameter && candidate.Says == says);
        var person = (probe.But ?? (static person => person))(RuleCheck.Person(column));

        RuleCheck.Judge(probe.Rule, person, probe.Plan).Should().Be(Expected(letter), probe.Ruling ?? "the matrix says so");
    }

    [Fact]
    public void Every_cell_of_every_parameter_is_probed()
    {
        Matrix.Select(probe => probe.Parameter).Distinct().Should().Equal(Parameters);
        foreach (var parameter in Parameters)
            for (var column = 0; column < Columns.Length; column++)
                Matrix.Should().Contain(probe => probe.Parameter == parameter && probe.Row[column] != '.', $"{parameter} has a cell for {Columns[column]}");
    }

    private static ExpectedJudgement Expected(char letter) => letter switch
    {
        'A' => ExpectedJudgement.Clean,
        'I' => ExpectedJudgement.Info,
        'W' => ExpectedJudgement.Warning,
        _ => ExpectedJudgement.Error,
    };

    private static ClientProfile AtTheStart(ClientProfile person) => person with { TrainingWeeks = 0, TrainingExperience = TrainingExperience.Beginner };

    private static ExercisePlan OnDays(int days, ExercisePrescription prescription) => Week(Session(
        new[] { Weekday.Monday, Weekday.Wednesday, Weekday.Friday, Weekday.Sunday, Weekday.Tuesday, Weekday.Thursday, Weekday.Saturday }.Take(days).ToValueList(), prescription));

    private static ExercisePlan AtPercent(string exercise, double percent) => Of(Prescribe(exercise, 2, 10) with { PercentOneRepetitionMaximum = percent });

    private static ExercisePlan Vest(params ReadOnlySpan<double> kilograms)
    {
        var weeks = new ExercisePrescription[kilograms.Length];
        for (var i = 0; i < weeks.Length; i++) weeks[i] = Minutes("walking", 20) with { VestKilograms = kilograms[i] };
        return WeekByWeek(weeks);
    }

    private sealed record Probe(string Parameter, string Says, string Rule, string Row, ExercisePlan Plan, string? Ruling = null, Func<ClientProfile, ClientProfile>? But = null);
}
