using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Input;

/// <summary>The contract's list of deciding facts: each that nobody asked for is told once, at its place.</summary>
internal static class MissingDecidingFactCases
{
    private static readonly ExercisePlan Walk = Of(Minutes("walking", 20));

    private static Question Asked(ClientProfile client) => Ask("BR9002", client, Walk);

    private static ExpectedFinding Missing(string path) => new(Severity.Info, path, []);

    [Cases]
    public static IEnumerable<RuledCase> A_fact_that_decides_is_named() =>
    [
        .. Asked(People.Osteoporosis with { Fractures = null }).Finds(Missing("client:/fractures")),
        .. Asked(People.VertebralFracture.AfterTwoFalls() with { Symptoms = null }).Finds(Missing("client:/symptoms")),
        .. Asked(People.Osteoporosis with { Symptoms = null }).Finds(Missing("client:/symptoms")),
        .. Asked(People.Osteoporosis with { FallsLast12Months = null }).Finds(Missing("client:/fallsLast12Months")),
        .. Asked(People.Osteoporosis with { Balance = null }).Finds(Missing("client:/balance")),
        .. Asked(People.Healthy with { AgeYears = null }).Finds(Missing("client:/ageYears"), Missing("client:/boneDensity")),
        .. Asked(People.Osteoporosis with { Fractures = null, Symptoms = null }).Finds(Missing("client:/fractures"), Missing("client:/symptoms")),
    ];

    [Cases]
    public static IEnumerable<RuledCase> What_only_tightens_when_it_is_present_is_not() =>
    [
        .. Asked(People.Osteoporosis).Is(ExpectedJudgement.Clean),
        .. Asked(People.Osteoporosis with { TrainingExperience = null, TrainingWeeks = null, Medicines = null, Conditions = null }).Is(ExpectedJudgement.Clean),
        .. Asked(People.Osteoporosis with { BodyMassKilograms = null }).Is(ExpectedJudgement.Clean),
    ];
}
