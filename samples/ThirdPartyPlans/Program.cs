using BoneRules;
using BoneRules.Import;
using BoneRules.Serialization;

// One file of each format that integrators meet, each checked for two people.
var folder = AppContext.BaseDirectory;
List<string> people = ["vertebral-fracture", "healthy-35"];
var clients = people.ConvertAll(name => (Name: name, Profile: BoneRulesJson.ReadClient(File.ReadAllBytes(Path.Combine(folder, name + ".client.json")))));
// The ids of wger's exercises are those of one server: who imports from it says what they stand for.
var options = new ImportOptions { ExerciseNames = new Dictionary<string, string> { ["345"] = "Goblet squat", ["167"] = "Crunches" } };
var formats = new HashSet<string>();

foreach (var file in Directory.GetFiles(Path.Combine(folder, "plans")).Order(StringComparer.Ordinal))
{
    var bytes = File.ReadAllBytes(file);
    var detected = PlanFormats.Detect(bytes, file);
    var imported = PlanFormats.Import(detected.Id!, new MemoryStream(bytes), options);
    var left = imported.Lines.Count(line => line.Kind is ImportedLineKind.NotUnderstood or ImportedLineKind.PartlyUnderstood);
    Console.WriteLine($"{Path.GetFileName(file)}: {detected.Id} ({detected.Reason}), {left} lines not read in full");
    foreach (var (name, profile) in clients)
    {
        var report = PlanValidator.Default.Check(profile, imported.Plan);
        var errors = report.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.RuleId} {finding.Exercise}").Distinct();
        Console.WriteLine($"  {name,-20} {report.Outcome,-13} {string.Join(", ", errors)}");
        if (name == "vertebral-fracture" && report.IsCompliant) return 1;
    }
    formats.Add(detected.Id!);
}

// Every format that can be imported has its file here.
return formats.SetEquals(PlanFormats.Ids) ? 0 : 1;
