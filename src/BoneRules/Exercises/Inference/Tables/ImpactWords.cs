using static BoneRules.ExercisePillar;
using static BoneRules.Inference.RuleForms;

namespace BoneRules.Inference;

/// <summary>Words for jumping, running and sudden turns.</summary>
internal static class ImpactWords
{
    private static readonly Movement Jump = Whole.Jump;
    private static readonly Movement LowJump = Whole.Jump with { Impact = ImpactLevel.Moderate };
    private static readonly Movement Hop = Whole.Jump with { Impact = ImpactLevel.Moderate, SingleLegHop = true, Unilateral = true, BalanceDemand = BalanceDemand.ReducedBase };
    private static readonly Movement Run = Whole.Standing with { Impact = ImpactLevel.Moderate, Continuous = true, Family = ActivityFamily.Jogging, Resistance = Resistance.None };
    private static readonly Movement Sprint = Whole.Standing with { Impact = ImpactLevel.High, Continuous = true, Resistance = Resistance.None };
    private static readonly Movement Turns = new() { DirectionChange = true };
    private static readonly Movement CourtSport = Sprint with { DirectionChange = true, Family = ActivityFamily.CourtSport };

    private const string Jumps =
        "jump|leap|tuck jump|box jump|broad jump|star jump|split jump|pogo|pogo jump|depth jump|depth drop|drop jump|depth leap|altitude drop|drop landing|landing|lateral jump|layup|heisman|kangaroo jump|ski jump";

    internal static MovementRule[] Rules { get; } =
    [
        // Jumping
        Move(Jumps, Jump, "leaves the ground and lands", WeightBearing, gives: NameTraits.Jump),
        Tell(Jumps, new() { Ballistic = true, LiftOrigin = LiftOrigin.Floor }, "jumps under load", when: NameTraits.Load | NameTraits.Barbell),
        Tell("split jump", new() { BackLoaded = true }, "the bar rests on the back", when: NameTraits.Barbell),
        Tell("line hop|side hop|straddle hop|lateral hop|lateral jump", new() { DirectionChange = true }, "jumps to the side and back"),
        Tell("tuck jump", new(), "the knees are drawn to the chest", doubts: MovementDoubts.Flexion),
        Tell("lateral|side|side to side|sideways|zigzag|multi directional", new() { DirectionChange = true }, "jumps to the side and back", when: NameTraits.Jump),
        Move("mini jump|low jump|small jump|easy jump|little jump", LowJump, "a low jump", WeightBearing, gives: NameTraits.Small | NameTraits.Jump),
        Move("jumping jack|seal jack|plank jack|plyo jack|half jack|star jack|jack", Jump, "jumps the feet apart and together", WeightBearing, gives: NameTraits.Standing),
        Move("burpee|half burpee|squat thrust|sprawl", Jump with { FloorTransfer = true }, "jumps down to the floor and up", WeightBearing, doubts: MovementDoubts.Flexion | MovementDoubts.Ballistic | MovementDoubts.Overhead | MovementDoubts.Origin, gives: NameTraits.Jump),
        Move("hop|hop scotch|hopscotch|single leg hop|one leg hop|lateral hop|hop hold|triple hop|line hop|side hop|straddle hop", Hop, "lands on one leg", WeightBearing, gives: NameTraits.Jump),
        Move("mini hop|bunny hop|two foot hop|double leg hop|ankle hop|two footed hop", LowJump, "a low jump on both feet", WeightBearing),
        Move("bound|alternate leg bound|skater bound|skater hop|skater jump|speed skater|ice skater|lateral bound|skater", Jump with { SingleLegHop = true, DirectionChange = true, BalanceDemand = BalanceDemand.Dynamic }, "springs from leg to leg", WeightBearing),
        Move("skater squat", Whole.Standing with { Unilateral = true, BalanceDemand = BalanceDemand.ReducedBase, Resistance = Resistance.BodyWeight }, "a squat on one leg"),
        Move("skip|b skip|skipping", Whole.Standing with { Impact = ImpactLevel.Moderate, Continuous = true, SingleLegHop = true, Resistance = Resistance.None }, "a springing step", WeightBearing),
        Move("power skip|skip height|jump rope|rope jump|rope skip|skip rope|double under|single under|triple under|criss cross jump", Jump with { Continuous = true, ContactsPerRepetition = 0 }, "springs again and again", WeightBearing),
        Move("hurdle|hurdle hop|hurdle jump|trampoline|bouncing|bounce|rebounder|mini trampoline|trampoline jump", Jump, "springs again and again", WeightBearing),
        Tell("rebounder|mini trampoline|trampoline", new() { Family = ActivityFamily.RebounderJumping, UnstableSurface = true }, "jumping on a rebounder"),
        Tell("plyometric|plyo|plyometric push up|explosive|explosively", new() { Impact = ImpactLevel.High, Ballistic = true }, "explosive by its name", unless: NameTraits.Throw, gives: NameTraits.Fast),
        Tell("plyometric|explosive|explosively|ballistic", new() { Ballistic = true }, "explosive by its name", gives: NameTraits.Fast),
        Move("clap push up|clapping push up|push up clap|clap|clapping", Whole.Floor with { Impact = ImpactLevel.High, Ballistic = true }, "the hands leave the floor and hit it"),
        Move("heel drop|stomp|stamp|heel stomp|foot stomp|foot stamp|heel strike", Whole.Standing with { Impact = ImpactLevel.Moderate, ContactsPerRepetition = 1, Resistance = Resistance.None }, "a firm blow on the heels", WeightBearing, unless: NameTraits.Stretch),
        Move("eccentric heel drop|slow heel drop", Whole.Standing with { Resistance = Resistance.BodyWeight }, "the heel is lowered over an edge"),
        Move("knee to feet|kneeling jump|kip up", Jump, "springs from the knees", WeightBearing),
        Move("step up switch|split switch|lunge switch|scissor jump|scissor hop|switch lunge", Jump, "springs from leg to leg", WeightBearing),
        Move("muscle up", Whole.Any with { Ballistic = true, WeightBearing = false, Resistance = Resistance.BodyWeight }, "the body is thrown over the bar"),
        Tell("depth", new() { Impact = ImpactLevel.High }, "drops from a height", when: NameTraits.Fast),

        // Running
        Move("run|running|jog|easy run|treadmill run|treadmill jog|parkrun|outdoor run|run outdoor|marathon|half marathon|long run", Run, "both feet leave the ground in turn", WeightBearing, unless: NameTraits.Water),
        Move("sprint|sprint interval|trail run|trail running|tempo run|threshold run|interval running|cross country run|cross country running|fell running|cone run|zigzag run|stair running|fast running|hill sprint|interval run|run interval|running interval|hiit run|hiit running|fartlek|fartlek run|fast run|speed run|dash|fast feet|quick feet|track|bleacher run|stair run|stair sprint|sled sprint|prowler sprint|beep test|yoyo test", Sprint, "running fast", WeightBearing),
        Move("butt kick|butt kicker|heel flick|run on the spot|running on the spot|high knee run|run in place|high knee skip", Run with { Family = ActivityFamily.None }, "running on the spot", WeightBearing),
        Move("high knee sprint", Sprint, "running fast on the spot", WeightBearing),
        Move("high knee", Run with { Family = ActivityFamily.None }, "running on the spot unless it says that it marches", WeightBearing, unless: NameTraits.Walking | NameTraits.Seated),
        Move("high knee", Whole.OnFoot, "lifts the knees in turn", WeightBearing, when: NameTraits.Walking | NameTraits.Seated),

        // Sudden turns
        Tell("shuttle|shuttle run|suicide|suicide run|agility|agility drill|agility ladder|ladder drill|cone drill|zigzag|zigzag run|cone run|beep test|zig zag|t drill|5 10 5|pro agility|cutting|cutting drill|cut|box drill|reactive|reaction drill|change of direction|backpedal", Turns, "the direction changes suddenly", WeightBearing),
        Move("shuttle run|suicide|suicide run|5 10 5|pro agility|beep test|shuttle", Sprint, "running with turns", WeightBearing),
        Move("reaction ball|reaction ball drill|agility|agility ladder|ladder drill|agility drill|t drill|cone drill|box drill|icky shuffle|carioca|grapevine run|cutting drill|lateral shuffle|side shuffle|defensive slide|shuffle|backpedal", Whole.Standing with { DirectionChange = true, Impact = ImpactLevel.Moderate, Resistance = Resistance.None }, "quick feet in changing directions", WeightBearing),
        Tell("icky shuffle|carioca|karaoke drill", new() { TrunkRotation = TrunkRotation.Unloaded }, "the pelvis turns against the shoulders"),
        Move("tennis|table tennis|badminton|squash|racquetball|pickleball|padel|basketball|volleyball|beach volleyball|netball|football|soccer|handball|hockey|lacrosse|cricket|baseball|softball|floorball|futsal|ultimate frisbee|court sport|dodgeball|squash match", CourtSport, "a game with sprints, stops and turns", WeightBearing, doubts: MovementDoubts.Spine | MovementDoubts.Ballistic),
        Move("rugby|judo|karate|taekwondo|wrestling|jiu jitsu|bjj|sparring|ski|skiing|snowboard|snowboarding|horse riding|horseback riding|riding|rock climbing|bouldering|climbing|skateboarding|skateboard|gymnastic|parkour|ice skating|roller skating|inline skating|surfing|mountain biking|bmx|fencing",
            Whole.Any with { Continuous = true, Family = ActivityFamily.FallSport, BalanceDemand = BalanceDemand.Dynamic }, "a sport with falls or blows", WeightBearing, doubts: MovementDoubts.All),
        Word("tennis ball|golf ball|lacrosse ball|gymnastic ring|cone|hurdle step", "a thing, not the sport"),
        Word("ladder", "may be an agility ladder", doubts: MovementDoubts.Direction | MovementDoubts.Impact),
        Move("obstacle course|obstacle", Whole.OnFoot with { BalanceDemand = BalanceDemand.Dynamic }, "steps over and around things", Balance),
    ];
}
