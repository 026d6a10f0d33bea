using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BoneRules.Serialization;

namespace BoneRules.Import.Tests.Json;

/// <summary>Documents go wrong at random: they are read, or refused with one <see cref="ImportException"/>; nothing else escapes, no value or line is lost.</summary>
/// <remarks>BONERULES_FUZZ sets how many documents are tried.</remarks>
public sealed class JsonFuzzTests
{
    private static readonly int _cases = int.TryParse(Environment.GetEnvironmentVariable("BONERULES_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 2_000;

    private static readonly string[] _values =
    [
        "null", "true", "-1", "0", "1e999", "1e-9", "2.5", "1001", "99999999999999999999", "\"\"", "\" \"", "\"NaN\"", "\"12\"", "\"1,5\"", "\"3x10\"", "{}", "[]", "[[1]]", "{\"a\": 1}", "\"\\ud83d\\ude00\"", "\"<li>Sit-ups 3x10\"", "\"9999-12-31\"",
    ];

    private static readonly string[] _pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\ud800", "\0", "\n", "\r\n", "\uFEFF", "\uFFFD", "😀", "<", ">", "&#0;", "&lt;", "/ ", "...", "[1-4]", "[1-600]", "{~", "~}", "3x8", "1x5+", "60kg", "@8", "90s", "progress:lp(5lb)", "dp(5lb,1,1)", "sum(0,0kg)", "# ", "## ", "```", "---\n", "used:none",
    ];

    public static TheoryData<string, string> Seeds => new()
    {
        { PlanFormats.HevyRoutine, JsonSeeds.Hevy }, { PlanFormats.Wger, JsonSeeds.Wger }, { PlanFormats.Fhir, JsonSeeds.Fhir }, { PlanFormats.Liftoscript, JsonSeeds.Liftoscript },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_document_is_read_or_refused(string format, string seed)
    {
        var (read, clock) = (0, Stopwatch.StartNew());
        for (var i = 0; i < _cases; i++)
        {
            var text = Mutate(seed, new Random(i), isJson: format != PlanFormats.Liftoscript);
            var bytes = Encoding.UTF8.GetBytes(text);
            try
            {
                using var content = new MemoryStream(bytes);
                var imported = PlanFormats.Import(format, content);
                if (format == PlanFormats.Liftoscript) imported.Lines.Count.Should().Be(LineCount(text), "every line is accounted for, seed {0}", i);
                else Accounted(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), imported, i);
                Check(imported, i);
                read++;
            }
            catch (ImportException failure)
            {
                failure.Line.Should().BeInRange(1, text.Length + 1, "seed {0}", i);
                failure.Message.Should().NotContain("System.").And.NotContain("BytePosition");
            }
            PlanFormats.Detect(bytes, "plan").Reason.Should().NotBeNullOrWhiteSpace();
        }
        read.Should().BeInRange(_cases / 4, _cases - 1, "many mutants are read, and some are not");
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromMilliseconds(5_000 + (20 * _cases)), "no document takes long");
    }

    private static void Check(ImportedPlan imported, int seed)
    {
        foreach (var line in imported.Lines)
        {
            if (line.Kind is ImportedLineKind.NotUnderstood or ImportedLineKind.PartlyUnderstood) line.Reason.Should().NotBeNullOrWhiteSpace("seed {0}, {1}", seed, line.Text);
            if (line.Kind == ImportedLineKind.Understood) line.Reason.Should().BeNull("seed {0}, {1}", seed, line.Text);
        }
        foreach (var prescription in imported.Plan.Weeks.SelectMany(week => week.Sessions).SelectMany(session => session.Prescriptions))
        {
            prescription.Source!.Line.Should().BePositive("seed {0}", seed);
            prescription.Name.Should().NotBeNullOrWhiteSpace("seed {0}", seed);
        }
        BoneRulesJson.ReadPlan(BoneRulesJson.WritePlan(imported.Plan)).Should().Be(imported.Plan, "seed {0}", seed);
    }

    /// <summary>Each leaf stands in the account, by itself or within something that was taken or left as a whole; long paths are cut there, and not looked for.</summary>
    private static void Accounted(string json, ImportedPlan imported, int seed)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in imported.Lines)
            for (var end = line.Text.IndexOf(": ", StringComparison.Ordinal); end >= 0; end = line.Text.IndexOf(": ", end + 1, StringComparison.Ordinal)) paths.Add(line.Text[..end]);
        using var document = JsonDocument.Parse(json);
        foreach (var leaf in Leaves(document.RootElement, ""))
        {
            if (leaf.Length > 200 || leaf.Split('/').Any(static name => name.Length > 60)) continue;
            var at = leaf;
            while (!paths.Contains(at) && at.Length > 0) at = at[..at.LastIndexOf('/')];
            paths.Should().Contain(at, "seed {0}: {1} is accounted for", seed, leaf);
        }
    }

    private static IEnumerable<string> Leaves(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object when element.EnumerateObject().Any() => element.EnumerateObject().SelectMany(member => Leaves(member.Value, $"{path}/{Name(member.Name)}")),
        JsonValueKind.Array when element.GetArrayLength() > 0 => element.EnumerateArray().SelectMany((item, i) => Leaves(item, FormattableString.Invariant($"{path}/{i}"))),
        _ => [path],
    };

    private static string Name(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static int LineCount(string text)
    {
        var count = 0;
        foreach (var _ in text.AsSpan(text.StartsWith('\uFEFF') ? 1 : 0).EnumerateLines()) count++;
        return count;
    }

    private static string Mutate(string seed, Random random, bool isJson)
    {
        var text = seed;
        for (var i = random.Next(1, 5); i > 0 && text.Length > 1; i--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 30), text.Length - at);
            text = random.Next(isJson ? 12 : 5) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                2 => text.Remove(at, 1).Insert(at, ((char)random.Next(0x20, 0x2200)).ToString()),
                3 or 4 => text.Insert(at, _pieces[random.Next(_pieces.Length)]),
                _ => ReplaceValue(text, at, _values[random.Next(_values.Length)]),
            };
        }
        return text;
    }

    /// <summary>Another value in the place of the one behind the next colon: most of these are still JSON.</summary>
    private static string ReplaceValue(string text, int at, string value)
    {
        var colon = text.IndexOf(": ", at, StringComparison.Ordinal);
        if (colon < 0) return text;
        var end = text.IndexOfAny([',', '}', ']', '{', '['], colon);
        return end < 0 || text[end] is '{' or '[' ? text : text.Remove(colon + 2, end - colon - 2).Insert(colon + 2, value);
    }
}
