using System.Reflection;
using System.Text;
using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules.Tests.Serialization;

/// <summary>Each value of each enumeration has a name of its own, and the name leads back to it.</summary>
public sealed class ContractNamesTests
{
    public static TheoryData<Type> Enumerations => [.. typeof(PlanValidator).Assembly.GetTypes().Where(static type =>
        type.IsEnum && (type.GetCustomAttribute<System.Text.Json.Serialization.JsonConverterAttribute>() is not null || type.Name.EndsWith("Field", StringComparison.Ordinal)))];

    [Theory, MemberData(nameof(Enumerations))]
    public void A_name_leads_back_to_its_value(Type enumeration) =>
        typeof(ContractNamesTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(enumeration).Invoke(null, null);

    [Fact]
    public void Muscle_groups_are_read_one_by_one_although_they_are_flags()
    {
        var muscles = Enum.GetValues<MuscleGroups>();
        var press = new CustomExercise
        {
            Id = "my:press", Name = "My press", Pillar = ExercisePillar.Resistance, Position = BodyPosition.Standing,
            Movement = ExerciseCatalog.Default.Find("band-overhead-press")!.Movement, Muscles = ValueList.Create<MuscleGroups>(muscles),
        };
        var configuration = new CheckConfiguration { Exercises = [press] };

        var json = BoneRulesJson.WriteConfiguration(configuration);

        json.Should().Contain($"\"muscles\":[{string.Join(',', muscles.Select(static muscle => $"\"{System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(muscle.ToString())}\""))}]");
        BoneRulesJson.ReadConfiguration(json).Should().Be(configuration);
    }

    [Fact]
    public void What_is_no_value_has_no_name()
    {
        FluentActions.Invoking(static () => ContractNames<Severity>.Of((Severity)99)).Should().Throw<IndexOutOfRangeException>();
        FluentActions.Invoking(static () => ContractNames<MuscleGroups>.EncodedOf(MuscleGroups.Legs | MuscleGroups.Hips)).Should().Throw<IndexOutOfRangeException>();
        ContractNames<Severity>.Find("errors").Should().BeNull();
        ContractNames<Severity>.Find(""u8).Should().BeNull();
        ContractNames<Severity>.Find("Error"u8).Should().BeNull();
    }

    private static void Check<T>() where T : struct, Enum
    {
        var values = Enum.GetValues<T>();

        values.Select(ContractNames<T>.Of).Should().Equal(ContractNames<T>.All).And.OnlyHaveUniqueItems();
        foreach (var value in values)
        {
            var name = ContractNames<T>.Of(value);
            ContractNames<T>.Find(name).Should().Be(value);
            ContractNames<T>.Find(Encoding.UTF8.GetBytes(name)).Should().Be(value);
            ContractNames<T>.At(ContractNames<T>.IndexOf(Encoding.UTF8.GetBytes(name))).Should().Be(value);
            ContractNames<T>.EncodedOf(value).Value.Should().Be(name);
        }
    }
}
