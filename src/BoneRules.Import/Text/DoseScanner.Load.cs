namespace BoneRules.Import.Text;

/// <summary>Load and effort.</summary>
internal static partial class DoseScanner
{
    private const double MostLoad = 1000;

    /// <summary>"65%", "60–70% 1RM", "65%×5", "65 % x 5 x 3".</summary>
    private static DoseElement? Percent(TokenReader tokens, int at)
    {
        var i = at;
        if (Highest(tokens, ref i, '%') is { } highest && tokens.Sign(i, '%'))
            return highest <= 150 ? new DoseElement(at, AfterMaximum(tokens, i + 1), new Dose { Percent = highest }, OfSeveral("percentages", highest)) : OutOfBounds(at, i + 1);
        if (!tokens.Amount(ref i, out var amount) || !tokens.Sign(i, '%')) return null;
        if (at > 0 && (tokens.Sign(at - 1, '-') || tokens.Sign(at - 1, '+'))) return Mute(at, i + 1, "a change in percent is not part of the plan's first dose");
        i++;
        if (tokens.Is(i, Term.TrainingMaximum) || (tokens.Is(i, Term.Of) && tokens.Is(i + 1, Term.TrainingMaximum)))
            return Mute(at, i + 1, "a percentage of a training maximum is not one of the one-repetition maximum");
        i = AfterMaximum(tokens, i);
        if (amount.Top > 150) return OutOfBounds(at, i);
        return TimesRepetitions(tokens, at, i, new Dose { Percent = amount.Top }, Higher(amount, "percentage"));
    }

    /// <summary>Skips "1RM", "of 1RM", "vom 1RM".</summary>
    private static int AfterMaximum(TokenReader tokens, int i)
    {
        var at = tokens.Term(i) is Term.Of or Term.Preposition || tokens[i].IsWord && tokens.Is(i + 2, Term.RepetitionMaximum) ? i + 1 : i;
        return tokens[at].IsNumber && tokens[at].Number == 1 && tokens.Is(at + 1, Term.RepetitionMaximum) ? at + 2 : i;
    }

    /// <summary>"8 kg", "2 × 8 kg" after "@", "185 lbs × 5", "Weight: 8", "5 kg vest".</summary>
    private static DoseElement? Load(TokenReader tokens, int at)
    {
        var i = at;
        var labelled = tokens.Is(at, Term.LoadLabel) || tokens.Sign(at, '@');
        if (labelled) i = tokens.SkipColon(at + 1);
        int? implements = null;
        if (labelled && tokens[i].IsNumber && tokens[i].Number is 1 or 2 && tokens.Is(i + 1, Term.Times))
            (implements, i) = ((int)tokens[i].Number, i + 2);
        var start = i;
        if (Highest(tokens, ref i, '\0') is { } highest && tokens.MassUnitAt(ref i) is { } common)
            return highest <= MostLoad ? new DoseElement(at, i, new Dose { Load = new WrittenLoad(highest, common) }, OfSeveral("loads", highest)) : OutOfBounds(at, i);
        i = start;
        if (!tokens.Amount(ref i, out var amount) || tokens.MassUnitAt(ref i) is not { } unit) return null;
        if (at > 0 && (tokens.Sign(at - 1, '+') || (tokens.Sign(at - 1, '-') && !tokens.Adjacent(at - 1) && tokens.Adjacent(at))))
            return Mute(at, i, "a change of load is not part of the plan's first dose");
        if (amount.Top > MostLoad) return OutOfBounds(at, i);
        var load = new WrittenLoad(amount.Top, unit);
        if (tokens.Is(i, Term.Vest)) return new DoseElement(at, i + 1, new Dose { Vest = load }, Higher(amount, "load"));
        if (tokens[i].IsWord && tokens.Is(i + 1, Term.Vest)) return new DoseElement(at, i + 2, new Dose { Vest = load }, Higher(amount, "load"));
        return TimesRepetitions(tokens, at, i, new Dose { Load = load, Implements = implements }, Higher(amount, "load"));
    }

    /// <summary>"@ 20": a load without a unit.</summary>
    private static DoseElement? BareLoad(TokenReader tokens, int at)
    {
        if (!tokens.Sign(at, '@') && !(tokens.Is(at, Term.LoadLabel) && tokens.Sign(at + 1, ':'))) return null;
        var i = tokens.SkipColon(at + 1);
        if (!tokens.Amount(ref i, out var amount) || tokens.Sign(i, '%') || tokens.TimeUnit(ref i) > 0) return null;
        if (tokens.Sign(at, '@') && tokens.Adjacent(at + 1) && amount.Top <= 10) return Mute(at, i, "\"@\" before a small number may be a load or an exertion");
        return amount.Top <= MostLoad ? new DoseElement(at, i, new Dose { Load = new WrittenLoad(amount.Top, null) }, Higher(amount, "load")) : OutOfBounds(at, i);
    }

    /// <summary>The repetitions, and then the sets, that follow a load.</summary>
    private static DoseElement TimesRepetitions(TokenReader tokens, int at, int to, Dose dose, string? problem)
    {
        var i = to + 1;
        if (!tokens.Is(to, Term.Times) || !tokens.Amount(ref i, out var amount) || amount.Count is not { } repetitions) return new DoseElement(at, to, dose, problem);
        dose = dose with { Repetitions = repetitions, ToFailure = amount.Max is null ? true : null };
        if (tokens.Is(i, Term.Repetitions)) i = tokens.SkipStop(i + 1);
        var end = i++;
        if (tokens.Is(end, Term.Times) && tokens.Amount(ref i, out var sets) && sets.Count is { } count) return new DoseElement(at, AfterSetsWord(tokens, i), dose with { Sets = count }, problem);
        return new DoseElement(at, end, dose, problem);
    }

    /// <summary>The highest of numbers between strokes: "80/90/100 kg", "65%/75%/85%", "75 %, 85 %". A plan holds one of them, and the sets get that far.</summary>
    private static double? Highest(TokenReader tokens, ref int i, char sign)
    {
        if (!tokens[i].IsNumber) return null;
        var (highest, count, at) = (tokens[i].Number, 1, i + 1);
        while (count < MostListed)
        {
            var next = sign != '\0' && tokens.Sign(at, sign) ? at + 1 : at;
            if (sign == '\0' && tokens.MassUnitAt(ref next) is null) next = at;
            // Behind a comma another matter may begin.
            var isListed = tokens.Sign(next, '/') || (next > at && tokens.Sign(next, ',') && tokens.Sign(next + 2, sign));
            if (!isListed || !tokens[next + 1].IsNumber) break;
            highest = Math.Max(highest, tokens[next + 1].Number);
            (count, at) = (count + 1, next + 2);
        }
        if (count < 2) return null;
        i = at;
        return highest;
    }

    private static string OfSeveral(string what, double highest) => $"of several {what} the highest is taken, {highest.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    private static DoseElement? Bodyweight(TokenReader tokens, int at) => tokens.Is(at, Term.Bodyweight) && at > 0 ? new DoseElement(at, at + 1, new Dose()) : null;

    /// <summary>"RPE 7–8", "@RPE 8", "RIR 1–2", "2 RIR", "1–2 reps in reserve", "Borg 12–14".</summary>
    private static DoseElement? Effort(TokenReader tokens, int at)
    {
        var i = at;
        if (tokens.Sign(i, '@') || tokens.Sign(i, '>') || tokens.Sign(i, '<')) i++;
        if (tokens.Is(i, Term.IntensityLabel)) i = tokens.SkipColon(i + 1);
        var scale = tokens.Term(i);
        if (scale is Term.Rpe or Term.Rir or Term.Borg)
        {
            i = tokens.SkipColon(i + 1);
            if (!tokens.Amount(ref i, out var value)) return null;
            if (tokens.Sign(i, '/') && tokens[i + 1].IsNumber && tokens[i + 1].Number == 10) i += 2;
            return Exertion(at, i, scale, value);
        }
        if (!tokens.Amount(ref i, out var amount)) return null;
        if (tokens.Term(i) is Term.Rir or Term.Rpe) return Exertion(at, i + 1, tokens.Term(i), amount);
        return tokens.Is(i, Term.Repetitions) && IsReserve(tokens, i + 1) ? Exertion(at, i + 3, Term.Rir, amount) : null;
    }

    private static bool IsReserve(TokenReader tokens, int i) => tokens.Is(i, Term.In) && tokens.Is(i + 1, Term.Reserve);

    private static DoseElement Exertion(int at, int to, Term scale, Amount amount)
    {
        var (kind, value) = scale switch
        {
            Term.Rir => (EffortScale.RepetitionsInReserve, amount.Min),
            // Above ten only the scale from 6 to 20 has numbers.
            Term.Rpe when amount.Top <= 10 => (EffortScale.Rpe10, amount.Top),
            _ => (EffortScale.Borg6To20, amount.Top),
        };
        if (value > 20) return OutOfBounds(at, to);
        if (kind == EffortScale.Borg6To20 && value < 11) return Mute(at, to, "which of Borg's scales is meant does not stand there");
        var problem = amount.IsSingle ? null : $"of the range of effort the stricter end is taken, {value.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return new DoseElement(at, to, new Dose { Effort = new Effort { Scale = kind, Value = value } }, problem);
    }

    private static string? Higher(Amount amount, string what) => amount.IsSingle ? null
        : $"of the range the higher {what} is taken, {amount.Top.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
