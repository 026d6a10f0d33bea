namespace BoneRules;

/// <summary>A mass in kilograms under a name: the one-repetition maximum of an exercise, the smallest step of a kind of equipment.</summary>
/// <param name="Name">The catalogue id of the exercise, or the kind of equipment.</param>
/// <param name="Kilograms">0 to 1,000 kg.</param>
public sealed record NamedKilograms(string Name, double Kilograms)
{
    /// <summary>0 to 1,000 kg.</summary>
    public double Kilograms { get; init => field = Guard.Required<Limit.LoadKilograms>(value); } =
        Guard.Required<Limit.LoadKilograms>(Kilograms, nameof(Kilograms));
}
