using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A log in which training went on after a symptom that calls for a clinician.</summary>
internal static class TrainingOnAfterStopSymptom
{
    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR7011",
            Title = "Trained on after a stop symptom",
            Category = RuleCategory.Screening,
            Message = "An earlier session noted {measured}; training went on without a clearance in between.",
            Advice = "Stop, have it looked at, and go on with a clearance that came after the symptom.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Safety Checklist", "G355", "G356", "G357"),
                Cite.FourPillars("Choose Your Mini-Program", "G483", "G485"),
                Cite.Evidence(Sources.EvidenceRegister, "Red flags", Verification.Seen, "RED-01", "RED-06"),
                Cite.DesignChoice("5"),
            ],
            DesignChoices = ["Training may resume in a log once a clearance for exercise was granted on the day of the symptom or later."],
        },
        Severities = SeverityTable.Everybody(Severity.Error),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            for (var i = 0; plan.HasSymptoms && i < plan.SessionCount; i++)
            {
                if (StopSymptomOf(plan.Session(i)) is not { } symptom || Next(plan, i) is not { } next) continue;
                var seen = SeenBetween(plan.Person.Client, plan.Session(i).Date, plan.Session(next).Date);
                inspector.Session(next, Judgement.ViolationIf(!seen, Justification.OfLevel(Quantity.Symptom, QuantityText.Level<Symptom>(symptom)), "client:/clearances"));
            }
        },
        Examples = static () =>
        [
            new("Dizzy on Monday, trained on Wednesday", People.Osteopenia, Log(Symptom.Dizziness), ExpectedJudgement.Error),
            new("Dizzy on Monday, cleared on Tuesday", People.Osteopenia with { Clearances = [Granted(new DateOnly(2026, 11, 10))] }, Log(Symptom.Dizziness), ExpectedJudgement.Clean),
            new("Sore on Monday", People.Osteopenia, Log(Symptom.ExcessiveSoreness), ExpectedJudgement.Clean),
            new("Dizzy, and clearances not asked for", People.Osteopenia with { Clearances = null }, Log(Symptom.Dizziness), ExpectedJudgement.Undetermined),
        ],
    };

    private static Symptom? StopSymptomOf(in SessionContext session)
    {
        foreach (var symptom in session.Symptoms ?? [])
        {
            if (symptom is Symptom.SharpBackPain or Symptom.RadiatingNerveSymptoms or Symptom.Dizziness or Symptom.ChestPain or Symptom.NewKyphosis) return symptom;
            if (symptom == Symptom.ThighOrGroinPain && Gates.ThighPainStops(session.Person.Client, session.Person.BoneTier.Highest)) return symptom;
        }
        return null;
    }

    /// <summary>The next session in time; without dates the document's order is the order of time.</summary>
    private static int? Next(in PlanContext plan, int session)
    {
        int? next = null;
        var date = plan.Session(session).Date;
        for (var i = 0; i < plan.SessionCount; i++)
        {
            if (plan.Session(i).PrescriptionCount == 0) continue;
            var other = plan.Session(i).Date;
            var later = date is { } day && other is { } otherDay && day != otherDay ? otherDay > day : i > session;
            if (later && (next is null || plan.Session(next.Value).Date > other)) next = i;
        }
        return next;
    }

    private static Truth SeenBetween(ClientProfile client, DateOnly? symptom, DateOnly? next)
    {
        if (client.Clearances is not { } clearances) return Truth.Unknown;
        if (symptom is not { } from) return false;
        foreach (var clearance in clearances)
            if (clearance is { Scope: ClearanceScope.Exercise, GrantedOn: { } granted } && granted.Earliest >= from && !(granted.Latest > next)) return true;
        return false;
    }

    private static Clearance Granted(DateOnly on) => new() { Scope = ClearanceScope.Exercise, GrantedOn = on };

    private static ExercisePlan Log(Symptom symptom) => Week(
        new PlanSession { Date = new DateOnly(2026, 11, 9), Symptoms = [symptom], Prescriptions = [Minutes("walking", 20)] },
        new PlanSession { Date = new DateOnly(2026, 11, 11), Prescriptions = [Minutes("walking", 20)] }) with { Kind = PlanKind.Performed };
}
