namespace BoneRules.Tests.Properties;

/// <summary>Ways in which a history is worse. Worse, not better known: what nobody asked for stays unknown.</summary>
public static class WorseHistories
{
    private static readonly (string What, Func<ClientProfile, ClientProfile> Worsen)[] _all =
    [
        ("a vertebral fracture", static c => With(c, FractureSite.Vertebra, FractureMechanism.LowTrauma, monthsAgo: 30)),
        ("a fresh vertebral fracture", static c => With(c, FractureSite.Vertebra, FractureMechanism.LowTrauma, monthsAgo: 1)),
        ("a hip fracture", static c => With(c, FractureSite.Hip, FractureMechanism.LowTrauma, monthsAgo: 60)),
        ("an old wrist fracture", static c => With(c, FractureSite.Wrist, FractureMechanism.LowTrauma, monthsAgo: 200)),
        ("a recent ankle fracture", static c => With(c, FractureSite.Ankle, FractureMechanism.HighTrauma, monthsAgo: 6)),
        ("a lower T-score", LowerScore),
        ("osteoporosis where osteopenia was diagnosed", static c => c with { Diagnosis = c.Diagnosis == BoneDiagnosis.Osteopenia ? BoneDiagnosis.Osteoporosis : c.Diagnosis }),
        ("more height lost", static c => c with { PeakHeightCentimetres = c.PeakHeightCentimetres + 4 }),
        ("chest pain", static c => With(c, Symptom.ChestPain)),
        ("thigh pain", static c => With(c, Symptom.ThighOrGroinPain)),
        ("a new hump", static c => With(c, Symptom.NewKyphosis)),
        ("heart disease", static c => c.Conditions is not { } conditions ? c : c with { Conditions = [.. conditions, HealthCondition.HeartDisease] }),
        ("one more fall", static c => c with { FallsLast12Months = c.FallsLast12Months + 1 }),
        ("an injurious fall", static c => c with { InjuriousFall = true, SevereFall = null }),
        ("unsteadiness", static c => c with { Balance = c.Balance is null ? null : BalanceStatus.Unsteady }),
        ("frailty", static c => c with { Frail = true }),
    ];

    /// <summary>What each is called.</summary>
    public static IEnumerable<string> All => _all.Select(static history => history.What);

    /// <summary>What each is called, for tests.</summary>
    public static TheoryData<string> Names() => new(All);

    /// <summary>The person with a worse history.</summary>
    public static ClientProfile Worsen(string what, ClientProfile client) => _all.Single(history => history.What == what).Worsen(client);

    private static ClientProfile With(ClientProfile client, FractureSite site, FractureMechanism mechanism, int monthsAgo) => client.Fractures is not { } fractures ? client : client with
    {
        Fractures = [.. fractures, new Fracture { Site = site, Mechanism = mechanism, OccurredOn = ArbitraryClient.AsOf.AddMonths(-monthsAgo), Healed = true }],
    };

    private static ClientProfile With(ClientProfile client, Symptom symptom) => client.Symptoms is not { } symptoms ? client : client with { Symptoms = [.. symptoms, symptom] };

    /// <summary>The last scan shows less than any before. Not an earlier one: a clinician who clears a person knows the scores until then.</summary>
    private static ClientProfile LowerScore(ClientProfile client)
    {
        if (client.BoneDensity is not { } scans || scans.Where(static scan => scan.TScore is not null).MaxBy(static scan => scan.MeasuredOn?.Latest ?? DateOnly.MinValue) is not { } last) return client;
        var lowest = scans.Min(static scan => scan.TScore)!.Value;
        return client with { BoneDensity = scans.Select(scan => ReferenceEquals(scan, last) ? scan with { TScore = lowest - 1.5 } : scan).ToValueList() };
    }
}
