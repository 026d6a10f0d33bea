using System.Diagnostics;
using System.Globalization;

namespace BoneRules.Cli.Text;

/// <summary>How far a batch is, for the person who waits, and how it came out.</summary>
internal sealed class BatchProgress(string path, CliConsole console)
{
    private const int MostTold = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _shownAt;
    private bool _lineIsOpen;
    private PlanStreamCounts? _counts;
    private int _told;

    /// <summary>A line that could not be read, one line for each, until there are so many that they only fill the screen.</summary>
    public void Tell(UnreadableLine line)
    {
        _told++;
        if (_told > MostTold) return;
        CloseLine();
        var place = line.Error.Path.Length == 0 ? "" : $"{line.Error.Path}: ";
        console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}:{line.Line}:{line.Error.Column}: {place}{Plain.Of(line.Error.Message)}"));
    }

    public void Show(PlanStreamCounts counts)
    {
        _counts = counts;
        if (!console.IsWatched || _clock.Elapsed - _shownAt < Pause) return;
        _shownAt = _clock.Elapsed;
        _lineIsOpen = true;
        console.Error.Write(string.Create(
            CultureInfo.InvariantCulture, $"\r{counts.Lines:N0} lines, {counts.Lines / _clock.Elapsed.TotalSeconds:N0} a second, {counts.Unreadable:N0} unreadable "));
    }

    /// <summary>The counts, whichever way it ended.</summary>
    public void Finish()
    {
        CloseLine();
        if (_told > MostTold) console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {_told - MostTold:N0} more lines could not be read; the output says why."));
        var counts = _counts;
        console.Error.WriteLine(counts is null ? "0 lines." : string.Create(
            CultureInfo.InvariantCulture,
            $"{counts.Lines:N0} lines: {counts.Compliant:N0} compliant, {counts.NonCompliant:N0} non-compliant, {counts.Undetermined:N0} undetermined, {counts.Unreadable:N0} unreadable, {counts.Blank:N0} blank."));
        if (counts is null or { IsComplete: false })
            console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Stopped before the end; go on with --from-line {counts?.NextLine ?? 1}."));
    }

    /// <summary>What the process says: the worst of its lines.</summary>
    public int Status => _counts switch
    {
        null or { IsComplete: false } or { Unreadable: > 0 } => ExitStatus.CouldNotCheck,
        { NonCompliant: > 0 } or { Undetermined: > 0 } => ExitStatus.NotCompliant,
        _ => ExitStatus.Compliant,
    };

    private void CloseLine()
    {
        if (_lineIsOpen) console.Error.WriteLine();
        _lineIsOpen = false;
    }
}
