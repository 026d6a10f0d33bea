using System.Text.Json;
using BoneRules.Rules;

namespace BoneRules.Serialization;

/// <summary>Reads plans from JSON straight into rows, without objects between.</summary>
/// <remarks>
/// It reads what is regular and refuses the rest without a word: the reader of objects then reads it, or says what is wrong, so that there is one
/// parser that words errors. Not thread-safe, and its rows are reused: a plan holds until the next one is read.
/// </remarks>
internal sealed class PlanRowReader(CompiledRules rules)
{
    private readonly PrescriptionRowReader _prescriptionReader = new(rules);
    private readonly PrescriptionMemory _memory = new();
    private readonly List<WeekRow> _weeks = [];
    private readonly List<SessionRow> _sessions = [];
    private readonly RowList<PrescriptionRow> _prescriptions = new();
    private readonly LabelsOfRows _labels = new();
    private int _lastWeek, _symptomWeek;

    /// <summary>Reads the plan that the reader stands at.</summary>
    /// <exception cref="RefusedValueException">It is not in its regular form, or is no plan.</exception>
    /// <exception cref="JsonException">It is no JSON, or a part of it is no part of a plan.</exception>
    public PreparedPlan Read(ref JsonCursor at)
    {
        ref var reader = ref at.Reader;
        _weeks.Clear();
        _sessions.Clear();
        _prescriptions.Clear();
        _labels.Clear();
        (_lastWeek, _symptomWeek) = (0, -1);
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
                case PlanField.Id: _labels.Id = PlainValues.Text(ref reader); break;
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
        if (_weeks.Count == 0) throw Irregular.Exception();
        return new PreparedPlan(rules, new PlanHeader(kind, template, habits), _labels, [.. _weeks], [.. _sessions], _prescriptions);
    }

    private void ReadWeek(ref JsonCursor at)
    {
        ref var reader = ref at.Reader;
        reader.Require(JsonTokenType.StartObject);
        var week = new WeekRow { FirstSession = _sessions.Count, FirstWeek = _lastWeek + 1, Repeat = 1 };
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
                    reader.Require(JsonTokenType.StartArray);
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) ReadSession(ref at);
                    break;
                default: PlainValues.PassObject(ref reader); break;
            }
        }
        week.SessionCount = _sessions.Count - week.FirstSession;
        _lastWeek = week.LastWeek;
        if (week.SessionCount == 0 || _lastWeek > PlanStructure.MostWeeks) throw Irregular.Exception();
        _weeks.Add(week);
        _labels.Weeks.Add(id);
    }

    private void ReadSession(ref JsonCursor at)
    {
        ref var reader = ref at.Reader;
        reader.Require(JsonTokenType.StartObject);
        var session = new SessionRow { Week = _weeks.Count, FirstPrescription = _prescriptions.Length, HoldingSymptomWeek = _symptomWeek };
        string? id = null, name = null;
        int? timesPerWeek = null;
        PartOfDay? partOfDay = null;
        var (ways, listed) = (0, false);
        var seen = 0ul;
        while (Fields<SessionField>.Next(ref reader, ref seen, out var field))
        {
            if (field is SessionField.Days or SessionField.DayNumbers or SessionField.TimesPerWeek or SessionField.Date) ways++;
            switch (field)
            {
                case SessionField.Id: id = PlainValues.Text(ref reader); break;
                case SessionField.Name: name = PlainValues.Text(ref reader); break;
                case SessionField.Days: session.Days = Days(ref reader, byNumber: false); break;
                case SessionField.DayNumbers: session.Days = Days(ref reader, byNumber: true); break;
                case SessionField.TimesPerWeek: timesPerWeek = PlainValues.Whole<Limit.TimesPerWeek>(ref reader); break;
                case SessionField.Date: session.Date = PlainValues.Date(ref reader); break;
                case SessionField.PartOfDay: partOfDay = PlainValues.Name<PartOfDay>(ref reader); break;
                case SessionField.Supervision: session.Supervision = PlainValues.Name<Supervision>(ref reader); break;
                case SessionField.Symptoms: session.Symptoms = PlainValues.List(ref reader, PlainValues.Name<Symptom>); break;
                case SessionField.Notes: PlainValues.PassText(ref reader); break;
                case SessionField.Prescriptions:
                    ReadPrescriptions(ref at);
                    listed = true;
                    break;
                default: PlainValues.PassObject(ref reader); break;
            }
        }
        if (!listed || ways > 1 || _prescriptions.Length > PlanStructure.MostPrescriptions) throw Irregular.Exception();
        session.Name = name;
        var prescriptions = _prescriptions.Slice(session.FirstPrescription, _prescriptions.Length - session.FirstPrescription);
        if (session.Supervision is { } present) Supervise(session.FirstPrescription, present);
        SessionRows.Complete(ref session, timesPerWeek, partOfDay, prescriptions);
        if (session.HasHoldingSymptom) _symptomWeek = session.Week;
        _sessions.Add(session);
        _labels.Sessions.Add(new SessionLabel(id, name));
    }

    private void ReadPrescriptions(ref JsonCursor at)
    {
        at.Reader.Require(JsonTokenType.StartArray);
        var inList = at.Reader.CurrentState;
        var place = at.PassSpace(at.Position);
        for (var position = 0; at.At(place) != ']'; position++)
        {
            if (position > 0) place = AfterComma(at, place);
            place = at.PassSpace(ReadPrescription(ref at, place, position, inList));
        }
        at.MoveTo(place, inList);
        at.Reader.Read();
    }

    private int ReadPrescription(ref JsonCursor at, int place, int position, in JsonReaderState inList)
    {
        ref var row = ref _prescriptions.AddStale();
        ref var label = ref _labels.Prescriptions.AddStale();
        var text = at.Text[place..];
        var length = _memory.Recall(text, ref row, ref label);
        if (length == 0)
        {
            at.MoveTo(place, inList);
            at.Reader.Read();
            _prescriptionReader.Read(ref at.Reader, ref row, ref label);
            length = at.Position - place;
            _memory.Remember(text[..length], row, label);
        }
        (row.Session, row.Position) = (_sessions.Count, position);
        return place + length;
    }

    private static int AfterComma(in JsonCursor at, int place)
    {
        if (at.At(place) != ',') throw Irregular.Exception();
        place = at.PassSpace(place + 1);
        return at.At(place) == '{' ? place : throw Irregular.Exception();
    }

    /// <summary>Who is there in the session is there at its exercises, unless one names another.</summary>
    private void Supervise(int first, Supervision present)
    {
        for (var p = first; p < _prescriptions.Length; p++) _prescriptions[p].Supervision ??= present;
    }

    private static byte Days(ref Utf8JsonReader reader, bool byNumber)
    {
        reader.Require(JsonTokenType.StartArray);
        byte days = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var day = byNumber ? SessionRows.DayOf(PlainValues.Whole<Limit.DayNumber>(ref reader)) : SessionRows.DayOf(PlainValues.Name<Weekday>(ref reader));
            if ((days & day) != 0) throw Irregular.Exception();
            days |= day;
        }
        return days != 0 ? days : throw Irregular.Exception();
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

/// <summary>The properties of a session.</summary>
internal enum SessionField : byte
{
    Id, Name, Days, DayNumbers, TimesPerWeek, Date, PartOfDay, Supervision, Symptoms, Notes, Prescriptions, Extensions,
}
