using BoneRules.Docs;

namespace BoneRules.Tests.Docs;

public sealed class WrittenDocumentTests
{
    [Fact]
    public void Every_document_is_what_the_code_would_write_and_has_what_people_write() =>
        DocumentChecks.Faults(Repository.Root, DocumentSet.Write(Repository.Root)).Should().BeEmpty();

    [Fact]
    public void A_part_is_written_anew_and_what_people_wrote_around_it_stays()
    {
        var first = Blocks.With("# Title\n\nMine.\n", "a", "one");
        var second = Blocks.With(first + "\nMine too.\n", "a", "two");

        first.Should().Be("# Title\n\nMine.\n\n<!-- begin generated: a -->\n\none\n\n<!-- end generated: a -->\n");
        second.Should().Be(first.Replace("one", "two", StringComparison.Ordinal) + "\nMine too.\n");
    }

    [Fact]
    public void A_part_that_does_not_end_is_an_error() =>
        FluentActions.Invoking(() => Blocks.With("<!-- begin generated: a -->\n", "a", "one")).Should().Throw<InvalidDataException>();
}
