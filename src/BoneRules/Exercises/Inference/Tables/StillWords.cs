using static BoneRules.ExercisePillar;
using static BoneRules.Inference.RuleForms;

namespace BoneRules.Inference;

/// <summary>Words for holding still, balance, posture, breathing and stretching.</summary>
internal static class StillWords
{
    private static readonly Movement Stretch = Whole.Any with { Resistance = Resistance.None };
    private static readonly Movement FloorStretch = Whole.Floor with { Resistance = Resistance.None };

    internal static MovementRule[] Rules { get; } =
    [
        // Held still
        Move("plank|front plank|up down plank|plank rocker|low plank|high plank|forearm plank|side plank|copenhagen plank|reverse plank|plank hold|plank shoulder tap|plank arm raise|plank leg raise|body saw|star plank|plank up down|bear plank|tall plank|elbow plank|shoulder tap",
            Whole.Floor with { Family = ActivityFamily.Plank }, "the trunk is held still", gives: NameTraits.Braced, unless: NameTraits.Wall),
        Move("plank|side plank|wall plank|plank hold|forearm plank|elbow plank|front plank|tall plank", Whole.Any with { Family = ActivityFamily.WallPlank, Resistance = Resistance.BodyWeight }, "the trunk is held still against a wall", gives: NameTraits.Braced, when: NameTraits.Wall),
        Move("plank to side plank|side plank dip|side plank hip dip|side plank hip lift|side plank raise|side plank rotation|side plank reach", Whole.Floor with { Family = ActivityFamily.Plank }, "the trunk moves in a plank", gives: NameTraits.Braced),
        Move("mountain climber|plank knee raise|plank twist|plank rotation|plank knee tuck|cross body mountain climber|plank knee drive|plank roll|plank hip dip|hip dip|spider climber", Whole.Floor with { Family = ActivityFamily.MountainClimber, FlexionUnderLoad = true }, "the knees are drawn in under a plank", gives: NameTraits.Braced),
        Tell("plank to side plank|side plank rotation|side plank reach|push up rotation|t push up", new() { TrunkRotation = TrunkRotation.Unloaded, EndRangeRotation = true }, "turns from front to side"),
        Tell("plank twist|plank rotation|plank roll|plank hip dip|hip dip|cross body mountain climber", new() { TrunkRotation = TrunkRotation.Loaded, EndRangeRotation = true }, "turns under the weight of the body"),
        Move("bird dog|dead bug|bear hold|bear crawl|crawl|opposite arm leg raise|opposite arm and leg raise|opposite arm and leg reach|quadruped|all four|quadruped arm raise|dead bug heel slide|heel slide|heel tap dead bug|supine march|supine marching|leg slide|bent knee fallout|knee fallout|hip fallout|toe tap supine|supine toe tap|abdominal brace|ab brace|core brace|tabletop leg|single leg lower|leg extension dead bug",
            Whole.Floor, "the limbs move, the trunk is held still", gives: NameTraits.Braced),
        Tell("bird dog", new() { SpinalExtension = SpinalExtension.Supported }, "the extensors hold the back"),
        Move("abdominal bracing|bracing|brace|abdominal hollowing|hollowing|abdominal drawing in|drawing in|draw in|stomach vacuum|vacuum|abdominal activation|transverse abdominis|transversus|transverse abdominal|transverse activation|core activation|glute squeeze|glute set|quad set|hamstring set|isometric|isometric hold|muscle activation|contraction|activation|activacion abdominal|contraccion abdominal|attivazione addominale|contrazione addominale|contracao abdominal|buikspieren aanspannen|bauch anspannen|bauchspannung|abdominal breathing|pelvic floor|kegel|pelvic floor contraction|mula bandha",
            Stretch, "muscles tighten, nothing moves", gives: NameTraits.Braced),
        Move("pelvic tilt|pelvic clock|pelvic rock|pelvic rocking|posterior pelvic tilt", Whole.Floor with { Resistance = Resistance.None }, "a small tilt of the pelvis", FlexibilityAndPosture, gives: NameTraits.Braced),
        Move("static hold|hold|front rack hold|iso hold|l sit|support hold|parallel bar hold", Whole.Any, "held still", gives: NameTraits.Braced),

        // Balance
        Move("balance|stance|single leg stance|tandem stance|single leg balance|single leg stand|stand|tandem stand|one leg stand|flamingo|stork|stork stand|tree|tree pose|weight shift|weight transfer|clock reach|star excursion|y balance|romberg|standing reach|functional reach|balance reach|heel toe stand|standing balance",
            Whole.Standing with { Resistance = Resistance.None }, "balance, slow", Balance),
        Tell("tandem|single leg stance|single leg balance|single leg stand|heel toe|heel toe walk|tandem stance|tandem walk|flamingo|stork|stork stand|tree|tree pose|star excursion|y balance|heel toe stand|eagle pose|half moon", new() { BalanceDemand = BalanceDemand.ReducedBase }, "the base is narrow"),
        Tell("bosu|balance board|wobble board|foam pad|balance pad|wobble|stability ball|airex|rocker board|soft surface|sandbag balance|dyna disc|balance disc|cushion|foam", new() { UnstableSurface = true }, "the surface gives way"),
        Tell("eye closed|closed eye|eyes closed|blindfold|blindfolded", new() { EyesClosed = true }, "without sight"),
        Word("eye open|eyes open", "with sight"),

        // Posture and breathing
        Move("chin tuck|chin retraction|neck retraction|cervical retraction|posture|posture check|wall angel|wall slide|scapular wall slide|shoulder wall slide|snow angel|w stretch|shoulder roll|prone shoulder blade squeeze|wall stand|standing tall|tall posture|brugger|thoracic extension|seated thoracic extension|upper back extension|chest lift|shoulder blade|arm slide|open chest",
            Stretch with { SpinalExtension = SpinalExtension.Supported }, "posture, the spine upright", FlexibilityAndPosture, gives: NameTraits.Limb),
        Move("superman|swimmer|pilate swimming|mat swimming|prone extension|cobra|sphinx|locust|bow pose|prone back extension|prone press up|mckenzie|up dog|upward dog|upward facing dog|aquaman|prone cobra|prone superman|reverse snow angel|prone arm lift|prone leg lift|prone y|prone t|prone w|arch hold|arching",
            FloorStretch with { SpinalExtension = SpinalExtension.ProneOrRomanChair, Prone = true }, "extends the back face down", FlexibilityAndPosture, unless: NameTraits.Supported),
        Move("breathing|breath|diaphragmatic breathing|belly breathing|box breathing|relaxation|meditation|body scan|progressive relaxation|mindfulness|savasana|corpse pose|rest|cooldown|legs up wall|leg up wall|constructive rest", Stretch with { WeightBearing = false }, "rests and breathes", Recovery),
        Move("mountain pose|tadasana|warrior|warrior 1|warrior 2|warrior ii|warrior 3|warrior iii|chair pose|goddess pose|eagle pose|half moon|downward dog|downward facing dog|puppy pose|bridge pose|butterfly pose|bound angle|tabletop|crescent lunge|low lunge|high lunge|runner lunge|pigeon|pigeon pose|camel pose|hero pose|easy pose|lotus",
            Stretch, "a pose held with a long spine", FlexibilityAndPosture),
        Tell("camel pose|wheel pose|bridge wheel|backbend", new(), "bends the spine backwards", doubts: MovementDoubts.Extension),

        // Stretching
        Move("stretch|mobility|mobilisation|mobilization|release|massage|foam roller|smr|self massage|lacrosse ball|rolling|ankle circle|ankle pump|ankle alphabet|alphabet|wrist circle|shoulder circle|arm circle|neck tilt|neck turn|neck roll|neck stretch|hip opener|opener|chest opener|figure 4|figure four|doorway stretch|toe curl|toe spread|toe yoga|short foot|foot doming|towel scrunch|towel curl|finger stretch|ankle roll|foot roll|log roll|sleeper|world greatest|couch",
            Stretch, "a slow movement or stretch", FlexibilityAndPosture, gives: NameTraits.Stretch),
        Word("ankle circle|ankle pump|wrist circle|shoulder circle|arm circle|neck stretch|neck turn|neck tilt|neck roll|finger stretch|ankle roll|foot roll|neck side stretch", "a limb or the neck moves", gives: NameTraits.Limb),
        Tell("hamstring stretch|hamstring|back stretch|low back stretch|lower back stretch|back release|spine stretch|spinal stretch|seated stretch|full body stretch|lat stretch|ql stretch|trunk stretch|core stretch", new(), "may bend the back", when: NameTraits.Stretch, unless: NameTraits.Lying, doubts: MovementDoubts.Spine),
        Move("hamstring stretch|back stretch|low back stretch|lower back stretch|spine stretch|spinal stretch|seated stretch|full body stretch|lat stretch|ql stretch", Stretch, "a stretch", FlexibilityAndPosture, gives: NameTraits.Stretch),
        Tell("world greatest|worlds greatest|mobility|mobilisation|mobilization|dynamic stretch|flow", new(), "may bend or turn the back", doubts: MovementDoubts.Spine, unless: NameTraits.Limb),
        Tell("bounce|bouncing|ballistic stretch", new() { FlexionUnderLoad = true, Ballistic = true }, "bounced", when: NameTraits.Stretch),
    ];
}
