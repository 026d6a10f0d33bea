using BoneRules.Tests;
using BoneRules.Tests.Approved;

namespace BoneRules.Import.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void A_change_of_the_public_api_is_a_visible_change() =>
        Repository.ShouldBeApproved(PublicApi.Of(typeof(PlanFormats).Assembly), "tests", "BoneRules.Tests", "Approved", "public-api.import.txt");
}
