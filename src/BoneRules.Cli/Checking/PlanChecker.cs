namespace BoneRules.Cli.Checking;

/// <summary>Checks plans for one person.</summary>
internal sealed class PlanChecker(PlanValidator validator, ClientProfile person, bool withFixes)
{
    private readonly PlanRepairer _repairer = new(validator);

    public CheckedPlan Check(PlanInput input)
    {
        try
        {
            var report = validator.Check(person, input.Plan);
            return new CheckedPlan(input, withFixes ? _repairer.WithFixes(person, input.Plan, report) : report);
        }
        catch (ArgumentException refused)
        {
            throw new CommandException($"{input.File.Path}: {refused.Message}");
        }
    }
}
