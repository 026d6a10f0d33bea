using static BoneRules.Inference.RuleForms;

namespace BoneRules.Inference;

/// <summary>Words that modify a movement: position, equipment, part of the body, tempo. None of them makes a hazard harmless.</summary>
internal static class ModifierWords
{
    internal static MovementRule[] Rules { get; } =
    [
        // Position
        Tell("seated|chair", new() { WeightBearing = false }, "done seated", gives: NameTraits.Seated | NameTraits.NoBar, unless: NameTraits.Standing),
        Word("stand tall|upright", "says that the trunk is straight"),
        Tell("standing", new() { WeightBearing = true }, "done on the feet", gives: NameTraits.Standing),
        Tell("lying|supine|back lying|face up|flat bench", new() { WeightBearing = false }, "done on the back", gives: NameTraits.Lying),
        Tell("supine|lying", new() { FloorTransfer = true }, "down to the floor and up again", unless: NameTraits.Supported | NameTraits.Guided | NameTraits.Chest),
        Tell("prone|face down|belly down", new() { WeightBearing = false, Prone = true }, "done face down", gives: NameTraits.Prone),
        Word("prone|face down|belly down", "the back may extend", unless: NameTraits.Carried | NameTraits.Guided | NameTraits.Stretch, doubts: MovementDoubts.Extension),
        Tell("side lying|sidelying", new() { WeightBearing = false, FloorTransfer = true }, "done on the side", gives: NameTraits.SideLying),
        Tell("kneeling|half kneeling|tall kneeling|hand and knee|on knee|quadruped", new() { WeightBearing = false, FloorTransfer = true }, "done on the knees", gives: NameTraits.Kneeling),
        Tell("floor|mat|ground", new() { FloorTransfer = true }, "down to the floor and up again", unless: NameTraits.Standing),
        Word("hanging|captain chair|dip station|parallel bar|roman chair hanging|power tower|elbow", "the body hangs", gives: NameTraits.Hanging),
        Word("incline|decline|low incline|high incline|flat", "says how the bench stands", gives: NameTraits.Chest),
        Word("incline|low incline|high incline|incline bench|chest supported|prone supported|chest on bench|chest supported bench|pad", "the bench carries the chest", gives: NameTraits.Carried),
        Word("chest supported|supported|bench supported|prone supported|chest on bench|assisted|incline bench|bench", "something carries the body", gives: NameTraits.Supported),
        Word("pec|chest|upper chest|lower chest", "names the chest", gives: NameTraits.Chest),
        Word("wall|against wall|door|door frame|doorway|counter|countertop|rail|table|pole|stick|dowel|support|holding|hold on|bar hold|kitchen counter|tray|railing", "something to hold on", gives: NameTraits.Wall),
        Word("water|pool|aqua", "in water", gives: NameTraits.Water),
        Word("low step|step platform|box|low box|high box|platform|stool|block low|elevated|elevation|wedge|deficit|foot elevated|raise foot|towel|slider|sliding|glider|paper plate|suspension|ring|roller|ball|small ball|soft ball|pillow|strap|belt strap|magic circle|stability|mirror|line|tape|tool|object|pencil|park|trail|street|sand|grass|home|office|desk|bed|sofa|couch edge",
            "says where or on what"),

        // Equipment
        Tell("dumbbell|hand weight|kettlebell|single dumbbell|double dumbbell|two dumbbell|double kettlebell", new() { Resistance = Resistance.FreeWeight }, "a free weight", gives: NameTraits.Load | NameTraits.HandHeld),
        Tell("barbell|ezbar|trapbar|bar|straight bar|long bar|log|axle|safetybar|cambered bar|swiss bar|football bar|multi grip bar|olympic bar", new() { Resistance = Resistance.FreeWeight }, "a free weight", gives: NameTraits.Load),
        Word("barbell|axle|safetybar|cambered bar|smith|long bar|olympic bar", "a long bar", gives: NameTraits.Barbell),
        Tell("plate|medicine ball|sandbag|landmine|weighted|weight|loaded|heavy|sand bag|keg|stone|bulgarian bag|ankle weight|wrist weight|vest|weight vest|weighted vest|light weight|bottle|water bottle|mace|club|indian club|clubbell|weighted club|steel mace|backpack|chain|bag", new() { Resistance = Resistance.FreeWeight }, "a free weight", gives: NameTraits.Load),
        Tell("cable|machine|pulley|smith|plate loaded|hammer strength|lever|iso lateral|technogym|life fitness|nautilu|cybex|panatta|selectorized|leverage|pulley machine|cable machine|low pulley|high pulley|crossover machine", new() { Resistance = Resistance.Machine }, "a machine or cable", gives: NameTraits.Guided),
        Tell("band|banded|theraband|thera band|elastic|elastic band|tube|tubing|mini loop|loop", new() { Resistance = Resistance.Band }, "a band", gives: NameTraits.Band),
        Tell("bodyweight|body only|own weight|no load", new() { Resistance = Resistance.BodyWeight }, "no load but the body", gives: NameTraits.NoBar),
        
        // Sides and limbs
        Tell("single|single leg|single arm|single hand|one sided|alternating|left|right|b stance|kickstand|staggered|staggered stance|split stance|archer|offset|suitcase", new() { Unilateral = true }, "one side at a time"),
        Tell("single leg", new() { BalanceDemand = BalanceDemand.ReducedBase }, "stands on one leg", unless: NameTraits.Seated | NameTraits.Lying | NameTraits.Prone | NameTraits.Guided | NameTraits.SideLying | NameTraits.Kneeling | NameTraits.Hanging | NameTraits.Braced, gives: NameTraits.OneLeg),
        Word("single|one leg", "one at a time", gives: NameTraits.OneLeg),
        Word("leg|glute|hip|hamstring", "names the leg", gives: NameTraits.LegNamed),
        Word("double|both|two|two hand|two arm|double arm|double leg|two leg|bilateral|together|apart", "both sides at once"),
        Word("arm|hand|wrist|elbow|forearm|shoulder|delt|rear delt|front delt|side delt|bicep|tricep|neck|finger|thumb|scapular|scapula|shoulder blade|rotator cuff|trap|rhomboid|lat|upper back|mid back|middle back|palm|palm up|palm down|head", "names a part of the upper body", gives: NameTraits.Limb),
        Word("leg|hip|knee|ankle|foot|heel|toe|calf|thigh|quad|quadricep|hamstring|glute|gluteu|buttock|adduction|shin|soleus|gastrocnemiu|tibialis|groin|piriformis|it band|hip flexor|inner|outer|psoa|tfl|flexor|extensor|peroneal|adductor", "names a part of the leg", gives: NameTraits.Limb),
        Word("back|lower back|low back|spine|spinal|thoracic|lumbar", "names the back"),

        // How it is done
        Tell("fast|quick|rapid|speed|max effort", new(), "done fast", gives: NameTraits.Fast, doubts: MovementDoubts.Impact | MovementDoubts.Ballistic | MovementDoubts.Direction),
        Word("slow|slowly|controlled|control|pause|tempo|eccentric|negative|isometric|static|hold|light|easy|gentle|gently|steady|smooth|steady state|relaxed|pace|easy pace|moderate|beginner|advanced|intermediate|modified|assisted|self assisted|active|passive|deep|full|half|quarter|partial|full range|parallel|short|long|wide|narrow|close|wide stance|narrow stance|high|low|mid|middle|upper|lower|top|bottom|front|rear|side|forward|backward|reverse|inverted|lateral|vertical|horizontal|center|straight|bent|bent knee|straight arm|bent arm|straight leg|overhand|underhand|neutral|pronated|supinated|supinating|palm in|cross legged|across|around|behind|over|under|up|down|out|between|along|through|toward|away|spot|place|position|range|motion|movement|training|work|drill|practice|variation|style|series|set|rep|repeat|opposite|assi|time|minute|morning|evening|daily|rehab|prehab|strength|hypertrophy|strengthening|extra|only|then|or|plus|per|each|every|squeeze|drop set|superset|warmup|finisher set|pulse|reach|tap|point|fist|degree|45|90|45 degree|90 degree|30|60|100|1|2|3|4|5|i|ii|iii|v|t|y|w|x|l|z|o|attachment|handle|d handle|grip|mini|small|little|big|large|tall|first|second|prep|preparation|progression|regression|level",
            "says how, not what"),
        Word("widegrip|closegrip|mediumgrip|neutralgrip|reversegrip|overhandgrip|hammergrip|vgrip|bargrip|mixedgrip|rope|straightbar|vbar", "says how the hands hold"),
        Word("mini|small|little|low", "small", gives: NameTraits.Small),
        Tell("overhead", new() { Overhead = OverheadLoad.Barbell }, "the load is overhead", when: NameTraits.Load, unless: NameTraits.HandHeld | NameTraits.Stretch),
        Tell("overhead", new() { Overhead = OverheadLoad.Dumbbells }, "the load is overhead", unless: NameTraits.Stretch | NameTraits.Guided),
        Word("overhead", "says where the arms are"),
        Word("behind neck|behind head|btn", "the bar may rest on the back", doubts: MovementDoubts.BackLoad),
        Tell("behind neck|behind head|btn", new() { Overhead = OverheadLoad.BehindNeck }, "behind the neck", unless: NameTraits.Stretch),
        Word("heavy|max|maximal", "says that the load is heavy", gives: NameTraits.Load),
        Tell("pulse|bounce", new() { FlexionUnderLoad = true }, "repeated at the end of the range", when: NameTraits.Trunk),
    ];
}
