using BoneRules.Serialization;

namespace BoneRules.Tests.Serialization;

/// <summary>Each way in which a plan can be wrong gives one error that names the place and says what is expected.</summary>
public class BadPlanTests
{
    private const string Week = "/weeks/0";
    private const string Session = "/weeks/0/sessions/0";
    private const string Prescription = "/weeks/0/sessions/0/prescriptions/0";

    public static TheoryData<string, string, string> Documents => new()
    {
        // the document as such
        { "", "", "empty" },
        { " \n", "", "empty" },
        { "null", "", "expected an object, found null" },
        { "[]", "", "expected an object, found a list" },
        { "7", "", "expected an object, found a number" },
        { """{"weeks":[""", "/weeks", "ends too early" },
        { """{"weeks":[{"sessions":[{"prescriptions":[{"name":"a""", Prescription + "/name", "ends too early" },
        { InSession("""{"name":"a"}""") + " {}", "", "after a single JSON value" },
        { """{"weeks":[NaN]}""", "/weeks", "not valid JSON" },
        { """{/* why */"weeks":[]}""", "", "not valid JSON" },
        { """{"weeks":[],}""", "/weeks", "trailing comma" },
        { """{"extensions":""" + string.Concat(Enumerable.Repeat("""{"a":""", 70)), "/extensions" + string.Concat(Enumerable.Repeat("/a", 63)), "depth of 64" },
        // properties
        { "{}", "", "weeks must be there" },
        { """{"weeks":[{}]}""", Week, "sessions must be there" },
        { """{"weeks":[{"sessions":[{}]}]}""", Session, "prescriptions must be there" },
        { """{"Weeks":[]}""", "/Weeks", "unknown property \"Weeks\"; known here are schemaVersion, id, name" },
        { InSession("""{"name":"a","reps":5}"""), Prescription + "/reps", "unknown property \"reps\"" },
        { InSession("""{"name":"a","a/b~c":5}"""), Prescription + "/a~1b~0c", "unknown property" },
        { InSession("""{"name":"a","name":"b"}"""), Prescription + "/name", "stands twice" },
        { """{"weeks":null}""", "/weeks", "expected a list, found null" },
        { """{"weeks":{}}""", "/weeks", "expected a list, found an object" },
        // values
        { InSession("""{"name":5}"""), Prescription + "/name", "expected a string, found a number" },
        { InSession("""{"name":["a"]}"""), Prescription + "/name", "expected a string, found a list" },
        { InSession("""{"name":"\ud83d"}"""), Prescription + "/name", "not valid Unicode" },
        { InSession("""{"name":"a","perSide":"yes"}"""), Prescription + "/perSide", "expected true or false, found a string" },
        { InSession("""{"name":"a","effort":7}"""), Prescription + "/effort", "expected an object, found a number" },
        { InSession("""{"name":"a","effort":{"value":7}}"""), Prescription + "/effort", "scale must be there" },
        { InSession("""{"name":"a","effort":{"scale":"rpe","value":7}}"""), Prescription + "/effort/scale", "\"rpe\" is not one of rpe10, repetitionsInReserve, borg6to20" },
        { InSession("""{"name":"a","tempo":"Slow"}"""), Prescription + "/tempo", "\"Slow\" is not one of slow, controlled, fast" },
        { InSession("""{"name":"a","tempo":1}"""), Prescription + "/tempo", "a number is not one of" },
        { InSession("""{"name":"a","sets":-1}"""), Prescription + "/sets", "-1 is out of bounds; allowed is 0 to 1000" },
        { InSession("""{"name":"a","sets":2.5}"""), Prescription + "/sets", "2.5 is not a whole number" },
        { InSession("""{"name":"a","sets":"3"}"""), Prescription + "/sets", "expected a number from 0 to 1000" },
        { InSession("""{"name":"a","sets":1e400}"""), Prescription + "/sets", "out of bounds" },
        { InSession("""{"name":"a","repetitions":{"min":12,"max":8}}"""), Prescription + "/repetitions", "min 12 is above max 8" },
        { InSession("""{"name":"a","repetitions":{"max":8}}"""), Prescription + "/repetitions", "needs min" },
        { InSession("""{"name":"a","repetitions":{"min":8,"up":9}}"""), Prescription + "/repetitions/up", "has min and max, not \"up\"" },
        { InSession("""{"name":"a","repetitions":{"min":8,"min":9}}"""), Prescription + "/repetitions/min", "stands twice" },
        { InSession("""{"name":"a","repetitions":{"min":8,"max":null}}"""), Prescription + "/repetitions/max", "found null" },
        { InSession("""{"name":"a","durationSeconds":[30]}"""), Prescription + "/durationSeconds", "found a list" },
        { InSession("""{"name":"a","hints":{"muscles":["x",null]}}"""), Prescription + "/hints/muscles/1", "holds no null" },
        { InSession("""{"name":"a","hints":{"muscles":["x",3]}}"""), Prescription + "/hints/muscles/1", "expected a string, found a number" },
        { InSession("""{"name":"a","hints":{"muscles":"x"}}"""), Prescription + "/hints/muscles", "expected a list, found a string" },
        { InSession("""{"name":"a","extensions":[]}"""), Prescription + "/extensions", "expected an object, found a list" },
        { InSession("""{"name":"a","extensions":{"x":"\udc00"}}"""), Prescription + "/extensions", "not valid Unicode" },
        // lists that hold null
        { """{"weeks":[null]}""", Week, "holds no null" },
        { """{"weeks":[{"sessions":[null]}]}""", Session, "holds no null" },
        { InSession("null"), Prescription, "holds no null" },
        // structure
        { """{"weeks":[]}""", "/weeks", "at least one week" },
        { """{"weeks":[{"sessions":[]}]}""", Week + "/sessions", "at least one session" },
        { """{"weeks":[{"repeat":0,"sessions":[]}]}""", Week + "/repeat", "0 is out of bounds; allowed is 1 to 104 weeks" },
        { InSession("{}"), Prescription, "needs exercise or name" },
        { InSession("""{"exercise":"","name":" \t"}"""), Prescription, "needs exercise or name" },
        { InSession("""{"name":"a"},{"sets":1}"""), Session + "/prescriptions/1", "needs exercise or name" },
        { InSession("""{"name":"a","effort":{"scale":"rpe10","value":10.5}}"""), Prescription + "/effort/value", "rpe10 runs from 0 to 10" },
        { InSession("""{"name":"a","setDetails":[{},{"effort":{"scale":"borg6to20","value":5}}]}"""), Prescription + "/setDetails/1/effort/value", "borg6to20 runs from 6 to 20" },
        { On("""
            "days":["monday"],"timesPerWeek":2
            """), Session, "at most one of days, dayNumbers, timesPerWeek and date" },
        { On("""
            "dayNumbers":[1],"date":"2026-11-02"
            """), Session, "at most one of" },
        { On("""
            "days":["monday","friday","monday"]
            """), Session + "/days/2", "stands twice" },
        { On("""
            "days":[]
            """), Session + "/days", "empty" },
        { On("""
            "dayNumbers":[3,3]
            """), Session + "/dayNumbers/1", "stands twice" },
        { On("""
            "dayNumbers":[0]
            """), Session + "/dayNumbers/0", "allowed is 1 to 7" },
        { On("""
            "dayNumbers":[1,8]
            """), Session + "/dayNumbers/1", "allowed is 1 to 7" },
        { On("""
            "date":"2026-02-30"
            """), Session + "/date", "\"2026-02-30\" is not a whole date" },
        { On("""
            "date":"2026-02"
            """), Session + "/date", "not a whole date" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void ABadPlanGivesOneErrorThatNamesThePlace(string json, string path, string message)
    {
        BoneRulesJson.TryReadPlan(json, out var plan, out var error).Should().BeFalse();

        plan.Should().BeNull();
        error!.Path.Should().Be(path);
        error.Message.Should().Contain(message);
        error.Line.Should().BePositive();
        error.Column.Should().BePositive();
        var reading = () => BoneRulesJson.ReadPlan(json);
        reading.Should().Throw<ContractException>().Which.Error.Should().Be(error);
    }

    [Fact]
    public void TenMegabytesOfBracketsAreRefusedAtOnce()
    {
        var reading = () => BoneRulesJson.ReadPlan(new string('[', 10_000_000));

        reading.Should().Throw<ContractException>().Which.Error.Message.Should().Contain("expected an object");
    }

    [Fact]
    public void ADocumentAbove64MebibytesIsRefused()
    {
        var bytes = new byte[(64 * 1024 * 1024) + 1];
        bytes.AsSpan().Fill((byte)' ');
        var largest = () => BoneRulesJson.ReadPlan(bytes.AsSpan(1));
        var larger = () => BoneRulesJson.ReadPlan(bytes);
        var stream = () => BoneRulesJson.ReadPlan(new MemoryStream(bytes));

        largest.Should().Throw<ContractException>().WithMessage("*empty*");
        larger.Should().Throw<ContractException>().WithMessage("*64 MiB*");
        stream.Should().Throw<ContractException>().WithMessage("*64 MiB*");
    }

    [Fact]
    public void AMillionEmptyPrescriptionsAreCountedBeforeTheyAreMade()
    {
        var json = InSession(string.Join(',', Enumerable.Repeat("{}", 1_000_000)));

        BoneRulesJson.TryReadPlan(json, out _, out var error).Should().BeFalse();

        error!.Path.Should().Be(Session + "/prescriptions/100000");
        error.Message.Should().Contain("at most 100000 prescriptions");
    }

    [Fact]
    public void BytesThatAreNotUtf8AreRefused()
    {
        byte[] json = [.. "{\"name\":\""u8, 0xC3, 0x28, .. "\",\"weeks\":[]}"u8];

        BoneRulesJson.TryReadPlan(json, out _, out var error).Should().BeFalse();

        error!.Path.Should().Be("/name");
        error.Message.Should().Contain("Unicode");
    }

    [Fact]
    public void APropertyNameOfAMegabyteIsNotRepeatedInTheError()
    {
        BoneRulesJson.TryReadPlan($$"""{"{{new string('x', 1_000_000)}}":1}""", out _, out var error).Should().BeFalse();

        error!.ToString().Length.Should().BeLessThan(300);
    }

    internal static string InSession(string prescriptions) => $$"""{"weeks":[{"sessions":[{"prescriptions":[{{prescriptions}}]}]}]}""";

    internal static string On(string days) => $$"""{"weeks":[{"sessions":[{ {{days}},"prescriptions":[]}]}]}""";
}
