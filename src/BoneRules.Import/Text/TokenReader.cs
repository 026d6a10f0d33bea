namespace BoneRules.Import.Text;

/// <summary>Looks at the tokens of a line, one position at a time. All steps look a few tokens ahead, so reading a line is linear.</summary>
internal readonly ref struct TokenReader(ReadOnlySpan<Token> tokens)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    public int Count => _tokens.Length;

    public Token this[int i] => (uint)i < (uint)_tokens.Length ? _tokens[i] : new Token(int.MaxValue, int.MaxValue, double.NaN, Text.Term.None, 0, ' ', 0);

    public Text.Term Term(int i) => this[i].Term;

    public bool Is(int i, Text.Term term) => this[i].Term == term;

    public bool Sign(int i, char sign) => this[i].Sign == sign;

    public bool Adjacent(int i) => i > 0 && this[i].Start == this[i - 1].End;

    /// <summary>Reads "10", "8–12", "8 to 12", "5+", with "about" or "~" before it. A range that falls is none.</summary>
    public bool Amount(ref int i, out Amount amount)
    {
        var at = i;
        amount = default;
        while (Is(at, Text.Term.About) || Sign(at, '~') || Sign(at, '≈')) at++;
        if (!this[at].IsNumber) return false;
        var min = this[at].Number;
        if ((Sign(at + 1, '-') || Term(at + 1) is Text.Term.To or Text.Term.A) && this[at + 2].IsNumber && !Sign(at + 3, '-') && this[at + 2].Number >= min)
        {
            amount = new Amount(min, this[at + 2].Number);
            i = at + 3;
            return true;
        }
        at++;
        var open = Sign(at, '+') && Adjacent(at) && !this[at + 1].IsNumber;
        amount = new Amount(min, open ? null : min);
        i = open ? at + 1 : at;
        return true;
    }

    /// <summary>Skips an abbreviation's full stop.</summary>
    public int SkipStop(int i) => Sign(i, '.') && Adjacent(i) ? i + 1 : i;

    /// <summary>Reads a unit of time; the result is its length in seconds, or 0.</summary>
    public double TimeUnit(ref int i)
    {
        var at = i;
        if (Sign(at, '-')) at++;
        var scale = Term(at) switch { Text.Term.Second => 1, Text.Term.Minute => 60, Text.Term.Hour => 3600, _ => 0 };
        if (scale == 0 && Sign(at, '"') && Adjacent(at)) scale = 1;
        if (scale != 0) i = SkipStop(at + 1);
        return scale;
    }

    /// <summary>Reads a unit of distance; the result is its length in metres, or 0.</summary>
    public double DistanceUnit(ref int i)
    {
        var scale = Term(i) switch { Text.Term.Metre => 1, Text.Term.Kilometre => 1000, Text.Term.Mile => 1609.344, _ => 0 };
        if (scale != 0) i++;
        return scale;
    }

    /// <summary>Reads a unit of mass.</summary>
    public MassUnit? MassUnitAt(ref int i)
    {
        var at = Sign(i, '-') ? i + 1 : i;
        MassUnit? unit = Term(at) switch { Text.Term.Kilogram => MassUnit.Kilograms, Text.Term.Pound => MassUnit.Pounds, _ => null };
        if (unit is not null) i = SkipStop(at + 1);
        return unit;
    }

    /// <summary>Skips ":", "=", "@" and the like between a label and its value.</summary>
    public int SkipColon(int i)
    {
        while (Sign(i, ':') || Sign(i, '=')) i++;
        return i;
    }
}
