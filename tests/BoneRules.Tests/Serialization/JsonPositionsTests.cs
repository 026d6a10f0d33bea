using System.Text;
using BoneRules.Serialization;

namespace BoneRules.Tests.Serialization;

/// <summary>Pointers become lines and columns, both from 1, columns in UTF-16 code units.</summary>
public class JsonPositionsTests
{
    private const string Text = """
        {
          "ü😀": 1, "a/b": { "c~d": [ 10,
            { "e": null } ] },
          "": true
        }
        """;

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("/ü😀", 2, 10)]
    [InlineData("/a~1b", 2, 20)]
    [InlineData("/a~1b/c~0d/0", 2, 31)]
    [InlineData("/a~1b/c~0d/1", 3, 5)]
    [InlineData("/a~1b/c~0d/1/e", 3, 12)]
    [InlineData("/", 4, 7)]
    public void AValueIsFound(string place, int line, int column) =>
        JsonPositions.Find(Utf8(Text), place).Should().Be(new JsonPosition(line, column));

    [Theory]
    [InlineData("/x")]
    [InlineData("/a~1b/c~0d/2")]
    [InlineData("/a~1b/c~0d/-1")]
    [InlineData("/a~1b/c~0d/e")]
    [InlineData("/ü😀/0")]
    [InlineData("client:/ageYears")]
    public void WhatIsNotThereIsNotFound(string place) => JsonPositions.Find(Utf8(Text), place).Should().BeNull();

    [Fact]
    public void AByteOrderMarkTakesNoColumn() =>
        JsonPositions.Find([0xEF, 0xBB, 0xBF, .. "{\"a\":1}"u8], "/a").Should().Be(new JsonPosition(1, 6));

    [Fact]
    public void AnErrorHasThePositionOfWhatIsWrong()
    {
        const string Plan = "{\n  \"name\": \"ä😀\",\n  \"weeks\": [\n    { \"repeat\": 0 }\n  ]\n}";

        BoneRulesJson.TryReadPlan(Plan, out _, out var error).Should().BeFalse();

        error.Should().Be(new ContractError("/weeks/0/repeat", 4, 17, "0 is out of bounds; allowed is 1 to 104 weeks."));
        error!.ToString().Should().Be("/weeks/0/repeat (line 4, column 17): 0 is out of bounds; allowed is 1 to 104 weeks.");
    }

    [Theory]
    [InlineData("{\n \"name\": \"ö\", \"nmae\": 1 }", 2, 15)]
    [InlineData("{\n \"weeks\": [\n  { \"sessions\": [ ] } ] }", 3, 17)]
    [InlineData("{\n \"weeks\": [\n  { \"id\": \"w\" } ] }", 3, 3)]
    [InlineData("{\n \"weeks\": [\n  tru ] }", 3, 6)]
    [InlineData("{\r\n \"weeks\": 3 }", 2, 11)]
    public void ErrorsOfAllKindsHaveAPosition(string json, int line, int column)
    {
        BoneRulesJson.TryReadPlan(json, out _, out var error).Should().BeFalse();

        (error!.Line, error.Column).Should().Be((line, column));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
