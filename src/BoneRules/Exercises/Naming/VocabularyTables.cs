namespace BoneRules.Naming;

/// <summary>Abbreviations, spellings and words that belong together, after case, accents and plural are gone.</summary>
internal static class VocabularyTables
{
    /// <summary>One written word, and the word or words that it stands for.</summary>
    internal static (string Written, string Meant)[] Spellings { get; } =
    [
        // Abbreviations
        ("db", "dumbbell"), ("bb", "barbell"), ("kb", "kettlebell"), ("rdl", "romanian deadlift"), ("sldl", "stiffleg deadlift"), ("ohp", "overhead press"), ("bw", "bodyweight"),
        ("sl", "single leg"), ("sa", "single arm"), ("cgbp", "closegrip bench press"), ("bss", "bulgarian split squat"), ("mb", "medicineball"), ("dl", "deadlift"), ("bp", "bench press"),
        ("ghr", "glute ham raise"), ("ssb", "safetybar"), ("trx", "suspension"), ("alt", "alternating"), ("ext", "extension"), ("ez", "ezbar"), ("sz", "ezbar"), ("tb", "trapbar"),
        ("lh", "langhantel"), ("kh", "kurzhantel"), ("hspu", "handstand pushup"), ("t2b", "toe bar"), ("ttb", "toe bar"), ("ohs", "overhead squat"), ("bor", "bent over row"),
        ("s2oh", "shoulder overhead"), ("dus", "double under"), ("saq", "short arc quad"), ("slr", "single stiffleg raise"), ("mornin", "morning"), ("bodyattack", "body attack"), ("bodycombat", "body combat"), ("bodybalance", "body balance"), ("sdhp", "sumo deadlift high pull"), ("bjo", "box jump over"), ("bbjo", "burpee box jump over"), ("g2o", "ground overhead"), ("hkr", "hanging knee raise"),
        ("hlr", "hanging leg raise"), ("k2e", "hanging knee elbow"), ("sts", "sit stand"), ("bkfo", "bent knee fallout"), ("er", "external rotation"), ("ir", "internal rotation"), ("laq", "seated knee extension"),
        ("tke", "terminal knee extension"), ("rfess", "bulgarian split squat"), ("du", "double under"), ("abd", "abduction"), ("incl", "incline"), ("decl", "decline"), ("hs", "handstand"), ("rev", "reverse"),
        ("tva", "transverse abdominis"), ("rc", "rotator cuff"), ("uni", "single"), ("mach", "machine"), ("kneel", "kneeling"), ("sidestepping", "side step"), ("cgp", "closegrip press"),
        // One word or two
        ("pressup", "pushup"), ("bentover", "bent over"),
        ("bodyweighted", "bodyweight"), ("unweighted", "bodyweight"), ("headcrusher", "skullcrusher"), ("smithmachine", "smith"), ("straightleg", "stiffleg"), ("stifflegged", "stiffleg"), ("straightlegged", "stiffleg"),
        ("bicycling", "cycling"), ("biking", "cycling"), ("jumprope", "jump rope"), ("ropejump", "rope jump"), ("sidebend", "side bend"), ("legpress", "leg press"), ("benchpress", "bench press"),
        ("woodchopper", "woodchop"), ("woodcutter", "woodchop"), ("singleleg", "single leg"), ("singlearm", "single arm"), ("onearm", "single arm"), ("oneleg", "single leg"),
        ("handweight", "dumbbell"), ("hexbar", "trapbar"), ("boxjump", "box jump"), 
        ("legraise", "leg raise"), ("hipthrust", "hip thrust"), ("calfraise", "calf raise"), ("heelraise", "heel raise"), 
        // Forms of one word
        ("sitting", "seated"), ("inclined", "incline"), ("declined", "decline"), ("legged", "leg"), ("armed", "arm"), ("handed", "hand"), ("alternate", "alternating"),
        ("alternated", "alternating"), ("paused", "pause"), ("pausing", "pause"), ("backwards", "backward"), ("unilateral", "single"), ("one", "single"), ("1", "single"),
        ("abdominale", "abdominal"), ("abdominaux", "abdominal"), ("abdominai", "abdominal"), ("abdo", "abdominal"), ("adductor", "adduction"), ("abductor", "abduction"), ("flye", "fly"), ("flie", "fly"),
        ("raised", "raise"), ("crossed", "cross"), ("twisting", "twist"), ("twisted", "twist"), ("jumping", "jump"), ("hopping", "hop"), ("bounding", "bound"),
        ("sprinting", "sprint"), ("jogging", "jog"), ("rotating", "rotation"), ("rotational", "rotation"), ("rotate", "rotation"), ("rotated", "rotation"), ("crunching", "crunch"),
        ("throwing", "throw"), ("swinging", "swing"), ("slamming", "slam"), ("marching", "march"), ("bending", "bend"), ("squatting", "squat"), ("lunging", "lunge"), ("stretching", "stretch"),
        ("curling", "curl"), ("pressing", "press"), ("lifting", "lift"), ("stepping", "step"), ("chopping", "chop"), ("folding", "fold"), ("deltoid", "delt"), ("pectoral", "pec"),
        // Spellings that logs contain
        ("dumbell", "dumbbell"), ("dumbel", "dumbbell"), ("dumbbel", "dumbbell"), ("barbel", "barbell"), ("kettleball", "kettlebell"), ("kettlebel", "kettlebell"), ("excercise", "exercise"),
        ("triceps", "tricep"), ("biceps", "bicep"), ("rumanian", "romanian"), ("fitball", "stabilityball"), ("swissball", "stabilityball"),
        ("gymball", "stabilityball"), ("bycicle", "bicycle"), ("sqat", "squat"), ("squate", "squat"), ("lounge", "lunge"), ("lundge", "lunge"), ("planck", "plank"), ("latteral", "lateral"), ("overhed", "overhead"), ("glut", "glute"),
        ("trust", "thrust"), ("calve", "calf"), ("kettelbell", "kettlebell"), ("romainian", "romanian"), ("romanain", "romanian"), ("deadlfit", "deadlift"), ("dealift", "deadlift"),
        ("russain", "russian"), ("cruch", "crunch"), ("snach", "snatch"), ("strech", "stretch"), ("streching", "stretch"), ("pully", "pulley"), ("sholder", "shoulder"), ("shouder", "shoulder"),
        ("bridging", "bridge"), ("parivritta", "parivrtta"), ("bycycle", "bicycle"), ("extention", "extension"), ("plyo", "plyometric"),
        ("pressdown", "pushdown"),
    ];

    /// <summary>Two words that stand together, and the one they become.</summary>
    internal static (string Words, string Joined)[] Pairs { get; } =
    [
        ("sit up", "situp"), ("push up", "pushup"), ("press up", "pushup"), ("pull up", "pullup"), ("chin up", "chinup"), ("step up", "stepup"), ("roll up", "rollup"), ("v up", "vup"), ("knee in", "kneein"), ("pull in", "pullin"), ("tuck in", "tuckin"),
        ("muscle up", "muscleup"), ("get up", "getup"), ("warm up", "warmup"), ("cool down", "cooldown"), ("back up", "backup"), ("butt up", "buttup"), ("tuck up", "tuckup"),
        ("pull down", "pulldown"), ("push down", "pushdown"), ("press down", "pushdown"), ("step down", "stepdown"), ("roll down", "rolldown"), ("roll out", "rollout"), ("kick back", "kickback"),
        ("kick out", "kickout"), ("pull over", "pullover"), ("cross over", "crossover"), ("pull apart", "pullapart"), ("pull through", "pullthrough"), ("dead lift", "deadlift"),
        ("dead bug", "deadbug"), ("bird dog", "birddog"), ("good morning", "goodmorning"), ("toe touch", "toetouch"), ("jack knife", "jackknife"), ("wood chop", "woodchop"), ("wood cutter", "woodchop"),
        ("wood chopper", "woodchop"), ("hyper extension", "hyperextension"), ("skull crusher", "skullcrusher"), ("head crusher", "skullcrusher"), ("wind mill", "windmill"), ("body weight", "bodyweight"), ("kettle bell", "kettlebell"),
        ("dumb bell", "dumbbell"), ("bar bell", "barbell"), ("medicine ball", "medicineball"), ("med ball", "medicineball"), ("stability ball", "stabilityball"), ("swiss ball", "stabilityball"),
        ("exercise ball", "stabilityball"), ("gym ball", "stabilityball"), ("yoga ball", "stabilityball"), ("physio ball", "stabilityball"), ("fit ball", "stabilityball"), ("pilate ball", "stabilityball"),
        ("exercise bike", "stationarybike"), ("stationary bike", "stationarybike"), ("stationary bicycle", "stationarybike"), ("foam roll", "foamroller"), ("foam roller", "foamroller"),
        ("ez bar", "ezbar"), ("e z", "ezbar"), ("ezbar bar", "ezbar"), ("ezbar curlbar", "ezbar"), ("t bar", "tbar"), ("trap bar", "trapbar"), ("hex bar", "trapbar"), ("v bar", "vbar"), ("straight bar", "straightbar"),
        ("safety bar", "safetybar"), ("smith machine", "smith"), ("resistance band", "band"), ("mini band", "band"), ("loop band", "band"), ("plate loaded", "plateloaded"),
        ("wide grip", "widegrip"), ("close grip", "closegrip"), ("narrow grip", "closegrip"), ("medium grip", "mediumgrip"), ("neutral grip", "neutralgrip"), ("hammer grip", "neutralgrip"),
        ("parallel grip", "neutralgrip"), ("reverse grip", "reversegrip"), ("underhand grip", "reversegrip"), ("supinated grip", "reversegrip"), ("overhand grip", "overhandgrip"),
        ("pronated grip", "overhandgrip"), ("mixed grip", "mixedgrip"), ("v grip", "vgrip"), ("bar grip", "bargrip"), ("rope attachment", "rope"), ("straight leg", "stiffleg"), ("stiff leg", "stiffleg"),
        ("each side", "eachside"), ("per side", "eachside"), ("each leg", "eachside"), ("per leg", "eachside"), ("each arm", "eachside"), ("per arm", "eachside"), ("pro seite", "eachside"),
        ("pro bein", "eachside"), ("por lado", "eachside"), ("por pierna", "eachside"), ("par cote", "eachside"), ("per lato", "eachside"), ("per kant", "eachside"),
        // Denials of a load are no denials of the exercise.
        ("no weight", "bodyweight"), ("without weight", "bodyweight"), ("no equipment", "bodyweight"), ("ohne gewicht", "bodyweight"), ("sin peso", "bodyweight"), ("sem peso", "bodyweight"),
        ("sans poid", "bodyweight"), ("senza pesi", "bodyweight"), ("zonder gewicht", "bodyweight"), ("no money", "nomoney"),
        // Nor are denials of a hold: whoever gets up without hands still gets up.
        ("pas de", "sans"), ("no hand", "handsfree"), ("without hand", "handsfree"), ("no arm", "handsfree"), ("hand free", "handsfree"), ("ohne hande", "handsfree"), ("sin mano", "handsfree"), ("sans main", "handsfree"), ("senza mani", "handsfree"),
        ("no support", "unsupported"), ("without support", "unsupported"), ("no shoe", "barefoot"), ("without shoe", "barefoot"),
        // In Portuguese "no" is "on the".
        ("no banco", "banco"), ("no solo", "solo"), ("no cabo", "cabo"), ("no chao", "chao"), ("no aparelho", "aparelho"), ("no colchonete", "colchonete"), ("no pulley", "pulley"),
        ("no crossover", "crossover"), ("no graviton", "graviton"), ("no hack", "hack"), ("no scott", "scott"), ("no smith", "smith"), ("no espaldar", "espaldar"),
    ];
}
