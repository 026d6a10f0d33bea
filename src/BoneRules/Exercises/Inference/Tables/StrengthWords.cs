using static BoneRules.Inference.RuleForms;

namespace BoneRules.Inference;

/// <summary>Words for strength exercises whose spine stays still: where one of them explains a name with what modifies it, the rest is known to be harmless.</summary>
internal static class StrengthWords
{
    private const NameTraits BarElsewhere = NameTraits.Front | NameTraits.HandHeld | NameTraits.Band | NameTraits.NoBar | NameTraits.Supported | NameTraits.Wall | NameTraits.Seated | NameTraits.Lying | NameTraits.OneLeg;

    private const string Squats =
        "squat|front squat|goblet squat|air squat|box squat|pin squat|sumo squat|belt squat|hack squat|sissy squat|cossack squat|lateral squat|zercher squat|overhead squat|split squat|bulgarian split squat|spanish squat|plie squat|plie|chair squat|sit to stand|wall squat|wall sit|mini squat|counterbalance squat|pendulum squat|heel elevated squat|back squat";

    private const string Lunges =
        "lunge|reverse lunge|static lunge|lateral lunge|side lunge|curtsy lunge|curtsey lunge|curtsy|backward lunge|forward lunge|split lunge|around the world lunge|clock lunge|crossover lunge|walking lunge|step back lunge";

    private static readonly Movement LungeStill = Whole.Standing with { Impact = ImpactLevel.Low, BalanceDemand = BalanceDemand.ReducedBase, Unilateral = true };

    internal static MovementRule[] Rules { get; } =
    [
        // Legs
        Move(Squats, Whole.Standing, "bends the knees, the spine neutral", gives: NameTraits.Squat | NameTraits.Standing),
        Tell(Squats, new() { LiftOrigin = LiftOrigin.Knee }, "the weights are taken up by hand", when: NameTraits.HandHeld),
        Tell(Lunges, new() { LiftOrigin = LiftOrigin.Knee }, "the weights are taken up by hand", when: NameTraits.HandHeld),
        Tell("curtsy lunge|curtsey lunge|curtsy|crossover lunge", new() { TrunkRotation = TrunkRotation.Unloaded }, "the pelvis turns"),
        Tell("curtsy lunge|curtsey lunge|curtsy|crossover lunge", new() { TrunkRotation = TrunkRotation.Loaded }, "the pelvis turns under load", when: NameTraits.Load),
        Tell(Squats, new() { BackLoaded = true }, "the bar rests on the back", when: NameTraits.Barbell, unless: NameTraits.Front),
        Tell(Lunges, new() { BackLoaded = true }, "the bar rests on the back", when: NameTraits.Barbell, unless: NameTraits.Front),
        Tell("step up|box step up|lateral step up|calf raise|heel raise|standing calf raise", new() { BackLoaded = true }, "the bar rests on the back", when: NameTraits.Barbell, unless: NameTraits.Seated),
        Word("squat|box squat|pin squat|split squat|bulgarian split squat", "a bar may rest on the back", doubts: MovementDoubts.BackLoad, unless: BarElsewhere | NameTraits.Barbell | NameTraits.Guided),
        Tell("back squat", new() { BackLoaded = true }, "the bar rests on the back"),
        Word("front|goblet|zercher|hack|sumo|belt|landmine|front rack", "says where the load is", gives: NameTraits.Front),
        Tell("hack squat", new() { SpinalFlexion = SpinalFlexion.HingeLoaded, LiftOrigin = LiftOrigin.Floor }, "a bar is taken from the floor behind the legs", when: NameTraits.Barbell),
        Word("goblet squat|zercher squat|front squat|back squat|overhead squat|belt squat", "a load is named", gives: NameTraits.Load),
        Word("goblet|zercher|front rack|landmine|belt", "a load is named", gives: NameTraits.Load),
        Tell("safetybar|hatfield|steinborn", new() { BackLoaded = true }, "the bar rests on the back"),
        Tell("overhead squat|overhead lunge|overhead walking lunge", new() { Overhead = OverheadLoad.Barbell }, "the load is held overhead"),
        Tell("split squat|bulgarian split squat|pistol squat|single leg squat|pistol|shrimp squat|cossack squat", new() { BalanceDemand = BalanceDemand.ReducedBase, Unilateral = true }, "stands on one leg or in a narrow stance"),
        Move("pistol squat|pistol|shrimp squat|single leg squat|single leg box squat", Whole.Standing with { Resistance = Resistance.BodyWeight }, "bends one knee"),
        Move(Lunges, LungeStill, "steps and bends the knees", gives: NameTraits.Standing),
        Move("walking lunge", LungeStill with { Impact = ImpactLevel.Low, BalanceDemand = BalanceDemand.Dynamic }, "steps and bends the knees"),
        Move("step up|step down|step over|lateral step up|crossover step up|heel tap step down|lateral step down|box step up|poliquin step up", Whole.OnFoot with { Unilateral = true }, "one foot stays down", ExercisePillar.WeightBearing, gives: NameTraits.Standing),
        Move("leg press|leg press machine|seated leg press|horizontal leg press", Whole.OffFeet with { Resistance = Resistance.Machine, Family = ActivityFamily.LegPress }, "the back is supported"),
        Move("leg extension|knee extension|quad extension|leg curl|hamstring curl|knee flexion|knee curl|seated leg curl|lying leg curl|terminal knee extension|slider curl|slider leg curl|short arc quad|long arc quad|reverse nordic|reverse nordic curl", Whole.Any, "only the knee moves"),
        Move("hip thrust|bridge|glute bridge|hip bridge|hip raise|hip lift|hip thruster|pelvic lift|single leg bridge|frog pump|shoulder bridge|glute thrust|marching bridge", Whole.Floor, "the hips rise, the spine neutral"),
        Move("hip abduction|hip adduction|abduction|adduction|hip extension|hip flexion|leg abduction|leg adduction|hip external rotation|hip internal rotation|hip rotation|seated hip rotation|pelvic drop|hip drop|hip ab ad|hip ab|hip ad|hip ab adduction|clam|clamshell|fire hydrant|donkey kick|donkey kickback|glute kickback|leg kickback|hip kickback|hip circle|leg circle|standing kickback|inner thigh|outer thigh|inner thigh squeeze|ball squeeze|knee squeeze|adductor squeeze|hip hike|knee drive|reverse leg lift",
            Whole.Any, "the leg moves, the trunk still", gives: NameTraits.Limb),
        Move("fire hydrant|donkey kick|quadruped hip extension|clam|clamshell|leg circle", Whole.Floor, "done on the floor"),
        Move("calf raise|heel raise|standing calf raise|standing heel raise|calf press|calf extension|toe raise|soleus raise|tibialis raise|tib raise|heel lift|calf pump|donkey calf raise|toe lift|heel and toe raise|ankle dorsiflexion|ankle plantarflexion|dorsiflexion|plantarflexion|ankle inversion|ankle eversion|seated calf|standing calf",
            Whole.Any, "only the ankle moves"),
        Tell("standing calf raise|standing heel raise", new() { WeightBearing = true }, "done on the feet"),
        Tell("calf raise|heel raise|standing calf raise|standing heel raise|calf extension|donkey calf raise", new() { Impact = ImpactLevel.Low }, "the heels lift under the weight of the body", unless: NameTraits.Seated | NameTraits.Lying),
        Tell("calf raise|heel raise|standing calf raise|standing heel raise", new() { LiftOrigin = LiftOrigin.Knee }, "the weights are taken up by hand", when: NameTraits.HandHeld),
        Tell("donkey calf raise", new() { SpinalFlexion = SpinalFlexion.HingeLoaded }, "bends over"),
        Tell("heel raise|calf raise|toe raise|standing calf raise|standing heel raise|toe lift|heel lift", new() { Impact = ImpactLevel.Moderate }, "fast, the heels hit the floor", when: NameTraits.Fast),

        // Chest, shoulders, arms
        Move("bench press|chest press|floor press|incline press|decline press|hex press|squeeze press|svend press|jm press|spoto press|guillotine press|larsen press|board press|dumbbell bench|dumbbell incline press|iso lateral chest press|close grip bench|swiss bar bench|barbell bench|dumbbell bench|incline barbell bench|incline dumbbell bench|football bar bench|slingshot bench", Whole.OffFeet, "presses away from the chest", gives: NameTraits.Chest),
        Move("press", Whole.Any, "presses away from the body", when: NameTraits.Chest | NameTraits.Lying),
        Move("press", Whole.Any, "presses away from the body, perhaps overhead", unless: NameTraits.Chest | NameTraits.Lying, doubts: MovementDoubts.Overhead),
        Word("press|overhead press|shoulder press", "the legs may throw the load up", when: NameTraits.Squat, doubts: MovementDoubts.Ballistic | MovementDoubts.Origin),
        Move("overhead press|shoulder press|military press|arnold press|z press|cuban press|bradford press|viking press|bottoms up press|dumbbell shoulder press|scott press", Whole.Any, "presses overhead"),
        Tell("overhead press|shoulder press|military press|z press|viking press|bradford press|log press", new() { Overhead = OverheadLoad.Barbell }, "one load for both hands goes overhead", unless: NameTraits.HandHeld | NameTraits.Band),
        Tell("overhead press|shoulder press|military press|arnold press|z press|cuban press|bottoms up press|scott press", new() { Overhead = OverheadLoad.Dumbbells }, "a load goes overhead"),
        Move("landmine press|pallof press|pallof hold|pallof|anti rotation press|anti rotation hold|anti rotation", Whole.Any, "resists rotation"),
        Tell("pallof press|pallof hold|pallof|anti rotation press|anti rotation hold|anti rotation", new() { Family = ActivityFamily.AntiRotationPress }, "resists rotation", gives: NameTraits.Braced | NameTraits.Band),
        Move("push up|wall push up|knee push up|triangle push up|incline push up|decline push up|diamond push up|archer push up|scapular push up|push up plus|floor press up|hindu push up", Whole.Any with { WeightBearing = false, Resistance = Resistance.BodyWeight }, "the straight body is pressed up"),
        Move("push up rotation|t push up", Whole.Any with { WeightBearing = false, Resistance = Resistance.BodyWeight, Family = ActivityFamily.MountainClimber }, "the straight body is pressed up, and turns"),
        Tell("hindu push up|dive bomber|handstand push up|handstand", new() { Overhead = OverheadLoad.Dumbbells }, "the weight of the body is overhead"),
        Move("dive bomber|handstand push up|handstand", Whole.Any with { WeightBearing = false, Resistance = Resistance.BodyWeight, BalanceDemand = BalanceDemand.Dynamic }, "the weight of the body is overhead"),
        Tell("reverse fly|rear delt fly|rear delt raise|rear raise|rear lateral raise|rear delt lateral raise|rear delt reverse fly|reverse dumbbell fly", new() { SpinalFlexion = SpinalFlexion.HingeLoaded, LiftOrigin = LiftOrigin.Knee }, "bends over a load", unless: NameTraits.Guided | NameTraits.Band | NameTraits.Carried | NameTraits.Prone | NameTraits.SideLying | NameTraits.Seated),
        Word("reverse fly|rear delt fly|rear delt raise|rear raise|rear lateral raise|rear delt lateral raise|rear delt reverse fly", "seated, the trunk bends over the thighs", when: NameTraits.Seated, unless: NameTraits.Guided | NameTraits.Carried, doubts: MovementDoubts.Flexion | MovementDoubts.Origin),
        Move("fly|chest fly|reverse fly|rear delt fly|rear lateral raise|rear delt lateral raise|rear delt reverse fly|reverse dumbbell fly|pec deck|pec fly|butterfly machine|crossover|cable crossover|pec dec|rear delt raise|deltoid fly", Whole.Any, "the arms open or close", gives: NameTraits.Limb),
        Move("dip|chest dip|tricep dip|bench dip|ring dip|dip machine|bar dip", Whole.OffFeet, "the body or the load is pressed down"),
        Move("lateral raise|front raise|side raise|rear raise|y raise|w raise|i raise|scaption|shoulder raise|arm raise|delt raise|raise|lateral arm raise|shoulder abduction|shoulder flexion|shoulder extension|arm lift|full can|empty can|arm circle|lu raise|plate raise|bus driver|around the world|halo",
            Whole.Any, "the arms move, the trunk still", gives: NameTraits.Limb),
        Move("y raise|t raise|ytw|iyt", Whole.Any, "the arms lift, perhaps face down", gives: NameTraits.Limb, doubts: MovementDoubts.Extension),
        Move("shrug|shoulder shrug|scapular retraction|scapular depression|scapular pull up|scapular pull down|scapular squeeze|scapular protraction|shoulder blade squeeze|scap squeeze|scapular setting|scap setting|shoulder retraction|scapular push", Whole.Any, "the shoulder blades move", gives: NameTraits.Limb),
        Move("external rotation|internal rotation|shoulder rotation|shoulder external rotation|shoulder internal rotation|rotator cuff|cuff rotation|arm rotation|cuban rotation|wrist rotation|forearm rotation|forearm twist|wrist twist|towel twist|ankle rotation|neck rotation|head rotation|foot rotation|hand rotation|l fly",
            Whole.Any, "a limb turns, not the trunk", gives: NameTraits.Limb),
        Move("curl|bicep curl|hammer curl|preacher curl|concentration curl|spider curl|zottman curl|drag curl|reverse curl|arm curl|waiter curl|wrist curl|reverse wrist curl|wrist extension|wrist flexion|wrist roller|finger curl|plate pinch|grip squeeze|hand squeeze|hand grip|gripper|ball grip|towel wring|grip|neck curl|neck flexion|neck extension|elbow flexion|spider hammer|hammer",
            Whole.Any, "elbow, wrist or hand moves", gives: NameTraits.Limb),
        Move("pronation|supination|forearm pronation|forearm supination|pronation supination|radial deviation|ulnar deviation", Whole.Any, "the forearm turns", gives: NameTraits.Limb),
        Move("tricep extension|elbow extension|tricep pushdown|pushdown|tricep kickback|kickback|tricep press|skull crusher|french press|tate press|tricep pulldown|tricep kick out|overhead extension|overhead tricep extension|lying tricep extension|arm extension|tricep pushback", Whole.Any, "the elbow straightens", gives: NameTraits.Limb),
        Move("extension", Whole.Any, "a joint straightens", when: NameTraits.Limb),
        Tell("overhead tricep extension|overhead extension|french press", new() { Overhead = OverheadLoad.Barbell }, "a bar is held overhead", when: NameTraits.Barbell, unless: NameTraits.Lying),
        Tell("overhead tricep extension|overhead extension|french press", new() { Overhead = OverheadLoad.Dumbbells }, "the load is held overhead", unless: NameTraits.Lying | NameTraits.Barbell),
        Word("tricep extension|tricep press|extension", "the load may be overhead", unless: NameTraits.Lying, doubts: MovementDoubts.Overhead),
        Tell("tricep kickback|dumbbell kickback|tricep kick out|kickback", new() { SpinalFlexion = SpinalFlexion.HingeLoaded }, "bends over a load", when: NameTraits.HandHeld | NameTraits.Guided, unless: NameTraits.Carried | NameTraits.Seated | NameTraits.Kneeling | NameTraits.LegNamed),

        // Back
        Move("pulldown|lat pulldown|pull down|straight arm pulldown|front pulldown|lat pull|lat pull in|straight arm pushdown|lat push down", Whole.OffFeet, "pulls down with the trunk upright"),
        Move("pull up|butterfly pull up|chin up|dead hang|hang hold|bar hang|passive hang|active hang|negative pull up|lat hang", Whole.OffFeet with { Resistance = Resistance.BodyWeight }, "hangs and pulls"),
        Move("face pull|pull apart|band pull apart|pullover|rear delt pull|reverse pec deck|high pull apart|no money|cable pull|band pull|rear delt row", Whole.Any, "the arms pull, the trunk still", gives: NameTraits.Limb),
        Move("iso lateral row|iso row", Whole.OffFeet with { Resistance = Resistance.Machine }, "pulls with the chest on a pad"),
    ];
}
