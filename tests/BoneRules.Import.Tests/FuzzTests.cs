using System.Globalization;
using BoneRules.Serialization;

namespace BoneRules.Import.Tests;

/// <summary>Texts go wrong at random: they are read, or refused with one <see cref="ImportException"/>; nothing else escapes, no line is lost.</summary>
/// <remarks>BONERULES_FUZZ sets how many texts are tried.</remarks>
public sealed class FuzzTests
{
    private static readonly int _cases = int.TryParse(Environment.GetEnvironmentVariable("BONERULES_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 2_000;

    private static readonly string[] _pieces =
    [
        "3x10", " x ", "×", "-", "–", "5+", "AMRAP", "65%", "@", "RPE 8", "RIR 1", "kg", "lbs", " m", " s", " min", "per side", "pro Bein", "\n", "\n\n", "\r\n", "\r", "|", "|---|---|\n",
        "# ", "## Week 3\n", "Weeks 1-600\n", "W1–2 = ", "Day 9\n", "Monday", "Mon/Wed/Fri", "daily", "3x per week", "(", ")", "[", "](", "**", "_", "`", "```\n", "- ", "  - ", "1. ", "> ", "<br>",
        "Warm-up:", "Cool-down", "no ", "keine ", "or ", " / ", ",", ";", ":", ".", "0", "99999999", "1e9", "2,5", "\0", "\t", "\uD800", "\uDC00", "😀", "é", "\u0301", "\uFEFF", "squat", "| Exercise | Sets | Reps |\n", "===\n", "---\n",
    ];

    [Fact]
    public void A_text_is_read_or_refused()
    {
        var seeds = Importing.Examples().Select(Importing.Example).ToArray();
        var read = 0;
        for (var seed = 0; seed < _cases; seed++)
        {
            var random = new Random(seed);
            var text = seed % 4 == 0 ? Invent(random) : Mutate(seeds[random.Next(seeds.Length)], random);
            try
            {
                var imported = TextPlanImporter.Import(text, new ImportOptions { DefaultUnit = random.Next(3) switch { 0 => MassUnit.Pounds, 1 => MassUnit.Kilograms, _ => null } });
                Check(text, imported, seed);
                read++;
            }
            catch (ImportException failure)
            {
                failure.Line.Should().BeInRange(1, text.Length + 1, "seed {0}", seed);
                failure.Message.Should().NotContain("System.");
            }
        }
        read.Should().BeInRange(_cases / 4, _cases - 1, "most mutants are read, and some are not");
    }

    private static void Check(string text, ImportedPlan imported, int seed)
    {
        imported.Lines.Count.Should().Be(LineCount(text), "every line is accounted for, seed {0}", seed);
        for (var i = 0; i < imported.Lines.Count; i++)
        {
            var line = imported.Lines[i];
            line.Line.Should().Be(i + 1);
            if (line.Kind is ImportedLineKind.NotUnderstood or ImportedLineKind.PartlyUnderstood) line.Reason.Should().NotBeNullOrWhiteSpace("seed {0}, line {1}", seed, i + 1);
            if (line.Kind == ImportedLineKind.Understood) line.Reason.Should().BeNull("seed {0}, line {1}", seed, i + 1);
        }
        foreach (var prescription in Importing.Prescriptions(imported.Plan))
        {
            var source = prescription.Source!;
            var line = imported.Lines[source.Line!.Value - 1];
            line.Kind.Should().BeOneOf([ImportedLineKind.Understood, ImportedLineKind.PartlyUnderstood, ImportedLineKind.NotUnderstood], "seed {0}, line {1}", seed, line.Line);
            line.Text[(source.Column!.Value - 1)..].Should().StartWith(source.Text, "seed {0}", seed);
            prescription.Name.Should().NotBeNullOrWhiteSpace("seed {0}", seed);
            prescription.Exercise.Should().BeNull("an importer names, it does not resolve");
        }
        BoneRulesJson.ReadPlan(BoneRulesJson.WritePlan(imported.Plan)).Should().Be(imported.Plan, "seed {0}", seed);
        TextPlanImporter.Import(text, null).Lines.Count.Should().Be(imported.Lines.Count);
    }

    private static int LineCount(string text)
    {
        text = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return Math.Max(1, text.Count('\n') + (text.EndsWith('\n') ? 0 : 1));
    }

    private static string Invent(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 80)).Select(_ => _pieces[random.Next(_pieces.Length)]));

    private static string Mutate(string seed, Random random)
    {
        var text = seed;
        for (var i = random.Next(1, 8); i > 0 && text.Length > 1; i--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 30), text.Length - at);
            text = random.Next(5) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                2 => text.Remove(at, 1).Insert(at, ((char)random.Next(0x20, 0x2200)).ToString()),
                _ => text.Insert(at, _pieces[random.Next(_pieces.Length)]),
            };
        }
        return text;
    }
}
