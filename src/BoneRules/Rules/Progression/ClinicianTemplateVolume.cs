using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>More than a tenth more volume in a session than a week before, in the clinicians' template.</summary>
internal static class ClinicianTemplateVolume
{
    private const double MostPercent = 10;

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR5007",
            Title = "Session volume raised too fast in the clinicians' template",
            Category = RuleCategory.Progression,
            Message = "A session's volume (sets × repetitions × load) rises by {measured} in a week; {limit} is the limit.",
            Advice = "Add sets or repetitions a few at a time; less is always allowed.",
            IsSafetyRule = true,
            Citations = [Cite.FourPillars("Choose Your Mini-Program", "G487"), Cite.PatientAssociation("Take it easy", "G163", "G164"), Cite.DesignChoice("26")],
            DesignChoices = ["Sessions are matched by their name, else by their place in the week; repetitions without a load are not counted."],
        },
        Severities = SeverityTable.Everybody(Severity.Error),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            if (plan.Template != PlanTemplate.ClinicianProgressive || plan.WeekCount < 2 || LeavesVolumeOpen(plan, inspector)) return;
            for (var w = 1; w < plan.WeekCount; w++)
            {
                if (MostRisePercent(plan, w) is { } rise && LoadSteps.Exceeds(rise, MostPercent))
                    inspector.Week(w, Judgement.Violation(Justification.OfNumber(Quantity.VolumeChangePercent, rise, max: MostPercent)));
            }
        },
        Examples = static () =>
        [
            new("3 × 10, then 3 × 11", People.Osteopenia, Template(Press(3, 10), Press(3, 11)), ExpectedJudgement.Clean),
            new("3 × 10, then 3 × 12", People.Osteopenia, Template(Press(3, 10), Press(3, 12)), ExpectedJudgement.Error),
            new("Repetitions that the first week does not state", People.Osteopenia, Template(Press(3, null), Press(3, 12)), ExpectedJudgement.Undetermined),
            new("Less in the second week", People.Osteopenia, Template(Press(3, 12), Press(2, 10)), ExpectedJudgement.Clean),
            new("Outside the template", People.Osteopenia, WeekByWeek(Press(3, 10), Press(3, 12)), ExpectedJudgement.Clean),
        ],
    };

    /// <summary>A load without repetitions may be any volume; each is asked for.</summary>
    private static bool LeavesVolumeOpen(in PlanContext plan, PlanInspector inspector)
    {
        var open = false;
        for (var i = 0; i < plan.PrescriptionCount; i++)
        {
            var prescription = plan.Prescription(i);
            if (!Counts(prescription) || !prescription.StatesLoad || prescription.Repetitions is not null || prescription.WithoutRepetitions) continue;
            inspector.Prescription(i, Judgement.Undetermined("repetitions"));
            open = true;
        }
        return open;
    }

    private static bool Counts(in PrescriptionContext prescription) => prescription.Phase is null or SessionPhase.Main;

    private static double? MostRisePercent(in PlanContext plan, int week)
    {
        double? most = null;
        var (first, count) = plan.SessionsOf(week);
        var (earlierFirst, earlierCount) = plan.SessionsOf(week - 1);
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var s = 0; s < earlierCount; s++)
            if (plan.Session(earlierFirst + s).Name is { } name) named.TryAdd(name, s);
        for (var s = 0; s < count; s++)
        {
            var session = plan.Session(first + s);
            var place = session.Name is null ? s : named.GetValueOrDefault(session.Name, earlierCount);
            if (place >= earlierCount || plan.Session(earlierFirst + place) is var before && before.Name != session.Name) continue;
            var (now, earlier) = (VolumeOf(session), VolumeOf(before));
            if (now > 0 && earlier > 0 && (most is null || (now - earlier) / earlier * 100 > most)) most = (now - earlier) / earlier * 100;
        }
        return most;
    }

    private static double VolumeOf(in SessionContext session)
    {
        var volume = 0.0;
        for (var i = 0; i < session.PrescriptionCount; i++)
        {
            var prescription = session.Prescription(i);
            if (!Counts(prescription)) continue;
            var load = prescription.LoadKilograms ?? prescription.PercentOneRepetitionMaximum ?? 0;
            volume += (double)prescription.Sets.Top * (prescription.Repetitions?.Top ?? 0) * load;
        }
        return volume;
    }

    private static ExercisePlan Template(params ReadOnlySpan<ExercisePrescription> prescriptions) =>
        WeekByWeek(prescriptions) with { Template = PlanTemplate.ClinicianProgressive };

    private static ExercisePrescription Press(int sets, CountRange? repetitions) => Prescribe("leg-press", sets, repetitions, 20);
}
