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
        PlanPositions.InJson(Utf8(Text), [place])[place].Start.Should().Be(new TextPosition(line, column));

    [Theory]
    [InlineData("/x", 1, 1)]
    [InlineData("/a~1b/c~0d/2", 2, 29)]
    [InlineData("/a~1b/c~0d/-1", 2, 29)]
    [InlineData("/a~1b/c~0d/01", 2, 29)]
    [InlineData("/a~1b/c~0d/e", 2, 29)]
    [InlineData("/ü😀/0", 2, 10)]
    [InlineData("client:/ageYears", 1, 1)]
    public void WhatIsNotThereIsWhereTheNearestAncestorIs(string place, int line, int column) =>
        PlanPositions.InJson(Utf8(Text), [place])[place].Start.Should().Be(new TextPosition(line, column));

    [Fact]
    public void AValueEndsWhereItsTextEndsAndAllAreFoundInOnePass()
    {
        var found = PlanPositions.InJson(Utf8(Text), ["", "/a~1b/c~0d", "/", "/a~1b/c~0d/0", "/a~1b/c~0d/0"]);

        found[""].Should().Be(new TextRegion(new(1, 1), new(5, 2)));
        found["/a~1b/c~0d"].Should().Be(new TextRegion(new(2, 29), new(3, 20)));
        found["/a~1b/c~0d/0"].Should().Be(new TextRegion(new(2, 31), new(2, 33)));
        found["/"].Should().Be(new TextRegion(new(4, 7), new(4, 11)));
    }

    [Fact]
    public void OfANameThatStandsTwiceTheFirstIsFound() =>
        PlanPositions.InJson("{\"a\":{\"b\":1},\"a\":{\"b\":2}}"u8, ["/a/b"])["/a/b"].Start.Should().Be(new TextPosition(1, 11));

    [Fact]
    public void AByteOrderMarkTakesNoColumn() =>
        PlanPositions.InJson([0xEF, 0xBB, 0xBF, .. "{\"a\":1}"u8], ["/a"])["/a"].Start.Should().Be(new TextPosition(1, 6));

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
