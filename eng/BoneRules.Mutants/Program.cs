using System.Globalization;
using System.Text.Json;
using BoneRules.Mutants;

// Runs the mutants that Stryker has built into one assembly, one after the other in this process: a run of Stryker itself starts a process for each, which takes hours.
// Arguments: the folder of the test assembly with the mutated BoneRules.dll in it, Stryker's report, the file for the results, and the folders of BoneRules to look at.
if (args is not [var bin, var report, var results, .. var folders])
{
    Console.Error.WriteLine("usage: mutants TEST_BIN_FOLDER MUTATION_REPORT RESULTS FOLDER...");
    return 2;
}

var mutants = Mutant.Read(report).Where(mutant => folders.Any(folder => mutant.File.Contains($"/{folder}/", StringComparison.Ordinal))).ToList();
var done = File.Exists(results) ? File.ReadLines(results).Select(static line => int.Parse(line.Split('\t')[0], CultureInfo.InvariantCulture)).ToHashSet() : [];
var suite = new Suite(bin);
if (suite.Killer(-1, "") is { } broken)
{
    Console.Error.WriteLine($"Without a mutant the tests fail already: {broken}");
    return 1;
}

foreach (var mutant in mutants.Where(mutant => !done.Contains(mutant.Id)))
{
    string? killer = null;
    var thread = new Thread(() => killer = suite.Killer(mutant.Id, mutant.ClassName) ?? "") { IsBackground = true };
    thread.Start();
    var ended = thread.Join(TimeSpan.FromSeconds(300));
    var status = !ended ? "Timeout" : killer is { Length: > 0 } ? "Killed" : "Survived";
    File.AppendAllText(results, $"{mutant.Id}\t{status}\t{mutant.File}:{mutant.Line}\t{mutant.Mutator}\t{mutant.Replacement.ReplaceLineEndings(" ")}\t{killer}\n");
    // A thread that never ends can't be stopped; the next call goes on from here.
    if (!ended) return 3;
}
return 0;

namespace BoneRules.Mutants
{
    /// <summary>A mutant as Stryker's report lists it.</summary>
    internal sealed record Mutant(int Id, string File, int Line, string Mutator, string Replacement)
    {
        public string ClassName => Path.GetFileNameWithoutExtension(File);

        /// <summary>All that compiled and change more than a text.</summary>
        public static IEnumerable<Mutant> Read(string report)
        {
            using var document = JsonDocument.Parse(System.IO.File.ReadAllBytes(report));
            foreach (var file in document.RootElement.GetProperty("files").EnumerateObject())
                foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
                {
                    var mutator = mutant.GetProperty("mutatorName").GetString()!;
                    if (mutant.GetProperty("status").GetString() == "CompileError" || mutator.Contains("String", StringComparison.Ordinal)) continue;
                    yield return new Mutant(
                        int.Parse(mutant.GetProperty("id").GetString()!, CultureInfo.InvariantCulture), file.Name.Replace('\\', '/'),
                        mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(), mutator, mutant.GetProperty("replacement").GetString() ?? "");
                }
        }
    }
}
