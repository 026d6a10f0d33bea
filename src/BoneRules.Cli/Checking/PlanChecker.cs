using BoneRules.Import;

namespace BoneRules.Cli.Checking;

/// <summary>Checks plans for one person.</summary>
internal sealed class PlanChecker(PlanValidator validator, ClientProfile person, bool withFixes)
{
    public CheckedPlan Check(TextFile file, string? from, ImportOptions options)
    {
        try
        {
            // Fixes change the plan itself; for all else its text is enough. No other app writes what is regular in the contract, so no other format is looked for.
            if (!withFixes && PlanInput.MayBeContract(file, from) && validator.CheckText(person, file.Bytes) is { } read) return new CheckedPlan(PlanInput.OfContract(file), read);
            var input = PlanInput.Read(file, from, options);
            var report = validator.Check(person, input.Plan);
            return new CheckedPlan(input, withFixes ? new PlanRepairer(validator).WithFixes(person, input.Plan, report) : report);
        }
        catch (ArgumentException refused)
        {
            throw new CommandException($"{file.Path}: {refused.Message}");
        }
    }
}
