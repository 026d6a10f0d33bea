using static BoneRules.ExercisePillar;
using static BoneRules.Inference.RuleForms;

namespace BoneRules.Inference;

/// <summary>Names that yoga and Pilates teachers use, where no common word of theirs tells the movement.</summary>
internal static class PoseWords
{
    private static readonly Movement Still = Whole.Any with { Resistance = Resistance.None };
    private static readonly Movement Fold = Whole.Any with { SpinalFlexion = SpinalFlexion.Deep, FlexionUnderLoad = true, Resistance = Resistance.None };
    private static readonly Movement Turn = Whole.Any with { TrunkRotation = TrunkRotation.Unloaded, EndRangeRotation = true, Resistance = Resistance.None };

    internal static MovementRule[] Rules { get; } =
    [
        // Yoga
        Move("padahastasana|padangusthasana|prasarita padottanasana|prasarita|upavistha konasana|upavistha|janu sirsasana|karnapidasana|kurmasana|tortoise pose|sasangasana|rabbit pose|caterpillar|caterpillar pose|bakasana|kakasana|crow pose|crane pose|dragonfly yin|gorilla pose|malasana fold|navasana|malasana forward bend|krounchasana|heron pose",
            Fold, "a pose that rounds or folds the spine", FlexibilityAndPosture),
        Move("supta padangusthasana", Still, "lying, one leg is raised in a strap", FlexibilityAndPosture, gives: NameTraits.Lying | NameTraits.Stretch),
        Move("marichyasana|jathara parivartanasana|parivartanasana|bharadvajasana|bharadvaja|ardha matsyendrasana|matsyendrasana|pasasana|noose pose|parivritta|parivrtta|supta matsyendrasana|lord of the fishes|revolved pose|twisted lunge|twisted chair|prayer twist",
            Turn, "a pose that turns the spine to its end", FlexibilityAndPosture),
        Tell("parighasana|parsva|urdhva hastasana side|banana pose|bananasana", new() { LateralFlexion = LateralFlexion.LoadedOrEndRange }, "bends to the side as far as it goes", FlexibilityAndPosture),
        Move("parighasana|banana pose|bananasana", Still, "a stretch to the side", FlexibilityAndPosture),
        Move("dandasana|lizard pose|dolphin pose|three legged dog|three leg dog|eagle arm|staff pose|sukhasana|easy seat|virasana|vajrasana|thunderbolt pose|baddha konasana|supta virasana|setu bandha|setu bandha sarvangasana|setu bandhasana|viparita karani|vrksasana|utkatasana|virabhadrasana|virabhadrasana i|virabhadrasana ii|virabhadrasana iii|virabhadrasana 1|virabhadrasana 2|virabhadrasana 3|anjaneyasana|utthita|garudasana|gomukhasana|cow face pose|samasthiti|urdhva hastasana|makarasana|crocodile pose|savasana|shavasana",
            Still, "a pose held with a long spine", FlexibilityAndPosture),
        Tell("vrksasana|garudasana|virabhadrasana iii|virabhadrasana 3", new() { BalanceDemand = BalanceDemand.ReducedBase }, "the base is narrow"),
        Move("salabhasana|dhanurasana|ustrasana|bhujangasana|urdhva mukha|natarajasana|dancer pose", Still with { SpinalExtension = SpinalExtension.ProneOrRomanChair, Prone = true }, "bends the spine backwards", FlexibilityAndPosture),

        // Pilates
        Move("neck pull|pilate crab|crab pilate|short spine|long spine|short spine massage|long spine massage|stomach massage|short box round|short box series round|round back|monkey pilate|boomerang|control balance|balance control|pilate rocking|rocking pilate|snake reformer|reformer snake|hip circle pilate|reformer coordination|reformer backstroke|wunda chair pike|tower roll down|rollback bar|roll down bar|knee stretch round|elephant round",
            Whole.Crunch, "Pilates that rounds or rolls the spine", FlexibilityAndPosture),
        Tell("snake reformer|reformer snake|boomerang|corkscrew", new() { TrunkRotation = TrunkRotation.Unloaded, EndRangeRotation = true }, "turns as it rolls"),
        Move("tendon stretch|reformer tendon stretch|elephant|elephant reformer|reformer elephant|knee stretch|reformer knee stretch|down stretch|up stretch|long stretch|push through", Still, "on the reformer, round or flat", FlexibilityAndPosture, doubts: MovementDoubts.Flexion),
        Move("footwork|foot work|reformer footwork|chair footwork|footwork pump|foot in strap|leg in strap|leg spring|arm spring|leg circle strap|reformer leg circle", Whole.OffFeet with { Resistance = Resistance.Machine }, "the limbs work against springs, the spine neutral"),
        Move("pilate side kick|side kick front back|side kick up down|side kick series|side lying kick|side kick circle|knee fold|femur arc|imprint|imprint release|hip release|leg pull front|leg pull back|leg pull prone|leg pull supine|hip roll pilate prep|rib cage closure|scapula isolation",
            Whole.Floor, "the limbs move, the spine neutral", FlexibilityAndPosture, gives: NameTraits.Braced),
        Move("dart|pilate dart|dart pose|swan dive|swan prep|swan|grasshopper pilate|flight", Still with { SpinalExtension = SpinalExtension.ProneOrRomanChair, Prone = true, FloorTransfer = true }, "extends the back face down", FlexibilityAndPosture),
    ];
}
