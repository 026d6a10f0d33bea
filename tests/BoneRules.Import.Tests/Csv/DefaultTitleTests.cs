namespace BoneRules.Import.Tests.Csv;

/// <summary>Titles that an app gives by the clock name no training, and must not hide that a load rose.</summary>
public sealed class DefaultTitleTests
{
    [Theory]
    [InlineData("Midday Workout")]
    [InlineData("Midday")]
    [InlineData("Late Night Workout")]
    [InlineData("Evening workout 🌙")]
    [InlineData("Workout")]
    [InlineData("Abendtraining")]
    [InlineData("Entrenamiento de la mañana")]
    [InlineData("Treino da tarde")]
    [InlineData("Séance du soir")]
    [InlineData("Allenamento serale")]
    [InlineData("Avondtraining")]
    public void A_title_by_the_clock_is_a_note(string title)
    {
        var session = Session(title);
        session.Name.Should().BeNull();
        session.Notes.Should().Be(title);
    }

    [Theory]
    [InlineData("Legs")]
    [InlineData("Morning legs")]
    [InlineData("Workout A")]
    [InlineData("Evening Workout 2")]
    [InlineData("Heavy")]
    [InlineData("🏋️")]
    public void A_title_with_any_other_word_is_a_name(string title) => Session(title).Name.Should().Be(title);

    [Fact]
    public void A_load_that_rises_with_the_repetitions_from_noon_to_evening_is_seen()
    {
        var log = StrongCsvImporter.Import(
            """
            Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
            2026-03-02 12:05:33,"Midday Workout","Goblet Squat",1,12.0,8.0,0,0.0,"","",
            2026-03-04 19:05:33,"Evening Workout","Goblet Squat",1,14.0,10.0,0,0.0,"","",

            """, new ImportOptions { DefaultUnit = MassUnit.Kilograms });
        var person = new ClientProfile
        {
            AgeYears = 68, Sex = Sex.Female, MenopausalStatus = MenopausalStatus.Postmenopausal, Diagnosis = BoneDiagnosis.Osteoporosis, Fractures = [], Symptoms = [], FallsLast12Months = 0, Clearances = [],
        };
        PlanValidator.Default.Check(person with { AsOf = new DateOnly(2026, 3, 10) }, log.Plan).Findings.Select(finding => finding.RuleId).Should().Contain("BR5001");
    }

    private static PlanSession Session(string title) => StrongCsvImporter.Import(
        "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n" + $"2026-03-02 12:05:33,\"{title}\",\"Goblet Squat\",1,12.0,8.0,0,0.0,\"\",\"\",\n", null).Plan.Weeks.Single().Sessions.Single();
}
