using BoneRules.Serialization;

namespace BoneRules.Tests.Serialization;

/// <summary>Each way in which a client profile can be wrong gives one error that names the place.</summary>
public class BadClientTests
{
    [Theory]
    [InlineData("""{"age":60}""", "/age", "unknown property \"age\"")]
    [InlineData("""{"sex":"woman"}""", "/sex", "\"woman\" is not one of female, male, unspecified")]
    [InlineData("""{"fractures":["hip"]}""", "/fractures/0", "expected an object, found a string")]
    [InlineData("""{"fractures":[{"healed":true}]}""", "/fractures/0", "site must be there")]
    [InlineData("""{"fractures":[{"site":null}]}""", "/fractures/0/site", "null is not one of vertebra")]
    [InlineData("""{"fractures":[null]}""", "/fractures/0", "holds no null")]
    [InlineData("""{"symptoms":[null]}""", "/symptoms/0", "holds no null")]
    [InlineData("""{"symptoms":"none"}""", "/symptoms", "expected a list, found a string")]
    [InlineData("""{"boneDensity":[{"tScore":-25}]}""", "/boneDensity/0/tScore", "-25 is out of bounds; allowed is -8 to 8")]
    [InlineData("""{"boneDensity":[{"tScore":"-2.5"}]}""", "/boneDensity/0/tScore", "expected a number")]
    [InlineData("""{"boneDensity":[{"measuredOn":"2026-13"}]}""", "/boneDensity/0/measuredOn", "\"2026-13\" is not a date")]
    [InlineData("""{"boneDensity":[{"measuredOn":"22.11.2026"}]}""", "/boneDensity/0/measuredOn", "not a date such as")]
    [InlineData("""{"boneDensity":[{"measuredOn":2026}]}""", "/boneDensity/0/measuredOn", "expected a date")]
    [InlineData("""{"asOf":"2026-11"}""", "/asOf", "not a whole date")]
    [InlineData("""{"heightMeasurements":[{"measuredOn":"2020"}]}""", "/heightMeasurements/0", "centimetres must be there")]
    [InlineData("""{"heightMeasurements":[{"centimetres":null}]}""", "/heightMeasurements/0/centimetres", "found null")]
    [InlineData("""{"oneRepetitionMaximumKilograms":{"goblet-squat":-1}}""", "/oneRepetitionMaximumKilograms/goblet-squat", "allowed is 0 to 1000 kg")]
    [InlineData("""{"oneRepetitionMaximumKilograms":{"a/b":"x"}}""", "/oneRepetitionMaximumKilograms/a~1b", "expected a number")]
    [InlineData("""{"oneRepetitionMaximumKilograms":{"a":1,"a":2}}""", "/oneRepetitionMaximumKilograms/a", "stands twice")]
    [InlineData("""{"oneRepetitionMaximumKilograms":[]}""", "/oneRepetitionMaximumKilograms", "expected an object of kilograms by name, found a list")]
    [InlineData("""{"ageYears":40,"fractures":[{"site":"wrist","ageAtFractureYears":41}]}""", "/fractures/0/ageAtFractureYears", "41 is above the present age of 40")]
    [InlineData("""{"ageYears":55.5}""", "/ageYears", "not a whole number")]
    [InlineData("[]", "", "expected an object, found a list")]
    [InlineData("null", "", "found null")]
    public void ABadClientGivesOneErrorThatNamesThePlace(string json, string path, string message)
    {
        BoneRulesJson.TryReadClient(json, out var client, out var error).Should().BeFalse();

        client.Should().BeNull();
        error!.Path.Should().Be(path);
        error.Message.Should().Contain(message);
        var reading = () => BoneRulesJson.ReadClient(json);
        reading.Should().Throw<ContractException>().WithMessage($"*{path}*{message}*");
    }

    [Theory]
    [InlineData("""{"fractures":[{"site":"hip","occurredOn":"DATE"}]}""", "/fractures/0/occurredOn")]
    [InlineData("""{"fractures":[{"site":"hip","clearedOn":"DATE"}]}""", "/fractures/0/clearedOn")]
    [InlineData("""{"boneDensity":[{},{"measuredOn":"DATE"}]}""", "/boneDensity/1/measuredOn")]
    [InlineData("""{"heightMeasurements":[{"centimetres":160,"measuredOn":"DATE"}]}""", "/heightMeasurements/0/measuredOn")]
    [InlineData("""{"vertebralImaging":{"result":"negative","on":"DATE"}}""", "/vertebralImaging/on")]
    [InlineData("""{"clearances":[{"scope":"exercise","grantedOn":"DATE"}]}""", "/clearances/0/grantedOn")]
    [InlineData("""{"monitoring":{"lastDxaOn":"DATE"}}""", "/monitoring/lastDxaOn")]
    [InlineData("""{"monitoring":{"therapyStartedOrChangedOn":"DATE"}}""", "/monitoring/therapyStartedOrChangedOn")]
    public void NothingThatHasHappenedLiesAfterTheReferenceDate(string json, string path)
    {
        string On(string date, string? asOf) =>
            (asOf is null ? json : json.Insert(1, $"\"asOf\":\"{asOf}\",")).Replace("DATE", date, StringComparison.Ordinal);

        foreach (var good in new[] { "2026-11-22", "2026-11", "2026", "2025" })
            BoneRulesJson.TryReadClient(On(good, "2026-11-22"), out _, out _).Should().BeTrue(good);
        foreach (var bad in new[] { "2026-11-23", "2026-12", "2027" })
        {
            BoneRulesJson.TryReadClient(On(bad, "2026-11-22"), out _, out var error).Should().BeFalse(bad);
            error!.Path.Should().Be(path);
            error.Message.Should().Contain($"{bad} lies after asOf, 2026-11-22");
            BoneRulesJson.TryReadClient(On(bad, asOf: null), out _, out _).Should().BeTrue("the library reads no clock");
        }
    }

    [Fact]
    public void AClearanceMayEndAfterTheReferenceDate() =>
        BoneRulesJson.ReadClient("""{"asOf":"2026-11-22","clearances":[{"scope":"exercise","expiresOn":"2027-01-15"}]}""")
            .Clearances![0].ExpiresOn.Should().Be(new PartialDate(2027, 1, 15));

    [Fact]
    public void AProfileWithoutAnyFactIsAProfile() => BoneRulesJson.ReadClient("{}").Should().Be(new ClientProfile());
}
