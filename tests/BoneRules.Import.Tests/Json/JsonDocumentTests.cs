using System.Globalization;
using System.Text;

namespace BoneRules.Import.Tests.Json;

/// <summary>What holds for every JSON format: encodings, broken, huge and deep documents, and an account of every value.</summary>
public sealed class JsonDocumentTests
{
    private static readonly Func<string, ImportedPlan>[] _importers = [text => HevyRoutineImporter.Import(text), text => WgerImporter.Import(text), text => FhirImporter.Import(text)];

    [Theory]
    [InlineData("", 1, "the file is empty; expected is *")]
    [InlineData(" \n ", 1, "the file is empty; *")]
    [InlineData("{\n\"routine\": {\n\"title\": \"A", 3, "the file is no JSON at this place, or breaks off; *")]
    [InlineData("{\n\"resourceType\": \"Bundle\",\n}", 3, "the file is no JSON at this place, *")]
    [InlineData("Squat 3x10", 1, "the file is no JSON at this place, *")]
    [InlineData("{} {}", 1, "the file is no JSON at this place, *")]
    [InlineData("{\n\"routine\": \"\\ud800\"}", 2, "a text holds half of a character, *")]
    [InlineData("// comment\n{}", 1, "the file is no JSON at this place, *")]
    public void What_is_no_JSON_is_refused_where_it_shows(string text, int line, string message)
    {
        foreach (var import in _importers)
            FluentActions.Invoking(() => import(text)).Should().Throw<ImportException>().WithMessage(message).Which.Line.Should().Be(line);
    }

    [Fact]
    public void Deep_huge_and_endless_documents_are_refused()
    {
        Refused(new string('[', 100), "the file nests deeper than 64 levels, which no plan does.");
        Refused("[" + new string(' ', 16 * 1024 * 1024) + "]", "the file is larger than 16 MiB, which no plan is.");
        Refused("[" + string.Join(',', Enumerable.Repeat("1", 200_001)) + "]", "the file holds more than 200000 values, which no plan does.");
        using var endless = new Csv.EndlessLog("[", static _ => new string(' ', 10_000), int.MaxValue);
        FluentActions.Invoking(() => WgerImporter.Import(endless)).Should().Throw<ImportException>().WithMessage("the file is larger than 16 MiB*");
    }

    [Fact]
    public void Long_names_and_long_lines_cost_no_more_than_their_length()
    {
        var names = "{\"resourceType\": \"Bundle\", \"" + new string('n', 1_000_000) + "\": [" + string.Join(',', Enumerable.Repeat("1", 100_000)) + "], \"entry\": [{\"resource\": {\"resourceType\": \"ServiceRequest\", \"code\": {\"text\": \"Row\"}}}]}";

        var lines = FhirImporter.Import(names).Lines;

        lines.Should().HaveCountGreaterThan(100_000);
        lines.Max(static line => line.Text.Length).Should().BeLessThan(500);
    }

    [Fact]
    public void Encodings_by_their_mark()
    {
        foreach (var encoding in (Encoding[])[new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UTF32Encoding(false, true)])
        {
            using var content = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(JsonSeeds.Hevy)]);
            HevyRoutineImporter.Import(content).Should().Be(HevyRoutineImporter.Import(JsonSeeds.Hevy));
        }
        HevyRoutineImporter.Import("\uFEFF" + JsonSeeds.Hevy).Should().Be(HevyRoutineImporter.Import(JsonSeeds.Hevy));
    }

    [Fact]
    public void Columns_count_characters_of_the_line()
    {
        var source = HevyRoutineImporter.Import("{\"routine\": {\"title\": \"é😀\",\n  \"exercises\": [ {\"title\": \"Rü😀\", \"sets\": []}, {\"title\": \"Row\", \"sets\": []}]}}").Plan.Weeks[0].Sessions[0].Prescriptions[1].Source!;

        (source.Line, source.Column).Should().Be((2, 49));
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        var culture = CultureInfo.CurrentCulture;
        var (hevy, wger, fhir, lift) = (HevyRoutineImporter.Import(JsonSeeds.Hevy), WgerImporter.Import(JsonSeeds.Wger), FhirImporter.Import(JsonSeeds.Fhir), LiftoscriptImporter.Import(JsonSeeds.Liftoscript));
        try
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NegativeSign, other.NumberFormat.NumberGroupSeparator) = (",", "~", ".");
            CultureInfo.CurrentCulture = other;

            HevyRoutineImporter.Import(JsonSeeds.Hevy).Should().Be(hevy);
            WgerImporter.Import(JsonSeeds.Wger).Should().Be(wger);
            FhirImporter.Import(JsonSeeds.Fhir).Should().Be(fhir);
            LiftoscriptImporter.Import(JsonSeeds.Liftoscript).Should().Be(lift);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Values_that_nothing_knows_and_names_that_stand_twice_are_in_the_account()
    {
        var lines = HevyRoutineImporter.Import("{\"routines\": [{\"title\": \"A\", \"title\": \"B\", \"empty\": null, \"list\": [], \"x/y~\": {\"deep\": [true]}, \"exercises\": [{\"title\": \"Row\", \"sets\": [{\"reps\": 5}]}]}]}").Lines;

        lines.Select(static line => $"{line.Kind} {line.Text}").Should().Equal(
            "Structure /routines/0/title: \"A\"", "NotUnderstood /routines/0/title: \"B\"", "Blank /routines/0/empty: null", "Blank /routines/0/list: []", "NotUnderstood /routines/0/x~1y~0/deep/0: true",
            "Understood /routines/0/exercises/0/title: \"Row\"", "Understood /routines/0/exercises/0/sets/0/reps: 5");
    }

    private static void Refused(string text, string message)
    {
        foreach (var import in _importers) FluentActions.Invoking(() => import(text)).Should().Throw<ImportException>().WithMessage(message);
    }
}
