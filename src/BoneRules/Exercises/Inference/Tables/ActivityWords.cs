using static BoneRules.ExercisePillar;
using static BoneRules.Inference.RuleForms;

namespace BoneRules.Inference;

/// <summary>Words for activities that last minutes, and for what a class is called.</summary>
internal static class ActivityWords
{
    private static readonly Movement Walk = Whole.OnFoot with { Continuous = true };
    private static readonly Movement Class = new() { Family = ActivityFamily.YogaOrPilatesClass };

    internal static MovementRule[] Rules { get; } =
    [
        Move("walk|walking|walking out|treadmill walk|stroll|hike|hiking|power walk|incline walk|rucking|ruck|backpacking|stair climb|stair climbing|stair|stairs|stair stepper|stair machine|step mill|stairmaster|stepper|step machine|snowshoeing|snowshoe|versaclimber|versa climber|jacob ladder|hill walk|beach walk|dog walk|outdoor walk|city walk|morning walk|evening walk", Walk, "one foot stays on the ground", WeightBearing, gives: NameTraits.Walking),
        Word("treadmill", "walking or running", unless: NameTraits.Walking, doubts: MovementDoubts.Impact),
        Move("treadmill", Whole.Standing with { Continuous = true, Impact = ImpactLevel.Low, Resistance = Resistance.None }, "walking or running", WeightBearing),
        Move("brisk walk|brisk walking|fast walk|speed walk|power walking", Walk with { Family = ActivityFamily.BriskWalking }, "one foot stays on the ground", WeightBearing, gives: NameTraits.Walking),
        Move("nordic walk|nordic walking|pole walk|pole walking", Walk with { Family = ActivityFamily.NordicWalking }, "one foot stays on the ground", WeightBearing, gives: NameTraits.Walking),
        Move("side step|side stepping|band walk|lateral band walk|monster walk|crab walk|lateral walk|backward walk|backward walking|retro walk|toe walk|heel walk|side walk|lateral step|figure 8 walk|step touch|step tap|tap step|forward step|backward step|stepping|march|high march|march in place|walk in place|toe tap|heel dig|step",
            Whole.OnFoot, "slow steps, one foot stays on the ground", WeightBearing, gives: NameTraits.Walking),
        Move("heel toe walk|tandem walk|line walk|balance walk|grapevine|obstacle walk|beam walk|cross over walk", Whole.OnFoot with { BalanceDemand = BalanceDemand.Dynamic }, "slow steps on a narrow base", Balance, gives: NameTraits.Walking),
        Move("tai chi|tai ji|qi gong|qigong|chi gong|wave hand|cloud hand", Walk, "slow shifts of weight", Balance),
        Move("dance|dancing|line dance|line dancing|ballroom|folk dance|waltz|low impact aerobic|easy dance|square dance", Walk with { Family = ActivityFamily.EasyDance }, "steps to music", WeightBearing),
        Tell("high impact aerobic|high impact", new() { Impact = ImpactLevel.High }, "calls itself high in impact"),
        Move("zumba|aerobic|step aerobic|high impact aerobic|dance cardio|cardio dance|hip hop dance|jazzercise|body combat|body attack|cardio kickboxing|kickboxing|aerobic dance|bodypump cardio", Whole.Standing with { Impact = ImpactLevel.Moderate, Continuous = true, Family = ActivityFamily.HighImpactAerobics, Resistance = Resistance.None }, "a class with hops and jumps", WeightBearing),
        Tell("hip hop", new() { Impact = ImpactLevel.Moderate }, "hops to music"),
        Tell("body combat|cardio kickboxing|kickboxing|hip hop dance|zumba", new(), "turns and kicks", doubts: MovementDoubts.Rotation | MovementDoubts.Direction | MovementDoubts.Ballistic),
        Tell("yoga|pilate|vinyasa|ashtanga|power yoga|hot yoga|reformer|barre|hatha|yin", Class, "the content of the class is not told", FlexibilityAndPosture),
        Move("swim|swimming|freestyle swim|backstroke|breaststroke|front crawl|crawl stroke|aqua|aquatic|water aerobic|aqua aerobic|pool walk|water walk|aqua walk|aqua jog|deep water run|deep water running|water jog|aqua run|aqua running|pool run|pool running|water run|water running|pool exercise", Whole.OffFeetActivity with { Family = ActivityFamily.WaterOrStationaryCycling }, "the water carries the body", NonWeightBearingAerobic, gives: NameTraits.Water),
        Move("butterfly stroke|butterfly swim|diving|dive|high dive|springboard", Whole.OffFeetActivity with { Family = ActivityFamily.ButterflyOrDiving }, "the trunk whips or is struck", NonWeightBearingAerobic, doubts: MovementDoubts.Flexion | MovementDoubts.Ballistic | MovementDoubts.Impact),
        Move("stationary bike|spinning|spin|indoor cycling|cycling indoor|recumbent bike|recumbent cycling|upright bike|ski erg|ski ergometer|ski machine|assault bike|spin bike|bike erg|pedal|pedal exerciser|arm ergometer|arm bike|hand bike|elliptical|elliptical trainer|arc trainer|cross trainer|crosstrainer|nustep|recumbent stepper|arm cycle|ergometer",
            Whole.OffFeetActivity with { Family = ActivityFamily.WaterOrStationaryCycling, Resistance = Resistance.Machine }, "no impact", NonWeightBearingAerobic),
        Move("cycling|bike|bicycle ride|bike ride|outdoor cycling|cycle", Whole.OffFeetActivity with { Family = ActivityFamily.OutdoorCycling }, "no impact, but a fall is possible", NonWeightBearingAerobic),
        Move("vibration plate|power plate|whole body vibration|vibration", Whole.Standing with { Family = ActivityFamily.VibrationPlate, Continuous = true }, "stands on a vibrating plate", WeightBearing, doubts: MovementDoubts.Impact),
        Move("rebounder held|rebounder march|rebounder walk", Whole.OnFoot with { Family = ActivityFamily.RebounderHeld, UnstableSurface = true }, "the feet stay on the mat", WeightBearing),
    ];
}
