using System.Text.Json;
using BoneRules.Rules;

namespace BoneRules.Cli.Text;

/// <summary>Names as the contract writes them.</summary>
internal static class ContractName
{
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

/// <summary>Citations in a line.</summary>
internal static class Citations
{
    public static string Describe(Citation citation)
    {
        var verification = citation.Verification switch
        {
            Verification.Seen => "",
            Verification.SecondHand => ", reported second-hand",
            Verification.Unverified => ", not verified",
            _ => ", a choice of this library",
        };
        return $"{citation.Source}, {citation.Locator} ({string.Join(", ", citation.Statements)}){verification}";
    }
}
