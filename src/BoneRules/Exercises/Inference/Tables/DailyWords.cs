using static BoneRules.ExercisePillar;
using static BoneRules.Inference.RuleForms;

namespace BoneRules.Inference;

/// <summary>Words for daily life, for handouts of clinics, and for skills of gymnasts and fighters.</summary>
internal static class DailyWords
{
    private static readonly Movement Hinge = Whole.Standing with { SpinalFlexion = SpinalFlexion.HingeLoaded, LiftOrigin = LiftOrigin.Floor, Resistance = Resistance.FreeWeight };
    private static readonly Movement Still = Whole.Any with { Resistance = Resistance.None };
    private static readonly Movement Turn = new() { TrunkRotation = TrunkRotation.Loaded, EndRangeRotation = true };

    internal static MovementRule[] Rules { get; } =
    [
        // At home
        Move("lift box|lift floor|lift object|lift child|lift grandchild|lift basket|lift bag|lift load|lift crate|lift suitcase|lift shopping|box lift|crate lift|floor lift|ground lift|pick up|picking up|pick box|pick object", Hinge, "something is lifted from the floor", doubts: MovementDoubts.Flexion | MovementDoubts.Rotation),
        Move("shovel|shovelling|shoveling|snow shovel|snow shovelling|snow shoveling|dig|digging|pitchfork", Hinge with { TrunkRotation = TrunkRotation.Loaded, EndRangeRotation = true }, "bends and turns under load"),
        Move("rake|raking|sweep floor|sweeping|mop|mopping|vacuuming|hoovering|vacuum cleaning|weeding|hoeing|mowing|bed making|make bed|housework|cleaning|ironing|hanging washing|washing window", Whole.OnFoot, "bends and turns as the work wants it", doubts: MovementDoubts.Spine),
        Move("tie shoe|tying shoe|tie shoelace|tying shoelace|put on sock|putting on sock|sock", Whole.OffFeet with { SpinalFlexion = SpinalFlexion.Deep, FlexionUnderLoad = true }, "bends to the feet"),
        Move("standing desk|stand desk|brush tooth|brushing teeth|teeth brushing|carrying grocery|carry grocery|carrying groceries|carry groceries|carry shopping|grocery bag carry|push pram|pushing pram|push stroller|push shopping cart|errand|shopping", Whole.OnFoot, "upright, one foot on the ground", WeightBearing),

        // On handouts
        Word("tennis elbow|golfer elbow|runner knee|jumper knee|swimmer shoulder", "names what hurts", gives: NameTraits.Limb),
        Move("neck rom|shoulder rom|ankle rom|knee rom|hip rom|wrist rom|elbow rom|slr flexion|single stiff leg raise flexion", Still, "a joint moves through its range", FlexibilityAndPosture, gives: NameTraits.Limb),
        Move("running man balance", Whole.OnFoot with { BalanceDemand = BalanceDemand.Dynamic }, "balance, slow", Balance),
        Word("handsfree|unsupported|barefoot|four point|4 point|crook|long arc|short arc|otago|nhs|aarom|arom|prom|rom|rolled|sink|bench top|worktop|tin|can|broom|broomstick|cane|bottom stair|stair rail|end", "says how or with what"),
        Word("four point kneeling|4 point kneeling|four point|4 point", "done on hands and knees", gives: NameTraits.Kneeling),
        Tell("end range", new(), "to the end of the range", doubts: MovementDoubts.Rotation, unless: NameTraits.Limb),
        Tell("rotation|trunk rotation|lumbar rotation|spinal rotation|thoracic rotation|lower trunk rotation", new() { EndRangeRotation = true }, "held at the end of the turn", when: NameTraits.Stretch, unless: NameTraits.Limb),
        Move("knee roll|knee rolling|knee rock|knee drop side|knee side to side", Whole.Floor with { TrunkRotation = TrunkRotation.Unloaded, Resistance = Resistance.None }, "the knees turn the pelvis", FlexibilityAndPosture, unless: NameTraits.Small, doubts: MovementDoubts.Rotation),
        Move("knee roll|knee rolling|knee rock|knee drop side|knee side to side", Whole.Floor with { TrunkRotation = TrunkRotation.Unloaded, Resistance = Resistance.None }, "the knees turn the pelvis a little", FlexibilityAndPosture, when: NameTraits.Small),
        Move("head turn|turn head|head nod|nod|head tilt|head retraction|head press|eye exercise|gaze stabilisation|gaze stabilization|vor|vorx1|vor x1|smooth pursuit|saccade|shoulder clock|elbow circle|knee circle|finger extension|thumb opposition|tendon glide|putty squeeze|hand putty|putty|arm lengthener|leg lengthener|shoulder press floor|head press pillow", Still, "a limb or the neck moves", FlexibilityAndPosture, gives: NameTraits.Limb),
        Move("nerve glide|median nerve glide|ulnar nerve glide|radial nerve glide|nerve slider|neural glide|nerve flossing|nerve floss|median glide|ulnar glide", Still, "a limb moves its nerve", FlexibilityAndPosture, gives: NameTraits.Limb),
        Move("sciatic nerve glide|sciatic nerve floss|sciatic floss|slump glide|slump slider|slump stretch|slump", Still, "may slump the back", FlexibilityAndPosture, doubts: MovementDoubts.Flexion),
        Tell("slump|slump test|slump stretch|slump slider|slump glide", new() { SpinalFlexion = SpinalFlexion.Deep }, "the back slumps"),
        Move("brandt daroff|epley|habituation|canalith", Still, "lies down and sits up quickly", Balance, doubts: MovementDoubts.Spine),
        Move("w against wall|w wall|wall w|lying over towel|lying over rolled towel|towel roll extension|prone elbow|prone on elbow|prone lying|lying prone|supine lying|back lying rest", Still with { SpinalExtension = SpinalExtension.Supported }, "rests in extension", FlexibilityAndPosture),
        Move("quad contraction|inner range quad|static quad|static glute|glute contraction|glute clench|buttock squeeze|calf pump|hamstring contraction|heel dig isometric", Still, "muscles tighten, nothing moves", gives: NameTraits.Braced),
        Move("chair based|chair class|chair workout|seated aerobic|seated dance|armchair aerobic", Whole.OffFeet with { Continuous = true }, "a class on chairs; what it does with the trunk is not told", NonWeightBearingAerobic, doubts: MovementDoubts.Spine),
        Move("step jack|low impact jack|low impact jump jack|half jack step|walking jack|modified jack|modified jump jack", Whole.OnFoot, "steps instead of jumping", WeightBearing, gives: NameTraits.Walking),
        Move("couch 5k|c25k|5k run|10k run|fun run|intervals run", Whole.Standing with { Impact = ImpactLevel.Moderate, Continuous = true, Family = ActivityFamily.Jogging, Resistance = Resistance.None }, "running", WeightBearing),

        // Skills
        Move("wall climb|wall walk|handstand kick up|cartwheel|walkover|handspring|bear hug squat", Whole.Any with { Overhead = OverheadLoad.Dumbbells, BalanceDemand = BalanceDemand.Dynamic }, "the weight of the body is overhead", doubts: MovementDoubts.Spine | MovementDoubts.Ballistic | MovementDoubts.Impact),
        Move("skin cat|skin the cat|german hang|tuck planche|tuck lever|planche lean", Whole.OffFeet with { Resistance = Resistance.BodyWeight }, "hangs or holds, folded or not", doubts: MovementDoubts.Flexion),
        Move("front lever|back lever|human flag|planche|maltese|iron cross|rope climb|peg board|rope pull", Whole.OffFeet with { Resistance = Resistance.BodyWeight }, "the arms hold the straight body", doubts: MovementDoubts.Flexion),
        Move("sit through|kick through|crab reach|breakdancer|scorpion|scorpion stretch|scorpion kick|iron cross stretch|rolling plank|rolling side plank", Whole.Floor with { TrunkRotation = TrunkRotation.Unloaded, EndRangeRotation = true }, "turns the pelvis against the shoulders"),
        Move("kayak|canoe|paddle|kayaking|canoeing|paddling|stand up paddle|sup|dragon boat|steering wheel twist", Whole.OffFeet with { TrunkRotation = TrunkRotation.Loaded, EndRangeRotation = true }, "turns with each stroke"),
        Move("mace 360|mace swing|steel mace|gada|club swing|heavy club|barbarian squat|landmine cannonball|around body pass|around the body pass|around world pass", Whole.Throw, "swings a load about the body", doubts: MovementDoubts.Spine),
        Move("front kick|side kick|back kick|roundhouse kick|roundhouse|high kick|knee strike|elbow strike|switch kick|kick bag", Whole.Standing with { Ballistic = true, BalanceDemand = BalanceDemand.Dynamic, Resistance = Resistance.None }, "kicks or strikes fast", WeightBearing, doubts: MovementDoubts.Rotation | MovementDoubts.Impact | MovementDoubts.Direction, unless: NameTraits.SideLying | NameTraits.Wall | NameTraits.Seated),
        Tell("batting|batting practice|baseball|softball|pitching|bat swing|hockey shot|slap shot|serve practice", Turn with { Ballistic = true }, "turns fast to hit or throw"),
        Move("batting|batting practice|pitching|bat swing", Whole.Throw, "turns fast to hit or throw"),
        Tell("rugby|karate|taekwondo|judo|wrestling|gymnastic", new() { Impact = ImpactLevel.High, DirectionChange = true }, "lands, falls and turns"),
        Tell("capoeira|parkour|free running|martial art|mma|tumbling", new() { Impact = ImpactLevel.High, DirectionChange = true }, "leaps and turns"),
        Move("capoeira|martial art|mma|tumbling|free running", Whole.Any with { Continuous = true, Family = ActivityFamily.FallSport, BalanceDemand = BalanceDemand.Dynamic }, "a sport with falls or blows", WeightBearing, doubts: MovementDoubts.All),
        Move("squat to stand|sumo squat to stand|squat stand", Whole.Standing, "straightens the knees from a squat, perhaps in a fold", doubts: MovementDoubts.Flexion),
        Move("90 90|90 90 hip switch|hip switch|shin box|90 90 switch", Whole.Floor with { TrunkRotation = TrunkRotation.Unloaded, Resistance = Resistance.None }, "the legs turn the pelvis", FlexibilityAndPosture, doubts: MovementDoubts.Rotation),
        Move("toy soldier|frankenstein walk|frankenstein|straight leg march|standing bicycle", Whole.OnFoot, "a leg swings up, and the trunk may come to meet it", WeightBearing, doubts: MovementDoubts.Flexion | MovementDoubts.Rotation),
        Move("frogger|groiner|grasshopper|frog thrust", Whole.Floor with { Impact = ImpactLevel.Moderate }, "springs the feet up to the hands", doubts: MovementDoubts.Flexion | MovementDoubts.Rotation),
        Move("egg roll|banana roll|rock roll|rocking chair roll", Whole.Crunch, "rolls over a rounded spine"),
        Move("steering wheel|truck driver|bus driver", Whole.Any, "the arms turn a plate"),
        Move("double wave|alternating wave|rope alternating wave|rope double wave|wave", Whole.Throw, "swings ropes fast", doubts: MovementDoubts.Spine),
        Move("body pump|bodypump|body sculpt|body tone|legs bum tum|lbt|circuit training|boot camp|bootcamp|crossfit|wod", Whole.Any with { Continuous = true }, "a class of many movements", doubts: MovementDoubts.All),
        Word("reach floor|floor reach|touch floor|floor touch|touch ground|reach ground|toe reach floor", "the back may bend to the floor", doubts: MovementDoubts.Flexion),
    ];
}
