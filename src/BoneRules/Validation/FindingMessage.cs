using System.Text;
using BoneRules.Rules;

namespace BoneRules;

/// <summary>Puts what was measured into the words of a rule.</summary>
internal static class FindingMessage
{
    /// <summary>The words of a rule, with what was measured in the place of what stands in braces.</summary>
    public static string Of(string template, in Judged item, in PlanPlaces places)
    {
        var text = new StringBuilder(template.Length * 2);
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is > 0 and var length)
        {
            text.Append(rest[..open]).Append(ValueOf(rest.Slice(open + 1, length - 1), item, places));
            rest = rest[(open + length + 1)..];
        }
        return text.Append(rest).ToString();
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
