using BoneRules.Rules;

namespace BoneRules.Benchmarks.ByHand;

/// <summary>What was found: certain at one severity, and possible up to another for want of a fact.</summary>
internal readonly record struct Matter(string Rule, Scope Scope, int Index, Severity Certain, Severity Possible);

/// <summary>How grave something is for a person: certainly, and at most.</summary>
internal readonly record struct Grading(Severity Certain, Severity Possible)
{
    public static Grading None => default;

    public bool IsSilent => Possible == Severity.None;

    public static Grading Of(Severity severity) => new(severity, severity);

    public static Grading Of(Assessment person, string table) => Of(person, SeverityTable.Of(table));

    public static Grading Of(Assessment person, string steady, string unsteady, string falling) => Of(person, SeverityTable.Of(steady, unsteady, falling));

    /// <summary>One grading where a condition holds, another where it does not, and the span of both where it can't be told.</summary>
    public static Grading When(Truth condition, Grading holds, Grading otherwise)
    {
        if (condition.IsTrue) return holds;
        if (condition.IsFalse) return otherwise;
        return new Grading(
            holds.Certain < otherwise.Certain ? holds.Certain : otherwise.Certain, holds.Possible > otherwise.Possible ? holds.Possible : otherwise.Possible);
    }

    /// <summary>The same for something that is the case or not known.</summary>
    public Grading If(Truth condition) => condition.IsTrue ? this : condition.IsFalse ? None : new Grading(Severity.None, Possible);

    private static Grading Of(Assessment person, SeverityTable table) =>
        new(table.For(person.BoneTier.Lowest, person.FallsLevel.Lowest), table.For(person.BoneTier.Highest, person.FallsLevel.Highest));
}
