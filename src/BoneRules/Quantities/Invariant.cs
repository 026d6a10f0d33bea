using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BoneRules;

/// <summary>Numbers as text that is the same in every culture; none stays none.</summary>
internal static class Invariant
{
    [return: NotNullIfNotNull(nameof(number))]
    public static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    [return: NotNullIfNotNull(nameof(number))]
    public static string? Text(double? number) => number?.ToString(CultureInfo.InvariantCulture);
}
