using System.Globalization;
using BoneRules.Import;

namespace BoneRules.Cli.Text;

/// <summary>What an import came to, in a few lines.</summary>
internal static class ImportSummary
{
    public static void Print(PlanInput input, TextWriter writer)
    {
        var prescriptions = input.Plan.Weeks.SelectMany(static week => week.Sessions).SelectMany(static session => session.Prescriptions).ToList();
        var resolutions = new Dictionary<ResolutionKind, int>();
        foreach (var prescription in prescriptions)
        {
            var kind = ExerciseCatalog.Default.Resolve(prescription.Exercise ?? prescription.Name!, prescription.Hints, prescription.LoadKilograms > 0).Kind;
            resolutions[kind] = resolutions.GetValueOrDefault(kind) + 1;
        }
        Row("weeks", input.Plan.Weeks.Sum(static week => week.Repeat ?? 1));
        Row("sessions", input.Plan.Weeks.Sum(static week => week.Sessions.Count));
        Row("prescriptions", prescriptions.Count);
        foreach (var kind in Enum.GetValues<ResolutionKind>()) Row("exercises " + ContractName.Of(kind), resolutions.GetValueOrDefault(kind));
        Row("loads with a stated unit", prescriptions.Count(static prescription => prescription.Source?.Unit == UnitBasis.Stated));
        Row("loads with an assumed unit", prescriptions.Count(static prescription => prescription.Source?.Unit == UnitBasis.Assumed));
        Row("lines not understood", input.Lines.Count(static line => line.Kind == ImportedLineKind.NotUnderstood));
        Row("lines partly understood", input.Lines.Count(static line => line.Kind == ImportedLineKind.PartlyUnderstood));

        void Row(string what, int count) => writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-28}{count,8}"));
    }
}
