using BoneRules;
using FitnessApp.Hosting;
using FitnessApp.Plans;

namespace FitnessApp.Endpoints;

/// <summary><c>POST /fix</c></summary>
internal static class FixEndpoint
{
    public static void MapFix(this WebApplication app) => app
        .MapPost("/fix", static (FixRequest request, TimeProvider clock, CancellationToken cancellation) =>
        {
            var read = ReadPlan.From(request, clock.Today());
            return request.Edits is { } edits ? Edit(read, edits, request, cancellation) : Repair(read, request, cancellation);
        })
        .WithSummary("Applies the edits of one fix, whole or not at all; without edits mends as much as may be mended. The plan that was sent is kept nowhere: undo is to send it again.")
        .Computes();

    private static CheckedAnswer Edit(ReadPlan read, IReadOnlyList<FixEdit> edits, FixRequest request, CancellationToken cancellation)
    {
        try
        {
            return CheckedAnswer.Of(read.With(PlanPatch.Apply(read.Plan, FixEdit.Read(edits))), request.Fixes, cancellation);
        }
        catch (PlanPatchException refused)
        {
            throw Refusal.Of("edits", refused.Message);
        }
    }

    private static CheckedAnswer Repair(ReadPlan read, FixRequest request, CancellationToken cancellation)
    {
        var result = PlanRepairer.Default.Repair(read.Client, read.Plan, new RepairOptions { IncludeReview = request.IncludeReview }, cancellation);
        return CheckedAnswer.Of(read.With(result.Plan), request.Fixes, cancellation) with
        {
            Applied = [.. result.Applied.Select(static applied => applied.Fix.Title)],
            Left = [.. result.Left.Select(LeftMatter.Of)],
        };
    }
}
