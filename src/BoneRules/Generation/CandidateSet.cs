using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>What a person may do, by role and best first; and what not, with the rule or the equipment that is in the way.</summary>
internal sealed class CandidateSet
{
    private readonly Dictionary<SlotRole, List<Candidate>> _byRole = [];
    private readonly Dictionary<(string, SlotRole), Candidate> _chosen = [];
    private readonly List<(Candidate Candidate, Rule Rule)> _excluded = [];
    private readonly List<(Candidate Candidate, List<string> Equipment)> _lacking = [];

    public bool IsEmpty => _chosen.Count == 0;

    public IReadOnlyList<(Candidate Candidate, Rule Rule)> Excluded => _excluded;

    public IReadOnlyList<(Candidate Candidate, List<string> Equipment)> Lacking => _lacking;

    public IReadOnlyList<Candidate> Of(SlotRole role) => _byRole.TryGetValue(role, out var list) ? list : [];

    public Candidate? Find(string exercise, SlotRole role) => _chosen.GetValueOrDefault((exercise, role));

    /// <summary>The first way to prescribe an exercise stands, unless a later one has no note.</summary>
    public void Add(Candidate candidate)
    {
        var key = (candidate.Id, candidate.Role);
        if (!_chosen.TryGetValue(key, out var known) || (known.IsNoted && !candidate.IsNoted)) _chosen[key] = candidate;
    }

    public void Exclude(Candidate candidate, Rule rule) => _excluded.Add((candidate, rule));

    public void Lacks(Candidate candidate, List<string> equipment) => _lacking.Add((candidate, equipment));

    /// <summary>Puts the candidates of each role in order, the best for this person first.</summary>
    public CandidateSet Seal(StartingPoint start)
    {
        foreach (var (key, candidate) in _chosen.ToList())
            _chosen[key] = candidate with { Score = candidate.Score + start.CostOf(candidate) };
        foreach (var candidate in _chosen.Values.OrderBy(static candidate => candidate.Score).ThenBy(static candidate => candidate.Id, StringComparer.Ordinal))
        {
            if (!_byRole.TryGetValue(candidate.Role, out var list)) _byRole.Add(candidate.Role, list = []);
            list.Add(candidate);
        }
        _excluded.RemoveAll(item => _chosen.ContainsKey((item.Candidate.Id, item.Candidate.Role)));
        _lacking.RemoveAll(item => _chosen.ContainsKey((item.Candidate.Id, item.Candidate.Role)));
        return this;
    }
}
