using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>Reads what most clients have behind them: scans, fractures, clearances.</summary>
internal static class HistoryReader
{
    public static BoneDensityMeasurement Scan(ref Utf8JsonReader reader)
    {
        reader.Require(JsonTokenType.StartObject);
        BoneDensitySite? site = null;
        double? tScore = null, zScore = null;
        PartialDate? measuredOn = null;
        Extensions? extensions = null;
        var seen = 0ul;
        while (Fields<ScanField>.Next(ref reader, ref seen, out var field))
        {
            switch (field)
            {
                case ScanField.Site: site = PlainValues.Name<BoneDensitySite>(ref reader); break;
                case ScanField.TScore: tScore = PlainValues.Number<Limit.StandardScore>(ref reader); break;
                case ScanField.ZScore: zScore = PlainValues.Number<Limit.StandardScore>(ref reader); break;
                case ScanField.MeasuredOn: measuredOn = PlainValues.PartialDate(ref reader); break;
                default: extensions = JsonSerializer.Deserialize(ref reader, ContractContext.Default.Extensions); break;
            }
        }
        return new BoneDensityMeasurement { Site = site, TScore = tScore, ZScore = zScore, MeasuredOn = measuredOn, Extensions = extensions };
    }

    public static Fracture Fracture(ref Utf8JsonReader reader)
    {
        reader.Require(JsonTokenType.StartObject);
        FractureSite? site = null;
        FractureMechanism? mechanism = null;
        PartialDate? occurredOn = null, clearedOn = null;
        int? age = null;
        bool? healed = null;
        Extensions? extensions = null;
        var seen = 0ul;
        while (Fields<FractureField>.Next(ref reader, ref seen, out var field))
        {
            switch (field)
            {
                case FractureField.Site: site = PlainValues.Name<FractureSite>(ref reader); break;
                case FractureField.Mechanism: mechanism = PlainValues.Name<FractureMechanism>(ref reader); break;
                case FractureField.OccurredOn: occurredOn = PlainValues.PartialDate(ref reader); break;
                case FractureField.AgeAtFractureYears: age = PlainValues.Whole<Limit.AgeYears>(ref reader); break;
                case FractureField.Healed: healed = PlainValues.Flag(ref reader); break;
                case FractureField.ClearedOn: clearedOn = PlainValues.PartialDate(ref reader); break;
                default: extensions = JsonSerializer.Deserialize(ref reader, ContractContext.Default.Extensions); break;
            }
        }
        return new Fracture
        {
            Site = site ?? throw Irregular.Exception(), Mechanism = mechanism, OccurredOn = occurredOn, AgeAtFractureYears = age, Healed = healed, ClearedOn = clearedOn, Extensions = extensions,
        };
    }

    public static Clearance Clearance(ref Utf8JsonReader reader)
    {
        reader.Require(JsonTokenType.StartObject);
        ClearanceScope? scope = null;
        PartialDate? grantedOn = null, expiresOn = null;
        string? grantedBy = null;
        Extensions? extensions = null;
        var seen = 0ul;
        while (Fields<ClearanceField>.Next(ref reader, ref seen, out var field))
        {
            switch (field)
            {
                case ClearanceField.Scope: scope = PlainValues.Name<ClearanceScope>(ref reader); break;
                case ClearanceField.GrantedOn: grantedOn = PlainValues.PartialDate(ref reader); break;
                case ClearanceField.ExpiresOn: expiresOn = PlainValues.PartialDate(ref reader); break;
                case ClearanceField.GrantedBy: grantedBy = PlainValues.Text(ref reader); break;
                default: extensions = JsonSerializer.Deserialize(ref reader, ContractContext.Default.Extensions); break;
            }
        }
        return new Clearance { Scope = scope ?? throw Irregular.Exception(), GrantedOn = grantedOn, ExpiresOn = expiresOn, GrantedBy = grantedBy, Extensions = extensions };
    }
}

/// <summary>The properties of a scan.</summary>
internal enum ScanField : byte
{
    Site, TScore, ZScore, MeasuredOn, Extensions,
}

/// <summary>The properties of a fracture.</summary>
internal enum FractureField : byte
{
    Site, Mechanism, OccurredOn, AgeAtFractureYears, Healed, ClearedOn, Extensions,
}

/// <summary>The properties of a clearance.</summary>
internal enum ClearanceField : byte
{
    Scope, GrantedOn, ExpiresOn, GrantedBy, Extensions,
}
