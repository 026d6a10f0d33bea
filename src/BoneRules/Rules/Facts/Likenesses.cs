namespace BoneRules.Rules;

/// <summary>Gives the prescriptions of a plan that say the same a number that they share: most weeks say again what the one before them said, and many sessions what another one said.</summary>
/// <remarks>It looks in two places only. What it does not find alike is judged once more, and no less rightly.</remarks>
internal sealed class Likenesses(RowList<PrescriptionRow> prescriptions)
{
    /// <summary>A power of two; exercises that share a place drive each other out.</summary>
    private const int Places = 256;

    /// <summary>Behind the last prescription of an exercise; 0 where there was none.</summary>
    private readonly int[] _afterLast = new int[Places];
    private long _last;

    /// <summary>Numbers the prescriptions of a session.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="end">Behind the last of them.</param>
    /// <param name="before">The session at the same place a week earlier, empty where there was none.</param>
    public void Number(int first, int end, in SessionRow before)
    {
        for (var p = first; p < end; p++)
        {
            ref var row = ref prescriptions[p];
            ref var afterLast = ref _afterLast[row.Exercise.Place & (Places - 1)];
            var position = p - first;
            row.Likeness = (position < before.PrescriptionCount ? LikenessTo(row, before.FirstPrescription + position) : null)
                ?? (afterLast > 0 ? LikenessTo(row, afterLast - 1) : null)
                ?? ++_last;
            afterLast = p + 1;
        }
    }

    private long? LikenessTo(in PrescriptionRow row, int earlier)
    {
        ref readonly var other = ref prescriptions[earlier];
        return row.SaysTheSame(other) ? other.Likeness : null;
    }
}
