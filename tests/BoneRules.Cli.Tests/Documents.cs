namespace BoneRules.Cli.Tests;

/// <summary>Clients and plans for the command line.</summary>
internal static class Documents
{
    public const string VertebralFracture = """
        {
          "asOf": "2026-11-22", "ageYears": 68, "sex": "female", "menopausalStatus": "postmenopausal", "bodyMassKilograms": 61,
          "diagnosis": "osteoporosis", "boneDensity": [ { "site": "lumbarSpine", "tScore": -2.7 } ],
          "fractures": [ { "site": "vertebra", "mechanism": "lowTrauma", "occurredOn": "2024-05-10", "healed": true } ],
          "symptoms": [], "fallsLast12Months": 0, "balance": "steady",
          "clearances": [ { "scope": "exercise", "grantedOn": "2026-01-15" } ]
        }
        """;

    public const string Healthy = """
        {
          "asOf": "2026-11-22", "ageYears": 35, "sex": "female", "menopausalStatus": "premenopausal", "bodyMassKilograms": 64,
          "diagnosis": "none", "fractures": [], "symptoms": [], "fallsLast12Months": 0, "balance": "steady", "clearances": []
        }
        """;

    public const string SitUps = """
        { "weeks": [ { "sessions": [ { "name": "Core", "days": ["monday"], "prescriptions": [ { "name": "Sit-ups", "sets": 3, "repetitions": 15 } ] } ] } ] }
        """;

    public const string Walking = """
        { "weeks": [ { "sessions": [ { "timesPerWeek": 7, "prescriptions": [ { "exercise": "brisk-walking", "durationSeconds": 1500 } ] } ] } ] }
        """;

    public const string Unknown = """
        { "weeks": [ { "sessions": [ { "prescriptions": [ { "name": "Zorb wiggle", "sets": 3, "repetitions": 15 } ] } ] } ] }
        """;

    public const string Markdown = """
        # My plan

        ## Monday

        - Sit-ups 3 x 15
        - 10 min brisk walking
        """;
}
