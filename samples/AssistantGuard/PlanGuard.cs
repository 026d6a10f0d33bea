using BoneRules;
using BoneRules.Import;

namespace AssistantGuard;

/// <summary>An answer of the assistant, and what came of it.</summary>
/// <param name="Number">Which answer, from 1.</param>
/// <param name="Plan">The plan as far as it could be read.</param>
/// <param name="Report">The report on it.</param>
/// <param name="RepairRequest">What the assistant is asked to change; <see langword="null"/> where the plan may be shown.</param>
internal sealed record Attempt(int Number, ImportedPlan Plan, ValidationReport Report, string? RepairRequest);

/// <summary>Stands between an assistant and the person: only a plan that is compliant, and was read in full, gets through.</summary>
internal sealed class PlanGuard(ClientProfile client, int mostAttempts)
{
    /// <summary>Asks until an answer passes.</summary>
    /// <param name="question">The first request.</param>
    /// <param name="assistant">The assistant: a request in, its answer out.</param>
    /// <param name="keep">What to do with each attempt, such as keeping its report.</param>
    /// <returns>The attempt that passed, or <see langword="null"/>.</returns>
    public Attempt? Ask(string question, Func<string, string> assistant, Action<Attempt> keep)
    {
        for (var number = 1; number <= mostAttempts; number++)
        {
            var attempt = Judge(number, assistant(question));
            keep(attempt);
            if (attempt.RepairRequest is null) return attempt;
            question = attempt.RepairRequest;
        }
        return null;
    }

    private Attempt Judge(int number, string answer)
    {
        var imported = TextPlanImporter.Import(answer);
        var report = PlanValidator.Default.Check(client, imported.Plan);
        // Advice that was not read was not judged: only talk around the plan may be left over.
        var unread = imported.Lines.Where(static line => line.Kind is ImportedLineKind.NotUnderstood or ImportedLineKind.PartlyUnderstood).ToList();
        if (report.IsCompliant && unread.Count == 0) return new Attempt(number, imported, report, null);
        var withFixes = PlanRepairer.Default.WithFixes(client, imported.Plan, report);
        return new Attempt(number, imported, withFixes, RepairRequest.Of(withFixes, imported.Plan, unread));
    }
}
