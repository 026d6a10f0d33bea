using System.Globalization;
using System.Runtime.CompilerServices;
using BoneRules.Rules;

namespace BoneRules;

/// <summary>Puts what was measured into the words of a rule.</summary>
internal static class FindingMessage
{
    /// <summary>In characters. Longer messages are put together elsewhere.</summary>
    private const int UsualLength = 512;

    /// <summary>The words of a rule, with what was measured in the place of what stands in braces.</summary>
    public static string Of(string template, in Judged item, in PlanPlaces places)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is > 0 and var length)
        {
            text.AppendFormatted(rest[..open]);
            text.AppendLiteral(ValueOf(rest.Slice(open + 1, length - 1), item, places));
            rest = rest[(open + length + 1)..];
        }
        text.AppendFormatted(rest);
        return text.ToStringAndClear();
    }

    private static string ValueOf(ReadOnlySpan<char> name, in Judged item, in PlanPlaces places)
    {
        var measured = item.Justification;
        return name switch
        {
            "exercise" => item.Scope == Scope.Prescription ? places.NameAt(item.Index) : "",
            "measured" => QuantityText.Describe(measured.Quantity, measured.Value, measured.Level),
            "measured2" => measured.SecondQuantity is { } second ? QuantityText.Describe(second, measured.SecondValue, null) : "",
            "limit" => QuantityText.DescribeLimit(measured.Quantity, measured.Min, measured.Max, measured.Exclusive, measured.LevelLimit),
            _ => $"{{{name}}}",
        };
    }
}
