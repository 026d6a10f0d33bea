using System.Buffers;
using System.Text.Json;
using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules.Bulk;

/// <summary>Checks the lines of blocks, one thread's share.</summary>
internal sealed class LineChecker(PlanValidator validator, PlanStreamOptions options) : IDisposable
{
    private static readonly ContractError TooLong = new("", 1, 1, "the line is longer than 64 MiB; split it.");
    private readonly RequestReader _requests = new(validator, options.AsOf, options.AsOfWhereMissing);
    private readonly FindingSink _sink = new();
    private readonly ReportWriter _reports = new();
    private readonly Fingerprints _fingerprints = new();
    private readonly Utf8JsonWriter _writer = new(Stream.Null, BoneRulesJson.WriterOptions(indented: false));

    public void Check(LineBlock block)
    {
        var number = block.FirstLine;
        if (block.IsOneTooLong)
        {
            if (number >= options.FromLine) Refuse(block, number, null, TooLong);
            return;
        }
        for (var lines = new LineCutter(block.Bytes); lines.Next(out var line); number++)
            if (number >= options.FromLine) Check(block, JsonPositions.WithoutByteOrderMark(line), number);
    }

    public void Dispose() => _writer.Dispose();

    private void Check(LineBlock block, ReadOnlySpan<byte> line, long number)
    {
        if (line.Trim(" \t"u8).IsEmpty)
        {
            block.Counts = block.Counts with { Blank = block.Counts.Blank + 1 };
            return;
        }
        if (_requests.Read(line, out var error) is not var (person, plan))
        {
            Refuse(block, number, _requests.Id, error!);
            return;
        }
        _sink.Clear();
        var report = validator.Check(person, plan, _sink, _fingerprints);
        block.Counts = block.Counts.With(report.Outcome);
        Begin(block, number, _requests.Id);
        _reports.WriteProperties(_writer, report);
        End(block);
    }

    private void Refuse(LineBlock block, long number, string? id, ContractError error)
    {
        block.Counts = block.Counts with { Unreadable = block.Counts.Unreadable + 1 };
        block.Unreadable.Add(new UnreadableLine(number, id, error));
        Begin(block, number, id);
        _writer.WriteStartObject("error"u8);
        _writer.WriteString("path"u8, error.Path);
        _writer.WriteNumber("column"u8, error.Column);
        _writer.WriteString("message"u8, error.Message);
        _writer.WriteEndObject();
        End(block);
    }

    /// <summary>Which line it is, in an object that stays open.</summary>
    private void Begin(LineBlock block, long number, string? id)
    {
        _writer.Reset(block.Output);
        _writer.WriteStartObject();
        _writer.WriteString("id"u8, id);
        _writer.WriteNumber("line"u8, number);
    }

    private void End(LineBlock block)
    {
        _writer.WriteEndObject();
        _writer.Flush();
        block.Output.Write("\n"u8);
    }
}
