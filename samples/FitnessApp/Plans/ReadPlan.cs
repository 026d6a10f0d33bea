using BoneRules;
using BoneRules.Import;
using BoneRules.Serialization;
using FitnessApp.Hosting;

namespace FitnessApp.Plans;

/// <summary>What was sent, read: the person, the plan, and where the plan's lines stood.</summary>
/// <param name="Client">The person, with a reference date.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Format">The format of the text; "json" for the contract's own.</param>
/// <param name="Lines">What became of each line of a third party's text.</param>
/// <param name="Json">The text that is contract JSON, for positions.</param>
internal sealed record ReadPlan(ClientProfile Client, ExercisePlan Plan, string Format, IReadOnlyList<ImportedLine> Lines, ReadOnlyMemory<byte> Json)
{
    public const string ContractFormat = "json";

    /// <summary>Reads a request, or refuses it with the place that is wrong.</summary>
    public static ReadPlan From(PlanRequest request, DateOnly today)
    {
        var client = ClientOf(request.Client, today);
        var read = (request.Plan, request.Text) switch
        {
            ({ } plan, null) => OfContract(client, plan.Utf8) with { Json = default },
            (null, { } text) => OfText(client, text, request),
            _ => throw Refusal.Of("request", "Either plan (contract JSON) or text is needed, and not both."),
        };
        return read.Bounded();
    }

    /// <summary>The same with a mended plan, which stands in no text.</summary>
    public ReadPlan With(ExercisePlan mended) => (this with { Plan = mended, Json = default }).Bounded();

    /// <summary>Reads a person; a profile without a date is judged as of today.</summary>
    public static ClientProfile ClientOf(ContractDocument document, DateOnly today) =>
        BoneRulesJson.TryReadClient(document.Utf8.Span, out var client, out var error) ? client with { AsOf = client.AsOf ?? today } : throw Refusal.Of("client", error);

    private static ReadPlan OfContract(ClientProfile client, ReadOnlyMemory<byte> utf8) =>
        BoneRulesJson.TryReadPlan(utf8.Span, out var plan, out var error) ? new ReadPlan(client, plan, ContractFormat, [], utf8) : throw Refusal.Of("plan", error);

    /// <summary>What looks like JSON and is no other app's is the contract's, whose reader says best what is wrong with it.</summary>
    private static ReadPlan OfText(ClientProfile client, string text, PlanRequest request)
    {
        var lines = text.AsSpan().Count('\n') + 1;
        if (lines > Limits.MostLines) throw Refusal.Of("plan", $"The text has {lines} lines; this app reads up to {Limits.MostLines}.");
        var utf8 = System.Text.Encoding.UTF8.GetBytes(text);
        var detected = PlanFormats.Detect(utf8, request.FileName);
        if (text.AsSpan().TrimStart() is ['{', ..] && detected.Id is null) return OfContract(client, utf8);
        return OfFormat(client, detected.Id ?? throw Refusal.Of("plan", $"The format can't be told: {detected.Reason}."), utf8, request.Unit);
    }

    private static ReadPlan OfFormat(ClientProfile client, string format, byte[] utf8, string? unit)
    {
        try
        {
            var imported = PlanFormats.Import(format, new MemoryStream(utf8, writable: false), new ImportOptions { DefaultUnit = UnitOf(unit), MostBytes = Limits.MostBytes });
            return new ReadPlan(client, imported.Plan, format, imported.Lines, default);
        }
        catch (ImportException failure)
        {
            throw Refusal.Of("plan", new ContractError("", failure.Line, 1, failure.Message));
        }
    }

    private ReadPlan Bounded()
    {
        var prescriptions = Plan.Weeks.Sum(static week => week.Sessions.Sum(static session => session.Prescriptions.Count));
        return prescriptions <= Limits.MostPrescriptions ? this : throw Refusal.Of("plan", $"The plan has {prescriptions} prescriptions; this app checks up to {Limits.MostPrescriptions} at once.");
    }

    private static MassUnit? UnitOf(string? unit) => unit switch
    {
        null => null,
        "kg" => MassUnit.Kilograms,
        "lb" => MassUnit.Pounds,
        _ => throw Refusal.Of("request", "unit is \"kg\" or \"lb\"."),
    };
}
