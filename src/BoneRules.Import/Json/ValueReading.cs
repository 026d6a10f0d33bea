using System.Globalization;
using BoneRules.Import.Text;

namespace BoneRules.Import.Json;

/// <summary>Reads members by type; what is of another type or out of bounds is reported at its path.</summary>
internal static class ValueReading
{
    public const double MostSeconds = 86_400;
    public const double MostMetres = 1_000_000;
    public const double MostKilograms = 1000;
    private const int MostCount = 1000;
    private const string OutOfBounds = "a number out of bounds";

    /// <summary>The items of a list; none where there is no list.</summary>
    public static IReadOnlyList<SourceValue> List(this SourceValue owner, string name)
    {
        if (owner[name] is not { } value || value.Kind == ValueKind.Null) return [];
        if (value.Kind == ValueKind.List) return value.Items;
        value.NotUnderstood("a list was expected");
        return [];
    }

    /// <summary>The objects of a list; other items are reported.</summary>
    public static IEnumerable<SourceValue> Objects(this SourceValue owner, string name)
    {
        foreach (var item in owner.List(name))
            if (item.IsObject()) yield return item;
    }

    /// <summary>Whether it is an object; if not, that is reported.</summary>
    public static bool IsObject(this SourceValue value)
    {
        if (value.Kind == ValueKind.Object) return true;
        value.NotUnderstood("an object was expected");
        return false;
    }

    /// <summary>A member that is an object.</summary>
    public static SourceValue? Object(this SourceValue owner, string name) => owner[name] is { Kind: not ValueKind.Null } value && value.IsObject() ? value : null;

    /// <summary>A text with something in it, on one line.</summary>
    public static string? Words(this SourceValue owner, string name, ImportedLineKind kind)
    {
        if (owner.RawText(name, kind) is not { } text) return null;
        return NameText.Collapse(text) is { Length: > 0 } words ? words : null;
    }

    /// <summary>A text with something in it, as it stands.</summary>
    public static string? RawText(this SourceValue owner, string name, ImportedLineKind kind)
    {
        if (owner[name] is not { } value || value.IsEmpty) return null;
        if (value.Kind == ValueKind.Text)
        {
            value.Is(kind);
            return value.Literal;
        }
        value.NotUnderstood("a text was expected");
        return null;
    }

    /// <summary>Free words for a note; if they may ask for something, that is reported.</summary>
    public static string? Note(this SourceValue owner, string name)
    {
        var words = owner.Words(name, ImportedLineKind.Prose);
        if (words is not null) owner[name]!.NoteOf(words);
        return words;
    }

    public static void NoteOf(this SourceValue value, string words)
    {
        value.Is(ImportedLineKind.Prose);
        if (words.Length > SourceLine.Longest || !Remarks.AskForMore(Tokenizer.Split(words))) return;
        value.Is(ImportedLineKind.PartlyUnderstood);
        value.Problem("a note with numbers or conditions, which no rule reads");
    }

    public static bool? Truth(this SourceValue owner, string name)
    {
        if (owner[name] is not { } value || value.Kind == ValueKind.Null) return null;
        if (value.Kind != ValueKind.Truth)
        {
            value.NotUnderstood("true or false was expected");
            return null;
        }
        value.Is(ImportedLineKind.Structure);
        return value.Literal == "true";
    }

    /// <summary>A number, or a text that is one: decimals are often written as texts.</summary>
    public static double? Number(this SourceValue owner, string name, double least, double most)
    {
        if (owner[name] is not { } value || value.Kind == ValueKind.Null) return null;
        var isNumber = double.TryParse(value.Literal, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number);
        if (value.Kind is not (ValueKind.Number or ValueKind.Text) || !isNumber || !double.IsFinite(number)) value.NotUnderstood(isNumber ? OutOfBounds : "a number was expected");
        else if (number < least || number > most) value.NotUnderstood(OutOfBounds);
        else
        {
            value.Is(ImportedLineKind.Understood);
            return number;
        }
        return null;
    }

    public static int? Count(this SourceValue owner, string name)
    {
        if (owner.Number(name, 0, MostCount) is not { } number) return null;
        if (number == Math.Floor(number)) return (int)number;
        owner[name]!.NotUnderstood("a whole number was expected");
        return null;
    }

    public static CountRange? Counts(this SourceValue owner, string least, string most)
    {
        var (min, max) = (owner.Count(least), owner.Count(most));
        if (min is null || max is null || max >= min) return min is null && max is null ? null : new CountRange(min ?? max!.Value, max ?? min);
        owner[most]!.NotUnderstood("less than the least");
        return new CountRange(min.Value);
    }

    public static MeasureRange? Measures(this SourceValue owner, string least, string most, double scale, double limit)
    {
        var (min, max) = (owner.Number(least, 0, limit / scale), owner.Number(most, 0, limit / scale));
        if (min is null && max is null) return null;
        if (max < min)
        {
            owner[most]!.NotUnderstood("less than the least");
            max = min;
        }
        return new MeasureRange((min ?? max!.Value) * scale, (max ?? min!.Value) * scale);
    }

    /// <summary>What a plan has no place for and no rule needs: ids, times of change, addresses.</summary>
    public static void Filed(this SourceValue owner, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (owner[name] is { IsEmpty: false } value) value.Is(ImportedLineKind.Structure);
    }
}
