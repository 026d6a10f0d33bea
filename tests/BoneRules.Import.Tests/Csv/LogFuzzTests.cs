using System.Diagnostics;
using System.Globalization;
using BoneRules.Serialization;

namespace BoneRules.Import.Tests.Csv;

/// <summary>Logs go wrong at random: they are read, or refused with one <see cref="ImportException"/>; nothing else escapes, no line is lost.</summary>
/// <remarks>BONERULES_FUZZ sets how many logs are tried.</remarks>
public sealed class LogFuzzTests
{
    private static readonly int _cases = int.TryParse(Environment.GetEnvironmentVariable("BONERULES_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 2_000;

    private static readonly string[] _pieces =
    [
        "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "\0", "=1+1", "@", "-", "1,250", "12,5", "1e9", "99999999999999999999", "NaN", "W", "D", "F", "Rest Timer", "Note", "kg", "lbs", "km",
        "2026-03-09", "03/04/2026", "31 Feb 2026", "8 Apr 2026, 16:50", "9999-12-31", "0001-01-01", "Weight", "Reps", "Date", "sep=;\n", "\uFEFF", "\uFFFD", "\uD800", "😀", "é", "\u0301", "\u202E", " ",
    ];

    public static TheoryData<string, string> Seeds => new()
    {
        { PlanFormats.Strong, "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n2026-03-03 18:05:00,\"Legs, heavy\",1h 2m,\"Squat\",W,40.0,10.0,0,0.0,\"\",\"Slept\nwell\",\n2026-03-03 18:05:00,\"Legs, heavy\",1h 2m,\"Squat\",1,82.5,5.0,0,0.0,\"deep\",\"\",8.5\n2026-03-10 18:05:00,\"Legs\",1h,\"Plank\",1,0.0,0.0,0,60.0,,,\n" },
        { PlanFormats.Strong, "2026-03-05 12:00:00;Mixed;Goblet Squat;1;12,5;kg;10;7,5;;;0;;\n2026-03-05 12:00:00;Mixed;Walking;1;;;;;2;miles;1500;;\n2026-03-05 12:00:00;Mixed;Walking;Rest Timer;;;;;;;90;;\n" },
        { PlanFormats.Hevy, "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe\nPush,\"8 Apr 2026, 16:50\",,,Bench Press,,,0,warmup,40,10,,,\nPush,\"Jun 11, 2026, 1:01 PM\",,,Bench Press,0,,1,normal,62.5,8,,,8.5\nA,\"5 Mai 2026, 07:34\",,,Plank,,,1,normal,,,,45,\n" },
        { PlanFormats.FitNotes, "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\n2026-03-15,Squat,Quads,60,kgs,8,,,,slow\n2026-03-15,Treadmill,Cardio,,,,1.5,mi,0:32:06,\n13.04.2026,Колокол,Пресс,,,20,,,,\n" },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_log_is_read_or_refused(string format, string seed)
    {
        var (read, clock) = (0, Stopwatch.StartNew());
        for (var i = 0; i < _cases; i++)
        {
            var random = new Random(i);
            var text = i % 10 == 0 ? Invent(random) : Mutate(seed, random);
            try
            {
                Check(text, Import(format, text), i);
                read++;
            }
            catch (ImportException failure)
            {
                failure.Line.Should().BeInRange(1, text.Length + 1, "seed {0}", i);
                failure.Message.Should().NotContain("System.");
            }
            PlanFormats.Detect(System.Text.Encoding.UTF8.GetBytes(text), "log.csv").Reason.Should().NotBeNullOrWhiteSpace();
        }
        read.Should().BeInRange(_cases / 4, _cases - 1, "most mutants are read, and some are not");
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromMilliseconds(5_000 + (20 * _cases)), "no log takes long");
    }

    private static void Check(string text, ImportedPlan imported, int seed)
    {
        imported.Lines.Count.Should().Be(LineCount(text), "every line is accounted for, seed {0}", seed);
        var sets = 0;
        for (var i = 0; i < imported.Lines.Count; i++)
        {
            var line = imported.Lines[i];
            line.Line.Should().Be(i + 1);
            if (line.Kind is ImportedLineKind.NotUnderstood or ImportedLineKind.PartlyUnderstood or ImportedLineKind.LeftOut) line.Reason.Should().NotBeNullOrWhiteSpace("seed {0}, line {1}", seed, i + 1);
            if (line.Kind == ImportedLineKind.Understood) line.Reason.Should().BeNull("seed {0}, line {1}", seed, i + 1);
            if (line.Kind == ImportedLineKind.Blank) line.Text.Where(static c => !char.IsWhiteSpace(c) && c is not (',' or ';' or '"')).Should().BeEmpty("nothing stands on it, seed {0}, line {1}", seed, i + 1);
            if (line.Kind is ImportedLineKind.Understood or ImportedLineKind.PartlyUnderstood) sets++;
        }
        var details = 0;
        foreach (var prescription in imported.Plan.Weeks.SelectMany(week => week.Sessions).SelectMany(session => session.Prescriptions))
        {
            details += prescription.SetDetails!.Count;
            imported.Lines[prescription.Source!.Line!.Value - 1].Kind.Should().BeOneOf([ImportedLineKind.Understood, ImportedLineKind.PartlyUnderstood], "seed {0}", seed);
            prescription.Source.Text.Should().StartWith(imported.Lines[prescription.Source.Line.Value - 1].Text);
            prescription.Name.Should().NotBeNullOrWhiteSpace();
        }
        details.Should().BeInRange(1, sets, "each set has a line of its own at least, seed {0}", seed);
        BoneRulesJson.ReadPlan(BoneRulesJson.WritePlan(imported.Plan)).Should().Be(imported.Plan, "seed {0}", seed);
    }

    private static ImportedPlan Import(string format, string text)
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        return PlanFormats.Import(format, content);
    }

    private static int LineCount(string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return text.Count('\n') + (text.EndsWith('\n') ? 0 : 1);
    }

    private static string Invent(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 80)).Select(_ => _pieces[random.Next(_pieces.Length)]));

    private static string Mutate(string seed, Random random)
    {
        var text = seed;
        for (var i = random.Next(1, 8); i > 0 && text.Length > 1; i--)
        {
            // The header is mostly left alone: without it everything is refused.
            var below = text.IndexOf('\n', StringComparison.Ordinal) + 1;
            var at = random.Next(below == text.Length || random.Next(10) == 0 ? 0 : below, text.Length);
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
