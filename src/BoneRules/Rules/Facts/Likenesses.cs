namespace BoneRules.Rules;

/// <summary>Gives the prescriptions of a plan that say the same a number that they share: most weeks say again what the one before them said, and many sessions what another one said.</summary>
/// <remarks>It looks in two places only. What it does not find alike is judged once more, and no less rightly.</remarks>
internal sealed class Likenesses(RowList<PrescriptionRow> prescriptions)
{
    /// <summary>A power of two; exercises that share a place drive each other out.</summary>
    private const int Places = 64;

    /// <summary>Behind the last prescription of an exercise; 0 where there was none.</summary>
    private readonly int[] _afterLast = new int[Places];
    private long _last;

    /// <summary>Numbers the prescriptions of a session.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="end">Behind the last of them.</param>
    /// <param name="before">The first prescription of the session at the same place a week earlier, and behind its last one; twice the same where there was none.</param>
    public void Number(int first, int end, (int First, int End) before)
    {
        for (var p = first; p < end; p++)
        {
            ref var row = ref prescriptions[p];
            ref var afterLast = ref _afterLast[row.Exercise.Place & (Places - 1)];
            var earlier = before.First + p - first;
            if (earlier < before.End && row.SaysTheSame(prescriptions[earlier])) row.Likeness = prescriptions[earlier].Likeness;
            else if (afterLast > 0 && row.SaysTheSame(prescriptions[afterLast - 1])) row.Likeness = prescriptions[afterLast - 1].Likeness;
            else row.Likeness = ++_last;
            afterLast = p + 1;
        }
    }
}
