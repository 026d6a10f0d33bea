using System.Globalization;

namespace BoneRules;

/// <summary>What a person might be whose deciding facts are not all known: the profile with every answer that could make a difference.</summary>
internal static class Completions
{
    /// <summary>The deciding facts that are missing, each with its possible answers.</summary>
    public static List<OpenFact> Of(ClientProfile client)
    {
        var open = new List<OpenFact>();
        void Ask(string path, params PossibleAnswer[] answers) => open.Add(new OpenFact(path, answers));
        if (client.AsOf is null)
            Ask("client:/asOf", [.. ReferenceDates(client).Select(static date => new PossibleAnswer(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), c => c with { AsOf = date }))]);
        // The greatest age, so that any fracture that has a date may have happened at 50 or later.
        if (client.AgeYears is null) Ask("client:/ageYears", new("under 50", static c => c with { AgeYears = 30 }), new("50 or older", static c => c with { AgeYears = 125 }));
        if (client.Sex is null) Ask("client:/sex", new("male", static c => c with { Sex = Sex.Male }), new("female", static c => c with { Sex = Sex.Female }));
        if (client.MenopausalStatus is null && client.Sex != Sex.Male)
            Ask("client:/menopausalStatus",
                new("premenopausal", static c => c with { MenopausalStatus = MenopausalStatus.Premenopausal }),
                new("peri- or postmenopausal", static c => c with { MenopausalStatus = MenopausalStatus.Postmenopausal }));
        if (client.Diagnosis is null && !HasScore(client))
            Ask(client.BoneDensity is null ? "client:/boneDensity" : "client:/diagnosis",
                new("normal", static c => c with { Diagnosis = BoneDiagnosis.None }), new("osteopenia", static c => c with { Diagnosis = BoneDiagnosis.Osteopenia }),
                new("osteoporosis", static c => c with { Diagnosis = BoneDiagnosis.Osteoporosis }));
        if (client.Fractures is null)
            Ask("client:/fractures", new("none", static c => c with { Fractures = [] }),
                new("an old vertebral fracture", static c => c with { Fractures = [OldVertebralFracture(c)] }),
                new("an old vertebral fracture and a fresh fracture", static c => c with { Fractures = [OldVertebralFracture(c), FreshFracture(c)] }));
        if (client.Symptoms is null) Ask("client:/symptoms", new("none", static c => c with { Symptoms = [] }), new("one that stops exercise", static c => c with { Symptoms = [Symptom.ChestPain] }));
        if (client.FallsLast12Months is null)
            Ask("client:/fallsLast12Months", new("no fall", static c => c with { FallsLast12Months = 0 }),
                new("one fall", static c => c with { FallsLast12Months = 1 }), new("two or more falls", static c => c with { FallsLast12Months = 2 }));
        if (client.Balance is null)
            Ask("client:/balance", new("steady", static c => c with { Balance = BalanceStatus.Steady }), new("unsteady", static c => c with { Balance = BalanceStatus.Unsteady }));
        if (client.Clearances is null)
            Ask("client:/clearances", new("cleared for exercise today", static c => c with { Clearances = [GrantedToday(c)] }), new("none", static c => c with { Clearances = [] }));
        return open;
    }

    /// <summary>A list of scans without a single score tells as little as no list.</summary>
    private static bool HasScore(ClientProfile client) =>
        (client.BoneDensity ?? []).Any(static scan => scan.TScore is not null || scan.ZScore is not null);

    /// <summary>A healed one: with fractures unknown the tier may be B3.</summary>
    private static Fracture OldVertebralFracture(ClientProfile client) => new()
    {
        Site = FractureSite.Vertebra,
        Mechanism = FractureMechanism.LowTrauma,
        OccurredOn = client.AsOf is { } asOf ? new PartialDate(asOf.AddDays(-Fractures.AcuteDays - 1)) : null,
        Healed = true,
    };

    /// <summary>One that no clearance can have been given for: with fractures unknown the gate may be at "clear first".</summary>
    private static Fracture FreshFracture(ClientProfile client) =>
        new() { Site = FractureSite.Wrist, Mechanism = FractureMechanism.LowTrauma, OccurredOn = client.AsOf is { } asOf ? new PartialDate(asOf) : null };

    private static Clearance GrantedToday(ClientProfile client) =>
        new() { Scope = ClearanceScope.Exercise, GrantedOn = client.AsOf is { } asOf ? new PartialDate(asOf) : null };

    /// <summary>Without a reference date it may be any day from the last one that the profile names.</summary>
    private static IEnumerable<DateOnly> ReferenceDates(ClientProfile client)
    {
        var last = new DateOnly(1900, 1, 1);
        foreach (var fracture in client.Fractures ?? []) Later(fracture.OccurredOn);
        foreach (var clearance in client.Clearances ?? []) Later(clearance.GrantedOn);
        foreach (var measurement in client.BoneDensity ?? []) Later(measurement.MeasuredOn);
        foreach (var measurement in client.HeightMeasurements ?? []) Later(measurement.MeasuredOn);
        Later(client.VertebralImaging?.On);
        return [last, last.AddDays(Fractures.AcuteDays + 1), last.AddMonths(13), last.AddMonths(Fractures.RecentMonths + 1), last.AddYears(10)];

        void Later(PartialDate? date)
        {
            if (date is { } known && known.Latest > last && known.Latest.Year < 9000) last = known.Latest;
        }
    }
}

/// <summary>A deciding fact that is not known, and the answers that it might have.</summary>
internal readonly record struct OpenFact(string Path, PossibleAnswer[] Answers);

/// <summary>An answer that a fact might have, in words, and the profile with it.</summary>
internal readonly record struct PossibleAnswer(string Words, Func<ClientProfile, ClientProfile> Give);
