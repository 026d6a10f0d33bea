namespace BoneRules.Rules;

/// <summary>A session as flat numbers: where it stands in the week, and what it adds up to.</summary>
internal struct SessionRow
{
    public int Week, FirstPrescription, PrescriptionCount;

    /// <summary>The days it is on, Monday the lowest bit; 0 where the plan names none.</summary>
    public byte Days;

    /// <summary>On how many days a week it is done.</summary>
    public int Times;
    public SessionTraits Traits;

    /// <summary>Muscle groups under external load or demanding body weight.</summary>
    public MuscleGroups ResistanceMuscles;

    /// <summary>Muscle groups that are trained, by resistance or by spinal extension.</summary>
    public MuscleGroups TrainedMuscles;
    public Pillars Pillars;

    /// <summary>The pillars that its exercises are counted to in the catalogue, as <see cref="BitOf"/> gives them; what earns no dose is among them.</summary>
    public int ExercisePillars;

    /// <summary>Those of them that a prescription without a time is of.</summary>
    public int UntimedPillars;

    /// <summary>How many of its prescriptions say nothing of how much.</summary>
    public int WithoutDose;

    /// <summary>Contacts at moderate or higher impact on each day it is done.</summary>
    public double FewestImpacts, MostImpacts;

    /// <summary>Steps up on stairs or a bench, and minutes of them: a rule that counts them as impacts adds them.</summary>
    public double FewestSteps, StepMinutes;

    /// <summary>Continuous minutes at moderate or higher impact.</summary>
    public double ImpactMinutes;
    public double LowImpactMinutes, WeightBearingMinutes, AerobicMinutes, BalanceMinutes;
    public Supervision? Supervision;
    public string? Name;

    /// <summary>In logs, the day on which it was performed, and the symptoms that were noted.</summary>
    public DateOnly? Date;
    public ValueList<Symptom>? Symptoms;

    /// <summary>Whether it has a working load that may rise, a vest, an exercise that the catalogue does not know, a load in percent, repetitions left in reserve.</summary>
    public bool HasWorkingLoad, HasVest, HasUncatalogued, HasPercentLoad, HasReserve;

    /// <summary>Whether a symptom was noted that holds loads where they are.</summary>
    public bool HasHoldingSymptom;

    /// <summary>The position in the plan of the last week in which an earlier session noted such a symptom; −1 for none.</summary>
    public int HoldingSymptomWeek;

    /// <summary>A bit for each pillar, and one for what is of no known pillar.</summary>
    public static int BitOf(ExercisePillar? pillar) => pillar is { } known ? 1 << ((int)known + 1) : 1;

    /// <summary>Whether the plan names its days.</summary>
    public readonly bool IsPlaced => Days != 0;
}

/// <summary>What a session has.</summary>
[Flags]
public enum SessionTraits
{
    /// <summary>Nothing of note.</summary>
    None = 0,
    /// <summary>Resistance training.</summary>
    Resistance = 1,
    /// <summary>Resistance training that needs recovery: not body-weight functional strength.</summary>
    DemandingResistance = 2,
    /// <summary>A load outside the body.</summary>
    ExternalLoad = 4,
    /// <summary>Balance work.</summary>
    Balance = 8,
    /// <summary>Spinal extension work.</summary>
    SpinalExtension = 16,
    /// <summary>A warm-up: a prescription in that phase, or easy aerobic work before anything else.</summary>
    WarmUp = 32,
    /// <summary>A cool-down: a prescription in that phase, or easy work or stretching after the last load.</summary>
    CoolDown = 64,
    /// <summary>Stretching before anything warm.</summary>
    ColdStretching = 128,
    /// <summary>Anything that is neither gentle nor functional strength that may be daily.</summary>
    Demanding = 256,
    /// <summary>An exercise that is not recognised.</summary>
    Unknown = 512,
    /// <summary>Time that the plan leaves open.</summary>
    OpenMinutes = 1024,
    /// <summary>A part of the day that the plan names.</summary>
    PartOfDay = 2048,
    /// <summary>Low-impact weight-bearing work whose time the plan leaves open.</summary>
    OpenLowImpactMinutes = 4096,
}

/// <summary>Which pillars are there.</summary>
[Flags]
public enum Pillars
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>Weight-bearing and impact work.</summary>
    WeightBearing = 1,
    /// <summary>Resistance training.</summary>
    Resistance = 2,
    /// <summary>Balance and stability.</summary>
    Balance = 4,
    /// <summary>Flexibility and posture.</summary>
    FlexibilityAndPosture = 8,
    /// <summary>All four.</summary>
    All = 15,
}

/// <summary>What a session adds up to.</summary>
public enum SessionMeasure
{
    /// <summary>Contacts at moderate or higher impact.</summary>
    Impacts,
    /// <summary>Continuous minutes at moderate or higher impact.</summary>
    ImpactMinutes,
    /// <summary>Contacts at moderate or higher impact, steps up on stairs or a bench among them.</summary>
    ImpactsAndSteps,
    /// <summary>Continuous minutes at moderate or higher impact, or on stairs.</summary>
    ImpactAndStairMinutes,
    /// <summary>Minutes of low-impact weight-bearing work.</summary>
    LowImpactMinutes,
    /// <summary>Minutes on the feet.</summary>
    WeightBearingMinutes,
    /// <summary>Minutes of aerobic work of any kind.</summary>
    AerobicMinutes,
    /// <summary>Minutes of balance work.</summary>
    BalanceMinutes,
}
