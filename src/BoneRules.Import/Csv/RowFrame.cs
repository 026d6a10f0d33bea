namespace BoneRules.Import.Csv;

/// <summary>Follows the quotes of a row, line by line, to tell where it ends.</summary>
internal struct RowFrame(char delimiter)
{
    private enum State { CellStart, Plain, Quoted, Closed }

    private State _state;

    /// <summary>Whether the last line ended within quotes, so that the row goes on.</summary>
    public readonly bool IsOpen => _state == State.Quoted;

    /// <summary>Whether text follows a quote that should have ended its cell, so that cells can't be told apart for sure.</summary>
    public bool HasTextAfterQuote { get; private set; }

    public void Add(string line)
    {
        if (!IsOpen) _state = State.CellStart;
        foreach (var c in line)
        {
            (_state, var stray) = (_state, c) switch
            {
                (State.CellStart or State.Closed, '"') => (State.Quoted, false),
                (State.Quoted, '"') => (State.Closed, false),
                (State.Quoted, _) => (State.Quoted, false),
                (_, _) when c == delimiter => (State.CellStart, false),
                (State.Closed, _) => (State.Plain, true),
                _ => (State.Plain, false),
            };
            HasTextAfterQuote |= stray;
        }
    }
}
