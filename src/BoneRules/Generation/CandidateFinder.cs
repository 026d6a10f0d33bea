using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>Finds what a person may do: every entry of the pool is prescribed, and judged in place by the rules that will judge the plan.</summary>
internal sealed class CandidateFinder(ExercisePool pool, BoundRules bound, CompiledRules rules, Prescriber prescriber, StartingPoint start)
{
    internal const int Preferred = -100;
    internal const int Noted = 12;
    internal const int Jitter = 5;
    internal const int ScoreOfARank = 2;

    public CandidateSet Find(GenerationRequest request, Equipments equipment)
    {
        var random = new SplitMix64(request.Seed);
        var (variants, missing) = (new List<Candidate>(), new List<(PoolEntry, List<string>)>());
        foreach (var entry in EntriesFor(request))
        {
            var jitter = random.Below(Jitter);
            if (request.Exclude.AsSpan().Contains(entry.Exercise.Id)) continue;
            if (equipment.MissingFor(entry.Exercise) is { Count: > 0 } lacking) missing.Add((entry, lacking));
            var score = (entry.Rank * ScoreOfARank) + jitter + (request.Prefer.AsSpan().Contains(entry.Exercise.Id) ? Preferred : 0);
            foreach (var variant in prescriber.Variants(entry)) variants.Add(variant with { Score = score });
        }
        var verdicts = Judge(variants, request.Template);
        return Sort(variants, verdicts, missing);
    }

    private IEnumerable<PoolEntry> EntriesFor(GenerationRequest request)
    {
        if (request.Prefer.Count == 0) return pool.Entries;
        var named = pool.EntriesOf(request.Prefer.AsSpan());
        return pool.Entries.Concat(named).DistinctBy(static entry => (entry.Exercise.Id, entry.Role));
    }

    /// <summary>For each variant, the gravest that a rule says or may say of it in place.</summary>
    private Verdict[] Judge(List<Candidate> variants, PlanTemplate? template)
    {
        var verdicts = new Verdict[variants.Count];
        if (variants.Count == 0) return verdicts;
        var plan = new ExercisePlan
        {
            Template = template,
            Weeks = [new PlanWeek { Sessions = [new PlanSession { Prescriptions = variants.Select(static variant => variant.Start).ToValueList() }] }],
        };
        var sink = new FindingSink();
        bound.Judge(rules.Prepare(plan), sink);
        foreach (ref readonly var item in sink.Items)
            if (item.Scope == Scope.Prescription && item.High > verdicts[item.Index].Severity) verdicts[item.Index] = new Verdict(item.High, item.Rule);
        return verdicts;
    }

    private CandidateSet Sort(List<Candidate> variants, Verdict[] verdicts, List<(PoolEntry Entry, List<string> Missing)> missing)
    {
        var lacking = missing.ToDictionary(static item => (item.Entry.Exercise.Id, item.Entry.Role), static item => item.Missing);
        var set = new CandidateSet();
        for (var i = 0; i < variants.Count; i++)
        {
            var variant = variants[i];
            var key = (variant.Id, variant.Role);
            if (verdicts[i].Severity >= Severity.Warning) set.Exclude(variant, verdicts[i].Rule!);
            else if (lacking.TryGetValue(key, out var equipment)) set.Lacks(variant, equipment);
            // A note that the exercise's own table has more sets is no reason against it.
            else set.Add(verdicts[i].Severity == Severity.None ? variant : variant with { IsNoted = true, Score = variant.Score + (verdicts[i].Rule is DoseRule ? 0 : Noted) });
        }
        return set.Seal(start);
    }

    private readonly record struct Verdict(Severity Severity, Rule? Rule);
}
