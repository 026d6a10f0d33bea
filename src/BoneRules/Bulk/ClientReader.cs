using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>Reads clients from JSON where they are regular, without the serializer's metadata for what most of them state.</summary>
/// <remarks>It refuses the rest without a word, as <see cref="PlanRowReader"/> does.</remarks>
internal static class ClientReader
{
    /// <summary>Reads the client that the reader stands at.</summary>
    /// <exception cref="RefusedValueException">It is not in its regular form, or no client.</exception>
    /// <exception cref="JsonException">It is no JSON, or a part of it is no part of a client.</exception>
    public static ClientProfile Read(ref Utf8JsonReader reader)
    {
        reader.Require(JsonTokenType.StartObject);
        var c = new Draft();
        var seen = 0ul;
        while (Fields<ClientField>.Next(ref reader, ref seen, out var field))
        {
            switch (field)
            {
                case ClientField.SchemaVersion: c.SchemaVersion = PlainValues.Whole<Limit.SchemaVersion>(ref reader); break;
                case ClientField.AsOf: c.AsOf = PlainValues.Date(ref reader); break;
                case ClientField.AgeYears: c.AgeYears = PlainValues.Whole<Limit.AgeYears>(ref reader); break;
                case ClientField.Sex: c.Sex = PlainValues.Name<Sex>(ref reader); break;
                case ClientField.MenopausalStatus: c.MenopausalStatus = PlainValues.Name<MenopausalStatus>(ref reader); break;
                case ClientField.HeightCentimetres: c.HeightCentimetres = PlainValues.Number<Limit.HeightCentimetres>(ref reader); break;
                case ClientField.PeakHeightCentimetres: c.PeakHeightCentimetres = PlainValues.Number<Limit.HeightCentimetres>(ref reader); break;
                case ClientField.BodyMassKilograms: c.BodyMassKilograms = PlainValues.Number<Limit.BodyMassKilograms>(ref reader); break;
                case ClientField.Diagnosis: c.Diagnosis = PlainValues.Name<BoneDiagnosis>(ref reader); break;
                case ClientField.BoneDensity: c.BoneDensity = PlainValues.List(ref reader, HistoryReader.Scan); break;
                case ClientField.Fractures: c.Fractures = PlainValues.List(ref reader, HistoryReader.Fracture); break;
                case ClientField.Symptoms: c.Symptoms = PlainValues.List(ref reader, PlainValues.Name<Symptom>); break;
                case ClientField.FallsLast12Months: c.FallsLast12Months = PlainValues.Whole<Limit.Count>(ref reader); break;
                case ClientField.InjuriousFall: c.InjuriousFall = PlainValues.Flag(ref reader); break;
                case ClientField.SevereFall: c.SevereFall = PlainValues.Flag(ref reader); break;
                case ClientField.FearOfFalling: c.FearOfFalling = PlainValues.Flag(ref reader); break;
                case ClientField.Balance: c.Balance = PlainValues.Name<BalanceStatus>(ref reader); break;
                case ClientField.WalkingAid: c.WalkingAid = PlainValues.Flag(ref reader); break;
                case ClientField.Frail: c.Frail = PlainValues.Flag(ref reader); break;
                case ClientField.ClinicalFrailtyScale: c.ClinicalFrailtyScale = PlainValues.Whole<Limit.ClinicalFrailtyScale>(ref reader); break;
                case ClientField.TandemStanceSeconds: c.TandemStanceSeconds = PlainValues.Number<Limit.Seconds>(ref reader); break;
                case ClientField.ChairStandFiveSeconds: c.ChairStandFiveSeconds = PlainValues.Number<Limit.Seconds>(ref reader); break;
                case ClientField.GaitSpeedMetresPerSecond: c.GaitSpeedMetresPerSecond = PlainValues.Number<Limit.MetresPerSecond>(ref reader); break;
                case ClientField.TimedUpAndGoSeconds: c.TimedUpAndGoSeconds = PlainValues.Number<Limit.Seconds>(ref reader); break;
                case ClientField.Clearances: c.Clearances = PlainValues.List(ref reader, HistoryReader.Clearance); break;
                case ClientField.Supervision: c.Supervision = PlainValues.Name<Supervision>(ref reader); break;
                case ClientField.TrainingExperience: c.TrainingExperience = PlainValues.Name<TrainingExperience>(ref reader); break;
                case ClientField.TrainingWeeks: c.TrainingWeeks = PlainValues.Whole<Limit.TrainingWeeks>(ref reader); break;
                case ClientField.CoachedMovements: c.CoachedMovements = PlainValues.List(ref reader, PlainValues.Text); break;
                case ClientField.Medicines: c.Medicines = PlainValues.List(ref reader, PlainValues.Name<Medicine>); break;
                case ClientField.Conditions: c.Conditions = PlainValues.List(ref reader, PlainValues.Name<HealthCondition>); break;
                default: ReadRare(ref reader, field, ref c); break;
            }
        }
        return c.Complete();
    }

    /// <summary>What few clients state.</summary>
    private static void ReadRare(ref Utf8JsonReader reader, ClientField field, ref Draft c)
    {
        var types = ContractContext.Default;
        switch (field)
        {
            case ClientField.HeightMeasurements: c.HeightMeasurements = JsonSerializer.Deserialize(ref reader, types.ValueListHeightMeasurement); break;
            case ClientField.VertebralImaging: c.VertebralImaging = JsonSerializer.Deserialize(ref reader, types.VertebralImaging); break;
            case ClientField.Frax: c.Frax = JsonSerializer.Deserialize(ref reader, types.Frax); break;
            case ClientField.OneRepetitionMaximumKilograms: c.OneRepetitionMaximumKilograms = JsonSerializer.Deserialize(ref reader, types.ValueListNamedKilograms); break;
            case ClientField.EquipmentIncrementsKilograms: c.EquipmentIncrementsKilograms = JsonSerializer.Deserialize(ref reader, types.ValueListNamedKilograms); break;
            case ClientField.Nutrition: c.Nutrition = JsonSerializer.Deserialize(ref reader, types.NutritionIntake); break;
            case ClientField.Monitoring: c.Monitoring = JsonSerializer.Deserialize(ref reader, types.Monitoring); break;
            case ClientField.Lifestyle: c.Lifestyle = JsonSerializer.Deserialize(ref reader, types.Lifestyle); break;
            case ClientField.Glucocorticoid: c.Glucocorticoid = JsonSerializer.Deserialize(ref reader, types.Glucocorticoid); break;
            default: c.Extensions = JsonSerializer.Deserialize(ref reader, types.Extensions); break;
        }
    }

    /// <summary>A client in the making.</summary>
    private struct Draft
    {
        public int? SchemaVersion, AgeYears, FallsLast12Months, ClinicalFrailtyScale, TrainingWeeks;
        public DateOnly? AsOf;
        public Sex? Sex;
        public MenopausalStatus? MenopausalStatus;
        public double? HeightCentimetres, PeakHeightCentimetres, BodyMassKilograms, TandemStanceSeconds, ChairStandFiveSeconds, GaitSpeedMetresPerSecond, TimedUpAndGoSeconds;
        public ValueList<HeightMeasurement>? HeightMeasurements;
        public VertebralImaging? VertebralImaging;
        public BoneDiagnosis? Diagnosis;
        public ValueList<BoneDensityMeasurement>? BoneDensity;
        public ValueList<Fracture>? Fractures;
        public ValueList<Symptom>? Symptoms;
        public Frax? Frax;
        public bool? InjuriousFall, SevereFall, FearOfFalling, WalkingAid, Frail;
        public BalanceStatus? Balance;
        public ValueList<Clearance>? Clearances;
        public Supervision? Supervision;
        public TrainingExperience? TrainingExperience;
        public ValueList<string>? CoachedMovements;
        public ValueList<NamedKilograms>? OneRepetitionMaximumKilograms, EquipmentIncrementsKilograms;
        public NutritionIntake? Nutrition;
        public Monitoring? Monitoring;
        public Lifestyle? Lifestyle;
        public ValueList<Medicine>? Medicines;
        public Glucocorticoid? Glucocorticoid;
        public ValueList<HealthCondition>? Conditions;
        public Extensions? Extensions;

        public readonly ClientProfile Complete() => new()
        {
            SchemaVersion = SchemaVersion, AsOf = AsOf, AgeYears = AgeYears, Sex = Sex, MenopausalStatus = MenopausalStatus, HeightCentimetres = HeightCentimetres,
            PeakHeightCentimetres = PeakHeightCentimetres, HeightMeasurements = HeightMeasurements, VertebralImaging = VertebralImaging,
            BodyMassKilograms = BodyMassKilograms, Diagnosis = Diagnosis, BoneDensity = BoneDensity, Fractures = Fractures, Symptoms = Symptoms, Frax = Frax,
            FallsLast12Months = FallsLast12Months, InjuriousFall = InjuriousFall, SevereFall = SevereFall, FearOfFalling = FearOfFalling, Balance = Balance,
            WalkingAid = WalkingAid, Frail = Frail, ClinicalFrailtyScale = ClinicalFrailtyScale, TandemStanceSeconds = TandemStanceSeconds,
            ChairStandFiveSeconds = ChairStandFiveSeconds, GaitSpeedMetresPerSecond = GaitSpeedMetresPerSecond, TimedUpAndGoSeconds = TimedUpAndGoSeconds,
            Clearances = Clearances, Supervision = Supervision, TrainingExperience = TrainingExperience, TrainingWeeks = TrainingWeeks,
            CoachedMovements = CoachedMovements, OneRepetitionMaximumKilograms = OneRepetitionMaximumKilograms,
            EquipmentIncrementsKilograms = EquipmentIncrementsKilograms, Nutrition = Nutrition, Monitoring = Monitoring, Lifestyle = Lifestyle,
            Medicines = Medicines, Glucocorticoid = Glucocorticoid, Conditions = Conditions, Extensions = Extensions,
        };
    }
}

/// <summary>The properties of a client.</summary>
internal enum ClientField : byte
{
    SchemaVersion, AsOf, AgeYears, Sex, MenopausalStatus, HeightCentimetres, PeakHeightCentimetres, HeightMeasurements, VertebralImaging, BodyMassKilograms, Diagnosis,
    BoneDensity, Fractures, Symptoms, Frax, FallsLast12Months, InjuriousFall, SevereFall, FearOfFalling, Balance, WalkingAid, Frail, ClinicalFrailtyScale,
    TandemStanceSeconds, ChairStandFiveSeconds, GaitSpeedMetresPerSecond, TimedUpAndGoSeconds, Clearances, Supervision, TrainingExperience, TrainingWeeks,
    CoachedMovements, OneRepetitionMaximumKilograms, EquipmentIncrementsKilograms, Nutrition, Monitoring, Lifestyle, Medicines, Glucocorticoid, Conditions, Extensions,
}
