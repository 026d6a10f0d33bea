using System.Globalization;
using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>Makes one plan for one request: candidates, a week, the weeks that follow, and the judgement on them.</summary>
internal sealed class PlanMaker(CompiledRules rules, ExercisePool pool, Assessment person, GenerationRequest request, CancellationToken cancellation)
{
    /// <summary>How often a plan is mended by leaving out what the rules speak of; what passes alone nearly always passes in a plan.</summary>
    internal const int MostMends = 4;
    private readonly BoundRules _bound = rules.Bind(person);
    private readonly WeekGoals _goals = new(rules, person);

    public GenerationResult Make()
    {
        var equipment = new Equipments(request.Equipment);
        var start = new StartingPoint(person, request);
        var prescriber = new Prescriber(rules, person, equipment, start);
        var candidates = new CandidateFinder(pool, _bound, rules, prescriber, start).Find(request, equipment);
        cancellation.ThrowIfCancellationRequested();
        if (request.Template is { } template) return FromTemplate(template, prescriber, request.Equipment is null ? null : equipment, candidates);
        if (candidates.IsEmpty) return Infeasible(candidates);

        var impacts = _goals.DaysOf(SessionMeasure.Impacts) is { } goal ? new ImpactSchedule(goal, person.Client.TrainingWeeks ?? 0, Begins) : null;
        var filler = new WeekFiller(candidates, _goals, request, impacts, start);
        var week = SessionsOf(filler.Fill());
        return week.Count == 0 ? Infeasible(candidates) : Finish(week, PlanName, impacts, candidates, filler.Shortfalls, null);
    }

    private GenerationResult FromTemplate(PlanTemplate template, Prescriber prescriber, Equipments? equipment, CandidateSet candidates)
    {
        var source = TemplateLibrary.Of(template);
        foreach (var session in source.Weeks[0].Sessions)
            if (session.Supervision is { } needed && !(person.Client.Supervision >= needed))
                return Infeasible($"{source.Name}: only with a health professional there, and the profile names none.");
        var adapter = new TemplateAdapter(rules, _bound, pool, prescriber, equipment, template);
        var week = adapter.Adapt(TrainingDays.Of(request));
        var longest = week.Max(static session => session.SecondsKept(1)) / 60;
        if (longest > request.MinutesPerSession)
            return Infeasible(string.Create(CultureInfo.InvariantCulture, $"{source.Name}: its sessions take {Math.Ceiling(longest)} minutes, and the request allows {request.MinutesPerSession}."));
        return week.TrueForAll(static session => session.Prescriptions.Count == 0)
            ? Infeasible(candidates)
            : Finish(week, source.Name!, null, candidates, [], adapter);
    }

    private GenerationResult Finish(
        List<DraftSession> week, string name, ImpactSchedule? impacts, CandidateSet candidates, IReadOnlyList<Shortfall> shortfalls, TemplateAdapter? adapter)
    {
        var progression = new WeekProgression(rules, _bound, impacts, request.Template, request.MinutesPerSession * 60.0);
        var weeks = progression.Run(week, request.Weeks, cancellation);
        var draft = new PlanDraft(weeks, request.Template, name, HabitsOf(weeks));
        var sink = new FindingSink();
        var prepared = draft.Judge(rules, _bound, sink);
        for (var mend = 0; mend < MostMends && draft.Without(sink) is { } lesser; mend++) prepared = (draft = lesser).Judge(rules, _bound, sink);
        if (draft.IsEmpty) return Infeasible(candidates);
        var report = new ReportAssembly(rules, person, prepared, []).Assemble(sink);
        return new ResultAssembly(draft, report, candidates, _goals, shortfalls, progression.Holds) { Changes = adapter?.ChangesIn(draft) ?? [] }.Assemble();
    }

    private string PlanName => $"{request.Weeks} weeks, {TrainingDays.Of(request).Length} days a week";

    private bool Begins => request.StartLevel == TrainingExperience.Beginner;

    private static List<DraftSession> SessionsOf(DayDraft[] days) =>
        [.. days.Where(static day => day.Slots.Count > 0).Select(static day => new DraftSession(
            NameOf(day), day.Day, [.. day.InOrder.Select(static slot => new DraftPrescription(slot, slot.First))]) { PartOfDay = day.PartOfDay })];

    private static string NameOf(DayDraft day)
    {
        var parts = new List<string>();
        if (day.Has(SlotRole.Strength)) parts.Add("strength");
        if (day.Has(SlotRole.Impact)) parts.Add("impacts");
        if (day.Has(SlotRole.Balance)) parts.Add("balance");
        if (day.Has(SlotRole.Walk)) parts.Add("walking");
        if (parts.Count == 0) parts.Add("posture");
        return $"{(Weekday)day.Day}: {string.Join(", ", parts)}";
    }

    /// <summary>What the day has beside the sessions: moments of calm, breaks from sitting, and for whoever does balance work a telephone within reach.</summary>
    private static PlanHabits HabitsOf(List<DraftWeek> weeks) => new()
    {
        RelaxationMomentsPerDay = FewCalmMoments.MomentsADay,
        StandBreakEveryMinutes = SittingTooLong.MinutesOfSitting,
        PhoneWithinReach = weeks[^1].Sessions.Any(static session => session.Prescriptions.Any(static draft => draft.Slot.Role == SlotRole.Balance)) ? true : null,
    };

    private static GenerationResult Infeasible(string why) =>
        new() { State = GenerationState.Infeasible, Conflicts = [new GenerationConflict(null, why)] };

    private GenerationResult Infeasible(CandidateSet candidates)
    {
        var conflicts = candidates.Excluded.GroupBy(static item => item.Rule.Descriptor.Id).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal)
            .Take(5).Select(static group => new GenerationConflict(group.Key, $"{group.First().Rule.Descriptor.Title}: keeps {group.Select(static item => item.Candidate.Id).Distinct().Count()} exercises from this person.")).ToList();
        if (candidates.Lacking.Count > 0) conflicts.Add(new GenerationConflict(null, $"The equipment leaves out {candidates.Lacking.Select(static item => item.Candidate.Id).Distinct().Count()} exercises."));
        if (request.Exclude.Count > 0) conflicts.Add(new GenerationConflict(null, $"The request excludes {request.Exclude.Count} exercises."));
        if (!candidates.IsEmpty) conflicts.Add(new GenerationConflict(null, $"Nothing fits into sessions of {request.MinutesPerSession} minutes."));
        return new GenerationResult { State = GenerationState.Infeasible, Conflicts = conflicts.ToValueList() };
    }
}
