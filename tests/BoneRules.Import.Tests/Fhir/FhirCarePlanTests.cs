using BoneRules.Import.Tests.Json;

namespace BoneRules.Import.Tests.Fhir;

/// <summary>Care plans: activities, and narratives where they do not say the same.</summary>
public sealed class FhirCarePlanTests
{
    private const string PhysicalActivity = """
        "category": [{"coding": [{"system": "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes", "code": "PhysicalActivity"}]}]
        """;

    [Fact]
    public void Activities_are_sessions()
    {
        var imported = FhirImporter.Import($$$$$$"""
            {"resourceType": "CarePlan", "title": "Bone health", "status": "active", {{{{{{PhysicalActivity}}}}}},
             "activity": [
               {"detail": {"kind": "ServiceRequest", "status": "scheduled", "code": {"text": "Brisk walking"},
                 "scheduledTiming": {"repeat": {"frequency": 5, "period": 1, "periodUnit": "wk", "duration": 30, "durationUnit": "min"}}}},
               {"detail": {"code": {"text": "Squat"}, "scheduledString": "twice a week", "description": "3 x 10 @ 8 kg"}}],
             "text": {"status": "generated", "div": "<div><p>Brisk walking 30 minutes</p><p>Squat 3x10</p></div>"}}
            """);

        imported.Plan.Name.Should().Be("Bone health");
        imported.Outline().Should().Equal("week", "  Brisk walking [5/week]", "    Brisk walking: 1800 s", "  Squat [2/week]", "    Squat: 3 × 10 8 kg [stated]");
        imported.Reports().Should().BeEmpty();
    }

    [Fact]
    public void A_narrative_is_read_where_it_says_more_than_the_activities()
    {
        var imported = FhirImporter.Import($$$$$$"""
            {"resourceType": "CarePlan", {{{{{{PhysicalActivity}}}}}}, "text": {"status": "additional",
             "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><style>p { margin: 3x10 }</style><h2>Monday &amp; home</h2><ul><li>Squat <b>3x10</b></li><li>Row 2&#215;12</li></ul><p>No sit-ups</p></div>"}}
            """);

        imported.Outline().Where(static line => line.StartsWith("    ", StringComparison.Ordinal)).Should().Equal("    Squat: 3 × 10", "    Row: 2 × 12");
        imported.Plan.Weeks[0].Sessions[0].Days.Should().Equal(Weekday.Monday);
    }

    [Fact]
    public void An_activity_without_a_readable_dose_is_kept_as_one_that_is_not_known()
    {
        var imported = FhirImporter.Import($$$$$$"""
            {"resourceType": "CarePlan", {{{{{{PhysicalActivity}}}}}}, "text": {"status": "additional", "div": "<div>She will try rowing on the lake at least 2 times a week and swim if it rains.</div>"}}
            """);

        imported.Outline().Should().Equal("week", "  [2/week]", "    She will try rowing on the lake at least 2 times a week and swim if it rains.");
        imported.Reports().Should().ContainSingle().Which.Should().StartWith("~ /text/div: ").And.EndWith("no exercise could be told from the words; they are kept as one unknown exercise");
    }

    [Fact]
    public void A_care_plan_of_another_kind_is_no_plan_of_exercise() =>
        FluentActions.Invoking(() => FhirImporter.Import("""{"resourceType": "CarePlan", "text": {"status": "additional", "div": "<div>Drink 2 glasses of milk</div>"}}"""))
            .Should().Throw<ImportException>().WithMessage("no resource of the file prescribes exercise*");

    [Fact]
    public void Activities_refer_to_requests_of_the_bundle_or_contained()
    {
        var imported = FhirImporter.Import($$$$$$"""
            {"resourceType": "Bundle", "type": "collection", "entry": [
              {"fullUrl": "urn:uuid:1", "resource": {"resourceType": "ServiceRequest", "id": "a", "code": {"text": "Squat"}, "patientInstruction": "2x8"}},
              {"resource": {"resourceType": "CarePlan", {{{{{{PhysicalActivity}}}}}},
                "contained": [{"resourceType": "ServiceRequest", "id": "b", "code": {"text": "Row"}}, {"resourceType": "Goal", "id": "g"}],
                "activity": [{"reference": {"reference": "urn:uuid:1"}}, {"reference": {"reference": "ServiceRequest/a"}}, {"reference": {"reference": "#b"}}, {"reference": {"reference": "ServiceRequest/gone"}}],
                "text": {"status": "additional", "div": "<div>Keep moving</div>"}}}]}
            """);

        imported.Outline().Should().Equal("week", "  Squat", "    Squat: 2 × 8", "  Row", "    Row");
        imported.Reports().Should().Equal(
            "- /entry/1/resource/contained/1: {…}: Goal: no prescription of exercise",
            "- /entry/1/resource/activity/3/reference: {…}: what it refers to is no ServiceRequest in this file");
    }

    [Fact]
    public void Requests_for_some_weeks_stand_beside_those_for_all()
    {
        var imported = FhirImporter.Import("""
            {"resourceType": "Bundle", "entry": [
              {"resource": {"resourceType": "ServiceRequest", "code": {"text": "Squat"}, "occurrenceTiming": {"repeat": {"boundsDuration": {"value": 4, "code": "wk"}}}}},
              {"resource": {"resourceType": "ServiceRequest", "code": {"text": "Row"}, "occurrenceTiming": {"repeat": {"boundsDuration": {"value": 42, "code": "d"}}}}},
              {"resource": {"resourceType": "ServiceRequest", "code": {"text": "Walk"}, "occurrenceTiming": {"repeat": {"boundsDuration": {"value": 10, "code": "d"}}}}}]}
            """);

        imported.Outline().Should().Equal("week x4", "  Squat", "    Squat", "  Row", "    Row", "  Walk", "    Walk", "week x2", "  Row", "    Row", "  Walk", "    Walk");
        imported.Reports().Should().Equal("- /entry/2/resource/occurrenceTiming/repeat/boundsDuration: {…}: not a number of weeks");
    }
}
