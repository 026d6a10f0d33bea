using BoneRules.Docs;

// dotnet run --project eng/BoneRules.Docs             writes what is written from code
// dotnet run --project eng/BoneRules.Docs -- --check  fails where a file is not what the code would write, or lacks what people write
// dotnet run --project eng/BoneRules.Docs -- --coverage  prints what encodes the articles' statements, and fails where something dangles
var root = Checkout.Root();
if (args is ["--coverage"]) return PrintCoverage(root);
var check = args is ["--check"];
if (!check && args.Length > 0)
{
    Console.Error.WriteLine("usage: BoneRules.Docs [--check | --coverage]");
    return 2;
}
var files = DocumentSet.Write(root);
if (!check)
{
    foreach (var (path, text) in files) Checkout.Save(root, path, text);
    Console.WriteLine($"{files.Count} documents written.");
}
var faults = DocumentChecks.Faults(root, files);
foreach (var fault in faults) Console.Error.WriteLine(fault);
Console.WriteLine(faults.Count == 0 ? $"{files.Count} documents are true." : $"{faults.Count} faults.");
return faults.Count == 0 ? 0 : 1;

static int PrintCoverage(string root)
{
    var rows = StatementCoverage.Read(root);
    Console.WriteLine(StatementCoverage.Totals(rows));
    var dangling = StatementCoverageChecks.Faults(root, rows);
    foreach (var fault in dangling) Console.Error.WriteLine(fault);
    Console.WriteLine(dangling.Count == 0 ? "None dangling." : $"{dangling.Count} dangling.");
    return dangling.Count == 0 ? 0 : 1;
}
