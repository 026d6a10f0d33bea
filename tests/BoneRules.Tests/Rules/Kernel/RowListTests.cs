using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>Rows lie in blocks of 256: whatever is asked across the edge of one is asked here.</summary>
public sealed class RowListTests
{
    private static RowList<int> Grown(int length)
    {
        var rows = new RowList<int>();
        for (var i = 0; i < length; i++) rows.Add() = i;
        return rows;
    }

    private static List<int> All(RowList<int> rows)
    {
        var all = new List<int>();
        foreach (ref readonly var row in rows.Slice(0, rows.Length)) all.Add(row);
        return all;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(1025)]
    [InlineData(2049)]
    public void As_many_rows_are_there_as_were_added_in_their_order(int length)
    {
        var rows = Grown(length);

        rows.Length.Should().Be(length);
        All(rows).Should().Equal(Enumerable.Range(0, length));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(600)]
    public void A_list_of_a_length_holds_empty_rows_that_can_be_written(int length)
    {
        var rows = new RowList<int>(length);

        rows.Length.Should().Be(length);
        All(rows).Should().Equal(Enumerable.Repeat(0, length));
        for (var i = 0; i < length; i++) rows[i] = i + 1;
        All(rows).Should().Equal(Enumerable.Range(1, length));
    }

    [Theory]
    [InlineData(0, 255)]
    [InlineData(0, 256)]
    [InlineData(0, 257)]
    [InlineData(255, 1)]
    [InlineData(255, 2)]
    [InlineData(256, 1)]
    [InlineData(257, 600)]
    [InlineData(1020, 1100)]
    [InlineData(3, 0)]
    public void Copies_come_after_what_is_there(int before, int added)
    {
        var rows = Grown(before);

        rows.AddRange(Enumerable.Range(before, added).ToArray());
        rows.Add() = -1;

        rows.Length.Should().Be(before + added + 1);
        All(rows).Should().Equal([.. Enumerable.Range(0, before + added), -1]);
    }

    [Theory]
    [InlineData(0, 700, 256)]
    [InlineData(0, 256, 256)]
    [InlineData(0, 255, 255)]
    [InlineData(10, 20, 20)]
    [InlineData(255, 5, 1)]
    [InlineData(256, 5, 5)]
    [InlineData(254, 2, 2)]
    [InlineData(300, 400, 212)]
    public void A_run_ends_with_its_block_or_where_it_was_to_end(int first, int most, int expected) =>
        Grown(700).Run(first, most).ToArray().Should().Equal(Enumerable.Range(first, expected));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(250, 6)]
    [InlineData(250, 7)]
    [InlineData(256, 256)]
    [InlineData(100, 500)]
    public void A_copy_holds_the_rows_from_a_place_on_and_goes_its_own_way(int first, int count)
    {
        var rows = Grown(700);

        var copy = rows.Copy(first, count);
        copy.Should().Equal(Enumerable.Range(first, count));
        for (var i = 0; i < count; i++) rows[first + i] = -1;
        copy.Should().Equal(Enumerable.Range(first, count));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(250, 10)]
    [InlineData(699, 1)]
    public void A_slice_has_its_rows_and_knows_how_many(int first, int count)
    {
        var slice = Grown(700).Slice(first, count);
        var seen = new List<int>();
        foreach (ref readonly var row in slice) seen.Add(row);

        slice.Length.Should().Be(count);
        seen.Should().Equal(Enumerable.Range(first, count));
    }

    [Fact]
    public void A_list_that_was_cleared_is_filled_anew_and_holds_nothing_of_what_was()
    {
        var rows = Grown(300);

        rows.Clear();
        rows.Length.Should().Be(0);
        All(rows).Should().BeEmpty();
        for (var i = 0; i < 257; i++) rows.Add().Should().Be(0, "a row is added empty");
        rows.Length.Should().Be(257);
    }

    [Fact]
    public void A_stale_row_holds_what_it_held_before()
    {
        var rows = Grown(300);

        rows.Clear();
        for (var i = 0; i < 300; i++) rows.AddStale().Should().Be(i);
    }

    [Fact]
    public void Copies_into_a_list_that_was_cleared_take_the_place_of_what_was()
    {
        var rows = Grown(300);

        rows.Clear();
        rows.AddRange(Enumerable.Range(1000, 260).ToArray());

        All(rows).Should().Equal(Enumerable.Range(1000, 260));
    }
}
