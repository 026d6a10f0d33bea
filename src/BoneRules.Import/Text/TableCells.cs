namespace BoneRules.Import.Text;

/// <summary>Reads a cell by what its column holds: there a number needs no word behind it.</summary>
internal static class TableCells
{
    /// <summary>Adds what a cell says to the dose of its row.</summary>
    public static void Read(SourceLine line, Cell cell, TableColumn column, ReadItem item, LineReport report)
    {
        if (cell.IsEmpty) return;
        var tokens = new TokenReader(cell.Tokens);
        var i = 0;
        if (DecimalComma(cell) is { } written && Plain(column, new Amount(written, written)) is { } exact)
        {
            Add(line, item, exact, column, report);
            return;
        }
        if (column.Role is not (ColumnRole.Notes or ColumnRole.Other) && tokens.Amount(ref i, out var amount) && Bare(tokens, ref i) && Plain(column, amount) is { } plain)
        {
            Add(line, item, plain, column, report);
            if (amount is { IsSingle: false, Max: not null } && column.Role is ColumnRole.Load or ColumnRole.Effort) report.Problem(line, $"of the range in \"{column.Header}\" the stricter end is taken");
        }
        else i = 0;
        Rest(line, cell, i, column, item, report);
    }

    /// <summary>"12,5" alone in a cell is one number.</summary>
    private static double? DecimalComma(Cell cell) =>
        cell.Tokens is [{ IsNumber: true }, { Sign: ',' }, { IsNumber: true }] tokens && tokens[0].End == tokens[1].Start && tokens[1].End == tokens[2].Start && tokens[2].End - tokens[2].Start <= 2
            ? tokens[0].Number + (tokens[2].Number / Math.Pow(10, tokens[2].End - tokens[2].Start))
            : null;

    private static bool Bare(TokenReader tokens, ref int i)
    {
        var at = i;
        if (tokens.Sign(at, '/') && tokens[at + 1].IsNumber) return false;
        return !(tokens.TimeUnit(ref at) > 0 || tokens.DistanceUnit(ref at) > 0 || tokens.MassUnitAt(ref at) is not null || tokens.Sign(at, '%') || tokens.Sign(at, ',')
            || tokens.Term(at) is Term.MetreOrMinute or Term.Times or Term.Repetitions or Term.Sets or Term.RepetitionMaximum or Term.Rir or Term.Rpe || tokens.Sign(at, '-'));
    }

    private static Dose? Plain(TableColumn column, Amount amount) => column.Role switch
    {
        ColumnRole.Sets => amount.Count is { } sets ? column.Scale == Term.Rounds ? new Dose { Rounds = sets } : new Dose { Sets = sets } : null,
        ColumnRole.Repetitions => amount.Count is { } repetitions ? new Dose { Repetitions = repetitions, ToFailure = amount.Max is null ? true : null } : null,
        ColumnRole.Load when amount.Top <= 1000 => new Dose { Load = new WrittenLoad(amount.Top, column.Mass) },
        ColumnRole.Time when column.SecondsOfUnit is { } unit => amount.Seconds(unit) is { } time ? new Dose { DurationSeconds = time } : null,
        ColumnRole.Hold when column.SecondsOfUnit is { } unit => amount.Seconds(unit) is { } hold ? new Dose { HoldSeconds = hold } : null,
        ColumnRole.Rest when column.SecondsOfUnit is { } unit => amount.Seconds(unit) is { } rest ? new Dose { RestSeconds = rest } : null,
        ColumnRole.Effort when column.Scale == Term.Rir && amount.Min <= 20 => new Dose { Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = amount.Min } },
        ColumnRole.Effort when column.Scale == Term.Rpe && amount.Top <= 10 => new Dose { Effort = new Effort { Scale = EffortScale.Rpe10, Value = amount.Top } },
        _ => null,
    };

    private static void Rest(SourceLine line, Cell cell, int from, TableColumn column, ReadItem item, LineReport report)
    {
        var tokens = cell.Tokens.AsSpan(from);
        var at = 0;
        foreach (var element in DoseScanner.Scan(tokens))
        {
            Words(tokens[at..element.From]);
            at = element.To;
            if (element.Problem is { } problem) report.Problem(line, problem);
            if (element.IsMute || (column.Role is ColumnRole.Notes or ColumnRole.Other && element.Dose.IsAmount)) Unread(tokens[element.From..element.To]);
            else Add(line, item, InColumn(element.Dose, column), column, report);
        }
        Words(tokens[at..]);

        void Words(ReadOnlySpan<Token> words)
        {
            if (words.IsEmpty || NameText.Collapse(line.Text.AsSpan(words[0].Start, words[^1].End - words[0].Start)) is not { Length: > 0 } text) return;
            var says = false;
            foreach (var word in words) says |= word.IsNumber || word.IsWord;
            if (!says) return;
            item.Notes = item.Notes is null ? text : $"{item.Notes}; {text}";
            if (Remarks.AskForMore(words)) report.Problem(line, $"not read in \"{column.Header}\": \"{text}\"");
        }

        void Unread(ReadOnlySpan<Token> words) =>
            report.Problem(line, $"not read in \"{column.Header}\": \"{NameText.Collapse(line.Text.AsSpan(words[0].Start, words[^1].End - words[0].Start))}\"");
    }

    /// <summary>"90 s" is a rest in the column of rests, and a hold in that of holds.</summary>
    private static Dose InColumn(Dose dose, TableColumn column) => column.Role switch
    {
        ColumnRole.Rest when dose.DurationSeconds is { } rest => new Dose { RestSeconds = rest },
        ColumnRole.Hold when dose.DurationSeconds is { } hold => new Dose { HoldSeconds = hold },
        _ => dose,
    };

    private static void Add(SourceLine line, ReadItem item, Dose dose, TableColumn column, LineReport report)
    {
        if (item.Dose.With(dose) is { } both) item.Dose = both;
        else report.Problem(line, $"\"{column.Header}\" contradicts another column");
    }
}
