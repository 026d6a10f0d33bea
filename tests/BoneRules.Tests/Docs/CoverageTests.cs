using BoneRules.Docs;

namespace BoneRules.Tests.Docs;

/// <summary>The account of what encodes the articles' statements: complete, and true of the code.</summary>
public sealed class CoverageTests
{
    private static readonly IReadOnlyList<StatementRow> Rows = StatementCoverage.Read(Repository.Root);

    [Fact]
    public void Nothing_dangles() => StatementCoverageChecks.Faults(Repository.Root, Rows).Should().BeEmpty();

    [Fact]
    public void Every_statement_that_a_machine_can_check_is_encoded() => StatementCoverage.Headline(Rows).Should().Be("390 of 390 checkable statements encoded");

    [Theory]
    [InlineData("bodyspec-four-pillars", 190)]
    [InlineData("exercise-frequency-guide", 108)]
    [InlineData("exercise-stronger-bones", 76)]
    [InlineData("hidef-resistance-training", 45)]
    [InlineData("kelly-maria-fit", 108)]
    public void Every_article_has_its_statements(string source, int statements) => Rows.Count(row => row.Source == source).Should().Be(statements);

    [Fact]
    public void What_is_left_out_has_a_reason_and_is_nothing_that_a_machine_can_check() =>
        Rows.Where(row => row.EncodedBy.Count == 0).Should().HaveCount(35).And.OnlyContain(row => row.Note.Length > 0 && !row.IsCheckable);

    [Theory]
    [InlineData("BR1999")]
    [InlineData("template:no-such")]
    [InlineData("catalog:no-such-exercise")]
    [InlineData("generator:no-such-input")]
    [InlineData("advisory:docs/guidance/background.md#nowhere")]
    [InlineData("advisory:BR1999")]
    [InlineData("rumour:BR1001")]
    public void A_name_of_nothing_is_found(string name) => FaultsWith("G002", row => row with { EncodedBy = [name] }).Should().Contain($"G002: there is no {name}.");

    [Fact]
    public void A_citation_without_its_row_is_found() =>
        FaultsWith("G446", row => row with { EncodedBy = [.. row.EncodedBy.Where(name => name != "BR1001")] })
            .Should().ContainSingle().Which.Should().Be("G446: BR1001 cites it, and the row does not name BR1001.");

    [Fact]
    public void A_row_without_its_citation_is_found() =>
        FaultsWith("G446", row => row with { EncodedBy = [.. row.EncodedBy, "BR8001"] }).Should().ContainSingle().Which.Should().StartWith("G446: the row names BR8001");

    [Fact]
    public void A_line_of_the_catalogue_that_does_not_rest_on_the_statement_is_found() =>
        FaultsWith("G446", row => row with { EncodedBy = [.. row.EncodedBy, "catalog:walking"] }).Should().ContainSingle().Which.Should().StartWith("G446: the row names catalog:walking");

    [Fact]
    public void A_statement_that_only_text_honours_is_found_where_a_machine_could_check_it() =>
        FaultsWith("G174", row => row with { EncodedBy = ["advisory:docs/guidance/background.md#habits"] }).Should().ContainSingle().Which.Should().Contain("nothing encodes it");

    [Fact]
    public void A_missing_statement_is_found() =>
        StatementCoverageChecks.Faults(Repository.Root, [.. Rows.Where(row => row.Id != "G230")]).Should().ContainSingle().Which.Should().Contain("from row 230 on");

    [Fact]
    public void A_rule_that_nothing_names_and_no_evidence_carries_is_found() =>
        FaultsWith("G411", row => row with { EncodedBy = [.. row.EncodedBy.Where(name => name != "BR3007")] }).Should().Contain("BR3007: no statement names it and it cites no fact of the evidence.");

    private static IReadOnlyList<string> FaultsWith(string id, Func<StatementRow, StatementRow> change) =>
        StatementCoverageChecks.Faults(Repository.Root, [.. Rows.Select(row => row.Id == id ? change(row) : row)]);
}
