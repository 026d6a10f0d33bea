namespace BoneRules;

/// <summary>A changed prescription.</summary>
/// <param name="Changed">The prescription after the change.</param>
/// <param name="Lowers">Whether the change only lowers load or hazard.</param>
/// <param name="Title">What it does, without naming the exercise.</param>
internal readonly record struct Mend(ExercisePrescription Changed, bool Lowers, string Title);
