using System.Numerics;
using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>The exercises that a plan may be made of, chosen from what the rules and the catalogue declare; found once for compiled rules.</summary>
/// <remarks>
/// Not everything that is allowed is a good idea. In the pool is what a dose table names, what the catalogue gives as the safer exercise in
/// place of another, gentle activity that the guidance names, and a user's own exercises. The request may ask for others by name.
/// </remarks>
internal sealed class ExercisePool
{
    private static readonly SlotRole[] Roles = Enum.GetValues<SlotRole>();
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);
    private readonly CompiledRules _rules;

    public ExercisePool(CompiledRules rules)
    {
        _rules = rules;
        foreach (var exercise in rules.Catalog.Exercises)
        {
            foreach (var substitute in exercise.Substitutes) _ranks.TryAdd(substitute, 2);
            if (exercise.Id.Contains(':', StringComparison.Ordinal)) _ranks.TryAdd(exercise.Id, 2);
        }
        foreach (var exercise in rules.Catalog.Exercises)
            if (exercise is { Gentle: true, Pillar: ExercisePillar.WeightBearing or ExercisePillar.Balance, Movement.BalanceDemand: BalanceDemand.None } && HasSource(exercise))
                _ranks.TryAdd(exercise.Id, 4);
        // For other days to warm up on, what is as gentle and nobody names.
        foreach (var exercise in rules.Catalog.Exercises)
            if (SlotRole.WarmUp.Fits(exercise)) _ranks.TryAdd(exercise.Id, 5);
        foreach (var rule in rules.Doses)
            foreach (var row in rule.Rows)
                foreach (var id in row.Exercises) _ranks[id] = 0;
        Entries = EntriesOf([.. _ranks.Keys.Order(StringComparer.Ordinal)]);
        var equipment = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var exercise in rules.Catalog.Exercises) equipment.UnionWith(exercise.Equipment);
        Equipment = equipment;
    }

    /// <summary>The pool, by exercise and role, in the order of ids.</summary>
    public PoolEntry[] Entries { get; }

    /// <summary>The names of equipment that the catalogue uses.</summary>
    public IReadOnlySet<string> Equipment { get; }

    /// <summary>The entries of exercises by id, whether in the pool or not; those that the catalogue does not have are left out.</summary>
    public PoolEntry[] EntriesOf(ReadOnlySpan<string> ids)
    {
        var entries = new List<PoolEntry>(ids.Length);
        foreach (var id in ids)
        {
            if (_rules.Find(id) is not { Exercise: { } exercise } compiled) continue;
            foreach (var role in Roles)
                if (role.Fits(exercise)) entries.Add(new PoolEntry(compiled, exercise, role, RankOf(compiled), _ranks.GetValueOrDefault(id, 6) == 0));
        }
        return [.. entries];
    }

    /// <summary>The lower, the sooner: by how well it is founded, and by how many contraindications look at it at all.</summary>
    private int RankOf(CompiledExercise exercise)
    {
        var hazards = 0;
        foreach (var hits in exercise.Hits) hazards += BitOperations.PopCount(hits.Possible);
        return _ranks.GetValueOrDefault(exercise.Id!, 6) + hazards;
    }

    private static bool HasSource(Exercise exercise) => exercise.Basis.AsSpan() is not ([] or ["designChoice"]);
}

/// <summary>An exercise in a role.</summary>
/// <param name="Compiled">The exercise as the rules see it.</param>
/// <param name="Exercise">The exercise.</param>
/// <param name="Role">The role.</param>
/// <param name="Rank">The lower, the sooner.</param>
/// <param name="IsNamed">Whether a dose table names it.</param>
internal sealed record PoolEntry(CompiledExercise Compiled, Exercise Exercise, SlotRole Role, int Rank, bool IsNamed);
