using static BoneRules.Import.Csv.LogField;

namespace BoneRules.Import.Csv;

/// <summary>The formats of logs.</summary>
internal static class LogFormats
{
    private const MassUnit Kilograms = MassUnit.Kilograms;
    private const MassUnit Pounds = MassUnit.Pounds;

    public static LogFormat Strong { get; } = new()
    {
        Name = "Strong CSV",
        Columns =
        [
            new("Workout #", WorkoutNumber), new("Date", Date), new("Workout Name", Workout), new("Exercise Name", ExerciseName), new("Set Order", Set),
            new("Weight", Weight), new("Weight (kg)", Weight, Kilograms), new("Weight (lb)", Weight, Pounds), new("Weight (lbs)", Weight, Pounds),
            new("kg", Weight, Kilograms), new("lb", Weight, Pounds), new("lbs", Weight, Pounds), new("Weight Unit", WeightUnit),
            new("Reps", Repetitions), new("RPE", Rpe),
            new("Distance", Distance), new("Distance (meters)", Distance, Metres: 1), new("km", Distance, Metres: Units.Kilometre),
            new("mi", Distance, Metres: Units.Mile), new("miles", Distance, Metres: Units.Mile), new("Distance Unit", DistanceUnit),
            new("Seconds", Seconds), new("Notes", Notes), new("Workout Notes", WorkoutNotes),
            new("Duration", NotKept), new("Duration (sec)", NotKept), new("Workout Duration", NotKept),
        ],
        Required = [(Date, "Date"), (Workout, "Workout Name"), (ExerciseName, "Exercise Name"), (Set, "Set Order"), (Weight, "Weight"), (Repetitions, "Reps")],
        Layouts =
        [
            ["Date", "Workout Name", "Exercise Name", "Set Order", "Weight", "Weight Unit", "Reps", "RPE", "Distance", "Distance Unit", "Seconds", "Notes", "Workout Notes", "Workout Duration"],
            ["Date", "Workout Name", "Exercise Name", "Set Order", "Weight", "Weight Unit", "Reps", "RPE", "Distance", "Distance Unit", "Seconds", "Notes", "Workout Notes"],
            // What the header said of units is gone with it.
            ["Workout #", "Date", "Workout Name", "Duration (sec)", "Exercise Name", "Set Order", "Weight", "Reps", "RPE", "Distance", "Seconds", "Notes", "Workout Notes"],
            ["Date", "Workout Name", "Duration", "Exercise Name", "Set Order", "Weight", "Reps", "Distance", "Seconds", "Notes", "Workout Notes", "RPE"],
            ["Date", "Workout Name", "Exercise Name", "Set Order", "Weight", "Reps", "Distance", "Seconds", "Notes", "Workout Notes", "RPE"],
            ["Date", "Workout Name", "Exercise Name", "Set Order", "Weight", "Reps", "Distance", "Seconds", "Notes", "Workout Notes"],
            ["Date", "Workout Name", "Exercise Name", "Set Order", "Weight", "Reps", "Distance", "Seconds", "Notes"],
        ],
        KindOf = static cell => cell.ToUpperInvariant() switch
        {
            "W" => LogRowKind.WarmUp,
            "D" => LogRowKind.Drop,
            "F" => LogRowKind.Failure,
            "REST TIMER" => LogRowKind.Rest,
            "NOTE" => LogRowKind.Note,
            var order => order.Length is > 0 and < 5 && order.All(char.IsAsciiDigit) ? LogRowKind.Working : LogRowKind.Unknown,
        },
    };

    public static LogFormat Hevy { get; } = new()
    {
        Name = "Hevy CSV",
        Columns =
        [
            new("title", Workout), new("start_time", Date), new("end_time", NotKept), new("description", WorkoutNotes), new("exercise_title", ExerciseName),
            new("superset_id", Superset), new("exercise_notes", Notes), new("set_index", NotKept), new("set_type", Set),
            new("weight_kg", Weight, Kilograms), new("weight_lbs", Weight, Pounds), new("reps", Repetitions),
            new("distance_km", Distance, Metres: Units.Kilometre), new("distance_miles", Distance, Metres: Units.Mile), new("duration_seconds", Seconds), new("rpe", Rpe),
        ],
        Required = [(Workout, "title"), (Date, "start_time"), (ExerciseName, "exercise_title"), (Set, "set_type"), (Weight, "weight_kg or weight_lbs"), (Repetitions, "reps")],
        KindOf = static cell => cell.ToUpperInvariant() switch
        {
            "NORMAL" => LogRowKind.Working,
            "WARMUP" => LogRowKind.WarmUp,
            "DROPSET" => LogRowKind.Drop,
            "FAILURE" => LogRowKind.Failure,
            _ => LogRowKind.Unknown,
        },
    };

    public static LogFormat FitNotes { get; } = new()
    {
        Name = "FitNotes CSV",
        Columns =
        [
            new("Date", Date), new("Exercise", ExerciseName), new("Category", Category),
            new("Weight", Weight), new("Weight (kg)", Weight, Kilograms), new("Weight (kgs)", Weight, Kilograms), new("Weight (lb)", Weight, Pounds), new("Weight (lbs)", Weight, Pounds),
            new("Weight Unit", WeightUnit), new("Reps", Repetitions), new("Distance", Distance), new("Distance Unit", DistanceUnit), new("Time", Seconds), new("Comment", Notes),
        ],
        Required = [(Date, "Date"), (ExerciseName, "Exercise"), (Category, "Category"), (Weight, "Weight"), (Repetitions, "Reps")],
        // The app does not tell warm-up sets from others.
        KindOf = static _ => LogRowKind.NotStated,
    };
}
