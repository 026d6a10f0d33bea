using static BoneRules.ExercisePillar;
using static BoneRules.Inference.RuleForms;

namespace BoneRules.Inference;

/// <summary>Words for bending and turning the trunk.</summary>
internal static class TrunkWords
{
    private static readonly Movement Fold = Whole.Any with { SpinalFlexion = SpinalFlexion.Deep };
    private static readonly Movement Twist = new() { TrunkRotation = TrunkRotation.Unloaded, EndRangeRotation = true };
    private static readonly Movement LoadedTwist = new() { TrunkRotation = TrunkRotation.Loaded };
    private static readonly Movement SideBend = new() { LateralFlexion = LateralFlexion.MidRange };
    private static readonly Movement LoadedSideBend = new() { LateralFlexion = LateralFlexion.LoadedOrEndRange };

    internal static MovementRule[] Rules { get; } =
    [
        // Curling
        Move("crunch|ab crunch|crunche|reverse crunch|hip crunch|knee crunch|crunch kick", Whole.Crunch, "curls the spine"),
        Move("oblique crunch|side crunch|cross body crunch|crossover crunch|x crunch|bicycle crunch|air bike crunch|bike crunch|bicycle kick|air bicycle|elbow to knee", Whole.Crunch with { TrunkRotation = TrunkRotation.Unloaded, EndRangeRotation = true, LateralFlexion = LateralFlexion.LoadedOrEndRange }, "curls and turns the spine"),
        Move("sit up|sit up to stand|janda|butt up|tuck up", Whole.Crunch, "bends the trunk from lying to sitting"),
        Move("v up|jackknife|v sit|vsit|teaser|boat pose|boat|l sit|l hold|l pull up|l chin up|l sit pull up|l sit chin up|headstand|head stand|forearm stand|dragon flag|hollow body|hollow hold|hollow rock|hollow", Whole.Crunch, "folds trunk and legs against gravity"),
        Move("knee tuck|tuck|pike|pike raise|leg tuck|knee in|leg pull in|tuck in", Whole.Crunch, "draws the legs under a curling trunk"),
        Move("pike push up", Whole.Any with { WeightBearing = false, Overhead = OverheadLoad.Dumbbells, Resistance = Resistance.BodyWeight }, "a push-up with the hips high"),
        Move("hundred", Whole.Crunch, "holds head and shoulders off the floor"),
        Move("roll up|roll down|roll back|roll over|rollback|rollover", Fold with { FlexionUnderLoad = true }, "rolls the spine vertebra by vertebra", FlexibilityAndPosture),
        Move("rolling like a ball|rolling ball|open leg rocker|rocker pilate|seal roll|backward roll|forward roll|somersault", Whole.Crunch, "rolls over a rounded spine", FlexibilityAndPosture),
        Move("plow|plough|plough pose|plow pose|halasana|shoulder stand|shoulderstand|candlestick|candle", Whole.Crunch, "bends neck and trunk under the weight of the body", FlexibilityAndPosture),
        Move("flutter kick|scissor kick|scissor|leg scissor|double leg lower|leg lower|leg lowering", Whole.Floor with { SpinalFlexion = SpinalFlexion.Mild }, "both legs load the lumbar spine, and the head may be raised",
            unless: NameTraits.Water | NameTraits.Standing | NameTraits.Prone, doubts: MovementDoubts.Flexion),
        Tell("head lifted|head raise|head up|head lift|shoulder lifted|head and shoulder raise", new() { SpinalFlexion = SpinalFlexion.Deep, FlexionUnderLoad = true }, "head and shoulders are raised", unless: NameTraits.Prone | NameTraits.Standing),
        Move("single leg stretch|double leg stretch|double stiff leg stretch|single stiff leg stretch", Whole.Crunch, "a Pilates exercise with head and shoulders raised", FlexibilityAndPosture),
        Move("chest lift|trunk curl|stomach curl|trunk lift|reverse curl up", Whole.Crunch, "raises the shoulders off the floor", unless: NameTraits.Prone),
        Move("leg raise|leg lift|straight leg raise|double leg raise|knee raise|knee lift|toe bar|toe ring|garhammer raise|leg drop|double leg drop|leg hip raise|leg raise hip lift|flat leg raise", Whole.Crunch, "legs raised until the pelvis curls",
            unless: NameTraits.Standing | NameTraits.SideLying | NameTraits.Prone | NameTraits.Seated | NameTraits.Kneeling | NameTraits.OneLeg | NameTraits.Braced),
        Move("leg raise|leg lift|straight leg raise|double leg raise|knee raise|knee lift", Whole.Any, "one leg lifts, the trunk still",
            when: NameTraits.Standing | NameTraits.SideLying | NameTraits.Prone | NameTraits.Seated | NameTraits.Kneeling | NameTraits.OneLeg | NameTraits.Braced),
        Move("side leg raise|side leg lift|lateral leg raise|lateral leg lift|back leg raise|back leg lift|backward leg lift|backward leg raise|rear leg raise|rear leg lift|front leg lift|front leg raise|inner thigh lift|inner thigh raise|inner thigh leg lift|outer thigh lift|single stiff leg raise|quad stiff leg raise|stiff leg raise bent knee", Whole.Any, "one leg lifts, the trunk still"),
        Move("oblique raise|oblique leg raise|oblique knee raise|oblique knee lift", Whole.Crunch with { TrunkRotation = TrunkRotation.Unloaded, EndRangeRotation = true, LateralFlexion = LateralFlexion.LoadedOrEndRange }, "the pelvis curls to one side"),
        Tell("raise|leg raise|knee raise|leg lift|straight leg raise|bent knee raise|windshield wiper|wiper|pike", new() { SpinalFlexion = SpinalFlexion.Deep }, "hanging, the pelvis curls", when: NameTraits.Hanging),
        Move("ab|abdominal|ab machine|ab curl|ab pull|rope ab pull|abdominal curl|curl up|curlup|core crunch|ab coaster|ab roller coaster|ab pulldown", Whole.Crunch, "abdominal work curls the spine unless it says that it braces", unless: NameTraits.Braced),
        Word("ab|abdominal|core|trunk|torso|waist|midsection", "names the trunk", gives: NameTraits.Trunk),
        Move("ab wheel|ab roller|abdominal wheel|rueda abdominal|roue abdominal|ruota addominale|ruota addominali|roda abdominal|buikspierwiel|bauchroller|ab rollout|ab wheel rollout|rollout|wheel rollout", Whole.Floor, "the trunk is held straight", gives: NameTraits.Braced),
        Move("heel touch|heel toucher|alternating heel touch|heel tap crunch|ankle touch|ankle tap|penguin|penguin toe tap", Whole.Crunch with { LateralFlexion = LateralFlexion.LoadedOrEndRange }, "curls up and bends to the side", unless: NameTraits.Standing),
        Move("toe touch|toe toucher|toe reach|touch toe", Fold with { FlexionUnderLoad = true }, "bends to the end of the range", gives: NameTraits.ToeTouch),
        Move("forward fold|seated fold|standing fold|fold|fold over|folder|ragdoll|rag doll|forward bend|uttanasana|paschimottanasana|bend down|bend over|bend down pick up|slouch|forward stretch|seated forward stretch|head knee|head knee pose", Fold with { FlexionUnderLoad = true }, "bends to the end of the range", FlexibilityAndPosture),
        Move("sit and reach|sit and reach test", Fold, "bends to the end of the range", FlexibilityAndPosture),
        Move("pancake|pancake stretch|straddle|straddle stretch|split stretch fold|jefferson curl|jefferson", Fold with { FlexionUnderLoad = true }, "bends the spine on purpose"),
        Tell("round back|rounded back|rounded spine|rounded", new() { SpinalFlexion = SpinalFlexion.Deep }, "the back rounds"),
        Move("superman crunch|spine stretch forward|saw pilate|sun salutation|surya namaskar|knee to nose|knee to elbow", Fold, "bends the spine to its end", FlexibilityAndPosture),
        Move("cat cow|cat camel|camel cat|cat stretch|cow cat|cat|cat pose|cow pose|pelvic curl", Whole.Floor with { SpinalFlexion = SpinalFlexion.Mild, Resistance = Resistance.None }, "small unloaded bending", FlexibilityAndPosture),
        Move("knee to chest|single knee to chest|knee hug", Whole.Any with { SpinalFlexion = SpinalFlexion.Mild }, "small unloaded bending", FlexibilityAndPosture, unless: NameTraits.Load | NameTraits.Hanging),
        Move("double knee to chest|both knee to chest|happy baby|child pose|balasana|child stretch", Whole.Floor with { SpinalFlexion = SpinalFlexion.Mild, Family = ActivityFamily.KneesToChest, Resistance = Resistance.None }, "both knees draw to the chest", FlexibilityAndPosture),

        // Turning
        Tell("twist|twister|ab twist|oblique twist|torso twist|spinal twist|trunk twist|revolved|revolve|body twist|waist twister|spiral|corkscrew|parivrtta|twist board", Twist, "turns the trunk", doubts: MovementDoubts.Ballistic),
        Word("ab twist", "may lean back", doubts: MovementDoubts.Flexion),
        Tell("twist|spinal twist|torso twist|trunk twist|oblique twist|ab twist", LoadedTwist, "turns under load", when: NameTraits.Load | NameTraits.Guided | NameTraits.Band | NameTraits.Barbell),
        Word("twist", "seated with a load, the trunk may lean back", when: NameTraits.Seated, doubts: MovementDoubts.Flexion),
        Tell("thoracic rotation|thoracic spine rotation", new() { EndRangeRotation = true }, "turns to the end of the range", when: NameTraits.SideLying | NameTraits.Kneeling),
        Tell("rotation|torso rotation|trunk rotation|spinal rotation|thoracic rotation|lumbar rotation", new() { TrunkRotation = TrunkRotation.Unloaded }, "turns the trunk, perhaps to the end of the range", unless: NameTraits.Limb, doubts: MovementDoubts.Rotation | MovementDoubts.Ballistic),
        Tell("rotational press|rotation press|press rotation", LoadedTwist, "turns as it presses"),
        Tell("rotary|rotary torso|torso rotator|rotary torso machine|torso rotation machine", LoadedTwist with { EndRangeRotation = true }, "turns against a machine"),
        Tell("rotation|torso rotation|trunk rotation|spinal rotation|thoracic rotation", LoadedTwist with { EndRangeRotation = true }, "turns under load", when: NameTraits.Load | NameTraits.Guided | NameTraits.Band | NameTraits.Barbell, unless: NameTraits.Limb),
        Move("twist|torso rotation|rotary torso|rotary torso machine|torso rotation machine|trunk rotation|torso twist|trunk twist|ab twist|oblique twist|body twist|waist twister|spinal twist|torso rotator|spinal rotation|thoracic rotation", Whole.Any, "turns the trunk"),
        Move("russian twist|mason twist", Whole.Crunch with { TrunkRotation = TrunkRotation.Loaded, EndRangeRotation = true, SpinalFlexion = SpinalFlexion.Deep }, "turns a leaning, loaded trunk"),
        Move("chop|wood chop|reverse chop|cable chop|hay baler|haybaler|lift chop|diagonal chop", Whole.Standing with { TrunkRotation = TrunkRotation.Loaded, EndRangeRotation = true }, "turns diagonally against load"),
        Move("windshield wiper|wiper", Whole.Floor with { TrunkRotation = TrunkRotation.Loaded, EndRangeRotation = true }, "the legs turn the pelvis from side to side"),
        Move("landmine 180|landmine rotation|landmine twist|rainbow|landmine rainbow", Whole.Standing with { TrunkRotation = TrunkRotation.Loaded, EndRangeRotation = true }, "the bar is swung from side to side"),
        Move("side plank thread through|plank thread through|thread through", Whole.Floor with { Family = ActivityFamily.MountainClimber, TrunkRotation = TrunkRotation.Unloaded, EndRangeRotation = true }, "the arm reaches under the body"),
        Tell("thread the needle|book opener|bretzel|bretzel stretch|open book|book opening|t rotation|threading", Twist, "turns the trunk", FlexibilityAndPosture),
        Tell("spiderman stretch|spiderman lunge", Twist, "turns the trunk"),
        Word("reach|reach through|reach under", "turns, if it reaches under the body", when: NameTraits.Braced, doubts: MovementDoubts.Rotation),
        Move("thread the needle|book opener|bretzel|bretzel stretch|open book|book opening", Whole.Floor with { Resistance = Resistance.None }, "done on the floor", FlexibilityAndPosture),
        Tell("punch|boxing|shadow boxing|jab|hook punch|uppercut|kickboxing|heavy bag", new() { TrunkRotation = TrunkRotation.Unloaded }, "turns the trunk with the arm", doubts: MovementDoubts.Ballistic | MovementDoubts.Direction),
        Move("turkish getup|getup|turkish sit up", Whole.Floor with { TrunkRotation = TrunkRotation.Loaded, SpinalFlexion = SpinalFlexion.Deep, FlexionUnderLoad = true, Overhead = OverheadLoad.Dumbbells, LateralFlexion = LateralFlexion.LoadedOrEndRange, LiftOrigin = LiftOrigin.Floor }, "rolls up and turns under a load overhead"),
        Move("windmill", Whole.Standing with { TrunkRotation = TrunkRotation.Loaded, EndRangeRotation = true, LateralFlexion = LateralFlexion.LoadedOrEndRange, SpinalFlexion = SpinalFlexion.Deep, FlexionUnderLoad = true }, "bends and turns under load"),
        Word("diagonal|cross body|crossbody|cross", "may turn the trunk", doubts: MovementDoubts.Rotation | MovementDoubts.Lateral, unless: NameTraits.Limb | NameTraits.Stretch),
        Word("side to side|oblique", "may turn or bend the trunk", doubts: MovementDoubts.Rotation | MovementDoubts.Lateral, unless: NameTraits.Walking),
        Tell("cross body|crossbody|cross|alternating|opposite", Twist, "reaches across, so the trunk turns", when: NameTraits.ToeTouch),

        // Bending to the side
        Tell("side bend|lateral bend|side bending|lateral flexion|trunk side bend|side crunch|spiderman|spider plank|spiderman plank", SideBend, "bends to the side"),
        Tell("side bend|lateral bend|lateral flexion|trunk side bend|pancake side bend", LoadedSideBend, "bends to the side under load or to the end of the range", when: NameTraits.Load | NameTraits.Guided | NameTraits.Barbell | NameTraits.Band | NameTraits.Stretch),
        Move("side bend|lateral bend", Whole.Any, "bends to the side"),
        Tell("roman chair side bend|side bend roman chair|hyperextension side bend|side bend hyperextension|side bend 45 hyperextension|side bend 45 degree hyperextension|ghd side bend|saxon side bend|side bend crescent|crescent side bend", LoadedSideBend, "bends to the side under the weight of the trunk, or as far as it goes"),
        Move("roman chair side bend|side bend roman chair|hyperextension side bend|side bend hyperextension|side bend 45 hyperextension|side bend 45 degree hyperextension|ghd side bend|saxon side bend|side bend crescent|crescent side bend", Whole.Any, "bends to the side"),
        Tell("side stretch|lateral stretch|side reach|pancake side bend|straddle side bend|side plank dip|side plank hip dip|side plank hip lift|side plank raise|reverse warrior|gate pose|triangle|triangle pose|trikonasana|crescent moon|mermaid|half moon|half moon stretch", LoadedSideBend, "bends to the side as far as it goes", FlexibilityAndPosture),
        Move("side stretch|gate pose|triangle|triangle pose|mermaid", Whole.Any, "a stretch to the side", FlexibilityAndPosture),
    ];
}
