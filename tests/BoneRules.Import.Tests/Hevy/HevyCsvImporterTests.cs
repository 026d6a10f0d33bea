using BoneRules.Import.Tests.Csv;

namespace BoneRules.Import.Tests.Hevy;

public sealed class HevyCsvImporterTests
{
    private const string Header = "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe\n";

    [Fact]
    public void An_export_in_kilograms_and_kilometres()
    {
        var imported = HevyCsvImporter.Import("""
            "title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"
            "Push","8 Apr 2026, 16:50","8 Apr 2026, 17:40","Felt good","Bench Press (Barbell)",,"Pause",0,"warmup",40,10,,,
            "Push","8 Apr 2026, 16:50","8 Apr 2026, 17:40","Felt good","Bench Press (Barbell)",,"Pause",1,"normal",62.5,8,,,8.5
            "Push","8 Apr 2026, 16:50","8 Apr 2026, 17:40","Felt good","Bench Press (Barbell)",,"Pause",2,"failure",62.5,6,,,10
            "Push","8 Apr 2026, 16:50","8 Apr 2026, 17:40","Felt good","Bench Press (Barbell)",,"Pause",3,"dropset",40,12,,,
            "Push","8 Apr 2026, 16:50","8 Apr 2026, 17:40","Felt good","Triceps Pushdown",0,"",0,"normal",20,12,,,
            "Push","8 Apr 2026, 16:50","8 Apr 2026, 17:40","Felt good","Plank",0,"",0,"normal",,,,45,
            "Push","8 Apr 2026, 16:50","8 Apr 2026, 17:40","Felt good","Treadmill",,"",0,"normal",,,2.5,1200,
            """);

        imported.Outline().Should().Equal(
            "week 2026-04-06",
            "2026-04-08 Push “Felt good”",
            "Bench Press (Barbell): warmUp 10 × 40 kg, working 8 × 62.5 kg @8.5, failure 6 × 62.5 kg @10, drop 12 × 40 kg [stated] “Pause”",
            "Triceps Pushdown: working 12 × 20 kg [stated] “superset 0”",
            "Plank: working 45 s “superset 0”",
            "Treadmill: working 1200 s 2500 m");
        imported.Accounts()[0].Should().Be("1 Structure: columns that are not kept: end_time, set_index");
        imported.Lines.Skip(1).Should().OnlyContain(line => line.Kind == ImportedLineKind.Understood);
    }

    [Fact]
    public void An_export_in_pounds_and_miles() => HevyCsvImporter.Import("""
        title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_lbs,reps,distance_miles,duration_seconds,rpe
        Legs,"Jun 11, 2026, 1:01 PM","Jun 11, 2026, 2:00 PM",,Leg Press,,,0,normal,225,10,,,
        Legs,"Jun 11, 2026, 1:01 PM","Jun 11, 2026, 2:00 PM",,Walking,,,0,normal,,,1,900,
        """).Outline().Should().Equal("week 2026-06-08", "2026-06-11 Legs", "Leg Press: working 10 × 102.058 kg [stated]", "Walking: working 900 s 1609.344 m");

    [Fact]
    public void An_older_export_with_semicolons_and_without_supersets() => HevyCsvImporter.Import("""
        title;start_time;end_time;description;exercise_title;exercise_notes;set_index;set_type;weight_kg;reps;distance_km;duration_seconds;rpe
        Ganzkörper;5 Mai 2026, 07:34;5 Mai 2026, 08:20;;Kniebeuge (Langhantel);;0;normal;62,5;8;;;7,5
        """).Outline().Should().Equal("week 2026-05-04", "2026-05-05 Ganzkörper", "Kniebeuge (Langhantel): working 8 × 62.5 kg @7.5 [stated]");

    [Fact]
    public void Translated_titles_stay_as_they_stand() => HevyCsvImporter.Import(Header + """
        Treino A,"8 de abr. de 2026, 16:50",,,Elevação Lateral (Halter),,,0,normal,6,12,,,
        """).Only().Name.Should().Be("Elevação Lateral (Halter)");

    [Fact]
    public void The_phone_may_change_its_language_between_rows() => HevyCsvImporter.Import(Header + """
        A,"8 Apr 2026, 16:50",,,Squat,,,0,normal,20,10,,,
        B,"10. März 2026, 07:34",,,Squat,,,0,normal,20,10,,,
        C,"3 août 2026, 07:34",,,Squat,,,0,normal,20,10,,,
        D,"1 ene 2026, 07:34",,,Squat,,,0,normal,20,10,,,
        E,"02/01/2026, 07:34",,,Squat,,,0,normal,20,10,,,
        """).Accounts()[1..].Should().Equal("2 Understood", "3 Understood", "4 Understood", "5 Understood", "6 NotUnderstood: the day and the month of the date can't be told apart");

    [Fact]
    public void Notes_may_hold_line_breaks_and_each_line_is_accounted_for()
    {
        var imported = HevyCsvImporter.Import(Header + "A,\"8 Apr 2026, 16:50\",,,Squat,,\"slow,\nwith a \"\"pause\"\"\",0,normal,20,10,,,\nA,\"8 Apr 2026, 16:50\",,,Squat,,,1,normal,20,9,,,");

        imported.Outline()[2].Should().Be("Squat: working 10 × 20 kg, working 9 × 20 kg [stated] “slow,\nwith a \"pause\"”");
        imported.Accounts()[1..].Should().Equal("2 Understood", "3 Understood", "4 Understood");
        imported.Only().Source!.Line.Should().Be(2);
    }

    [Fact]
    public void A_log_in_which_weight_and_repetitions_rise_together_is_flagged()
    {
        var log = Header + """
            Legs,"8 Apr 2026, 16:50",,,Goblet Squat,,,0,normal,12,8,,,
            Legs,"8 Apr 2026, 16:50",,,Goblet Squat,,,1,normal,12,8,,,
            Legs,"15 Apr 2026, 16:50",,,Goblet Squat,,,0,normal,13,REPS,,,
            """;

        Findings(log.Replace("REPS", "10", StringComparison.Ordinal)).Should().Contain("BR5001 /weeks/1/sessions/0/prescriptions/0");
        Findings(log.Replace("REPS", "8", StringComparison.Ordinal)).Should().NotContain(finding => finding.StartsWith("BR5001", StringComparison.Ordinal));
    }

    [Fact]
    public void A_warm_up_is_no_reference_for_what_rose() => Findings(Header + """
        Legs,"8 Apr 2026, 16:50",,,Goblet Squat,,,0,warmup,6,5,,,
        Legs,"8 Apr 2026, 16:50",,,Goblet Squat,,,1,normal,12,10,,,
        Legs,"15 Apr 2026, 16:50",,,Goblet Squat,,,0,normal,12,10,,,
        """).Should().NotContain(finding => finding.StartsWith("BR5001", StringComparison.Ordinal));

    private static IEnumerable<string> Findings(string log)
    {
        var client = new ClientProfile { AsOf = new DateOnly(2026, 5, 1), AgeYears = 55, Sex = Sex.Female, MenopausalStatus = MenopausalStatus.Postmenopausal, Diagnosis = BoneDiagnosis.None };
        return PlanValidator.Default.Check(client, HevyCsvImporter.Import(log).Plan).Findings.Select(finding => $"{finding.RuleId} {finding.Path}");
    }
}
