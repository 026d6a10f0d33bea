using System.Text;

namespace BoneRules.Import.Tests.Formats;

public sealed class PlanFormatsTests
{
    [Theory]
    [InlineData("Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n", "strong", "the first row has the columns of a Strong CSV: Date, Workout Name, Exercise Name, Set Order, Weight, Reps")]
    [InlineData("Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes\n", "strong", "the first row has the columns of a Strong CSV: *")]
    [InlineData("2026-03-05 12:00:00;Mixed;Goblet Squat;1;12,5;kg;10;7,5;;;0;;\n", "strong", "the first row holds what the rows of a Strong CSV hold, without a header")]
    [InlineData("\"title\",\"start_time\",\"end_time\",\"exercise_title\",\"set_type\",\"weight_lbs\",\"reps\"\n", "hevy", "the first row has the columns of a Hevy CSV: *")]
    [InlineData("\n\nDate,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time\n", "fitnotes", "the first row has the columns of a FitNotes CSV: *")]
    [InlineData("# Week 1\n- Squat 3x10\n", "text", "no other format fits, so it is read as text")]
    [InlineData("Squat, 3x10\nRow, 3x10\n", "text", "no other format fits, so it is read as text")]
    [InlineData(" {\"routine\": {\"title\": \"A", "hevy-routine", "it is JSON with \"routine\", a Hevy routine")]
    [InlineData("{\"page\": 1, \"routines\": [", "hevy-routine", "it is JSON with \"routines\", a list of Hevy routines")]
    [InlineData("[{\"iteration\": 1, \"date\": \"2026-01-05\", \"day\": {\"name\": \"A\"}, \"slots\": [{", "wger", "it is a JSON list of objects with \"date\" and \"slots\", a wger date sequence")]
    [InlineData("{\"id\": \"x\", \"resourceType\": \"Bundle\"", "fhir", "it is JSON with \"resourceType\", a FHIR resource")]
    [InlineData("# Week 1\n## Day 1\n// 3x10\nSquat[1-4] / 3x8-12 60kg / progress: lp(5lb)\n", "liftoscript", "each line with sets has the form of Liftoscript: exercise / sets")]
    [InlineData("Words.\n```liftoscript\nt1 / 3x8\n", "liftoscript", "a fenced block is marked as Liftoscript")]
    [InlineData("Deadlifts 1x5+ / Barbell rows 4x5\n", "text", "no other format fits, so it is read as text")]
    [InlineData("Squat / 3x8\nRow 3x10\n", "text", "no other format fits, so it is read as text")]
    [InlineData("- [ ] Plank 30 s / side\n", "text", "no other format fits, so it is read as text")]
    [InlineData("[ ] Squat 3x10\n", "text", "no other format fits, so it is read as text")]
    [InlineData("", "text", "no other format fits, so it is read as text")]
    public void A_format_is_told_by_its_content(string head, string id, string reason)
    {
        foreach (var name in new[] { null, "export.txt" })
        {
            var detected = PlanFormats.Detect(Encoding.UTF8.GetBytes(head), name);

            detected.Id.Should().Be(id);
            detected.Reason.Should().Match(reason);
        }
    }

    [Fact]
    public void A_mark_of_the_encoding_does_not_hide_the_format()
    {
        byte[] head = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Date,Exercise,Category,Weight,Weight Unit,Reps\n")];

        PlanFormats.Detect(head, null).Id.Should().Be(PlanFormats.FitNotes);
    }

    [Fact]
    public void A_file_named_as_CSV_whose_columns_nobody_knows_is_not_taken_for_text()
    {
        var detected = PlanFormats.Detect("id,user,steps\n"u8, "steps.CSV");

        detected.Id.Should().BeNull();
        detected.Reason.Should().StartWith("the file is named as CSV, and its columns are id, user, steps; expected are for Strong CSV Date, ");
    }

    [Fact]
    public void JSON_is_not_taken_for_text() => PlanFormats.Detect("  {\"steps\": 1}"u8, "plan.json").Id.Should().BeNull();

    [Fact]
    public void A_head_that_ends_in_the_middle_of_a_character_or_row_still_tells()
    {
        var log = Encoding.UTF8.GetBytes("Date,Exercise,Category,Weight,Weight Unit,Reps\n2026-03-15,\"Колокол");

        PlanFormats.Detect(log.AsSpan(0, log.Length - 1), null).Id.Should().Be(PlanFormats.FitNotes);
    }

    [Theory]
    [InlineData("strong", "2026-03-05 12:00:00;Mixed;Squat;1;12,5;kg;10;7,5;;;0;;")]
    [InlineData("hevy", "title,start_time,exercise_title,set_type,weight_kg,reps\nA,2026-03-05,Squat,normal,20,10")]
    [InlineData("fitnotes", "Date,Exercise,Category,Weight (kg),Reps\n2026-03-05,Squat,Quads,20,10")]
    [InlineData("hevy-routine", "{\"routine\": {\"exercises\": [{\"title\": \"Squat\", \"sets\": [{\"reps\": 5}]}]}}")]
    [InlineData("fhir", "{\"resourceType\": \"ServiceRequest\", \"code\": {\"text\": \"Squat\"}}")]
    [InlineData("liftoscript", "Squat / 3x10")]
    [InlineData("text", "Squat 3x10")]
    public void A_file_is_read_by_the_id_of_its_format(string id, string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));

        PlanFormats.Import(id, content).Plan.Weeks[0].Sessions[0].Prescriptions.Single().Name.Should().Be("Squat");
        PlanFormats.Ids.Should().Contain(id);
    }

    [Fact]
    public void An_id_that_does_not_exist_is_refused_with_those_that_do()
    {
        using var content = new MemoryStream();

        FluentActions.Invoking(() => PlanFormats.Import("excel", content)).Should().Throw<ArgumentException>().WithMessage("There is no format excel; there are strong, hevy, fitnotes, *");
    }
}
