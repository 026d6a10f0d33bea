using System.Security.Cryptography;
using System.Text;
using BoneRules.Cli.Text;
using BoneRules.Serialization;

namespace BoneRules.Cli.Baselines;

/// <summary>What a finding is accepted at: fingerprints leave out how much, so that findings keep their identity while numbers change; who accepted one saw the numbers.</summary>
/// <param name="Severity">How grave it is, as the contract writes it.</param>
/// <param name="Measured">What was measured, against which limit.</param>
/// <param name="Prescription">Identifies the prescription, if it is about one.</param>
internal sealed record AsFound(string Severity, string? Measured, string? Prescription)
{
    public static AsFound Of(AcceptedFinding entry) => new(entry.Severity, entry.Measured, entry.Prescription);

    public static AsFound Of(Finding finding, ExercisePlan plan)
    {
        var limit = Text.Measured.Limit(finding) is { } allowed ? $" (limit {allowed})" : "";
        var measured = finding.Measured.Count == 0 ? null : Text.Measured.Describe(finding) + limit;
        return new AsFound(ContractName.Of(finding.Severity), measured, Places.PrescriptionAt(finding.Path, plan) is { } prescription ? Identify(prescription) : null);
    }

    /// <summary>Everything that could change what it asks of the body; not where it stands in a file, and not what no rule reads.</summary>
    private static string Identify(ExercisePrescription prescription)
    {
        var alone = new PlanSession { Prescriptions = [prescription with { Id = null, Notes = null, Source = null, Extensions = null }] };
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(BoneRulesJson.WritePlan(new ExercisePlan { Weeks = [new PlanWeek { Sessions = [alone] }] })));
        return Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }
}
