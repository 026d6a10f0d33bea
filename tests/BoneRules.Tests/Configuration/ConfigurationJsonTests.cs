using BoneRules.Serialization;
using BoneRules.Tests.Serialization;

namespace BoneRules.Tests.Configuration;

public sealed class ConfigurationJsonTests
{
    private const string Whole = """
        {
          "schemaVersion": 1,
          "preset": "strict",
          "severities": { "BR6002": "off", "BR6005": "warning" },
          "parameters": { "BR6005": { "minutesPerWeek": 120 }, "BR2002": { "daysPerWeek": 5, "impactsPerDay": 60 } },
          "region": "NL",
          "units": "imperial",
          "suppressions": [ { "rule": "BR1001", "path": "/weeks/0", "reason": "Watched.", "author": "M. Example", "expiresOn": "2027-01-31" } ],
          "exercises": [ { "id": "acme:belly-crusher", "name": "Belly crusher", "aliases": ["BC"], "sameAs": "sit-up" } ],
          "extensions": { "team": 7 }
        }
        """;

    [Fact]
    public void A_configuration_reads_and_is_written_back_as_it_was()
    {
        var configuration = BoneRulesJson.ReadConfiguration(Whole);

        configuration.Severities.Should().Equal(new RuleSeverity("BR6002", SeveritySetting.Off), new RuleSeverity("BR6005", SeveritySetting.Warning));
        configuration.Parameters.Should().HaveCount(3);
        configuration.Suppressions![0].ExpiresOn.Should().Be(new DateOnly(2027, 1, 31));
        BoneRulesJson.ReadConfiguration(BoneRulesJson.WriteConfiguration(configuration)).Should().Be(configuration);
        JsonSchemaCheck.Errors(ContractSchema.Configuration, Whole).Should().BeEmpty();
        JsonSchemaCheck.Errors(ContractSchema.Configuration, BoneRulesJson.WriteConfiguration(configuration)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"presett":"strict"}""", "", "presett")]
    [InlineData("""{"preset":"lenient"}""", "/preset", "recommended, articles, strict")]
    [InlineData("""{"severities":{"BR6002":"none"}}""", "/severities/BR6002", "off, info, warning, error")]
    [InlineData("""{"severities":{"BR6002":"off","BR6002":"info"}}""", "/severities", "twice")]
    [InlineData("""{"severities":["BR6002"]}""", "/severities", "an object of severities")]
    [InlineData("""{"parameters":{"BR6005":{"minutesPerWeek":"120"}}}""", "/parameters/BR6005", "a number")]
    [InlineData("""{"suppressions":[{"rule":"BR1001","path":"/weeks/0","author":"M. Example"}]}""", "/suppressions/0", "reason")]
    [InlineData("""{"suppressions":[{"rule":"BR1001","path":"/weeks/0","reason":" ","author":"M. Example"}]}""", "/suppressions/0/reason", "reason")]
    [InlineData("""{"exercises":[{"id":"belly-crusher","name":"Belly crusher","sameAs":"sit-up"}]}""", "/exercises/0/id", "prefix")]
    [InlineData("""{"exercises":[{"id":"acme:x","name":"X"}]}""", "/exercises/0", "sameAs")]
    [InlineData("""{"exercises":[{"id":"acme:x","name":"X","sameAs":"sit-up","pillar":"balance"}]}""", "/exercises/0/sameAs", "not both")]
    public void A_mistake_is_one_error_that_names_the_place(string json, string path, string word)
    {
        var read = FluentActions.Invoking(() => BoneRulesJson.ReadConfiguration(json)).Should().Throw<ContractException>().Which;

        read.Error.Path.Should().StartWith(path);
        read.Error.Message.Should().Contain(word);
    }
}
