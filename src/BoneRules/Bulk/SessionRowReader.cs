using System.Text.Json;
using BoneRules.Rules;

namespace BoneRules.Serialization;

/// <summary>Reads sessions from JSON straight into rows; a session or a prescription whose text it has read before is copied.</summary>
internal sealed class SessionRowReader(CompiledRules rules)
{
    private readonly PrescriptionRowReader _prescriptions = new(rules);
    private readonly TextMemory<SessionCopy> _sessionsByText = new(places: 256, longest: 2048);
    private readonly TextMemory<PrescriptionCopy> _prescriptionsByText = new(places: 1024, longest: 512);

    /// <summary>Counts the rows that were read and not copied: copies of a row are alike.</summary>
    private long _lastLikeness;

    /// <summary>Reads the session at a place of a list.</summary>
    /// <returns>The place behind it.</returns>
    /// <exception cref="RefusedValueException">It is not in its regular form.</exception>
    public int Read(ref JsonCursor at, int place, in JsonReaderState inList, RowsInMaking rows)
    {
        if (_sessionsByText.Recall(at.Text[place..], out var length) is { } known)
        {
            var first = rows.Prescriptions.Length;
            rows.Prescriptions.AddRange(known.Prescriptions);
            rows.Labels.Prescriptions.AddRange(known.Labels);
            rows.Add(known.Row, known.Label, first);
            return at.PassOver(place, length);
        }
        at.ReadAt(place, inList);
        ReadObject(ref at, rows);
        var text = at.Text[place..at.Position];
        if (_sessionsByText.ComesAgain(text)) _sessionsByText.Keep(text, SessionCopy.OfLast(rows));
        return at.Position;
    }

    private void ReadObject(ref JsonCursor at, RowsInMaking rows)
    {
        ref var reader = ref at.Reader;
        reader.Require(JsonTokenType.StartObject);
        var session = new SessionRow();
        var first = rows.Prescriptions.Length;
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
                    for (var place = at.BeginList(out var inList); !at.EndsList(place, inList); place = at.NextInList(place))
                        place = ReadPrescription(ref at, place, inList, rows, rows.Prescriptions.Length - first);
                    listed = true;
                    break;
                default: PlainValues.PassObject(ref reader); break;
            }
        }
        if (!listed || ways > 1) throw Irregular.Exception();
        session.Name = name;
        if (session.Supervision is { } present) Supervise(rows.Prescriptions, first, present);
        SessionRows.Complete(ref session, timesPerWeek, partOfDay, rows.Prescriptions.Slice(first, rows.Prescriptions.Length - first));
        rows.Add(session, new SessionLabel(id, name), first);
    }

    private int ReadPrescription(ref JsonCursor at, int place, in JsonReaderState inList, RowsInMaking rows, int position)
    {
        ref var row = ref rows.Prescriptions.AddStale();
        ref var label = ref rows.Labels.Prescriptions.AddStale();
        int end;
        if (_prescriptionsByText.Recall(at.Text[place..], out var length) is { } known)
        {
            row = known.Row;
            label = known.Label;
            end = at.PassOver(place, length);
        }
        else
        {
            at.ReadAt(place, inList);
            _prescriptions.Read(ref at.Reader, ref row, ref label);
            row.Likeness = ++_lastLikeness;
            end = at.Position;
            var text = at.Text[place..end];
            if (_prescriptionsByText.ComesAgain(text)) _prescriptionsByText.Keep(text, new PrescriptionCopy(row, label));
        }
        row.Position = position;
        return end;
    }

    /// <summary>Who is there in the session is there at its exercises, unless one names another.</summary>
    private void Supervise(RowList<PrescriptionRow> prescriptions, int first, Supervision present)
    {
        for (var p = first; p < prescriptions.Length; p++)
        {
            ref var row = ref prescriptions[p];
            if (row.Supervision is not null) continue;
            // No longer what its copies say.
            (row.Supervision, row.Likeness) = (present, ++_lastLikeness);
        }
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

/// <summary>A prescription as it was read.</summary>
internal sealed class PrescriptionCopy(in PrescriptionRow row, in PrescriptionLabel label)
{
    public readonly PrescriptionRow Row = row;
    public readonly PrescriptionLabel Label = label;
}

/// <summary>A session as it was read, with its prescriptions.</summary>
internal sealed class SessionCopy
{
    public required SessionRow Row { get; init; }
    public required SessionLabel Label { get; init; }
    public required PrescriptionRow[] Prescriptions { get; init; }
    public required PrescriptionLabel[] Labels { get; init; }

    public static SessionCopy OfLast(RowsInMaking rows)
    {
        var row = rows.Plan.Sessions[^1];
        return new SessionCopy
        {
            Row = row,
            Label = rows.Labels.Sessions[^1],
            Prescriptions = rows.Prescriptions.Copy(row.FirstPrescription, row.PrescriptionCount),
            Labels = rows.Labels.Prescriptions.Copy(row.FirstPrescription, row.PrescriptionCount),
        };
    }
}

/// <summary>The properties of a session.</summary>
internal enum SessionField : byte
{
    Id, Name, Days, DayNumbers, TimesPerWeek, Date, PartOfDay, Supervision, Symptoms, Notes, Prescriptions, Extensions,
}
