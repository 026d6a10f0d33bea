using System.Collections.Frozen;

namespace BoneRules.Import.Text;

/// <summary>The words of plans in English, German and Spanish. A table, so that a language is lines and no code.</summary>
internal static class Vocabulary
{
    /// <summary>What a word means; case does not matter.</summary>
    public static (Term Term, int Value) Find(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Longest];
        if (word.Length > Longest) return default;
        word.ToLowerInvariant(lower);
        return _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower[..word.Length], out var found) ? found : default;
    }

    private const int Longest = 24;

    private static FrozenDictionary<string, (Term, int)> Build()
    {
        var words = new Dictionary<string, (Term, int)>(StringComparer.Ordinal);
        foreach (var (term, value, spellings) in Entries)
            foreach (var word in spellings.Split(' ', StringSplitOptions.RemoveEmptyEntries)) words.TryAdd(word, (term, value));
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // Where a word stands twice, the first meaning holds.
    private static readonly (Term Term, int Value, string Spellings)[] Entries =
    [
        (Term.NumberWord, 1, "one ein eine einen eins un una uno"),
        (Term.NumberWord, 2, "two zwei dos"),
        (Term.NumberWord, 3, "three drei tres"),
        (Term.NumberWord, 4, "four vier cuatro"),
        (Term.NumberWord, 5, "five fünf cinco"),
        (Term.NumberWord, 6, "six sechs seis"),
        (Term.NumberWord, 7, "seven sieben siete"),
        (Term.NumberWord, 8, "eight acht ocho"),
        (Term.NumberWord, 9, "nine neun nueve"),
        (Term.NumberWord, 10, "ten zehn diez"),
        (Term.NumberWord, 12, "twelve zwölf doce"),
        (Term.NumberWord, 15, "fifteen fünfzehn quince"),
        (Term.NumberWord, 20, "twenty zwanzig veinte"),
        (Term.NumberWord, 30, "thirty dreißig treinta"),
        (Term.NumberOfTimes, 1, "once einmal"),
        (Term.NumberOfTimes, 2, "twice zweimal"),
        (Term.NumberOfTimes, 3, "thrice dreimal"),
        (Term.NumberOfTimes, 4, "viermal"),
        (Term.NumberOfTimes, 5, "fünfmal"),
        (Term.NumberOfTimes, 6, "sechsmal"),
        (Term.NumberOfTimes, 7, "siebenmal"),
        (Term.Sets, 0, "set sets satz sätze saetze sätzen serie serien series"),
        (Term.Repetitions, 0, "rep reps repetition repetitions wdh wdhs wh whg wiederholung wiederholungen repetición repeticion repeticiones"),
        (Term.Rounds, 0, "round rounds runde runden durchgang durchgänge ronda rondas vuelta vueltas circuits"),
        (Term.Flights, 0, "flight flights stockwerk stockwerke treppenabsatz treppenabsätze piso pisos"),
        (Term.Second, 0, "s sec secs second seconds sek sekunde sekunden seg segs segundo segundos"),
        (Term.Minute, 0, "min mins minute minutes minuten minuto minutos"),
        (Term.Hour, 0, "h hr hrs hour hours std stunde stunden hora horas"),
        (Term.Kilogram, 0, "kg kgs kilo kilos kilogram kilograms kilogramm kilogramo kilogramos"),
        (Term.Pound, 0, "lb lbs pound pounds pfund libra libras"),
        (Term.Metre, 0, "metre metres meter meters metern metro metros mtr"),
        (Term.Kilometre, 0, "km kms kilometre kilometres kilometer kilometers kilometern kilómetro kilómetros kilometros"),
        (Term.Mile, 0, "mile miles meile meilen milla millas"),
        (Term.MetreOrMinute, 0, "m"),
        (Term.Times, 0, "x"),
        (Term.TimesWord, 0, "times time mal veces vez"),
        (Term.Per, 0, "per pro por"),
        (Term.Each, 0, "each je jede jeder jedes jedem cada ea"),
        (Term.Side, 0, "side sides leg arm hand foot seite seiten bein arms legs hands fuß fuss lado lados pierna piernas brazo brazos mano pie direction richtung dirección"),
        (Term.Of, 0, "of de von à del"),
        (Term.To, 0, "to bis hasta"),
        (Term.A, 0, "a"),
        (Term.And, 0, "and und y"),
        (Term.Or, 0, "or oder o bzw"),
        (Term.Then, 0, "then dann danach anschließend luego después followed"),
        (Term.Week, 0, "week weeks wk wks woche wochen semana semanas"),
        (Term.WeekLetter, 0, "w"),
        (Term.Day, 0, "day days tag tage día días dia dias"),
        (Term.Weekday, 0, "monday mondays montag montags lunes"),
        (Term.Weekday, 1, "tuesday tuesdays dienstag dienstags martes"),
        (Term.Weekday, 2, "wednesday wednesdays mittwoch mittwochs miércoles miercoles"),
        (Term.Weekday, 3, "thursday thursdays donnerstag donnerstags jueves"),
        (Term.Weekday, 4, "friday fridays freitag freitags viernes"),
        (Term.Weekday, 5, "saturday saturdays samstag samstags sonnabend sábado sabado sábados"),
        (Term.Weekday, 6, "sunday sundays sonntag sonntags domingo domingos"),
        (Term.WeekdayShort, 0, "mon mo lun"),
        (Term.WeekdayShort, 1, "tue tues di"),
        (Term.WeekdayShort, 2, "wed mi mié mie"),
        (Term.WeekdayShort, 3, "thu thur thurs do jue"),
        (Term.WeekdayShort, 4, "fri fr vie"),
        (Term.WeekdayShort, 5, "sat sa sáb sab"),
        (Term.WeekdayShort, 6, "sun so dom"),
        (Term.PartOfDay, (int)BoneRules.PartOfDay.Morning, "morning mornings morgen morgens früh vormittag vormittags mañana mañanas"),
        (Term.PartOfDay, (int)BoneRules.PartOfDay.Midday, "midday noon lunchtime mittag mittags mediodía mediodia"),
        (Term.PartOfDay, (int)BoneRules.PartOfDay.Evening, "evening evenings abend abends noche"),
        (Term.Daily, 0, "daily täglich taeglich diario diaria diariamente everyday"),
        (Term.Weekly, 0, "weekly wöchentlich semanal semanales"),
        (Term.Every, 0, "every jeden todos todas"),
        (Term.Rest, 0, "rest resting pause pausen satzpause satzpausen erholung descanso descansar descansa rests"),
        (Term.RestDay, 0, "off ruhetag ruhetage ruhe frei trainingsfrei libre"),
        (Term.Hold, 0, "hold holds held halten haltezeit mantener mantén mantenga mantener"),
        (Term.Rpe, 0, "rpe"),
        (Term.Rir, 0, "rir"),
        (Term.Borg, 0, "borg"),
        (Term.Failure, 0, "amrap failure muskelversagen versagen fallo erschöpfung"),
        (Term.EveryMinute, 0, "emom"),
        (Term.Maximum, 0, "max maximum maximal máximo maximo máximas"),
        (Term.RepetitionMaximum, 0, "rm"),
        (Term.TrainingMaximum, 0, "tm"),
        (Term.Tempo, (int)BoneRules.Tempo.Slow, "slow slowly langsam langsame lento lenta lentamente despacio"),
        (Term.Tempo, (int)BoneRules.Tempo.Controlled, "controlled kontrolliert kontrollierte controlado controlada controladamente"),
        (Term.Tempo, (int)BoneRules.Tempo.Fast, "fast quickly explosive explosively explosiv schnell schnelle rápido rápida rapido explosivo explosiva"),
        (Term.TempoLabel, 0, "tempo cadence speed geschwindigkeit ritmo cadencia"),
        (Term.Vest, 0, "vest weste gewichtsweste chaleco"),
        (Term.Bodyweight, 0, "bw bodyweight körpergewicht"),
        (Term.LoadLabel, 0, "weight load gewicht last peso carga"),
        (Term.TimeLabel, 0, "duration dauer zeit duración duracion tiempo"),
        (Term.FrequencyLabel, 0, "frequency häufigkeit frecuencia"),
        (Term.DistanceLabel, 0, "distance distanz strecke distancia"),
        (Term.IntensityLabel, 0, "intensity intensität intensidad effort anstrengung esfuerzo"),
        (Term.NotesLabel, 0, "tip tips tipp tipps notes note comment comments cues cue hinweise hinweis notizen anmerkung bemerkung notas nota comentarios description details instructions"),
        (Term.ExerciseLabel, 0, "exercise exercises movement activity lift übung übungen uebung ejercicio ejercicios aktivität actividad"),
        (Term.EquipmentLabel, 0, "equipment gerät geräte equipo material"),
        (Term.MusclesLabel, 0, "muscle muscles muskel muskeln muskelgruppe músculo músculos"),
        (Term.PhaseLabel, 0, "phase section block part parte abschnitt fase bloque"),
        (Term.Negation, 0, "no not never without don't dont don’t kein keine keinen keinerlei nicht nie niemals ohne sin nunca"),
        (Term.Avoid, 0, "avoid avoiding skip vermeide vermeiden vermeidet meiden evita evitar evite"),
        (Term.Progression, 0, "progress progression increase increasing add adding raise steigere steigern erhöhe erhöhen steigerung doppelprogression aumenta aumentar añade añadir deload nächste next"),
        (Term.Condition, 0, "if when until wenn falls sobald si cuando desde optional optionally"),
        (Term.From, 0, "ab from"),
        (Term.Verb, 0, "perform complete repeat try aim mache machen führe haz haga realiza realice hacer please bitte"),
        (Term.Preposition, 0, "for with on bei mit für im con durante para en während the der die das dem den des los las la el una un ein einen einem einer onto to"),
        (Term.Calm, 0, "calma"),
        (Term.In, 0, "in"),
        (Term.Reserve, 0, "reserve"),
        (Term.HandsFree, 0, "hands-free freihändig unsupported"),
        (Term.At, 0, "at am an"),
        (Term.Against, 0, "against gegen contra"),
        (Term.Filler, 0, "kitchen sturdy stable küchen stabilen back"),
        (Term.Holding, 0, "holding hold-on supported festhalten gehalten abgestützt apoyado apoyada apoyándose sujetándose agarrado agarrada"),
        (Term.SupportObject, (int)BoneRules.Support.Chair, "chair stuhl stuhllehne silla chairback"),
        (Term.SupportObject, (int)BoneRules.Support.Countertop, "countertop counter küchenzeile arbeitsplatte encimera mostrador"),
        (Term.SupportObject, (int)BoneRules.Support.Wall, "wall wand pared"),
        (Term.SupportObject, (int)BoneRules.Support.Spotter, "spotter"),
        (Term.SupportWord, 0, "support apoyo unterstützung"),
        (Term.Phase, (int)SessionPhase.WarmUp, "warmup warmups aufwärmen aufwaermen aufwärmung erwärmung calentamiento"),
        (Term.Phase, (int)SessionPhase.CoolDown, "cooldown abwärmen abkühlen ausklang enfriamiento"),
        (Term.Phase, (int)SessionPhase.Main, "main hauptteil principal"),
        (Term.Warm, 0, "warm"),
        (Term.Cool, 0, "cool"),
        (Term.Up, 0, "up"),
        (Term.Down, 0, "down"),
        (Term.Workout, 0, "workout workouts session sessions training routine circuit einheit trainingseinheit zirkel sesión sesion rutina entrenamiento circuito push pull upper lower full ganzkörper oberkörper unterkörper"),
        (Term.Category, 0, "core cardio strength balance legs mobility stretching finisher superset accessory power flexibility posture kraft gleichgewicht beweglichkeit ausdauer fuerza equilibrio flexibilidad movilidad"),
        (Term.About, 0, "about approx approximately ca circa etwa rund unos aproximadamente"),
    ];

    // After the table, for static fields are set in the order in which they stand.
    private static readonly FrozenDictionary<string, (Term Term, int Value)> _words = Build();
}
