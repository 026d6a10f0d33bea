using System.Buffers;
using System.Text.Json;
using BoneRules.Rules;

namespace BoneRules.Serialization;

/// <summary>Reads a line of a bulk file: the plan straight into rows where it is regular, through objects where not.</summary>
/// <remarks>Not thread-safe; what it read holds until the next line.</remarks>
internal sealed class RequestReader(PlanValidator validator, DateOnly? asOf, DateOnly? asOfWhereMissing)
{
    private readonly PlanRowReader _plans = new(validator.Rules);
    private readonly ArrayBufferWriter<byte> _lastClient = new();
    private BoundRules? _lastBound;

    /// <summary>The id of the line, as far as it was read.</summary>
    public string? Id { get; private set; }

    /// <summary>The person and the plan of a line, or what is wrong with it.</summary>
    public (BoundRules Person, PreparedPlan Plan)? Read(ReadOnlySpan<byte> line, out ContractError? error)
    {
        (Id, error) = (null, null);
        try
        {
            return ReadRows(line);
        }
        catch (Exception refusal) when (Irregular.Is(refusal))
        {
            return ReadObjects(line, out error);
        }
    }

    private (BoundRules, PreparedPlan)? ReadRows(ReadOnlySpan<byte> line)
    {
        // A longer line may hold more than fits into memory; the reader of objects counts first.
        if (line.Length > DocumentSize.Harmless || !System.Text.Unicode.Utf8.IsValid(line)) throw Irregular.Exception();
        var at = new JsonCursor(line);
        ref var reader = ref at.Reader;
        reader.Read();
        reader.Require(JsonTokenType.StartObject);
        BoundRules? person = null;
        PreparedPlan? plan = null;
        var seen = 0ul;
        while (Fields<RequestField>.Next(ref reader, ref seen, out var field))
        {
            switch (field)
            {
                case RequestField.SchemaVersion: PlainValues.Whole<Limit.SchemaVersion>(ref reader); break;
                case RequestField.Id: Id = PlainValues.Text(ref reader); break;
                case RequestField.Client: person = ReadPerson(ref at); break;
                case RequestField.Plan: plan = _plans.Read(ref at); break;
                default: PlainValues.PassObject(ref reader); break;
            }
        }
        if (reader.Read() || person is null || plan is null) throw Irregular.Exception();
        return (person, plan);
    }

    /// <summary>The rules bound to a person. Plans of one person often stand together.</summary>
    private BoundRules ReadPerson(ref JsonCursor at)
    {
        at.Reader.Require(JsonTokenType.StartObject);
        var start = at.Position - 1;
        if (_lastBound is { } last && at.Text[start..].StartsWith(_lastClient.WrittenSpan))
        {
            at.Reader.Skip();
            return last;
        }
        var client = ClientReader.Read(ref at.Reader);
        if (ClientStructure.FirstError(client) is not null) throw Irregular.Exception();
        _lastBound = validator.Bind(Dated(client));
        _lastClient.ResetWrittenCount();
        _lastClient.Write(at.Text[start..at.Position]);
        return _lastBound;
    }

    private (BoundRules, PreparedPlan)? ReadObjects(ReadOnlySpan<byte> line, out ContractError? error)
    {
        if (!ContractReader.TryRead(line, ContractContext.Default.PlanRequest, PlanRequest.FirstError, out var request, out error)) return null;
        Id = request.Id;
        var client = Dated(request.Client);
        if (ClientStructure.FirstError(client) is { } flaw)
        {
            var (row, column) = JsonPositions.FindNearest(line, "/client" + flaw.Path);
            error = new ContractError("/client" + flaw.Path, row, column, flaw.Message);
            return null;
        }
        return (validator.Bind(client), validator.Rules.Prepare(request.Plan));
    }

    private ClientProfile Dated(ClientProfile client) => (asOf ?? client.AsOf ?? asOfWhereMissing) is var day && day == client.AsOf ? client : client with { AsOf = day };
}
