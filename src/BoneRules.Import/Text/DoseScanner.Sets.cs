namespace BoneRules.Import.Text;

/// <summary>Sets, repetitions and what is counted.</summary>
internal static partial class DoseScanner
{
    private const int MostListed = 20;

    // A list without the word is one of repetitions only where its numbers are those of sets.
    private const int LeastFirst = 5;
    private const int MostInList = 50;

    /// <summary>"3x10", "4 sets × 8–10 reps", "3 sets of 30 s", "3×AMRAP", "10 x 10 x 8", "12 reps x 3", "3x10 x 20 kg".</summary>
    private static DoseElement? SetsTimes(TokenReader tokens, int at)
    {
        var i = at;
        if (!tokens.Amount(ref i, out var first)) return null;
        if (tokens.MassUnitAt(ref i) is not null || tokens.Sign(i, '%')) return null;
        var saysRounds = tokens.Is(i, Term.Rounds);
        var saysSets = tokens.Is(i, Term.Sets) || saysRounds;
        var saysRepetitions = tokens.Is(i, Term.Repetitions);
        if (saysSets || saysRepetitions) i = tokens.SkipStop(i + 1);
        if (tokens.Is(i, Term.Times)) i++;
        else if (saysSets && (tokens.Term(i) is Term.Of or Term.A or Term.TimesWord or Term.Preposition or Term.At || tokens.Sign(i, ':'))) i++;
        else return null;
        if (first.Count is not { } sets) return OutOfBounds(at, i);

        if (tokens.Term(i) is Term.Failure or Term.Maximum)
            return new DoseElement(at, tokens.Is(i + 1, Term.Repetitions) ? i + 2 : i + 1, new Dose { Sets = sets, ToFailure = true });
        var start = i;
        if (!tokens.Amount(ref i, out var second)) return saysRounds ? null : saysSets ? new DoseElement(at, start - 1, new Dose { Sets = sets }) : null;
        if (saysRounds) return Body(tokens, at, i, 1, second) is { IsMute: false, Dose.Load: null } round ? round with { Dose = round.Dose with { Sets = null, Rounds = sets } } : OutOfBounds(at, i);
        if (saysRepetitions) return second.Count is { } times ? new DoseElement(at, AfterSetsWord(tokens, i), new Dose { Sets = times, Repetitions = sets }) : OutOfBounds(at, i);
        if (tokens.Is(i, Term.Sets)) return second.Count is { } swapped ? new DoseElement(at, i + 1, new Dose { Sets = swapped, Repetitions = sets }) : OutOfBounds(at, i);
        if (second.IsSingle && RepetitionsOfSets(tokens, start) is { } list) return EachSet(at, list.To, sets, list.Counts);
        return Body(tokens, at, i, sets, second);
    }

    private static int AfterSetsWord(TokenReader tokens, int i) => tokens.Is(i, Term.Sets) ? i + 1 : i;

    private static DoseElement Body(TokenReader tokens, int at, int i, CountRange sets, Amount amount)
    {
        var dose = new Dose { Sets = sets };
        if (tokens.Is(i, Term.MetreOrMinute)) return new DoseElement(at, i + 1, dose, "\"m\" may be metres or minutes");
        if (tokens.Sign(i, '%'))
            return amount.Top <= 150 ? new DoseElement(at, AfterMaximum(tokens, i + 1), dose with { Percent = amount.Top }, Higher(amount, "percentage")) : OutOfBounds(at, i + 1);
        if (tokens.TimeUnit(ref i) is > 0 and var seconds)
            return amount.Seconds(seconds) is { } duration ? new DoseElement(at, i, dose with { DurationSeconds = duration }) : OutOfBounds(at, i);
        if (tokens.DistanceUnit(ref i) is > 0 and var metres)
            return amount.Metres(metres) is { } distance ? new DoseElement(at, i, dose with { DistanceMetres = distance }) : OutOfBounds(at, i);
        if (tokens.MassUnitAt(ref i) is { } unit)
            return WithLoad(tokens, at, i, sets, new WrittenLoad(amount.Top, unit));
        if (amount.Count is not { } repetitions) return OutOfBounds(at, i);
        dose = dose with { Repetitions = repetitions };
        if (tokens.Is(i, Term.RepetitionMaximum) && amount.IsSingle) return new DoseElement(at, i + 1, dose with { RepetitionMaximum = (int)amount.Min });
        if (amount.Max is null) dose = dose with { ToFailure = true };
        if (tokens.Is(i, Term.Repetitions)) i = tokens.SkipStop(i + 1);
        return tokens.Is(i, Term.Times) ? Third(tokens, at, i, dose) : new DoseElement(at, i, dose);
    }

    /// <summary>"with 2 x 8 kg" counts implements; without a word before it, "2 x 16 kg" may count sets.</summary>
    private static DoseElement WithLoad(TokenReader tokens, int at, int to, CountRange sets, WrittenLoad load)
    {
        if (load.Number > MostLoad) return OutOfBounds(at, to);
        return at > 0 && tokens.Is(at - 1, Term.Preposition) && sets.Min == sets.Max && sets.Min is 1 or 2
            ? new DoseElement(at, to, new Dose { Load = load, Implements = sets.Min })
            : new DoseElement(at, to, new Dose { Load = load }, $"\"{sets} x\" before a load may be sets or implements", IsAttempt: true);
    }

    /// <summary>What a second sign of multiplication adds: a hold, a load, or one more set of a list.</summary>
    private static DoseElement Third(TokenReader tokens, int at, int times, Dose dose)
    {
        var i = times + 1;
        if (!tokens.Amount(ref i, out var third)) return new DoseElement(at, times, dose);
        if (tokens.TimeUnit(ref i) is > 0 and var scale)
            return third.Seconds(scale) is { } hold ? new DoseElement(at, i, dose with { HoldSeconds = hold }) : OutOfBounds(at, i);
        if (tokens.MassUnitAt(ref i) is { } unit && third.Top <= MostLoad)
            return new DoseElement(at, i, dose with { Load = new WrittenLoad(third.Top, unit) }, Higher(third, "load"));
        return ListOfSets(tokens, at) ?? Attempt(at, i, "three numbers with \"x\" may be sets, repetitions and load, or repetitions of each set");
    }

    /// <summary>"10 x 10 x 8" are the repetitions of three sets; a small first number could count sets, so it must be six at least.</summary>
    private static DoseElement? ListOfSets(TokenReader tokens, int at)
    {
        var counts = new List<int>();
        var i = at;
        while (tokens[i].IsNumber && tokens[i].Number is >= 6 and <= 30 && counts.Count < MostListed && tokens[i].Number == Math.Floor(tokens[i].Number))
        {
            counts.Add((int)tokens[i].Number);
            if (!tokens.Is(i + 1, Term.Times)) return EachSet(at, i + 1, counts.Count, [.. counts]);
            i += 2;
        }
        return null;
    }

    /// <summary>"12, 10, 8 reps" and "10/8/6" after a number of sets.</summary>
    private static (int To, ValueList<int> Counts)? RepetitionsOfSets(TokenReader tokens, int at)
    {
        var counts = new List<int>();
        var i = at;
        while (counts.Count < MostListed && tokens[i].IsNumber && tokens[i].Number <= 1000 && tokens[i].Number == Math.Floor(tokens[i].Number))
        {
            counts.Add((int)tokens[i].Number);
            i++;
            if (!(tokens.Sign(i, '/') || tokens.Sign(i, ',') || tokens.Sign(i, '-')) || !tokens[i + 1].IsNumber) break;
            i++;
        }
        if (counts.Count < 2 || MeasuresSomethingElse(tokens, i)) return null;
        var end = tokens.Is(i, Term.Repetitions) ? i + 1 : i;
        return (end, [.. counts]);
    }

    /// <summary>"3x10, 2 min rest": the last number of what looks like a list is no number of repetitions.</summary>
    private static bool MeasuresSomethingElse(TokenReader tokens, int i) =>
        tokens.Term(i) is Term.Times or Term.MetreOrMinute or Term.Rir or Term.Rpe or Term.RepetitionMaximum or Term.Sets or Term.Rounds || tokens.Sign(i, '%')
        || tokens.TimeUnit(ref i) > 0 || tokens.DistanceUnit(ref i) > 0 || tokens.MassUnitAt(ref i) is not null || (tokens.Is(i, Term.Repetitions) && IsReserve(tokens, i + 1));

    private static DoseElement EachSet(int at, int to, CountRange sets, ValueList<int> counts) =>
        sets == counts.Count
            ? new DoseElement(at, to, new Dose { Sets = sets, RepetitionsOfSets = counts })
            : Attempt(at, to, $"{sets} sets, but {counts.Count} numbers of repetitions");

    /// <summary>"12, 10, 8 reps": three numbers at least, and the word; "12/10/8" without it where nothing else follows and the numbers don't just count on.</summary>
    private static DoseElement? ListOfRepetitions(TokenReader tokens, int at) =>
        tokens[at].IsNumber && !(at > 0 && (tokens.Sign(at - 1, '-') || tokens.Sign(at - 1, '/') || tokens.Sign(at - 1, ','))) && RepetitionsOfSets(tokens, at) is { Counts.Count: >= 3 } list
        && (tokens.Is(list.To - 1, Term.Repetitions) || IsListOfSets(tokens, at, list.To, list.Counts))
            ? new DoseElement(at, list.To, new Dose { Sets = list.Counts.Count, RepetitionsOfSets = list.Counts })
            : null;

    /// <summary>Behind a name, up to the end or a load: "Leg press 12, 10, 8 @ 80 kg".</summary>
    private static bool IsListOfSets(TokenReader tokens, int at, int to, ValueList<int> counts)
    {
        if (at == 0 || !(tokens[at - 1].IsWord || tokens.Sign(at - 1, ':') || tokens.Sign(at - 1, ')')) || tokens.Term(at - 1) is Term.Week or Term.Day or Term.Workout or Term.WeekLetter or Term.Phase or Term.PhaseLabel) return false;
        if (to < tokens.Count && !(tokens.Sign(to, '@') || tokens.Sign(to, '('))) return false;
        var counting = true;
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i] is < 1 or > MostInList || counts[i] < LeastFirst && i == 0) return false;
            counting &= i == 0 || counts[i] == counts[i - 1] + 1;
        }
        return !counting;
    }

    /// <summary>"Sets: 3", "Reps 8–10", "Rounds: 3".</summary>
    private static DoseElement? Labelled(TokenReader tokens, int at)
    {
        if (tokens.Term(at) is not (Term.Sets or Term.Repetitions or Term.Rounds)) return null;
        var i = tokens.SkipColon(tokens.SkipStop(at + 1));
        if (tokens.Is(at, Term.Repetitions) && tokens.Term(i) is Term.Failure or Term.Maximum && i > at + 1) return new DoseElement(at, i + 1, new Dose { ToFailure = true });
        if (!tokens.Amount(ref i, out var amount)) return null;
        if (tokens.TimeUnit(ref i) is > 0 and var scale)
            return amount.Seconds(scale) is { } time ? new DoseElement(at, i, new Dose { DurationSeconds = time }) : OutOfBounds(at, i);
        return amount.Count is { } count ? new DoseElement(at, i, Of(tokens.Term(at), count, amount)) : OutOfBounds(at, i);
    }

    /// <summary>"3 sets", "10 reps", "3 rounds", "4 flights", "10 RM".</summary>
    private static DoseElement? Counted(TokenReader tokens, int at)
    {
        var i = at;
        if (!tokens.Amount(ref i, out var amount)) return null;
        if (tokens.Is(i, Term.RepetitionMaximum) && amount is { IsSingle: true, Min: > 1 and <= 1000 } && amount.Count is not null)
            return new DoseElement(at, i + 1, new Dose { RepetitionMaximum = (int)amount.Min });
        if (tokens.Term(i) is not (Term.Sets or Term.Repetitions or Term.Rounds or Term.Flights)) return null;
        var to = tokens.SkipStop(i + 1);
        if (amount.Count is not { } count) return OutOfBounds(at, to);
        if (!tokens.Is(i, Term.Repetitions) || !tokens.Is(to, Term.In) && !IsReserve(tokens, to)) return TimesSets(tokens, at, to, Of(tokens.Term(i), count, amount));
        return null;
    }

    /// <summary>"x10": a sign of multiplication before a number, where nothing stands before the sign that could be sets.</summary>
    private static DoseElement? TimesCount(TokenReader tokens, int at)
    {
        var i = at + 1;
        if (!tokens.Is(at, Term.Times) || !tokens.Amount(ref i, out var amount)) return null;
        if (tokens.TimeUnit(ref i) is > 0 and var scale)
            return amount.Seconds(scale) is { } time ? new DoseElement(at, i, new Dose { DurationSeconds = time }) : OutOfBounds(at, i);
        if (tokens.Is(i, Term.Sets)) return amount.Count is { } sets ? new DoseElement(at, i + 1, new Dose { Sets = sets }) : OutOfBounds(at, i);
        if (tokens.Is(i, Term.Repetitions)) i = tokens.SkipStop(i + 1);
        return amount.Count is { } count ? new DoseElement(at, i, Of(Term.Repetitions, count, amount)) : OutOfBounds(at, i);
    }

    /// <summary>"AMRAP", "to failure", "max reps".</summary>
    private static DoseElement? Failure(TokenReader tokens, int at)
    {
        if (tokens.Is(at, Term.Failure)) return new DoseElement(at, at + 1, new Dose { ToFailure = true });
        return tokens.Is(at, Term.Maximum) && tokens.Is(at + 1, Term.Repetitions) ? new DoseElement(at, at + 2, new Dose { ToFailure = true }) : null;
    }

    private static Dose Of(Term what, CountRange count, Amount amount) => what switch
    {
        Term.Sets => new Dose { Sets = count },
        Term.Rounds => new Dose { Rounds = count },
        Term.Flights => new Dose { Flights = count },
        _ => new Dose { Repetitions = count, ToFailure = amount.Max is null ? true : null },
    };

    /// <summary>A number of sets that follows: "30 s × 2", "10 reps x 3".</summary>
    private static DoseElement TimesSets(TokenReader tokens, int at, int to, Dose dose)
    {
        var i = to;
        if (PerSide(tokens, i) is { } side) (i, dose) = (side.To, dose with { PerSide = true });
        var end = i;
        if (!tokens.Is(i, Term.Times) || dose.Sets is not null) return new DoseElement(at, end, dose);
        i++;
        if (!tokens.Amount(ref i, out var amount) || amount.Count is not { } sets) return new DoseElement(at, end, dose);
        return new DoseElement(at, AfterSetsWord(tokens, i), dose with { Sets = sets });
    }
}
