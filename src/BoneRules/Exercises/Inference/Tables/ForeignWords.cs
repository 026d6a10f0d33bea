using static BoneRules.ExercisePillar;
using static BoneRules.Inference.RuleForms;

namespace BoneRules.Inference;

/// <summary>Words of German, Spanish, Portuguese, French, Italian and Dutch names, without accents. Hazards first; then enough of the rest to explain the commonest names.</summary>
internal static class ForeignWords
{
    private static readonly Movement Fold = Whole.Any with { SpinalFlexion = SpinalFlexion.Deep, FlexionUnderLoad = true };
    private static readonly Movement Twist = new() { TrunkRotation = TrunkRotation.Unloaded, EndRangeRotation = true };
    private static readonly Movement LoadedTwist = new() { TrunkRotation = TrunkRotation.Loaded };
    private static readonly Movement Sprint = Whole.Standing with { Impact = ImpactLevel.High, Continuous = true, Resistance = Resistance.None };
    private static readonly Movement Run = Whole.Standing with { Impact = ImpactLevel.Moderate, Continuous = true, Family = ActivityFamily.Jogging, Resistance = Resistance.None };
    private static readonly Movement Stretch = Whole.Any with { Resistance = Resistance.None };
    private static readonly Movement Shoulder = Whole.Any;

    internal static MovementRule[] Rules { get; } =
    [
        // Words that contain a hazard's letters and are none come first.
        Move("ruckenschwimmen|brustschwimmen|nuoto rana", Whole.OffFeetActivity with { Family = ActivityFamily.WaterOrStationaryCycling }, "the water carries the body", NonWeightBearingAerobic),
        Word("*sprunggelenk*|rumpf|romp|tronco|tronc|busto|buste|buik|bauch|addome|vientre", "names a part of the body", gives: NameTraits.Trunk),

        // Curling and folding
        Move("*bauchpress*|*klappmesser*|*sit-up*|*situp*|*crunch*|*taschenmesser*|rumpfheben|bauchaufzug|beinheben hangend|knieheben hangend", Whole.Crunch, "German for a curl of the trunk"),
        Move("beinheben|knieheben", Whole.Crunch, "German for leg raises", unless: NameTraits.Standing | NameTraits.Seated | NameTraits.SideLying | NameTraits.OneLeg | NameTraits.Prone),
        Move("beinheben|knieheben", Whole.Any, "German for leg raises", when: NameTraits.Standing | NameTraits.Seated | NameTraits.SideLying | NameTraits.OneLeg | NameTraits.Prone),
        Move("rumpfbeuge|rumpfbeugen|*rumpfbeuge*|*vorbeuge*|*zehenberuhr*", Fold, "German for a bend of the trunk"),
        Move("encogimiento hombro", Whole.Any, "Spanish for a shrug", gives: NameTraits.Limb),
        Move("encogimiento|encogimiento abdominal|plegado|elevacion de pierna|navaja|tijera", Whole.Crunch, "Spanish for a curl of the trunk", unless: NameTraits.Braced),
        Move("abdominal supra|abdominal infra|abdominal remador|abdominal canivete|canivete|elevacao de perna|infra|supra|remador", Whole.Crunch, "Portuguese for a curl of the trunk"),
        Move("releve de buste|enroulement|enroulement vertebral|enroulement bassin|releve jambe|ciseaux|redressement assi|redressement|gainage dynamique", Whole.Crunch, "French for a curl of the trunk"),
        Move("addominale|addominali|crunch inverso|sforbiciata|sforbiciate|sollevamento gambe|alzata gambe", Whole.Crunch, "Italian for a curl of the trunk"),
        Move("*buikspier*|beenheffen|benen heffen|opzitten|knipmes|romp buigen|rompbuiging", Whole.Crunch, "Dutch for a curl of the trunk"),
        Move("toque de pie|tocar punta|flexion de tronco|flexao de tronco|flexion du tronc|flexion avant|flessione del busto|piegamento in avanti|voorover buigen|vooroverbuigen|pince", Fold, "a bend of the trunk"),

        // Turning
        Move("rotacion externa|rotacion interna|rotation externe|rotation interne|rotazione esterna|rotazione interna|externe rotatie|interne rotatie|rotacao externa|rotacao interna|*aussenrotation*|*innenrotation*|rotador", Whole.Any, "a limb turns, not the trunk", gives: NameTraits.Limb),
        Word("bicicleta|fahrrad|velo|fiet|bicicletta", "cycling, in the air perhaps", doubts: MovementDoubts.Rotation),
        Tell("*drehung*|*rumpfdreh*|*rumpfrotation*|*verdreh*|rotation tronc|russe|russa|rusa|russische|torsion|torsione|torsioni|torcao|giro|giro ruso|giro russo|rotacion|rotacao|rotazione|rotazioni|rotatie|draaien|draaiing|*romprotatie*|lenador|lenhador|spaccalegna|holzhacker|*holzhack*|houthakker|bucheron|twist russe", Twist, "turns the trunk", unless: NameTraits.Limb),
        Tell("lenador|lenhador|spaccalegna|holzhacker|*holzhack*|houthakker|bucheron", LoadedTwist, "turns diagonally against load"),
        Tell("*drehung*|*rumpfdreh*|*rumpfrotation*|rotation tronc|torsion|torsione|torsioni|torcao|giro|giro ruso|rotacion|rotacao|rotazione|rotatie|draaien|draaiing|lenador|lenhador|spaccalegna|holzhacker|houthakker|bucheron|torsion rusa|torcao russa", LoadedTwist, "turns under load",
            when: NameTraits.Load | NameTraits.Guided | NameTraits.Band | NameTraits.Barbell, unless: NameTraits.Limb),
        Move("russische drehung|torsion rusa|torcao russa|giro ruso|giro russo|twist russe|rotation russe|torsione russa|russische twist", Whole.Crunch with { TrunkRotation = TrunkRotation.Loaded, EndRangeRotation = true }, "turns a leaning, loaded trunk"),

        Move("abdominal obliquo|abdominal oblicuo|crunch oblicuo|crunch obliquo|abdominal oblique|abdominal velo|crunch velo|abdominal bicicleta|abdominal bicicletta|crunch bicicleta|obliqui", Whole.Crunch with { TrunkRotation = TrunkRotation.Unloaded, EndRangeRotation = true }, "curls and turns the spine"),
        Move("gainage rotation|gainage avec rotation|planche rotation|plancha rotacion|prancha rotacao|plank rotazione|plank rotatie", Whole.Floor with { TrunkRotation = TrunkRotation.Loaded, EndRangeRotation = true, Family = ActivityFamily.MountainClimber }, "turns under the weight of the body", gives: NameTraits.Braced),

        // Impact
        Move("montee genoux|montee de genoux|montee genou|skipping alto|rodilla arriba", Run with { Family = ActivityFamily.None }, "runs on the spot with high knees", WeightBearing),
        Move("*sprung*|*sprunge*|*springen*|*hupfen*|*hampelmann*|*hampelmanner*|seilspringen|seilhupfen|*hopser*|*hock strecksprung*", Whole.Jump, "German for a jump", WeightBearing),
        Move("salto|saltar|saltando|brinco|brincar|salto cajon|salto de tijera|comba|saltar la comba|cuerda saltar|saltar la cuerda|pliometrico|pliometria", Whole.Jump, "Spanish for a jump", WeightBearing),
        Move("pular|pulo|pulando|pular corda|corda pular|polichinelo|salto caixa|pliometrico|agachamento com salto", Whole.Jump, "Portuguese for a jump", WeightBearing),
        Move("saut|sauter|saute|sautee|saut corde|corde a sauter|jumping|bond|bondissement|cloche pied", Whole.Jump, "French for a jump", WeightBearing),
        Move("salti|saltato|saltati|saltata|saltate|saltare|saltello|saltelli|balzo|balzi|corda saltare|salto corda|pliometria", Whole.Jump, "Italian for a jump", WeightBearing),
        Move("*sprong*|*touwtje*|touwtje springen|hinkelen|huppelen", Whole.Jump, "Dutch for a jump", WeightBearing),
        Tell("cuerda|corda|corde|touw", new(), "a rope, perhaps for skipping", doubts: MovementDoubts.Impact),
        Move("correr|corrida|carrera|trotar|trote|course|course pied|courir|footing|corsa|correre|hardlopen|joggen|laufen|lauf|dauerlauf|trab|traben|rennen|waldlauf", Run, "running", WeightBearing),
        Move("*sprint*|esprint|*steigerungslauf*|velocidad|scatto|scatti|bergsprint", Sprint, "running fast", WeightBearing),
        Tell("*pendellauf*|*zickzack*|agilidad|agilidade|agilite|agilita|navette|course navette|wendigkeit*|behendigheid|wendbaarheid", new() { DirectionChange = true }, "the direction changes suddenly", WeightBearing),
        Move("fussball|futbol|futebol|calcio|voetbal|tenis|handball|korbball|baloncesto|basquete|pallavolo|voleibol|volleybal|korfbal|tischtenni|federball", Sprint with { DirectionChange = true, Family = ActivityFamily.CourtSport }, "a game with sprints, stops and turns", WeightBearing),

        // Thrown, swung, hinged
        Move("reissen|umsetzen|umsetzen und stossen|stossen|ausstossen|*kettlebellschwung*|*kettlebell-schwung*|schwung|schwunge|schwingen|medizinballwurf|*ballwurf*|*werfen*|wurf", Whole.Throw with { SpinalFlexion = SpinalFlexion.HingeLoaded, LiftOrigin = LiftOrigin.Floor }, "German for a load thrown or swung"),
        Move("arrancada|cargada|cargada potencia|envion|balanceo|lanzamiento|lanzar|balanceo pesa rusa|columpio", Whole.Throw with { SpinalFlexion = SpinalFlexion.HingeLoaded, LiftOrigin = LiftOrigin.Floor }, "Spanish for a load thrown or swung"),
        Move("arranque|arranco|arremesso|arremessar|balanco|metida ao peito", Whole.Throw with { SpinalFlexion = SpinalFlexion.HingeLoaded, LiftOrigin = LiftOrigin.Floor }, "Portuguese for a load thrown or swung"),
        Word("epaule", "the shoulder, or a clean", doubts: MovementDoubts.Ballistic | MovementDoubts.Flexion | MovementDoubts.Origin, gives: NameTraits.Limb),
        Move("arrache|epaule jete|epaule puissance|jete|balancement|balance kettlebell|lancer|lance", Whole.Throw with { SpinalFlexion = SpinalFlexion.HingeLoaded, LiftOrigin = LiftOrigin.Floor }, "French for a load thrown or swung"),
        Move("strappo|slancio|girata|oscillazione|oscillazioni|lancio|lanci", Whole.Throw with { SpinalFlexion = SpinalFlexion.HingeLoaded, LiftOrigin = LiftOrigin.Floor }, "Italian for a load thrown or swung"),
        Move("trekken en stoten|voorslaan|uitstoten|gooien|zwaai|kettlebell zwaai|worp", Whole.Throw with { SpinalFlexion = SpinalFlexion.HingeLoaded, LiftOrigin = LiftOrigin.Floor }, "Dutch for a load thrown or swung"),
        Move("*kreuzheben*|peso muerto|levantamento terra|terra|souleve de terre|stacco|stacchi|stacco da terra|stiff", Whole.Deadlift, "a deadlift"),
        Word("rumanische|rumanisch|rumano|rumana|romeno|roumain|rumeno|roemeense", "a hinge from the knee", gives: NameTraits.FromKnee),
        Move("buenos dia|guten morgen|bom dia|goedemorgen|buongiorno", Whole.Deadlift with { LiftOrigin = LiftOrigin.None, BackLoaded = true, Family = ActivityFamily.GoodMorning }, "hinges with the load on the back"),
        Move("*vorgebeugt*|remo|remada|rameur|rematore|*rudern*|tirage horizontal|rowing barre|roeien|*roei*", Whole.Standing with { SpinalFlexion = SpinalFlexion.HingeLoaded, LiftOrigin = LiftOrigin.Knee }, "bends over a load",
            unless: NameTraits.Seated | NameTraits.Guided | NameTraits.Band | NameTraits.Supported | NameTraits.Prone),
        Move("*rudern*|remo|remada|rameur|rematore|tirage horizontal|roeien|*roei*", Shoulder, "pulls with the trunk upright", when: NameTraits.Seated | NameTraits.Guided | NameTraits.Band | NameTraits.Supported | NameTraits.Prone),
        Tell("*seitbeuge*|*seitneige*|piegamento laterale|flexao lateral|inclinacion lateral|inclinacao lateral|flexion laterale|flessione laterale|inclinazione laterale|zijwaarts buigen", new() { LateralFlexion = LateralFlexion.LoadedOrEndRange }, "bends to the side"),

        // Still spine
        Move("*ruckenstrecker*", Whole.Any with { SpinalExtension = SpinalExtension.ProneOrRomanChair }, "extends the back", FlexibilityAndPosture, doubts: MovementDoubts.Flexion),
        Move("*wirbelsaulengymnastik*|*ruckengymnastik*|*osteoporosegymnastik*|*seniorengymnastik*|bauch bein po|gymnastik|gimnasia|gymnastique", Whole.Any with { Continuous = true }, "a class of many movements", FlexibilityAndPosture, doubts: MovementDoubts.All),
        Tell("*gymnastikball*|*pezziball*", new() { UnstableSurface = true }, "the surface gives way"),
        Tell("*kniebeuge*|*ausfallschritt*|*kniebuiging*|sentadilla|agachamento|affondo|affondi|zancada|afundo|avanco|fente|uitvalspas|desplante|estocada|passada", new() { BackLoaded = true }, "the bar rests on the back", when: NameTraits.Barbell, unless: NameTraits.Front),
        Word("*kniebeuge*|*kniebuiging*|sentadilla|agachamento|accosciata", "a bar may rest on the back", doubts: MovementDoubts.BackLoad, unless: NameTraits.HandHeld | NameTraits.Band | NameTraits.NoBar | NameTraits.Seated | NameTraits.Guided | NameTraits.Wall),
        Word("sentadilla|agachamento|*kniebeuge*|*kniebuiging*", "the legs may throw a load up that is pressed", gives: NameTraits.Squat),
        Word("press|desenvolvimento|*schulterdruck*|press hombro", "the legs may throw the load up", when: NameTraits.Squat, doubts: MovementDoubts.Ballistic),
        Move("*kniebeuge*|*wandsitz*|*ausfallschritt*|*kniebuiging*|sentadilla|agachamento|agachamiento|squat mur|chaise|accosciata|affondo|affondi|zancada|afundo|avanco|fente|fentes|passada|uitvalspas|muurzit|desplante|estocada|kniehebe|aufstehen|hinsetzen", Whole.Standing, "bends the knees, the spine neutral"),
        Move("*wadenheben*|*fersenheben*|*zehenstand*|elevacion de talon|elevacion talon|elevacao de panturrilha|elevacao panturrilha|panturrilha|talone|montee pointe pied|montee sur pointe|pointe pied|mollet|extension mollet|calf|sollevamento polpacci|polpacci|kuitheffen|hielheffen|gemelo|gemelos", Whole.Any, "only the ankle moves"),
        Move("*beinpresse*|*beinstrecke*|*beinbeuge*|*beincurl*|prensa|prensa de pierna|leg press|extensora|cadeira extensora|cadeira flexora|mesa flexora|flexora|cadeira abdutora|cadeira adutora|abdutora|adutora|presse cuisse|presse jambe|extension jambe|leg extension|pressa|extension de cuadricep|extension cuadricep|beenpers|*adduktor*|*abduktor*|*abduktion*|*adduktion*", Whole.OffFeet, "a supported machine"),
        Move("*seitheben*|*frontheben*|*schulterheben*|*butterfly*|elevacion lateral|elevacione laterale|elevacion frontal|elevacao lateral|elevacao frontal|crucifixo|elevation laterale|elevation frontale|ecarte|alzata laterale|alzate laterali|alzata frontale|alzate frontali|croci|apertura|aperture|zijwaarts heffen|aperturas|vuelo|voo|encolhimento", Shoulder, "the arms move, the trunk still"),
        Move("*bankdruck*|*brustpresse*|*schragbank*|press banca|press de banca|supino|developpe couche|distensioni panca|panca piana|bankdrukken|borstpers|chest press", Whole.OffFeet, "presses away from the chest"),
        Move("*schulterdruck*|press militar|desenvolvimento|developpe|developpe epaule|developpe militaire|lento avanti|schouderdrukken|press hombro|press de hombro", Shoulder with { Overhead = OverheadLoad.Barbell }, "presses overhead"),
        Move("*liegestutz*|flexion de brazo|lagartija|flexao de braco|flexao|pompe|piegamento|piegamenti|opdrukken|flexiones", Whole.Any with { WeightBearing = false, Resistance = Resistance.BodyWeight }, "the straight body is pressed up", doubts: MovementDoubts.Flexion, unless: NameTraits.Limb),
        Move("*latzug*|*klimmzug*|*klimmzuge*|jalon|dominada|puxada|puxada frontal|puxador|barra fixa|tirage vertical|tirage|traction|trazioni|trazione|lat machine|optrekken|jalon al pecho", Whole.OffFeet, "pulls down with the trunk upright"),
        Move("*bizeps*|*trizeps*|rosca|rosca direta|rosca alternada|rosca martelo|rosca scott|tricep polia|tricep testa|tricep corda|curl manubri|curl bilanciere|extension de tricep|extension tricep|extensao tricep|extensao de tricep|spinta tricipiti|spinta|spinte|armbeuge|armstrecke|martelo|martello|marteau", Shoulder, "the elbow moves", gives: NameTraits.Limb),
        Move("*brucke*|*beckenheben*|*huftheben*|*hipthrust*|puente|puente de gluteo|puente gluteo|ponte|elevacao pelvica|elevacao de quadril|pont|pont fessier|releve bassin|ponte glutei|brug|bekkenlift|elevacion de cadera", Whole.Floor, "the hips rise, the spine neutral"),
        Move("*vierfussler*", Whole.Floor, "on hands and knees, the trunk held still", gives: NameTraits.Braced),
        Move("*unterarmstutz*|*seitstutz*|plancha|prancha|planche|gainage|plank|planken", Whole.Floor with { Family = ActivityFamily.Plank }, "the trunk is held still", gives: NameTraits.Braced),
        Move("*dehnung*|*dehnen*|*dehnubung*|estiramiento|alongamento|etirement|allungamento|stretching|rekken|rek|rekoefening|mobilisation", Stretch, "a stretch", FlexibilityAndPosture, gives: NameTraits.Stretch),
        Move("*einbeinstand*|*tandemstand*|gleichgewicht|equilibrio|equilibre|evenwicht|balanceren", Whole.Standing with { BalanceDemand = BalanceDemand.ReducedBase, Resistance = Resistance.None }, "balance", Balance),
        Move("gehen|spaziergang|spazieren|wandern|walken|caminar|caminata|caminhada|caminhar|andar|marche|marcher|camminata|camminare|wandelen|lopen|marschieren|passeggiata|aufsteiger|subida", Whole.OnFoot with { Continuous = true }, "one foot stays on the ground", WeightBearing, gives: NameTraits.Walking),
        Move("radfahren|fahrrad|ergometer|bicicleta|bicicleta ergometrica|bicicleta estatica|velo|cyclette|fietsen|hometrainer|heimtrainer|crosstrainer|eliptica|eliptico|elliptique|schwimmen|natacion|natacao|nager|natation|nuoto|zwemmen", Whole.OffFeetActivity, "no impact", NonWeightBearingAerobic, doubts: MovementDoubts.Family),
        Move("atmung|atemubung|respiracion|respiracao|respiration|respirazione|ademhaling|entspannung|relajacion|relaxamento", Stretch, "rests and breathes", Recovery),

        // What modifies
        Word("sitzend|sitzen|sitz|sentado|sentada|assis|assise|seduto|seduta|zittend|zittende|stuhl|silla|cadeira|sedia|stoel", "done seated", gives: NameTraits.Seated | NameTraits.NoBar),
        Word("stehend|stehen|debout|piedi|staand|staande|parado", "done on the feet", gives: NameTraits.Standing),
        Word("seitenlage|seitlich|zijlig", "done on the side", gives: NameTraits.SideLying),
        Word("liegend|ruckenlage|acostado|tumbado|deitado|couche|allonge|disteso|sdraiato|liggend|liggende|supino", "done lying", gives: NameTraits.Lying),
        Word("hangend|hangende|colgado|suspendu|suspenso|appeso|espaldar", "the body hangs", gives: NameTraits.Hanging),
        Tell("kurzhantel|kurzhanteln|mancuerna|halter|haltere|manubrio|manubri|halteres|dumbell|pesa", new() { Resistance = Resistance.FreeWeight }, "a free weight", gives: NameTraits.Load | NameTraits.HandHeld),
        Tell("langhantel|barra|barre|bilanciere|halterstang|stange", new() { Resistance = Resistance.FreeWeight }, "a free weight", gives: NameTraits.Load | NameTraits.Barbell),
        Tell("gewicht|peso|poid|pesi|lastre|leste|lestee|disco|disque|scheibe|hantelscheibe|medizinball|balon medicinal|kettlebell|kugelhantel|pesa rusa|girja|ballon|zusatzgewicht", new() { Resistance = Resistance.FreeWeight }, "a free weight", gives: NameTraits.Load),
        Tell("kabelzug|kabel|maschine|maquina|polea|polia|poulie|machine|cavo|cavi|macchina|kabelmachine|toestel|aparelho|crossover|gerat|cabo", new() { Resistance = Resistance.Machine }, "a machine or cable", gives: NameTraits.Guided),
        Tell("gummiband|widerstandsband|theraband|banda|banda elastica|elastique|elastico|goma|elastiek|weerstandsband", new() { Resistance = Resistance.Band }, "a band", gives: NameTraits.Band),
        Word("einbeinig|einbeinige|una pierna|pierna|uma perna|perna|jambe|une jambe|gamba|una gamba|been|bein|beine|unilateral|einarmig|una mano|un brazo|brazo|braco|bra|braccio|arm|pied|fuss|fusse|pie|punta|pointe|knie|rodilla|joelho|genou|ginocchio|wade|waden|schulter|hombro|ombro|epaules|spalla|schouder|brust|pecho|peito|poitrine|petto|borst|hand|kopf|nacken|cabeza|gluteo|glutei|fessier|gluteos|hufte|cadera|quadril|hanche|anca|heup|bicep|bicipiti|tricipiti",
            "names a limb", gives: NameTraits.Limb),
        Tell("banco|panca|banc|*flachbank*|bank", new(), "on a bench", gives: NameTraits.Supported),
        Word("wand|pared|parede|mur|muro|parete|muur|tresen|turrahmen|baston|bastao|bastone|baton|stab|stok", "something to hold on", gives: NameTraits.Wall),
        Word("boden|suelo|solo|chao|sol|pavimento|vloer|matte|colchonete|colchoneta|esterilla|tapi|tappetino|matje", "on the floor"),
        Word("langsam|lento|lenta|lentement|lentamente|langzaam|statisch|isometrisch|isometrico|leicht|ligero|leve|leger|leggero|licht|seitliche|lateral|laterale|laterali|frontal|frontale|vorne|hinten|inverso|invertido|inversa|inverse|breit|eng|agarre|pegada|prise|presa|griff|alterno|alternado|alternada|alterne|alternato|wechselseitig|alternierend|cajon|caja|caixa|kasten|kiste|kist|box|sumo|fuerza|potencia|forca|puissance|forza|groupe|posto|hang|bicicleta|schrag|inclinado|inclinada|incline|declinado|oben|unten|alto|alta|bajo|baja|baixo|haut|bas|medio|media|scott|simultaneo|zwei|deux|due|twee|doppelt|doble|duplo|aus|gegen|contra|contre|contro|tegen|um|una|un|une|uno|eine|einer|sul|sulla|alle|faible|impact|lage|bajo impacto|joelho|pe",
            "says how, not what"),
        Tell("schnell|rapido|rapida|vite|rapide|veloce|snel", new(), "done fast", doubts: MovementDoubts.Impact | MovementDoubts.Ballistic | MovementDoubts.Direction, gives: NameTraits.Fast),
        Tell("explosiv|explosivo|explosif|esplosivo|explosief", new() { Ballistic = true }, "done fast", gives: NameTraits.Fast),
    ];
}
