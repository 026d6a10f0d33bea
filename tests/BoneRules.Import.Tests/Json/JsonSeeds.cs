namespace BoneRules.Import.Tests.Json;

/// <summary>Small documents of each format, from which tests make broken ones.</summary>
internal static class JsonSeeds
{
    public const string Hevy = """
        {"page": 1, "routines": [{"id": "r", "title": "A", "notes": "Take care", "exercises": [
          {"title": "Squat (Barbell)", "superset_id": 1, "rest_seconds": 90, "notes": "3 s down", "sets": [
            {"index": 0, "type": "warmup", "weight_kg": 20, "reps": 10}, {"type": "normal", "weight_kg": 42.5, "rep_range": {"start": 8, "end": 12}, "rpe": 8.5}]},
          {"title": "Plank", "sets": [{"type": "failure", "duration_seconds": 30, "distance_meters": 5}]}]}]}
        """;

    public const string Wger = """
        [{"iteration": 1, "date": "2026-01-05", "day": {"id": 1, "name": "Legs", "is_rest": false, "description": "Slow"}, "slots": [
          {"is_superset": true, "exercises": [345, 12], "sets": [
            {"exercise": 345, "sets": 3, "max_sets": 4, "weight": "42.50", "max_weight": "45", "weight_unit": 1, "repetitions": "8.00", "max_repetitions": "12.00", "repetitions_unit": 1, "rir": "2.0", "rpe": "8.0", "rest": "90", "max_rest": "120", "type": "normal"},
            {"exercise": 12, "sets": 2, "weight": "20", "weight_unit": 2, "repetitions": "30", "repetitions_unit": 3, "type": "dropset", "comment": "x"}]}]},
         {"date": "2026-01-06", "day": {"name": "Rest", "is_rest": true}, "slots": []},
         {"date": "2026-01-12", "day": {"name": "Legs"}, "slots": [{"sets": [{"exercise": 345, "sets": 1, "repetitions": "1", "repetitions_unit": 2}]}]}]
        """;

    public const string Fhir = """
        {"resourceType": "Bundle", "entry": [
          {"fullUrl": "urn:1", "resource": {"resourceType": "ServiceRequest", "id": "a", "status": "active", "code": {"coding": [{"system": "http://snomed.info/sct", "code": "229115003", "display": "Bench Press (regime/therapy)"}]},
            "occurrenceTiming": {"repeat": {"boundsDuration": {"value": 6, "code": "wk"}, "frequency": 3, "frequencyMax": 4, "period": 1, "periodUnit": "wk", "duration": 20, "durationUnit": "min", "dayOfWeek": ["mon", "fri"], "when": ["MORN"]}},
            "patientInstruction": "3 sets of 8-10 repetitions, 20 kg\nRest 90 s", "note": [{"text": "No sit-ups"}]}},
          {"resource": {"resourceType": "CarePlan", "category": [{"coding": [{"code": "PhysicalActivity"}]}], "activity": [{"reference": {"reference": "ServiceRequest/a"}}, {"detail": {"code": {"text": "Walk"}, "scheduledString": "daily"}}],
            "text": {"status": "additional", "div": "<div><h2>Monday</h2><ul><li>Row 2x12</li><li>Walk 20 min</li></ul></div>"}}},
          {"resource": {"resourceType": "Patient", "id": "p"}}]}
        """;

    public const string Liftoscript = """
        // notes
        # Week 1
        ## Day 1
        t1 / used: none / 1x6, 3x3+ / 80% 60s
        Squat, Barbell[1,1-4] / 3x8-12 60kg @8 90s / progress: lp(2.5kg, 2)
        main: Row[2,1-3] / 3x8 40lb (Main) / progress: dp(5lb, 6, 10) / warmup: 1x5 50%
        Press / ...t1 / superset: A / update: custom() {~
          weights += 5lb
        ~} / progress: sum(30, 5lb)
        Plank / 3x1 60s|30s auto
        # Week 2
        ## Day 1
        t1 / 1x7, 3x4 / 85%
        Press / ...t1[1:1]
        """;
}
