using System.Text.Json.Serialization;

namespace BoneRules.Serialization;

/// <summary>The serializer's metadata of the wire contract, generated at compile time: no reflection.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 64,
    Converters =
    [
        typeof(DateConverter), typeof(DayNumbersConverter), typeof(NamedKilogramsConverter), typeof(RuleSeveritiesConverter), typeof(RuleParametersConverter),
        typeof(ValueListConverter<string>), typeof(ValueListConverter<double>),
        typeof(ValueListConverter<PlanWeek>), typeof(ValueListConverter<PlanSession>),
        typeof(ValueListConverter<ExercisePrescription>), typeof(ValueListConverter<SetDetail>),
        typeof(ValueListConverter<Weekday>), typeof(ValueListConverter<Symptom>),
        typeof(ValueListConverter<HeightMeasurement>), typeof(ValueListConverter<BoneDensityMeasurement>),
        typeof(ValueListConverter<Fracture>), typeof(ValueListConverter<Clearance>),
        typeof(ValueListConverter<Medicine>), typeof(ValueListConverter<HealthCondition>),
        typeof(ValueListConverter<AssessmentReason>), typeof(ValueListConverter<Finding>),
        typeof(ValueListConverter<Measurement>), typeof(ValueListConverter<Rules.Citation>),
        typeof(ValueListConverter<UndeterminedMatter>), typeof(ValueListConverter<NotAssessedExercise>),
        typeof(ValueListConverter<WeekSummary>), typeof(ValueListConverter<Suppression>), typeof(ValueListConverter<CustomExercise>),
        typeof(ValueListConverter<MuscleGroups>), typeof(ValueListConverter<PlanFix>), typeof(ValueListConverter<PlanEdit>),
        typeof(ValueListConverter<PrescriptionExplanation>), typeof(ValueListConverter<ExcludedExercise>),
        typeof(ValueListConverter<TemplateChange>), typeof(ValueListConverter<PlanReminder>), typeof(ValueListConverter<UnmetGuideline>), typeof(ValueListConverter<GenerationConflict>),
        typeof(ValueListConverter<ProgressionDecision>), typeof(ValueListConverter<PerformedSession>),
    ])]
[JsonSerializable(typeof(ExercisePlan))]
[JsonSerializable(typeof(ClientProfile))]
[JsonSerializable(typeof(ValidationReport))]
[JsonSerializable(typeof(CheckConfiguration))]
[JsonSerializable(typeof(GenerationResult))]
[JsonSerializable(typeof(ProgressionResult))]
[JsonSerializable(typeof(AssessmentDocument))]
[JsonSerializable(typeof(PlanRequest))]
internal sealed partial class ContractContext : JsonSerializerContext;
