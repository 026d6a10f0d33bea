namespace BoneRules.Import.Text;

/// <summary>Time, distance, frequency, and how an exercise is done.</summary>
internal static partial class DoseScanner
{
    /// <summary>"30 s", "20 minutes", "1:30 min", "30 sec/side × 2", "30 s hold", "90 s rest".</summary>
    private static DoseElement? Duration(TokenReader tokens, int at)
    {
        var i = at;
        if (tokens.Term(i) is Term.TimeLabel && tokens.Sign(i + 1, ':')) i = tokens.SkipColon(i + 1);
        if (Time(tokens, ref i, out var outOfBounds) is not { } seconds) return outOfBounds ? OutOfBounds(at, i) : null;
        if (at > 0 && tokens.Sign(at - 1, '+')) return Mute(at, i, "a change of time is not part of the plan's first dose");
        if (at > 0 && (tokens.Sign(at - 1, '<') || tokens.Sign(at - 1, '>'))) return Mute(at, i, "a limit of time is no dose");
        if (tokens.Is(i, Term.Rest)) return new DoseElement(at, i + 1, new Dose { RestSeconds = seconds });
        if (tokens.Is(i, Term.Hold) || (tokens.Is(i, Term.Preposition) && tokens.Is(i + 1, Term.Hold)))
            return new DoseElement(at, tokens.Is(i, Term.Hold) ? i + 1 : i + 2, new Dose { HoldSeconds = seconds });
        return TimesSets(tokens, at, i, new Dose { DurationSeconds = seconds });
    }

    private static MeasureRange? Time(TokenReader tokens, ref int i, out bool outOfBounds)
    {
        outOfBounds = false;
        var at = i;
        if (tokens[at].IsNumber && tokens.Sign(at + 1, ':') && tokens.Adjacent(at + 1) && tokens[at + 2].IsNumber && tokens.Adjacent(at + 2) && tokens.Term(at + 3) is Term.Minute or Term.Hour)
        {
            i = at + 4;
            var clock = ((tokens[at].Number * 60) + tokens[at + 2].Number) * (tokens.Is(at + 3, Term.Hour) ? 60 : 1);
            outOfBounds = clock > 86_400;
            return outOfBounds ? null : new MeasureRange(clock);
        }
        if (!tokens.Amount(ref at, out var amount)) return null;
        // "30 s–1 min" and "30–60 s" alike; a unit after the first number wins over one after the second.
        if (tokens.TimeUnit(ref at) is not (> 0 and var scale)) return null;
        if (tokens.Sign(at, '-') && amount.IsSingle)
        {
            var second = at + 1;
            if (tokens.Amount(ref second, out var top) && tokens.TimeUnit(ref second) is > 0 and var topScale && top.Top * topScale is <= 86_400 and var most && most >= amount.Min * scale)
            {
                i = second;
                return new MeasureRange(amount.Min * scale, most);
            }
        }
        i = at;
        var seconds = amount.Seconds(scale);
        outOfBounds = seconds is null;
        return seconds;
    }

    /// <summary>"rest 90 s", "Pause: 1–2 min".</summary>
    private static DoseElement? Rest(TokenReader tokens, int at)
    {
        if (!tokens.Is(at, Term.Rest)) return null;
        var i = tokens.SkipColon(at + 1);
        if (tokens.Term(i) is Term.Preposition or Term.Of) i++;
        var number = i;
        if (Time(tokens, ref i, out var outOfBounds) is { } seconds) return new DoseElement(at, i, new Dose { RestSeconds = seconds });
        if (outOfBounds) return OutOfBounds(at, i);
        return tokens.Amount(ref number, out _) ? Mute(at, number, "a rest without a unit") : null;
    }

    /// <summary>"hold 5 s", "hold for 5 seconds", "halten 5 s".</summary>
    private static DoseElement? Hold(TokenReader tokens, int at)
    {
        if (!tokens.Is(at, Term.Hold)) return null;
        var i = tokens.SkipColon(at + 1);
        while (tokens.Term(i) is Term.Preposition or Term.Each) i++;
        return Time(tokens, ref i, out var outOfBounds) is { } seconds ? new DoseElement(at, i, new Dose { HoldSeconds = seconds }) : outOfBounds ? OutOfBounds(at, i) : null;
    }

    private static DoseElement? Distance(TokenReader tokens, int at)
    {
        var i = at;
        if (tokens.Is(i, Term.DistanceLabel) && tokens.Sign(i + 1, ':')) i = tokens.SkipColon(i + 1);
        if (!tokens.Amount(ref i, out var amount) || tokens.DistanceUnit(ref i) is not (> 0 and var scale)) return null;
        return amount.Metres(scale) is { } metres ? TimesSets(tokens, at, i, new Dose { DistanceMetres = metres }) : OutOfBounds(at, i);
    }

    private static DoseElement? AmbiguousMetres(TokenReader tokens, int at)
    {
        var i = at;
        return tokens.Amount(ref i, out _) && tokens.Is(i, Term.MetreOrMinute) ? Attempt(at, i + 1, "\"m\" may be metres or minutes") : null;
    }

    /// <summary>"3x per week", "three times a week", "twice a week", "3 veces por semana", "2-3 days per week", "daily", "every day".</summary>
    private static DoseElement? Frequency(TokenReader tokens, int at)
    {
        var i = at;
        if (tokens.Is(i, Term.FrequencyLabel)) i = tokens.SkipColon(i + 1);
        if (tokens.Is(i, Term.Daily)) return new DoseElement(at, i + 1, new Dose { TimesPerWeek = 7 });
        if (tokens.Term(i) is Term.Every or Term.Each && tokens.Is(Article(tokens, i + 1), Term.Day)) return new DoseElement(at, Article(tokens, i + 1) + 1, new Dose { TimesPerWeek = 7 });
        double times;
        string? problem = null;
        if (tokens.Is(i, Term.NumberOfTimes)) times = tokens[i++].Value;
        else
        {
            if (!tokens.Amount(ref i, out var amount)) return null;
            (times, problem) = (amount.Top, amount.IsSingle ? null : Higher(amount, "frequency"));
            if (tokens.Term(i) is Term.Times or Term.TimesWord or Term.Day or Term.Workout) i++;
            else return null;
        }
        if (tokens.Is(i, Term.Weekly)) i++;
        else if ((tokens.Term(i) is Term.Per or Term.A or Term.Each or Term.Every or Term.Preposition || tokens.Sign(i, '/')) && tokens.Term(i + 1) is Term.Week or Term.WeekLetter) i += 2;
        else if (tokens.Is(i, Term.Daily) || ((tokens.Term(i) is Term.Per or Term.A or Term.Preposition || tokens.Sign(i, '/')) && tokens.Is(i + 1, Term.Day)))
            return times == 1 ? new DoseElement(at, i + 1, new Dose { TimesPerWeek = 7 }) : Mute(at, tokens.Is(i, Term.Daily) ? i + 1 : i + 2, "more than once a day can't be held by a plan");
        else return null;
        return times is >= 1 and <= 7 && times == Math.Floor(times) ? new DoseElement(at, i, new Dose { TimesPerWeek = (int)times }, problem) : Mute(at, i, "a week has seven days");
    }

    private static int Article(TokenReader tokens, int i) => tokens.Is(i, Term.Preposition) ? i + 1 : i;

    /// <summary>"per side", "each leg", "/side", "pro Bein", "cada lado".</summary>
    private static DoseElement? PerSide(TokenReader tokens, int at)
    {
        if (!(tokens.Term(at) is Term.Per or Term.Each || tokens.Sign(at, '/'))) return null;
        var i = tokens.Is(at + 1, Term.Each) ? at + 2 : at + 1;
        return tokens.Is(i, Term.Side) ? new DoseElement(at, i + 1, new Dose { PerSide = true }) : null;
    }

    /// <summary>"slow", "tempo: controlled"; "tempo 3-1-1" can't be held.</summary>
    private static DoseElement? Tempo(TokenReader tokens, int at)
    {
        var i = tokens.Is(at, Term.TempoLabel) ? tokens.SkipColon(at + 1) : at;
        if (tokens.Is(i, Term.Tempo) && !(at > 0 && tokens.Term(at - 1) is Term.Negation or Term.Avoid))
        {
            // "slow and controlled" is slow.
            var to = tokens.Term(i + 1) is Term.And && tokens.Is(i + 2, Term.Tempo) ? i + 3 : i + 1;
            return new DoseElement(at, to, new Dose { Tempo = (Tempo)tokens[i].Value });
        }
        if (i == at || !tokens[i].IsNumber) return null;
        while (tokens[i].IsNumber || tokens.Sign(i, '-') || tokens.Sign(i, '/')) i++;
        return Mute(at, i, "a tempo in numbers");
    }

    /// <summary>"holding a chair", "at the countertop", "with wall support", "without support", "freihändig".</summary>
    private static DoseElement? Support(TokenReader tokens, int at)
    {
        if (tokens.Is(at, Term.HandsFree)) return new DoseElement(at, at + 1, new Dose { Support = BoneRules.Support.None });
        if (tokens.Is(at, Term.Negation))
            return tokens.Term(at + 1) is Term.SupportWord or Term.Holding or Term.Hold ? new DoseElement(at, at + 2, new Dose { Support = BoneRules.Support.None }) : null;
        // "on a chair" and "the chair" are no support; "with a chair" is one only where holding or support stands behind it.
        var holds = tokens.Term(at) is Term.Holding or Term.Hold or Term.At or Term.Against or Term.SupportWord;
        if (!holds && !tokens.Is(at, Term.Preposition)) return null;
        var i = at + 1;
        while (i - at < 5 && (tokens.Term(i) is Term.Preposition or Term.A or Term.In or Term.NumberWord or Term.Of or Term.Holding || tokens.Is(i, Term.Filler))) i++;
        if (!tokens.Is(i, Term.SupportObject)) return null;
        var isHeld = tokens.Term(i + 1) is Term.SupportWord or Term.Holding or Term.Hold;
        if (!holds && !isHeld) return null;
        var end = isHeld ? i + 2 : i + 1;
        return new DoseElement(at, end, new Dose { Support = (Support)tokens[i].Value });
    }

    /// <summary>"+1 set", "add 5 reps": what changes later.</summary>
    private static DoseElement? Progression(TokenReader tokens, int at)
    {
        var i = at + 1;
        var changes = tokens.Is(at, Term.Progression) || ((tokens.Sign(at, '+') || (tokens.Sign(at, '-') && !tokens[at - 1].IsNumber)) && tokens.Adjacent(at + 1) && at >= 0);
        if (!changes || !tokens.Amount(ref i, out _)) return null;
        var unit = i;
        var counted = tokens.Term(i) is Term.Sets or Term.Repetitions || tokens.MassUnitAt(ref unit) is not null || tokens.TimeUnit(ref unit) > 0 || tokens.Sign(i, '%');
        return counted ? Mute(at, Math.Max(unit, i + 1), "a change over time; no step of it is part of the plan") : null;
    }
}
