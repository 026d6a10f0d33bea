namespace BoneRules.Import.Text;

/// <summary>Lines that are no headings but work like them: "Monday", "Warm-up:", a bold line, "3 rounds of the following:".</summary>
internal sealed partial class PlanReader
{
    private static bool IsLabel(SourceLine line, ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length == 0) return false;
        if (line.IsBold || tokens[^1].Sign == ':') return OpensPlace(line, tokens) || Remarks.IsName(line.Text, Unlabelled(tokens));
        if (Markers.Weeks(tokens) is { } week) return EndsLabel(tokens, week.Length);
        if (Markers.Days(line.Text, tokens) is { } days) return EndsLabel(tokens, days.Length);
        return Markers.Phase(tokens) is { } phase && EndsLabel(tokens, phase.Length);
    }

    private static bool OpensPlace(SourceLine line, ReadOnlySpan<Token> tokens) =>
        Markers.Weeks(tokens) is not null || Markers.Days(line.Text, tokens) is not null || Markers.Phase(tokens) is not null;

    /// <summary>Behind "Monday" a sign, the end, or three words at most: more is a sentence.</summary>
    private static bool EndsLabel(ReadOnlySpan<Token> tokens, int i) => i >= tokens.Length || !tokens[i].IsWord || tokens.Length - i <= 3;

    private void ReadLabel(SourceLine line, ReadOnlySpan<Token> tokens)
    {
        _report.Set(line, ImportedLineKind.Structure);
        var text = NameText.Trimmed(line.Text, tokens) ?? NameText.Collapse(line.Text);
        var reading = Reading(line);
        if (OpenMarkers(line, tokens, text)) PlanSchedule(line, tokens);
        else OpenSection(line, tokens, text);
        Frequency(line, reading);
    }

    /// <summary>"Monday: Workout A" may place a workout that stands elsewhere; whether it does shows at the end.</summary>
    private void PlanSchedule(SourceLine line, ReadOnlySpan<Token> tokens)
    {
        if (Markers.Days(line.Text, tokens) is not { } days) return;
        var rest = AfterClock(AfterSigns(tokens[days.Length..]));
        // "Tuesday (gym)" says where, not what.
        if (rest.Length == 0 || rest[0].Sign == '(' || Markers.IsRest(rest) || _outline.OpenDraft is not { } draft) return;
        if (NameText.Trimmed(line.Text, rest) is { } name) _schedule.Add(new Scheduled(line, days, name, draft));
    }

    /// <summary>"3 rounds of the following:", "Circuit (3 rounds):".</summary>
    private static bool IsRoundsOfWhatFollows(SourceLine line, LineReading reading) =>
        reading.Items is [{ Dose: { Rounds: not null } dose }] && dose == new Dose { Rounds = dose.Rounds }
        && (line.Shape == LineShape.Heading || line.IsBold || line.Tokens[^1].Sign == ':');

    private void ReadRounds(SourceLine line, LineReading reading, ReadOnlySpan<Token> tokens)
    {
        _report.Set(line, ImportedLineKind.Structure);
        var text = NameText.Trimmed(line.Text, tokens) ?? NameText.Collapse(line.Text);
        if (!OpenMarkers(line, tokens, text)) OpenSection(line, tokens, text);
        if (_outline.Innermost is { } node) node.Rounds = reading.Items[0].Dose.Rounds;
    }

    private static ReadOnlySpan<Token> Unlabelled(ReadOnlySpan<Token> tokens)
    {
        while (tokens.Length > 0 && tokens[^1].Sign == ':') tokens = tokens[..^1];
        return tokens;
    }

    /// <summary>"Rest 60 s" below an exercise, or above its amount.</summary>
    private void Hold(SourceLine line, Node holder, Dose manner)
    {
        if (holder.Latest is { } latest)
        {
            if (latest.Item.Dose.With(manner) is { } both) latest.Item.Dose = both;
            else _report.Problem(line, "it contradicts what stands above");
            return;
        }
        holder.Manner = (holder.Manner ?? new Dose()).With(manner) ?? holder.Manner;
        _manners.Add((line, holder));
    }
}
