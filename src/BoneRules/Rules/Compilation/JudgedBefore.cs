namespace BoneRules.Rules;

/// <summary>The prescriptions that were found fine while a plan is judged, so that those that say the same are not judged again: most weeks of a plan repeat most of the week before.</summary>
/// <param name="fine">Room for the likenesses of prescriptions, <see cref="Places"/> of them, all 0: what shares a place drives out what was there.</param>
/// <param name="doseRows">Room for the rows of each dose rule that hold in the week.</param>
internal readonly ref struct JudgedBefore(Span<long> fine, Span<ulong> doseRows)
{
    /// <summary>A power of two, above the number of prescriptions of most weeks.</summary>
    public const int Places = 256;
    private readonly Span<long> _fine = fine;
    private readonly Span<ulong> _doseRows = doseRows;

    /// <summary>For each dose rule, the rows that hold in the week that is judged.</summary>
    public ReadOnlySpan<ulong> DoseRows => _doseRows;

    /// <summary>Says which rows of a dose rule hold from now on. What was fine by other rows need not be fine by these.</summary>
    public void SetDoseRows(int dose, ulong rows)
    {
        if (_doseRows[dose] == rows) return;
        _doseRows[dose] = rows;
        _fine.Clear();
    }

    /// <summary>Whether a prescription that says the same was judged by the same rows, and nothing was found.</summary>
    public bool FoundFine(in PrescriptionRow prescription) => prescription.Likeness != 0 && _fine[PlaceOf(prescription)] == prescription.Likeness;

    /// <summary>Notes that nothing was found of a prescription.</summary>
    public void RememberFine(in PrescriptionRow prescription) => _fine[PlaceOf(prescription)] = prescription.Likeness;

    private static int PlaceOf(in PrescriptionRow prescription) => (int)(prescription.Likeness & (Places - 1));
}
