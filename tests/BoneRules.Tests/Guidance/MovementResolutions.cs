using BoneRules.Rules;
using static BoneRules.Rules.ExpectedJudgement;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Guidance.Resolution;

namespace BoneRules.Tests.Guidance;

/// <summary>Bending, twisting, lifting, and what a posture or a class may be.</summary>
internal static class MovementResolutions
{
    private const string Everybody = "AAAAA/AA";

    private static ClientProfile CoachedAndSupervised(ClientProfile person) => person with { CoachedMovements = ["kettlebell-snatch"], Supervision = Supervision.Trainer };

    private static ClientProfile WithProfessional(ClientProfile person) => person with { Supervision = Supervision.HealthProfessional };

    public static IEnumerable<Resolution> All =>
    [
        Row("C24 E-C12 A27 A63", "A sit-up bends deeply: error from osteoporosis, warning in osteopenia", "BR1001", Of(Prescribe("sit-up", 2, 10)), "AWEEE/WE"),
        Row("A27", "So does a partial one", "BR1001", Of(Prescribe("crunch", 2, 10)), "AWEEE/WE"),
        Row("C32 C34 A29 A30", "Deep bending is an error from osteoporosis on, not only after a fracture", "BR1001", Of(Prescribe("toe-touch", 1, 8)), "AWEEE/WE"),
        Row("C34 A29", "The modified variant is an exercise of its own, and passes", "BR1001", Of(Prescribe("supine-hamstring-stretch") with { DurationSeconds = 30 }), Everybody),
        Row("C31 C32 E-C12 A30", "Gentle cat–camel is slight bending, and allowed", "BR1002", Of(Prescribe("cat-camel", 1, 5)), Everybody),
        Row("C31 C32", "Under a load or fast it is not", "BR1002", Of(Prescribe("cat-camel", 1, 5) with { Tempo = Tempo.Fast }), "AAWWE/AA"),
        Row("C25 A31", "A hinge with a neutral spine is no bending", "BR1001",
            Of(Prescribe("romanian-deadlift", 2, 10, 10), Prescribe("single-leg-stand-with-reach", 1, 10)), Everybody),
        Row("C25 E-C11", "From knee height it wants company after a spinal fracture alone", "BR3003", Of(Prescribe("romanian-deadlift", 2, 10, 10)), "AAAAW/AA"),
        Row("C25 E-C11", "From the floor it is judged by tier", "BR3002", Of(Prescribe("barbell-deadlift", 2, 8, 20)), "AAWEE/AA"),
        Row("E-C11", "A bar on the back is for nobody with a spinal fracture", "BR3006", Of(Prescribe("barbell-back-squat", 2, 8, 20)), "AAAAE/AA"),
        Row("C33 E-C14 A28", "Twisting under load is an error from osteoporosis on", "BR1003", Of(Prescribe("russian-twist", 2, 10, 5)), "AWEEE/WE"),
        Row("C33 E-C14 A28", "Twisting to the end of the range is judged alike", "BR1004", Of(Prescribe("seated-trunk-twist", 2, 5)), "AWEEE/WE"),
        Row("C33 E-C14", "Smooth rotation in the middle of the range is allowed", "BR1004", Of(Prescribe("seated-trunk-rotation", 2, 5)), Everybody),
        Row("A28", "A sit-up is judged for bending and not for twisting", "BR1003", Of(Prescribe("sit-up", 2, 10)), Everybody),
        Row("C35 E-C13 A28", "A yoga class of unnamed content is warned of from osteoporosis on", "BR1014", Of(Minutes("yoga-class", 45)), "AIWWE/AW"),
        Row("C35 E-C13", "Adapted or with a professional it passes, but for a warning after a fracture", "BR1014", Of(Minutes("yoga-class", 45)), "AAAAW/AA", WithProfessional),
        Row("C35", "Poses that are endorsed hold no bend", "BR1001", Of(Minutes("warrior-two", 1), Minutes("tree-pose", 1)), Everybody),
        Row("E-C13", "A deep forward bend in yoga is closed in osteoporosis too", "BR1001", Of(Minutes("seated-forward-fold", 1)), "AWEEE/WE"),
        Row("A33", "A full golf swing is judged by its effort", "BR1010", Of(Minutes("golf-full-swing", 10)), "AIWEE/AW"),
        Row("A33", "Chipping passes", "BR1010", Of(Minutes("golf-chipping", 10)), Everybody),
        Row("C37 A32", "A snatch without coaching is an error in osteoporosis", "BR1005", Of(Prescribe("kettlebell-snatch", 2, 6, 8)), "AWEEE/AE"),
        Row("C37 A32", "Coached and supervised it is a warning there", "BR1005", Of(Prescribe("kettlebell-snatch", 2, 6, 8)), "AAWEE/AE", CoachedAndSupervised),
        Row("A51", "A bridge is no extension work that wants a consultation", "BR1009", Of(Prescribe("glute-bridge", 2, 10)), Everybody),
        Row("A51", "A bird dog is", "BR1009", Of(Prescribe("bird-dog", 2, 8)), "AIIIW/AA"),
        Judged("E-C30", "Extension work daily is fine", "BR4007", People.VertebralFracture, Week(Session(null, Prescribe("bird-dog", 2, 8)) with { TimesPerWeek = 7 }), Clean),
        Judged("E-C30", "and none is a warning", "BR4007", People.Osteoporosis, Of(Minutes("walking", 20)), Warning),
        Row("E-C30", "Face down it is closed after a spinal fracture without a professional", "BR1008", Of(Prescribe("prone-back-extension", 2, 8)), "AAAAE/AA"),
        Row("E-C30", "Supine it is open", "BR1008", Of(Prescribe("supine-shoulder-press-down", 2, 8)), Everybody),
    ];
}
