using BoneRules.Rules;

namespace BoneRules.NRules;

/// <summary>From what a rule says to facts: a finding, an undecided matter, or both.</summary>
internal static class Matters
{
    /// <summary>Whether a report tells of it: not what may at most be a warning for want of a fact.</summary>
    public static bool IsTold(in Judged judged) => judged.Low != Severity.None || judged.IsUndecided();

    public static List<MatterFact> Of(PlaceFact place, ReadOnlySpan<Judged> said)
    {
        var matters = new List<MatterFact>();
        for (var i = 0; i < said.Length; i++)
        {
            if (said[i].Low != Severity.None) matters.Add(new FindingFact(place, said[i], i));
            if (said[i].IsUndecided()) matters.Add(new UndecidedFact(place, said[i], i));
        }
        return matters;
    }
}
