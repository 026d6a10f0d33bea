using BoneRules.Testing;

namespace BoneRules.Tests.Approved;

public sealed class PublicApiTests
{
    [Theory]
    [InlineData(typeof(ExercisePlan), "public-api.txt")]
    [InlineData(typeof(RuleVerifier), "public-api.testing.txt")]
    public void A_change_of_the_public_api_is_a_visible_change(Type ofPackage, string approved) =>
        Repository.ShouldBeApproved(PublicApi.Of(ofPackage.Assembly), "tests", "BoneRules.Tests", "Approved", approved);
}
