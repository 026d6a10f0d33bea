using static BoneRules.ExercisePillar;
using static BoneRules.Inference.RuleForms;

namespace BoneRules.Inference;

/// <summary>Words for throwing and swinging a load, for hinges, and for what is lifted from the floor.</summary>
internal static class LiftingWords
{
    private const NameTraits Upright = NameTraits.Guided | NameTraits.Seated | NameTraits.Carried | NameTraits.Prone | NameTraits.SideLying | NameTraits.Band;

    private const NameTraits Carried = NameTraits.Seated | NameTraits.Carried | NameTraits.Prone | NameTraits.SideLying | NameTraits.Lying;

    private static readonly Movement FromFloor = new() { LiftOrigin = LiftOrigin.Floor };
    private static readonly Movement Overhead = new() { Overhead = OverheadLoad.Barbell };
    private static readonly Movement Hinge = Whole.Standing with { SpinalFlexion = SpinalFlexion.HingeLoaded, LiftOrigin = LiftOrigin.Knee };

    internal static MovementRule[] Rules { get; } =
    [
        // Thrown, jerked, swung
        Move("snatch|power snatch|hang snatch|muscle snatch|snatch pull|snatch balance|snatch high pull", Whole.Throw with { SpinalFlexion = SpinalFlexion.HingeLoaded, Overhead = OverheadLoad.Barbell }, "throws the load overhead"),
        Move("clean|power clean|hang clean|clean pull|clean high pull|clean and press|clean and jerk|c j|muscle clean|long cycle|tall clean|cluster|ground overhead|ground shoulder", Whole.Throw with { SpinalFlexion = SpinalFlexion.HingeLoaded }, "throws the load to the shoulders"),
        Move("jerk|push jerk|split jerk|power jerk|jerk balance|jerk drive|dip drive|shoulder overhead|push jerk press", Whole.Throw with { Overhead = OverheadLoad.Barbell }, "throws the load overhead"),
        Move("push press", Whole.Throw with { Overhead = OverheadLoad.Barbell }, "the legs throw the load up"),
        Move("thruster", Whole.Standing with { Overhead = OverheadLoad.Barbell, Ballistic = true }, "the legs throw the load up"),
        Move("high pull", Whole.Throw with { SpinalFlexion = SpinalFlexion.HingeLoaded, LiftOrigin = LiftOrigin.Floor }, "the load is pulled up explosively"),
        Tell("clean|snatch|power clean|power snatch|muscle snatch|muscle clean|clean pull|snatch pull|clean and jerk|long cycle", FromFloor, "begins on the floor", unless: NameTraits.FromKnee),
        Tell("clean|snatch|hang clean|hang snatch|muscle clean|muscle snatch|power clean|power snatch|clean pull|snatch pull", new() { LiftOrigin = LiftOrigin.Knee }, "begins at the knee"),
        Word("hang|hang power|block|rack|pin|knee height|below knee", "the load is taken at the knee", gives: NameTraits.FromKnee),
        Word("snatch grip|clean grip", "says only how the bar is held", gives: NameTraits.Front),
        Word("power", "may be explosive", doubts: MovementDoubts.Ballistic | MovementDoubts.Impact, gives: NameTraits.Fast),
        Move("swing|kettlebell swing|american swing|russian swing", Whole.Throw with { SpinalFlexion = SpinalFlexion.HingeLoaded, LiftOrigin = LiftOrigin.Knee }, "swings the load"),
        Move("golf|golf swing|driving range", Whole.Throw with { TrunkRotation = TrunkRotation.Unloaded, EndRangeRotation = true, Family = ActivityFamily.GolfSwing }, "a fast turn of the trunk", WeightBearing),
        Tell("golf|golf swing|swing", new() { TrunkRotation = TrunkRotation.Loaded, EndRangeRotation = true }, "turns under load", when: NameTraits.Club),
        Tell("golf|golf swing", new() { TrunkRotation = TrunkRotation.Loaded }, "turns under load", when: NameTraits.Load | NameTraits.Fast | NameTraits.Club),
        Word("club|weighted club|heavy swing|golf|drive|long drive", "a club is swung", gives: NameTraits.Club),
        Move("putting|mini golf", Whole.OnFoot, "a small swing", WeightBearing),
        Move("leg swing|arm swing|arm and leg swing|pendulum swing|pendulum|codman", Whole.Any with { Resistance = Resistance.None }, "a limb swings, the trunk still", Balance),
        Move("slam|ball slam|slam ball|battle rope slam|rope slam", Whole.Throw with { SpinalFlexion = SpinalFlexion.Deep, FlexionUnderLoad = true, Overhead = OverheadLoad.Barbell, LiftOrigin = LiftOrigin.Floor }, "throws the load down with the trunk", gives: NameTraits.Throw, doubts: MovementDoubts.Rotation | MovementDoubts.Lateral),
        Move("battle rope|battling rope|rope wave|wave battle rope|tire flip|tyre flip", Whole.Throw, "swings a load fast", gives: NameTraits.Throw, doubts: MovementDoubts.Spine),
        Move("sledgehammer|sledge hammer|sledgehammer swing|tire hit|wood splitting", Whole.Throw with { SpinalFlexion = SpinalFlexion.Deep, FlexionUnderLoad = true, TrunkRotation = TrunkRotation.Loaded, EndRangeRotation = true, Overhead = OverheadLoad.Barbell }, "swings a load down with bend and turn"),
        Tell("tire flip|tyre flip|atlas stone|stone load|stone lift|log lift|log press", new() { SpinalFlexion = SpinalFlexion.HingeLoaded, LiftOrigin = LiftOrigin.Floor, FlexionUnderLoad = true }, "lifts a heavy load from the floor"),
        Move("throw|toss|side toss|wall ball|wall ball shot|chest pass|ball pass|scoop toss|overhead throw|side throw|rotational throw|shot put|javelin|discus|hammer throw|keg toss|med ball pass|bowling|push pass|medicine ball pass", Whole.Throw, "throws the load", gives: NameTraits.Throw, doubts: MovementDoubts.Spine | MovementDoubts.Origin | MovementDoubts.Overhead),
        Tell("kip|kipping|butterfly pull up|butterfly chest bar|gymnastic kip", new() { Ballistic = true }, "swings the body"),
        Tell("rotational throw|side throw|side toss|rotation|rotational|side|rainbow|discus|hammer throw|javelin", new() { TrunkRotation = TrunkRotation.Loaded, EndRangeRotation = true }, "turns as it throws", when: NameTraits.Throw),
        Tell("fast|quick|speed|rapid|jerky|tabata|max speed", new(), "done fast", gives: NameTraits.Fast, doubts: MovementDoubts.Impact | MovementDoubts.Ballistic | MovementDoubts.Direction),
        Word("dynamic|hiit|amrap|circuit|complex|conditioning|wod|combo|flow|emom|finisher", "says that it is more than one movement, or fast", doubts: MovementDoubts.All),

        // Hinges
        Move("deadlift|snatch deadlift|clean deadlift|sumo deadlift|deficit deadlift|jefferson deadlift|trapbar deadlift|suitcase deadlift|zercher deadlift", Whole.Deadlift, "hinges under load from the floor", unless: NameTraits.FromKnee),
        Move("deadlift", Hinge, "hinges under load from the knee", when: NameTraits.FromKnee),
        Move("romanian deadlift|rack pull|block pull|b stance deadlift|stiff leg deadlift from rack|kickstand deadlift|pull through|dimel deadlift", Hinge, "hinges under load from the knee", gives: NameTraits.FromKnee),
        Move("stiff leg deadlift|stiff deadlift", Whole.Deadlift, "hinges under load from the floor", unless: NameTraits.FromKnee),
        Move("good morning", Hinge with { Family = ActivityFamily.GoodMorning, LiftOrigin = LiftOrigin.None, BackLoaded = true }, "hinges with the load on the back"),
        Move("hip hinge|hinge", Whole.Standing with { SpinalFlexion = SpinalFlexion.HingeLoaded }, "hinges, and may carry load", unless: NameTraits.Wall | NameTraits.NoBar),
        Move("hip hinge|hinge|wall hinge", Whole.Standing, "hinges without load", when: NameTraits.Wall | NameTraits.NoBar),
        Move("row|tbar row|dumbbell row|barbell row|meadows row", Hinge, "bends over a load", unless: Upright | NameTraits.Lying),
        Move("bent over row|gorilla row|yates row|pendlay row|kroc row|renegade row|lawn mower|lawnmower|lawnmower pull|lawnmower row|hack lift", Hinge, "bends over a load, whatever guides it", unless: Carried),
        Move("chest supported row|chest supported dumbbell row|helms row|seal row|incline row|iso lateral row|machine row|machine high row|lying row|prone row", Whole.Any, "pulls with the chest carried"),
        Move("row|tbar row|meadows row|dumbbell row|barbell row", Whole.Any, "pulls with the trunk carried or upright", when: Upright | NameTraits.Lying),
        Tell("seal row|pendlay row|dead stop row", new() { LiftOrigin = LiftOrigin.Floor }, "begins on the floor", unless: Upright),
        Word("renegade row", "a load is in the hand", gives: NameTraits.Load),
        Tell("renegade row", new() { Family = ActivityFamily.Plank, FloorTransfer = true }, "pulls out of a plank"),
        Move("inverted row|australian pull up|body row|ring row|trx row|upright row|high cable row|bat wing", Whole.Any, "pulls with the trunk straight"),
        Tell("bent over", new() { SpinalFlexion = SpinalFlexion.Deep }, "bends over the thighs", when: NameTraits.Seated),
        Tell("bent over|stooped|bent forward", new() { SpinalFlexion = SpinalFlexion.HingeLoaded }, "bends over a load", unless: NameTraits.Carried | NameTraits.Prone),
        Move("rowing machine|rowing ergometer|erg|ergometer row|concept 2|rower|indoor rowing|rowing", Whole.OffFeetActivity with { SpinalFlexion = SpinalFlexion.HingeLoaded, Family = ActivityFamily.RowingMachine, Resistance = Resistance.Machine }, "bends forward again and again", NonWeightBearingAerobic),
        Move("back extension|back raise|hip extension ghd|hyperextension|hyper|reverse hyper|reverse hyperextension|lower back extension", Whole.OffFeet with { SpinalExtension = SpinalExtension.ProneOrRomanChair, Prone = true }, "extends the back face down", FlexibilityAndPosture, unless: NameTraits.Seated | NameTraits.Standing | NameTraits.Band),
        Tell("hyperextension|back extension|back raise|hip extension ghd|lower back extension|ghd hyperextension", new() { SpinalFlexion = SpinalFlexion.HingeLoaded }, "comes up from a hinge", unless: NameTraits.Seated | NameTraits.Prone),
        Move("back extension", Whole.Any with { SpinalExtension = SpinalExtension.Supported }, "extends the back upright", FlexibilityAndPosture, when: NameTraits.Seated | NameTraits.Standing | NameTraits.Band, doubts: MovementDoubts.Flexion),
        Move("glute ham raise|ghd raise|nordic curl|nordic hamstring curl|nordic hamstring", Whole.OffFeet with { SpinalExtension = SpinalExtension.ProneOrRomanChair, Resistance = Resistance.BodyWeight, FloorTransfer = true }, "the knees carry the straight body"),
        Move("ghd", Whole.OffFeet with { SpinalExtension = SpinalExtension.ProneOrRomanChair, Resistance = Resistance.BodyWeight }, "comes up over the edge of a bench, face down or face up", unless: NameTraits.Trunk, doubts: MovementDoubts.Flexion),
        Tell("ghd sit up|ghd", new() { SpinalFlexion = SpinalFlexion.Deep }, "comes up over the edge of a bench", when: NameTraits.Trunk),

        // Carried
        Move("carry|farmer walk|farmer carry|suitcase carry|waiter walk|waiter carry|overhead carry|rack carry|front rack carry|yoke walk|yoke|zercher carry", Whole.OnFoot with { Family = ActivityFamily.Carry, LiftOrigin = LiftOrigin.Knee, Resistance = Resistance.FreeWeight }, "walks with a load", WeightBearing),
        Tell("yoke walk|yoke|yoke carry", new() { BackLoaded = true }, "the yoke rests on the back"),
        Tell("carry", new() { BackLoaded = true }, "the bar rests on the back", when: NameTraits.Barbell),
        Word("sandbag|keg|stone|atlas stone", "is lifted from the floor", doubts: MovementDoubts.Flexion | MovementDoubts.Origin),
        Move("sled push|sled pull|sled drag|prowler|prowler push|sled|backward sled pull", Whole.OnFoot with { Resistance = Resistance.FreeWeight }, "pushes or pulls a sled", WeightBearing, doubts: MovementDoubts.Flexion),
    ];
}
