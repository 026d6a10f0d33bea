using BoneRules.Import.Text;

namespace BoneRules.Import.Liftoscript;

/// <summary>Reads a program: lines to statements, statements to sessions of each week.</summary>
internal sealed class ProgramReader(ImportOptions options)
{
    private const int MostWeeks = 520;
    private const int MostPrescriptions = 100_000;
    private const string Expected = "a Liftoscript program with lines such as \"Squat / 3x8 60kg\"";

    private readonly WeekLayout _layout = new();

    public ImportedPlan Read(string text)
    {
        var program = ProgramText.Read(text);
        var outline = new ProgramOutline(options.DefaultUnit);
        outline.Read(program.Program);
        var statements = outline.Statements;
        if (statements.Count == 0 || !statements.Exists(static statement => statement.Sets is not null || statement.Reuse is not null)) throw Unexpected(text, statements);
        var weeks = outline.Weeks;
        foreach (var statement in statements)
        {
            if (statement.Repeats is { Last: > MostWeeks }) throw new ImportException(statement.Line.Number, $"a plan lasts at most {MostWeeks} weeks; this repeats to week {statement.Repeats.Value.Last}.");
            weeks = Math.Max(weeks, statement.Weeks.Last);
        }
        if (weeks > MostWeeks) throw new ImportException(1, $"a plan lasts at most {MostWeeks} weeks; the program has {weeks}.");
        LayOut(outline, weeks);
        if (_layout.IsEmpty) throw Unexpected(text, statements);
        return new ImportedPlan { Plan = _layout.Plan(program.Title), Lines = [.. program.Lines.Select(static line => line.Account())] };
    }

    private static ImportException Unexpected(string text, List<Statement> statements)
    {
        var found = statements.Count > 0 ? "exercises without sets"
            : text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{' or '[', ..] ? "JSON"
            : string.IsNullOrWhiteSpace(text) ? "an empty text" : "a text without a line of exercise and sets";
        return new ImportException(statements.Count > 0 ? statements[0].Line.Number : 1, $"the file is {found}; expected is {Expected}.");
    }

    private void LayOut(ProgramOutline outline, int weeks)
    {
        var schedule = new Schedule(outline.Statements, weeks);
        var progress = new ProgressRun(schedule);
        var prescriptions = 0;
        for (var week = 1; week <= weeks; week++)
        {
            if (outline.WeekNames.TryGetValue(week, out var weekName)) _layout.Name(week, weekName);
            foreach (var day in schedule.Days(week))
            {
                var made = new List<ExercisePrescription>();
                foreach (var statement in day.Statements)
                {
                    if (++prescriptions > MostPrescriptions) throw new ImportException(statement.Line.Number, $"the program holds more than {MostPrescriptions} prescriptions, which no plan may.");
                    made.Add(StatementPrescription.Make(statement, progress.Next(statement, schedule.Resolve(statement, week))));
                }
                var name = outline.DayNames.GetValueOrDefault((week, day.Number)) ?? FirstName(outline, day.Number);
                _layout.Add(new PlanSession { Name = name, Prescriptions = [.. made] }, new WeekSpan(week, week), day.Statements[0].Line.Number);
            }
        }
    }

    /// <summary>A day to which an exercise repeats has the name of the day where it first stands.</summary>
    private static string? FirstName(ProgramOutline outline, int day)
    {
        for (var week = 1; week <= outline.Weeks; week++)
            if (outline.DayNames.TryGetValue((week, day), out var name)) return name;
        return null;
    }
}
