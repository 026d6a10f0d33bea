using BoneRules.Serialization;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Repair;

/// <summary>JSON Patch as RFC 6902 has it, on plans: exact paths, whole or not at all, read strictly afterwards.</summary>
public sealed class PlanPatchTests
{
    private static readonly ExercisePlan Plan = Of(Prescribe("goblet-squat", 3, 10, 8), Minutes("walking", 10)) with
    {
        Extensions = new Extensions("""{"a/b":1,"m~n":2,"plain":{"list":[1,2,3]}}"""),
    };

    [Fact]
    public void A_test_that_holds_changes_nothing() =>
        PlanPatch.Apply(Plan, [PlanEdit.Test("/weeks/0/sessions/0/prescriptions/0/loadKilograms", "8.0")]).Should().Be(Plan, "8.0 is the number 8");

    [Fact]
    public void A_test_that_fails_names_the_edit_and_the_path()
    {
        var failure = FluentActions.Invoking(() => PlanPatch.Apply(Plan, [PlanEdit.Replace("/name", "\"x\""), PlanEdit.Test("/weeks/0/sessions/0/prescriptions/0/loadKilograms", "9")]))
            .Should().Throw<PlanPatchException>().Which;
        failure.Path.Should().Be("/name", "there is no name that could be replaced");
        failure.Edit.Should().Be(0);

        failure = FluentActions.Invoking(() => PlanPatch.Apply(Plan, [PlanEdit.Test("/weeks/0/sessions/0/prescriptions/0/loadKilograms", "9")])).Should().Throw<PlanPatchException>().Which;
        failure.Path.Should().Be("/weeks/0/sessions/0/prescriptions/0/loadKilograms");
    }

    [Fact]
    public void Nothing_is_applied_where_a_later_edit_fails()
    {
        var before = BoneRulesJson.WritePlan(Plan);
        FluentActions.Invoking(() => PlanPatch.Apply(Plan, [PlanEdit.Remove("/weeks/0/sessions/0/prescriptions/0"), PlanEdit.Test("/weeks/0/sessions/0/prescriptions/0/exercise", "\"goblet-squat\"")]))
            .Should().Throw<PlanPatchException>().Which.Edit.Should().Be(1);
        BoneRulesJson.WritePlan(Plan).Should().Be(before);
    }

    [Theory]
    [InlineData("/extensions/a~1b", "1")]
    [InlineData("/extensions/m~0n", "2")]
    [InlineData("/extensions/plain/list/2", "3")]
    public void Slashes_and_tildes_in_names_are_escaped(string path, string value) =>
        FluentActions.Invoking(() => PlanPatch.Apply(Plan, [PlanEdit.Test(path, value)])).Should().NotThrow();

    [Fact]
    public void A_dash_is_the_place_after_the_last_item()
    {
        var added = PlanPatch.Apply(Plan, [PlanEdit.Add("/weeks/0/sessions/0/prescriptions/-", """{"exercise":"bird-dog"}""")]);
        added.Weeks[0].Sessions[0].Prescriptions[^1].Exercise.Should().Be("bird-dog");
        added.Weeks[0].Sessions[0].Prescriptions.Should().HaveCount(3);
    }

    [Fact]
    public void An_item_is_added_before_the_one_at_its_place_or_after_the_last()
    {
        PlanPatch.Apply(Plan, [PlanEdit.Add("/weeks/0/sessions/0/prescriptions/0", """{"exercise":"bird-dog"}""")]).Weeks[0].Sessions[0].Prescriptions.Select(p => p.Exercise)
            .Should().Equal("bird-dog", "goblet-squat", "walking");
        PlanPatch.Apply(Plan, [PlanEdit.Add("/weeks/0/sessions/0/prescriptions/2", """{"exercise":"bird-dog"}""")]).Weeks[0].Sessions[0].Prescriptions.Select(p => p.Exercise)
            .Should().Equal("goblet-squat", "walking", "bird-dog");
    }

    [Fact]
    public void Adding_a_member_that_is_there_replaces_it() =>
        PlanPatch.Apply(Plan, [PlanEdit.Add("/weeks/0/sessions/0/prescriptions/0/loadKilograms", "6")]).Weeks[0].Sessions[0].Prescriptions[0].LoadKilograms.Should().Be(6);

    [Fact]
    public void Values_move_and_are_copied()
    {
        PlanPatch.Apply(Plan, [PlanEdit.Move("/weeks/0/sessions/0/prescriptions/0", "/weeks/0/sessions/0/prescriptions/1")]).Weeks[0].Sessions[0].Prescriptions.Select(p => p.Exercise)
            .Should().Equal("walking", "goblet-squat");
        PlanPatch.Apply(Plan, [PlanEdit.Move("/weeks/0/sessions/0/prescriptions/0", "/weeks/0/sessions/0/prescriptions/0")]).Should().Be(Plan);
        PlanPatch.Apply(Plan, [PlanEdit.Copy("/weeks/0", "/weeks/1")]).Weeks.Should().HaveCount(2);
    }

    [Fact]
    public void The_whole_plan_can_be_replaced_and_tested() =>
        PlanPatch.Apply(Plan, [PlanEdit.Test("", BoneRulesJson.WritePlan(Plan)), PlanEdit.Replace("", """{"weeks":[{"sessions":[{"prescriptions":[]}]}]}""")])
            .Weeks[0].Sessions[0].Prescriptions.Should().BeEmpty();

    [Theory]
    [InlineData("/weeks/0/sessions/0/prescriptions/00")]
    [InlineData("/weeks/0/sessions/0/prescriptions/2")]
    [InlineData("/weeks/0/sessions/0/prescriptions/-1")]
    [InlineData("/weeks/0/sessions/0/prescriptions/-")]
    [InlineData("/weeks/0/sessions/0/prescriptions/0/tempo")]
    [InlineData("/weeks/1")]
    [InlineData("/extensions/m~2n")]
    [InlineData("/extensions/m~")]
    [InlineData("/Weeks/0")]
    [InlineData("weeks/0")]
    [InlineData("")]
    public void What_is_not_there_can_not_be_removed(string path) =>
        FluentActions.Invoking(() => PlanPatch.Apply(Plan, [PlanEdit.Remove(path)])).Should().Throw<PlanPatchException>().Which.Path.Should().Be(path);

    [Fact]
    public void A_value_does_not_move_into_itself_and_an_edit_without_what_it_needs_is_refused()
    {
        FluentActions.Invoking(() => PlanPatch.Apply(Plan, [PlanEdit.Move("/weeks", "/weeks/0")])).Should().Throw<PlanPatchException>();
        FluentActions.Invoking(() => PlanPatch.Apply(Plan, [new PlanEdit { Op = EditOperation.Add, Path = "/name" }])).Should().Throw<PlanPatchException>();
        FluentActions.Invoking(() => PlanPatch.Apply(Plan, [new PlanEdit { Op = EditOperation.Copy, Path = "/name" }])).Should().Throw<PlanPatchException>();
        FluentActions.Invoking(() => PlanPatch.Apply(Plan, [PlanEdit.Add("/name/first", "1")])).Should().Throw<PlanPatchException>();
    }

    [Theory]
    [InlineData("/weeks/0/sessions/0/prescriptions/0/loadKilogram", "8", "/weeks/0/sessions/0/prescriptions/0/loadKilogram")]
    [InlineData("/weeks/0/sessions/0/prescriptions/0/loadKilograms", "1001", "/weeks/0/sessions/0/prescriptions/0/loadKilograms")]
    [InlineData("/weeks", "[]", "/weeks")]
    [InlineData("", "null", "")]
    public void What_comes_out_must_be_a_plan(string path, string value, string wrong)
    {
        var failure = FluentActions.Invoking(() => PlanPatch.Apply(Plan, [PlanEdit.Add(path, value)])).Should().Throw<PlanPatchException>().Which;
        failure.Path.Should().Be(wrong);
        failure.Edit.Should().Be(1);
    }

    [Fact]
    public void An_unknown_fact_can_be_tested_as_null_only_where_it_is_written() =>
        FluentActions.Invoking(() => PlanPatch.Apply(Plan, [PlanEdit.Test("/name", "null")])).Should().Throw<PlanPatchException>("the name is not there, which is not null");

    [Fact]
    public void Edits_with_the_same_content_are_equal_however_their_value_is_spelt() =>
        PlanEdit.Test("/a", "{ \"b\" : 1 }").Should().Be(PlanEdit.Test("/a", """{"b":1}"""));
}
