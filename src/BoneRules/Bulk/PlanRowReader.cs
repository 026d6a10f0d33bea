using System.Text.Json;
using BoneRules.Rules;

namespace BoneRules.Serialization;

/// <summary>Reads plans from JSON straight into rows, without objects between.</summary>
/// <remarks>
/// It reads what is regular and refuses the rest without a word: the reader of objects then reads it, or says what is wrong, so that there is one
/// parser that words errors. Not thread-safe, and its rows are reused: a plan holds until the next one is read.
/// </remarks>
internal sealed class PlanRowReader
{
    private readonly CompiledRules _rules;
    private readonly RowsInMaking _rows = new();
    private readonly SessionRowReader _sessions;
    private readonly ProgressionSteps _steps;
    private int _lastWeek;

    public PlanRowReader(CompiledRules rules) => (_rules, _sessions, _steps) = (rules, new SessionRowReader(rules), new ProgressionSteps(_rows.Plan));

    /// <summary>Reads the plan that the reader stands at.</summary>
    /// <exception cref="RefusedValueException">It is not in its regular form, or is no plan.</exception>
    /// <exception cref="JsonException">It is no JSON, or a part of it is no part of a plan.</exception>
    public PreparedPlan Read(ref JsonCursor at)
    {
        ref var reader = ref at.Reader;
        _rows.Clear();
        _lastWeek = 0;
        reader.Require(JsonTokenType.StartObject);
        PlanKind? kind = null;
        PlanTemplate? template = null;
        PlanHabits? habits = null;
        var seen = 0ul;
        while (Fields<PlanField>.Next(ref reader, ref seen, out var field))
        {
            switch (field)
            {
                case PlanField.SchemaVersion: PlainValues.Whole<Limit.SchemaVersion>(ref reader); break;
                case PlanField.Id: _rows.Labels.Id = PlainValues.Text(ref reader); break;
                case PlanField.Name: PlainValues.PassText(ref reader); break;
                case PlanField.Kind: kind = PlainValues.Name<PlanKind>(ref reader); break;
                case PlanField.Template: template = PlainValues.Name<PlanTemplate>(ref reader); break;
                case PlanField.Weeks:
                    reader.Require(JsonTokenType.StartArray);
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) ReadWeek(ref at);
                    break;
                case PlanField.Habits: habits = JsonSerializer.Deserialize(ref reader, ContractContext.Default.PlanHabits); break;
                default: PlainValues.PassObject(ref reader); break;
            }
        }
        if (_rows.Plan.Weeks.IsEmpty) throw Irregular.Exception();
        return new PreparedPlan(_rules, new PlanHeader(kind, template, habits), _rows.Labels, _rows.Plan, _steps.Find());
    }

    private void ReadWeek(ref JsonCursor at)
    {
        ref var reader = ref at.Reader;
        reader.Require(JsonTokenType.StartObject);
        var week = new WeekRow { FirstSession = _rows.Plan.Sessions.Length, FirstWeek = _lastWeek + 1, Repeat = 1 };
        string? id = null;
        var seen = 0ul;
        while (Fields<WeekField>.Next(ref reader, ref seen, out var field))
        {
            switch (field)
            {
                case WeekField.Id: id = PlainValues.Text(ref reader); break;
                case WeekField.Name: PlainValues.PassText(ref reader); break;
                case WeekField.Repeat: week.Repeat = PlainValues.Whole<Limit.Repeat>(ref reader); break;
                case WeekField.StartsOn: week.StartsOn = PlainValues.Date(ref reader); break;
                case WeekField.Sessions:
                    for (var place = at.BeginList(out var inList); !at.EndsList(place, inList); place = at.NextInList(place)) place = _sessions.Read(ref at, place, inList, _rows);
                    break;
                default: PlainValues.PassObject(ref reader); break;
            }
        }
        week.SessionCount = _rows.Plan.Sessions.Length - week.FirstSession;
        _lastWeek = week.LastWeek;
        if (week.SessionCount == 0 || _lastWeek > PlanStructure.MostWeeks) throw Irregular.Exception();
        _rows.Plan.Add(week);
        _rows.Labels.Weeks.Add(id);
    }
}

/// <summary>The properties of a plan.</summary>
internal enum PlanField : byte
{
    SchemaVersion, Id, Name, Kind, Template, Weeks, Habits, Extensions,
}

/// <summary>The properties of a week.</summary>
internal enum WeekField : byte
{
    Id, Name, Repeat, StartsOn, Sessions, Extensions,
}
