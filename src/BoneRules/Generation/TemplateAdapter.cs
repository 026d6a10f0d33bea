using System.Globalization;
using System.Numerics;
using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>Fits a template to a person: what the rules keep from them is exchanged for what the catalogue gives as safer, with a dose of its own.</summary>
internal sealed class TemplateAdapter(CompiledRules rules, BoundRules bound, ExercisePool pool, Prescriber prescriber, Equipments? equipment, PlanTemplate template)
{
    private readonly List<(DraftSession Session, DraftPrescription? Draft, string From, string? RuleId, string Reason)> _changes = [];

    /// <summary>The sessions of the template on the days of the request.</summary>
    public List<DraftSession> Adapt(int[] days)
    {
        var sessions = new List<DraftSession>();
        var free = days.ToList();
        // What needs days between it chooses first.
        foreach (var source in TemplateLibrary.Of(template).Weeks[0].Sessions.OrderBy(session => NeedsRest(session) ? 0 : 1))
        {
            var wanted = source.TimesPerWeek ?? 1;
            int[] own = NeedsRest(source) ? TrainingDays.Apart([.. free], wanted) : [.. free.Take(wanted)];
            foreach (var day in own) sessions.Add(Adapt(source, day));
            free.RemoveAll(own.Contains);
        }
        return [.. sessions.OrderBy(static session => session.Day)];
    }

    public ValueList<TemplateChange> ChangesIn(PlanDraft plan)
    {
        var places = plan.Places().Where(static place => place.Before is null).ToList();
        return _changes.Select(change => new TemplateChange(
            change.Draft is null
                ? string.Create(CultureInfo.InvariantCulture, $"/weeks/0/sessions/{plan.Plan.Weeks[0].Sessions.TakeWhile(session => session.Name != change.Session.Name || session.Days![0] != (Weekday)change.Session.Day).Count()}")
                : places.FirstOrDefault(place => ReferenceEquals(place.Draft.Slot, change.Draft.Slot)).Path ?? "/weeks/0",
            change.From, change.Draft?.Slot.Candidate.Id, change.RuleId, change.Reason)).ToValueList();
    }

    private bool NeedsRest(PlanSession session) => session.Prescriptions.Any(prescription =>
        rules.Find(prescription.Exercise!)?.Exercise is { Pillar: ExercisePillar.Resistance, DailyStrength: false });

    private DraftSession Adapt(PlanSession source, int day)
    {
        var drafts = new List<DraftPrescription>();
        var changes = new List<(DraftPrescription? Draft, string From, string? RuleId, string Reason)>();
        foreach (var prescription in source.Prescriptions)
        {
            var (own, obstacle) = Own(prescription);
            if (obstacle is null)
            {
                drafts.Add(DraftOf(own!));
                continue;
            }
            var substitute = SubstituteFor(rules.Find(prescription.Exercise!)!.Exercise!, drafts);
            // What stood for an impact is done slowly, and in as many sets.
            if (substitute is not null && rules.Find(prescription.Exercise!)!.Movement.Impact >= ImpactLevel.Moderate)
                substitute = substitute with { Start = substitute.Start with { Tempo = Tempo.Slow, Sets = Math.Clamp(prescription.Sets?.Min ?? 1, substitute.Start.Sets?.Min ?? 1, substitute.MostSets) } };
            var draft = substitute is null ? null : DraftOf(substitute);
            if (draft is not null) drafts.Add(draft);
            changes.Add((draft, prescription.Exercise!, obstacle.Value.RuleId, obstacle.Value.Reason));
        }
        var session = new DraftSession($"{source.Name}, {(Weekday)day}", day, drafts) { Supervision = source.Supervision };
        _changes.AddRange(changes.Select(change => (session, change.Draft, change.From, change.RuleId, change.Reason)));
        return session;
    }

    private static DraftPrescription DraftOf(Candidate candidate)
    {
        var slot = new Slot { Candidate = candidate, First = candidate.Start };
        slot.Reserve();
        return new DraftPrescription(slot, slot.First);
    }

    /// <summary>The template's own prescription for this person, or what is in its way.</summary>
    private (Candidate? Candidate, (string? RuleId, string Reason)? Obstacle) Own(ExercisePrescription source)
    {
        var compiled = rules.Find(source.Exercise!)!;
        var exercise = compiled.Exercise!;
        if (equipment?.MissingFor(exercise) is { Count: > 0 } missing) return (null, (null, $"It needs a {string.Join(" and a ", missing)}."));
        var entry = new PoolEntry(compiled, exercise, RoleOf(source, exercise), 0, IsNamed: true);
        var loaded = source.PercentOneRepetitionMaximum is not null ? source : StartingLoads.Load(source, exercise, bound.Person.Client);
        if (loaded is null) return (null, (null, "No safe load to start with is known."));
        var candidate = new Candidate(entry, RowOf(compiled), prescriber.Finish(loaded with { Phase = source.Phase ?? SessionPhase.Main }, entry) with { Phase = source.Phase ?? SessionPhase.Main });
        return ObstacleFor(candidate) is { } rule ? (null, (rule.Descriptor.Id, rule.Descriptor.Title)) : (candidate, null);
    }

    private Candidate? SubstituteFor(Exercise exercise, List<DraftPrescription> drafts)
    {
        foreach (var entry in pool.EntriesOf(exercise.Substitutes.AsSpan()))
        {
            if (entry.Role is SlotRole.WarmUp || equipment?.MissingFor(entry.Exercise) is { Count: > 0 } || drafts.Exists(draft => draft.Slot.Candidate.Id == entry.Exercise.Id)) continue;
            foreach (var variant in prescriber.Variants(entry))
                if (ObstacleFor(variant) is null) return variant;
        }
        return null;
    }

    /// <summary>A rule that warns of a prescription in place, or can't decide.</summary>
    private Rule? ObstacleFor(Candidate candidate)
    {
        var sink = new FindingSink();
        var plan = new ExercisePlan { Template = template, Weeks = [new PlanWeek { Sessions = [new PlanSession { Prescriptions = [candidate.Start] }] }] };
        bound.Judge(rules.Prepare(plan), sink);
        foreach (ref readonly var item in sink.Items)
            if (item.Scope == Scope.Prescription && item.High >= Severity.Warning) return item.Rule;
        return null;
    }

    private static SlotRole RoleOf(ExercisePrescription source, Exercise exercise)
    {
        if (source.Phase == SessionPhase.WarmUp) return SlotRole.WarmUp;
        if (exercise.Pillar == ExercisePillar.WeightBearing) return exercise.Movement.Impact >= ImpactLevel.Moderate ? SlotRole.Impact : SlotRole.Walk;
        foreach (var role in (ReadOnlySpan<SlotRole>)[SlotRole.Strength, SlotRole.Balance, SlotRole.Extension])
            if (role.Fits(exercise)) return role;
        return SlotRole.Stretch;
    }

    /// <summary>The template's row for the exercise, else its own row, else the general one.</summary>
    private DoseRow? RowOf(CompiledExercise exercise)
    {
        DoseRow? best = null;
        for (var d = 0; d < rules.Doses.Length; d++)
            for (var bits = exercise.DoseRows[d]; bits != 0; bits &= bits - 1)
            {
                var row = rules.Doses[d].Rows[BitOperations.TrailingZeroCount(bits)];
                if (row.Template == template || (row.Template is null && row.ForWhom(bound.Person).IsTrue && best is null)) best = row;
            }
        return best;
    }
}
