using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Repair.Mending;

namespace BoneRules.Tests.Repair;

/// <summary>Each kind of mend: before, edits, after.</summary>
public sealed class FixTests
{
    private const string First = "/weeks/0/sessions/0/prescriptions/0";

    [Fact]
    public void A_forbidden_movement_is_replaced_by_a_clean_one_with_a_dose_of_its_own_or_removed()
    {
        var plan = Of(Prescribe("sit-up", 5, 40, 10) with { Id = "p1", Phase = SessionPhase.Main, RestSeconds = 90 }, Minutes("walking", 10));
        var fixes = Fixes(People.Osteoporosis, plan, "BR1001");

        fixes.Select(fix => fix.Applicability).Should().Equal(FixApplicability.NeedsReview, FixApplicability.NeedsReview, FixApplicability.Automatic);
        var replaced = fixes[0].Applied(plan).Weeks[0].Sessions[0].Prescriptions[0];
        var (was, now) = (ExerciseCatalog.Default.Find("sit-up")!, ExerciseCatalog.Default.Find(replaced.Exercise!)!);
        now.Pillar.Should().Be(was.Pillar);
        (now.Muscles & was.Muscles).Should().NotBe(MuscleGroups.None);
        replaced.Should().BeEquivalentTo(new { Id = "p1", Phase = SessionPhase.Main });
        replaced.LoadKilograms.Should().BeNull("a load is not carried over");
        replaced.RestSeconds.Should().BeNull("nor is any other number of the dose");
        replaced.Repetitions.Should().Be(new CountRange(8, 12));
        replaced.Sets.Should().Be((CountRange)2);
        PlanValidator.Default.Check(People.Osteoporosis, fixes[0].Applied(plan)).Findings.Should().NotContain(finding => finding.Path == First);

        fixes[^1].Edits.Select(edit => (edit.Op, edit.Path)).Should().Equal((EditOperation.Test, First), (EditOperation.Remove, First));
        fixes[^1].Applied(plan).Weeks[0].Sessions[0].Prescriptions.Should().ContainSingle().Which.Exercise.Should().Be("walking");
    }

    [Fact]
    public void A_fix_of_a_plan_that_has_changed_meanwhile_is_refused()
    {
        var plan = Of(Prescribe("sit-up", 3, 15));
        var fix = Fixes(People.Osteoporosis, plan, "BR1001")[0];
        FluentActions.Invoking(() => fix.Applied(Of(Prescribe("sit-up", 3, 14)))).Should().Throw<PlanPatchException>().Which.Edit.Should().Be(0);
    }

    [Fact]
    public void A_substitute_is_not_one_that_the_session_has_already()
    {
        var plan = Of(Prescribe("sit-up", 3, 15), Prescribe("dead-bug", 2, 10));
        Fixes(People.Osteoporosis, plan, "BR1001").Should().NotContain(fix => fix.Title.Contains("by Dead bug", StringComparison.Ordinal));
    }

    [Fact]
    public void A_movement_that_the_catalogue_does_not_know_is_removed_as_nothing_is_known_to_keep_its_intent()
    {
        var plan = Of(new ExercisePrescription { Name = "Turbo crunch deluxe", Sets = 3, Repetitions = 15 }, Minutes("walking", 10));
        Fixes(People.Osteoporosis, plan, "BR1001").Should().ContainSingle().Which.Edits[^1].Op.Should().Be(EditOperation.Remove);
    }

    [Fact]
    public void The_only_exercise_of_a_session_goes_with_its_session_but_a_week_keeps_one()
    {
        var two = Week(Session([Weekday.Monday], Prescribe("sit-up", 3, 15)), Session([Weekday.Tuesday], Minutes("walking", 10)));
        Fixes(People.Osteoporosis, two, "BR1001")[^1].Applied(two).Weeks[0].Sessions.Should().ContainSingle().Which.Prescriptions[0].Exercise.Should().Be("walking");

        var one = Of(Prescribe("sit-up", 3, 15));
        Fixes(People.Osteoporosis, one, "BR1001")[^1].Applied(one).Weeks[0].Sessions.Should().ContainSingle().Which.Prescriptions.Should().BeEmpty();
    }

    [Theory]
    [InlineData(85, 80)]
    [InlineData(80.5, 80)]
    public void A_load_above_its_share_of_the_maximum_is_lowered_to_it(double percent, double lowered)
    {
        var plan = Of(Prescribe("goblet-squat", 3, 8) with { PercentOneRepetitionMaximum = percent });
        var fix = Fixes(People.Osteoporosis, plan, "BR3001")[0];
        fix.Applicability.Should().Be(FixApplicability.Automatic);
        fix.Edits.Select(edit => edit.Op).Should().Equal(EditOperation.Test, EditOperation.Replace);
        fix.Applied(plan).Weeks[0].Sessions[0].Prescriptions[0].PercentOneRepetitionMaximum.Should().Be(lowered);
    }

    [Theory]
    [InlineData(null, 19)]
    [InlineData(2.5, 17.5)]
    public void A_load_in_kilograms_is_rounded_down_to_the_step_of_the_equipment(double? step, double lowered)
    {
        // 24 kg are the most that she can lift, and 80 % of them are 19.2 kg.
        var person = People.Osteoporosis with
        {
            OneRepetitionMaximumKilograms = [new NamedKilograms("goblet-squat", 24)],
            EquipmentIncrementsKilograms = step is { } known ? [new NamedKilograms("dumbbell", known), new NamedKilograms("kettlebell", known)] : null,
        };
        var plan = Of(Prescribe("goblet-squat", 3, 8, 22));
        Fixes(person, plan, "BR3001")[0].Applied(plan).Weeks[0].Sessions[0].Prescriptions[0].LoadKilograms.Should().Be(lowered);
    }

    [Fact]
    public void A_load_overhead_is_lowered_where_that_makes_the_matter_less_grave()
    {
        var plan = Of(Minutes("walking", 5), Prescribe("dumbbell-overhead-press", 3, 8, 8), Minutes("walking", 5));
        var fix = Fixes(People.VertebralFracture, plan, "BR3008")[0];
        fix.Applicability.Should().Be(FixApplicability.Automatic);
        fix.Applied(plan).Weeks[0].Sessions[0].Prescriptions[1].LoadKilograms.Should().Be(4);
    }

    [Fact]
    public void Repetitions_return_to_the_reference_where_load_and_repetitions_rose_together()
    {
        var plan = WeekByWeek(Prescribe("goblet-squat", 3, 8, 20), Prescribe("goblet-squat", 3, 10, 22));
        var fixes = Fixes(People.Healthy, plan, "BR5001");
        fixes.Should().OnlyContain(fix => fix.Applicability == FixApplicability.Automatic);
        fixes[0].Applied(plan).Weeks[1].Sessions[0].Prescriptions[0].Should().BeEquivalentTo(new { Repetitions = new CountRange(8), LoadKilograms = 22.0 });
        fixes[1].Applied(plan).Weeks[1].Sessions[0].Prescriptions[0].Should().BeEquivalentTo(new { Repetitions = new CountRange(10), LoadKilograms = 20.0 });
        foreach (var fix in fixes) RulesFound(People.Healthy, fix.Applied(plan), Severity.Error).Should().NotContain("BR5001");
    }

    [Theory]
    [InlineData(20, 24, 22)]
    [InlineData(25, 30, 27)]
    [InlineData(4.5, 6, 4.5)]
    public void A_load_that_rose_too_fast_is_lowered_to_a_tenth_above_and_never_below_where_it_was(double before, double after, double lowered)
    {
        var plan = WeekByWeek(Prescribe("goblet-squat", 3, 10, before), Prescribe("goblet-squat", 3, 8, after));
        var fix = Fixes(People.Osteoporosis, plan, "BR5002")[0];
        fix.Applicability.Should().Be(FixApplicability.Automatic);
        fix.Applied(plan).Weeks[1].Sessions[0].Prescriptions[0].LoadKilograms.Should().Be(lowered);
    }

    [Fact]
    public void What_follows_a_lowered_load_is_lowered_with_it()
    {
        var plan = WeekByWeek(Squat(20), Squat(24), Squat(26), Squat(28), Squat(30));
        var fixes = Fixes(People.Osteoporosis, plan, "BR5002");
        var mended = fixes[0].Applied(plan);
        mended.Weeks.Select(week => week.Sessions[0].Prescriptions[0].LoadKilograms).Should().Equal(20, 22, 24, 26, 28);
        RulesFound(People.Osteoporosis, mended, Severity.Error).Should().BeEmpty();
    }

    [Fact]
    public void A_load_set_by_set_is_lowered_set_by_set()
    {
        var sets = new ExercisePrescription { Exercise = "goblet-squat", SetDetails = [Set(20, 10), Set(26, 8), Set(22, 8)] };
        var plan = WeekByWeek(Squat(20), sets);
        Fixes(People.Osteoporosis, plan, "BR5002")[0].Applied(plan).Weeks[1].Sessions[0].Prescriptions[0].SetDetails!.Select(set => set.LoadKilograms).Should().Equal(20, 22, 22);
    }

    [Theory]
    [InlineData(3, 20, 3, 12, FixApplicability.Automatic)]
    [InlineData(3, 6, 3, 8, FixApplicability.NeedsReview)]
    [InlineData(6, 10, 3, 10, FixApplicability.Automatic)]
    [InlineData(1, 20, 3, 12, FixApplicability.NeedsReview)]
    public void A_dose_goes_to_the_nearest_row_and_only_less_of_it_is_automatic(int sets, int repetitions, int setsAfter, int repetitionsAfter, FixApplicability applicability)
    {
        var plan = Of(Prescribe("sit-to-stand", sets, repetitions));
        var fix = Fixes(People.Osteoporosis, plan, "BR3005")[0];
        fix.Applicability.Should().Be(applicability);
        var after = fix.Applied(plan).Weeks[0].Sessions[0].Prescriptions[0];
        (after.Sets, after.Repetitions).Should().Be(((CountRange?)setsAfter, (CountRange?)repetitionsAfter));
        RulesFound(People.Osteoporosis, fix.Applied(plan), Severity.Info).Should().NotContain("BR3005");
    }

    [Theory]
    [InlineData(null, EditOperation.Add)]
    [InlineData(Support.None, EditOperation.Replace)]
    public void Support_that_is_not_stated_is_set(Support? support, EditOperation operation)
    {
        var plan = Of(Prescribe("tandem-stance", 2) with { DurationSeconds = 30, Support = support });
        var fix = Fixes(People.Osteoporosis, plan, "BR4002")[0];
        fix.Applicability.Should().Be(FixApplicability.Automatic);
        fix.Edits.Select(edit => edit.Op).Should().Equal(EditOperation.Test, operation);
        fix.Applied(plan).Weeks[0].Sessions[0].Prescriptions[0].Support.Should().Be(Support.Countertop);
    }

    [Fact]
    public void A_fast_lift_is_slowed_down()
    {
        var plan = Of(Prescribe("goblet-squat", 3, 10, 8) with { Tempo = Tempo.Fast });
        var fix = Fixes(People.Osteoporosis, plan, "BR1006")[0];
        fix.Applicability.Should().Be(FixApplicability.Automatic);
        fix.Applied(plan).Weeks[0].Sessions[0].Prescriptions[0].Tempo.Should().Be(Tempo.Controlled);
    }

    [Fact]
    public void A_vest_is_lowered_to_its_limit_or_left_off()
    {
        // 64 kg: 5 % are 3.2 kg.
        var walk = Of(Minutes("walking", 20) with { VestKilograms = 5 });
        Fixes(People.Osteopenia, walk, "BR2017")[0].Applied(walk).Weeks[0].Sessions[0].Prescriptions[0].VestKilograms.Should().Be(3);
        Fixes(People.VertebralFracture, walk, "BR2016")[0].Applied(walk).Weeks[0].Sessions[0].Prescriptions[0].VestKilograms.Should().BeNull();

        var raised = WeekByWeek(Vest(2), Vest(2.5));
        Fixes(People.Osteopenia, raised, "BR2018")[0].Applied(raised).Weeks[1].Sessions[0].Prescriptions[0].VestKilograms.Should().Be(2);
    }

    [Fact]
    public void A_session_with_loads_gets_the_walking_it_lacks()
    {
        var plan = Of(Prescribe("goblet-squat", 3, 10, 8));
        var fix = Fixes(People.Osteoporosis, plan, "BR6002")[0];
        fix.Applicability.Should().Be(FixApplicability.NeedsReview);
        fix.Applied(plan).Weeks[0].Sessions[0].Prescriptions.Select(p => (p.Exercise, p.Phase))
            .Should().Equal(("walking", SessionPhase.WarmUp), ("goblet-squat", null), ("walking", SessionPhase.CoolDown));

        var half = Of(Minutes("walking", 5), Prescribe("goblet-squat", 3, 10, 8));
        Fixes(People.Osteoporosis, half, "BR6002")[0].Applied(half).Weeks[0].Sessions[0].Prescriptions.Select(p => p.Phase).Should().Equal(null, null, SessionPhase.CoolDown);
    }

    [Fact]
    public void One_occurrence_is_taken_out_of_a_session_of_several_days_before_it_moves()
    {
        var plan = Week(Session([Weekday.Monday, Weekday.Tuesday], Prescribe("goblet-squat", 3, 10, 8) with { Id = "p1" }) with { Id = "s1", Name = "Strength" });
        var fix = Fixes(People.Osteoporosis, plan, "BR3013")[0];
        fix.Applicability.Should().Be(FixApplicability.NeedsReview);
        fix.Edits.Select(edit => edit.Op).Should().StartWith([EditOperation.Test, EditOperation.Copy, EditOperation.Replace, EditOperation.Replace]);
        var sessions = fix.Applied(plan).Weeks[0].Sessions;
        sessions.Select(session => session.Days!.Single()).Should().Equal(Weekday.Tuesday, Weekday.Thursday);
        sessions.Select(session => (session.Id, session.Name, session.Prescriptions[0].Id)).Should().Equal(("s1", "Strength", "p1"), (null, "Strength", null));
        RulesFound(People.Osteoporosis, fix.Applied(plan), Severity.Info).Should().NotContain("BR3013");
    }

    [Fact]
    public void A_session_of_one_day_moves_as_it_is_whether_days_have_names_or_numbers()
    {
        var named = Week(Session([Weekday.Monday], Prescribe("goblet-squat", 3, 10, 8)), Session([Weekday.Tuesday], Prescribe("goblet-squat", 3, 10, 8)));
        Fixes(People.Osteoporosis, named, "BR3013")[0].Edits.Select(edit => edit.Op).Should().Equal(EditOperation.Test, EditOperation.Replace);

        var numbered = Week(new PlanSession { DayNumbers = [1, 2], Prescriptions = [Prescribe("goblet-squat", 3, 10, 8)] });
        Fixes(People.Osteoporosis, numbered, "BR3013")[0].Applied(numbered).Weeks[0].Sessions.SelectMany(session => session.DayNumbers!).Should().Equal(2, 4);
    }

    [Fact]
    public void What_is_too_little_is_added_and_looked_at_by_a_person()
    {
        var plan = Week(
            Session([Weekday.Monday, Weekday.Thursday], Minutes("walking", 5), Prescribe("goblet-squat", 3, 10, 8), Minutes("walking", 5)),
            Session([Weekday.Tuesday], Prescribe("tandem-stance", 2) with { DurationSeconds = 30, Support = Support.Countertop }));
        foreach (var rule in (ReadOnlySpan<string>)["BR4001", "BR4007"])
        {
            var fix = Fixes(People.Osteoporosis, plan, rule)[0];
            fix.Applicability.Should().Be(FixApplicability.NeedsReview);
            fix.Edits.Skip(1).Should().OnlyContain(edit => edit.Op == EditOperation.Add);
            RulesFound(People.Osteoporosis, fix.Applied(plan), Severity.Warning).Should().NotContain(rule);
        }
    }

    [Fact]
    public void Missing_muscle_groups_are_added_until_none_is_missing()
    {
        var plan = Week(Session([Weekday.Monday, Weekday.Thursday], Minutes("walking", 5), Prescribe("sit-to-stand", 3, 10), Prescribe("glute-bridge", 2, 12), Minutes("walking", 5)));
        var fix = Fixes(People.Osteoporosis, plan, "BR3015")[0];
        fix.Applicability.Should().Be(FixApplicability.NeedsReview);
        RulesFound(People.Osteoporosis, fix.Applied(plan), Severity.Warning).Should().NotContain("BR3015");
    }

    [Theory]
    [InlineData("BR7001")]
    [InlineData("BR7003")]
    [InlineData("BR2019")]
    [InlineData("BR9001")]
    public void Symptoms_clearances_and_unknown_exercises_are_never_edited_away(string rule)
    {
        var person = rule switch
        {
            "BR7001" => People.Osteoporosis with { Symptoms = [Symptom.SharpBackPain] },
            "BR7003" => People.VertebralFracture with { Clearances = [] },
            _ => People.Osteoporosis,
        };
        var plan = Of(Minutes("walking", 20) with { VestKilograms = 2 }, new ExercisePrescription { Name = "Zorb wiggle", Sets = 2, Repetitions = 10 });
        if (PlanValidator.Default.Check(person, plan).Findings.FirstOrDefault(finding => finding.RuleId == rule) is not { } finding) throw new InvalidOperationException($"{rule} finds nothing.");
        var fix = PlanRepairer.Default.Propose(person, plan, finding).Should().ContainSingle().Subject;
        fix.Should().BeEquivalentTo(new { Applicability = FixApplicability.AdviceOnly, Title = finding.Advice });
        fix.Edits.Should().BeEmpty();
    }

    private static ExercisePrescription Squat(double kilograms) => Prescribe("goblet-squat", 3, 10, kilograms);

    private static ExercisePrescription Vest(double kilograms) => Minutes("walking", 20) with { VestKilograms = kilograms };

    private static SetDetail Set(double kilograms, int repetitions) => new() { LoadKilograms = kilograms, Repetitions = repetitions };
}
