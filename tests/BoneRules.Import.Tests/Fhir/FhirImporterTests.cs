using BoneRules.Import.Tests.Json;

namespace BoneRules.Import.Tests.Fhir;

/// <summary>Requests, care plans and bundles of FHIR R4.</summary>
public sealed class FhirImporterTests
{
    [Fact]
    public void A_request_has_its_dose_in_the_instruction_and_its_days_in_the_timing()
    {
        var imported = FhirImporter.Import("""
            {
              "resourceType": "ServiceRequest", "id": "press", "meta": {"versionId": "1"}, "status": "active", "intent": "order",
              "category": [{"coding": [{"system": "http://snomed.info/sct", "code": "229065009"}]}],
              "code": {"coding": [{"system": "http://snomed.info/sct", "code": "229115003", "display": "Bench Press (regime/therapy) "}]},
              "subject": {"reference": "Patient/1", "display": "A. Person"},
              "occurrenceTiming": {"repeat": {"boundsDuration": {"value": 6, "unit": "weeks", "system": "http://unitsofmeasure.org", "code": "wk"},
                "count": 18, "frequency": 3, "period": 1, "periodUnit": "wk", "dayOfWeek": ["mon", "wed", "fri"], "when": ["MORN"]}},
              "patientInstruction": "Begin with 20 kg, 3 sets of 8-10 repetitions",
              "note": [{"text": "Rest 90 s"}]
            }
            """);

        imported.Outline().Should().Equal("week x6", "  Bench Press [Mon,Wed,Fri Morning]", "    Bench Press: 3 × 8–10 20 kg; rest 90 s [stated]");
        imported.Reports().Should().Equal("- /occurrenceTiming/repeat/count: 18: how many times in all; the plan holds how often a week");
        imported.Plan.Weeks[0].Sessions[0].Prescriptions[0].Source!.Line.Should().Be(8);
    }

    [Theory]
    [InlineData("""{"text": "Sit to stand", "coding": [{"code": "1", "display": "Other"}]}""", "Sit to stand")]
    [InlineData("""{"coding": [{"system": "http://snomed.info/sct", "code": "229115003"}]}""", "Bench press")]
    [InlineData("""{"coding": [{"system": "http://snomed.info/sct", "code": "229065009"}]}""", "Exercise therapy")]
    [InlineData("""{"coding": [{"system": "urn:mine", "code": "sq"}, {"display": "Squat (procedure)"}]}""", "Squat")]
    [InlineData("""{"coding": [{"system": "urn:mine", "code": "229115003"}]}""", "FHIR code 229115003")]
    public void The_exercise_is_named_by_text_display_or_a_known_code(string code, string name) => Request($"\"code\": {code}").Outline()[2].Should().Be($"    {name}");

    [Fact]
    public void A_code_that_nothing_explains_is_reported() =>
        Request("""
            "code": {"coding": [{"system": "urn:mine", "code": "x1"}]}
            """).Reports().Should().Equal("~ /code/coding/0/code: \"x1\": a code without a text: the exercise is unknown");

    [Theory]
    [InlineData("""{"frequency": 3, "period": 1, "periodUnit": "wk"}""", " [3/week]", null)]
    [InlineData("""{"frequency": 1, "period": 1, "periodUnit": "d"}""", " [7/week]", null)]
    [InlineData("""{"period": 1, "periodUnit": "wk"}""", " [1/week]", null)]
    [InlineData("""{"frequency": 6, "period": 2, "periodUnit": "wk"}""", " [3/week]", null)]
    [InlineData("""{"frequency": 1, "period": 2, "periodUnit": "d"}""", " [4/week]", "~ frequency: 3.5 times a week, rounded up")]
    [InlineData("""{"frequency": 2, "frequencyMax": 3, "period": 1, "periodUnit": "wk"}""", " [3/week]", "~ frequencyMax: of the range the higher frequency is taken")]
    [InlineData("""{"frequency": 3, "period": 1, "periodUnit": "mo"}""", "", "~ frequency: how often is not said in days or weeks; the plan does not hold it")]
    [InlineData("""{"frequencyMax": 3, "periodUnit": "mo"}""", "", "~ frequencyMax: how often is not said in days or weeks; the plan does not hold it")]
    [InlineData("""{"frequency": 8, "period": 1, "periodUnit": "wk"}""", "", "~ frequency: more than once on each day of a week")]
    [InlineData("""{"frequency": 3, "period": 1, "periodUnit": "wk", "dayOfWeek": ["tue", "sun"]}""", " [Tue,Sun]", "~ frequency: not as often as days are named; the days are taken")]
    [InlineData("""{"dayOfWeek": ["tue", "tue", "noday"]}""", " [Tue]", "- 2: a day such as \"mon\" was expected")]
    [InlineData("""{"when": ["EVE.early"]}""", " [Evening]", null)]
    [InlineData("""{"when": ["AFT"]}""", "", "- 0: a part of the day that a plan does not tell apart")]
    public void When_and_how_often(string repeat, string when, string? report)
    {
        var imported = Request($"\"code\": {{\"text\": \"Squat\"}}, \"occurrenceTiming\": {{\"repeat\": {repeat}}}");

        imported.Outline().Should().Equal("week", $"  Squat{when}", "    Squat");
        imported.Lines.Where(line => line.Reason is not null).Select(line => $"{(line.Kind == ImportedLineKind.NotUnderstood ? "-" : "~")} {line.Text.Split(':')[0].Split('/')[^1]}: {line.Reason}")
            .Should().Equal(report is null ? [] : [report]);
    }

    [Fact]
    public void Several_times_a_day_are_several_sessions()
    {
        Request("""
            "code": {"text": "Chin tuck"}, "occurrenceTiming": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d"}}
            """).Outline().Should().Equal("week", "  Chin tuck [7/week]", "    Chin tuck", "  Chin tuck [7/week]", "    Chin tuck");
        Request("""
            "code": {"text": "Chin tuck"}, "occurrenceTiming": {"repeat": {"frequency": 3, "period": 1, "periodUnit": "d", "when": ["MORN", "NOON", "EVE"]}}
            """).Outline().Where(static line => line.StartsWith("  C", StringComparison.Ordinal)).Should().Equal("  Chin tuck [7/week Morning]", "  Chin tuck [7/week Midday]", "  Chin tuck [7/week Evening]");
    }

    [Fact]
    public void A_duration_is_that_of_a_set_only_where_nothing_else_is_said()
    {
        const string Timing = "\"occurrenceTiming\": {\"repeat\": {\"duration\": 20, \"durationMax\": 30, \"durationUnit\": \"min\"}}";

        Request($"\"code\": {{\"text\": \"Brisk walking\"}}, {Timing}").Outline()[2].Should().Be("    Brisk walking: 1200–1800 s");

        var sets = Request($"\"code\": {{\"text\": \"Squat\"}}, {Timing}, \"patientInstruction\": \"3 x 10\"");
        sets.Outline()[2].Should().Be("    Squat: 3 × 10");
        sets.Reports().Should().Equal("~ /occurrenceTiming/repeat/duration: 20: how long the whole lasts; the plan holds how long a set lasts");
    }

    [Fact]
    public void What_an_instruction_asks_for_beside_the_coded_exercise_stays_an_exercise_of_its_own()
    {
        var imported = Request("""
            "code": {"text": "Sit to stand"}, "patientInstruction": "Perform 2 sets of 8 from a chair\nSit-ups 3x20\nAvoid crunches"
            """);

        imported.Outline().Should().Equal("week", "  Sit to stand", "    Sit to stand: 2 × 8", "    Sit-ups: 3 × 20");
        imported.Lines.Single(line => line.Text.StartsWith("/patientInstruction", StringComparison.Ordinal)).Reason.Should().Contain("forbids, and prescribes nothing");
    }

    [Fact]
    public void An_instruction_that_can_not_be_read_is_reported_and_the_exercise_has_no_dose()
    {
        var imported = Request("""
            "code": {"text": "Squat"}, "patientInstruction": "As discussed on the 3 of May"
            """);

        imported.Outline()[2].Should().Be("    Squat");
        imported.Reports().Should().ContainSingle().Which.Should().StartWith("- /patientInstruction:");
    }

    [Fact]
    public void Exercise_in_general_has_its_exercises_in_the_text()
    {
        var imported = Request("""
            "code": {"coding": [{"system": "http://snomed.info/sct", "code": "229065009", "display": "Exercise therapy"}]},
            "occurrenceTiming": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "wk", "duration": 30, "durationUnit": "min"}},
            "patientInstruction": "- Goblet squat 3x10 @ 8 kg\n- Heel raises 2x15"
            """);

        imported.Outline().Should().Equal("week", "  Exercise therapy [2/week]", "    Goblet squat: 3 × 10 8 kg [stated]", "    Heel raises: 2 × 15");
        imported.Reports().Should().ContainSingle().Which.Should().Contain("how long the whole lasts");
    }

    [Theory]
    [InlineData("""{"resourceType": "ServiceRequest", "doNotPerform": true, "code": {"text": "Sit-ups"}}""")]
    [InlineData("""{"resourceType": "ServiceRequest", "status": "revoked", "code": {"text": "Sit-ups"}}""")]
    [InlineData("""{"resourceType": "ServiceRequest", "status": "entered-in-error", "code": {"text": "Sit-ups"}}""")]
    [InlineData("""{"resourceType": "ServiceRequest", "category": [{"coding": [{"code": "108252007"}]}], "code": {"text": "Calcium"}}""")]
    [InlineData("""{"resourceType": "ServiceRequest", "code": {"coding": [{"system": "http://loinc.org", "code": "1-1", "display": "Calcium"}]}}""")]
    [InlineData("""{"resourceType": "CarePlan", "status": "revoked", "activity": [{"detail": {"code": {"text": "Sit-ups"}}}]}""")]
    [InlineData("""{"resourceType": "CarePlan", "activity": [{"detail": {"status": "cancelled", "code": {"text": "Sit-ups"}}}, {"detail": {"doNotPerform": true, "code": {"text": "Sit-ups"}}}]}""")]
    [InlineData("""{"resourceType": "CarePlan", "activity": [{"detail": {"kind": "NutritionOrder", "code": {"text": "Milk"}}}]}""")]
    [InlineData("""{"resourceType": "Patient", "id": "p"}""")]
    public void What_is_withdrawn_forbidden_or_no_exercise_is_not_in_the_plan_but_reported(string resource)
    {
        var imported = FhirImporter.Import($$$$"""{"resourceType": "Bundle", "entry": [{"resource": {{{{resource}}}}}, {"resource": {"resourceType": "ServiceRequest", "code": {"text": "Row"}}}]}""");

        imported.Outline().Should().Equal("week", "  Row", "    Row");
        imported.Reports().Should().NotBeEmpty().And.OnlyContain(report => report.StartsWith("- /entry/0/resource", StringComparison.Ordinal));
        FluentActions.Invoking(() => FhirImporter.Import(resource)).Should().Throw<ImportException>().WithMessage("no resource of the file prescribes exercise*");
    }

    [Fact]
    public void A_request_that_is_over_is_read_and_said()
    {
        Request("\"status\": \"completed\", \"code\": {\"text\": \"Row\"}").Reports().Should().Equal("~ /status: \"completed\": read as if it were to be done now");
        Request("\"status\": \"active\", \"code\": {\"text\": \"Row\"}").Reports().Should().BeEmpty();
    }

    [Fact]
    public void What_a_resource_says_that_no_plan_holds_is_reported()
    {
        var imported = Request("""
            "code": {"text": "Row"}, "asNeededBoolean": true, "occurrenceDateTime": "2026-01-05", "modifierExtension": [{"url": "urn:x", "valueBoolean": true}], "quantityQuantity": {"value": 3}
            """);

        imported.Reports().Should().Equal(
            "- /asNeededBoolean: true: only as needed; the plan holds it as if it were always done",
            "- /occurrenceDateTime: \"2026-01-05\": a date, which a plan without dates can't hold",
            "- /modifierExtension/0/url: \"urn:x\": not known in this format",
            "- /modifierExtension/0/valueBoolean: true: not known in this format",
            "- /quantityQuantity/value: 3: not known in this format");
    }

    [Theory]
    [InlineData("""{"a": 1}""", "the file is an object with \"a\"; expected is a FHIR R4 ServiceRequest, CarePlan or Bundle in JSON.")]
    [InlineData("""{"routine": {}}""", "the file is a Hevy routine; *")]
    [InlineData("""{"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Patient"}}, {"resource": {"resourceType": "Goal"}}]}""", "no resource of the file prescribes exercise (found: Patient, Goal); *")]
    public void Other_documents_are_refused_by_name(string json, string message) =>
        FluentActions.Invoking(() => FhirImporter.Import(json)).Should().Throw<ImportException>().WithMessage(message);

    private static ImportedPlan Request(string members) => FhirImporter.Import($$"""{"resourceType": "ServiceRequest", "intent": "order", {{members.Trim()}}}""");
}
