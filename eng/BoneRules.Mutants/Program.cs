using System.Globalization;
using System.Text.RegularExpressions;
using BoneRules.Mutants;

// Runs the mutants that Stryker has built into one library, one after the other in this process: Stryker itself starts a process for each, which takes hours.
// At the end it prints what each survivor changed, with its place. Arguments: the folder of the test assembly with the mutated BoneRules.dll in it, the file for the results, and the folders or files of sources to look at.
if (args is not [var bin, var results, .. var places])
{
    Console.Error.WriteLine("usage: mutants TEST_BIN_FOLDER RESULTS SOURCE_FOLDER_OR_FILE...");
    return 2;
}

var sources = places.SelectMany(static place => File.Exists(place) ? [place] : Directory.GetFiles(place, "*.cs"))
    .SelectMany(static file => Regex.Matches(File.ReadAllText(file), @"^\w[\w ]*\b(?:class|struct|record|enum) (\w+)", RegexOptions.Multiline).Select(match => (Type: match.Groups[1].Value, File: file)))
    .ToLookup(static source => source.Type, static source => source.File);
var folders = sources.ToDictionary(static source => source.Key, static source => Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(source.First())))!);
var library = Path.Combine(bin, "BoneRules.dll");
var mutants = Mutant.Read(library).Where(mutant => folders.ContainsKey(mutant.Type)).ToList();
var running = results + ".running";
// What overflows the stack, or otherwise ends the process, was noticed.
if (File.Exists(running) && int.TryParse(File.ReadAllText(running), NumberStyles.None, CultureInfo.InvariantCulture, out var last) && mutants.Find(mutant => mutant.Id == last) is { } fatal)
    Record(fatal, "Crashed", "end of the process");
var done = File.Exists(results) ? File.ReadLines(results).Select(static line => int.Parse(line.Split('\t')[0], CultureInfo.InvariantCulture)).ToHashSet() : [];
var suite = new Suite(bin, Suite.NoMutant);
// The first call has seen to it that all is green without a mutant.
foreach (var type in done.Count > 0 ? [] : mutants.Select(static mutant => mutant.Type).DistinctBy(type => suite.RuleOf(type) ?? folders[type]))
    if (suite.Killer(Suite.NoMutant, type, folders[type]) is { } broken) throw new InvalidOperationException($"Without a mutant the tests of {type} fail already: {broken}");

foreach (var mutant in mutants.Where(mutant => !done.Contains(mutant.Id)))
{
    string? killer = null;
    File.WriteAllText(running, mutant.Id.ToString(CultureInfo.InvariantCulture));
    var thread = new Thread(() => killer = Killer(mutant) ?? "") { IsBackground = true };
    thread.Start();
    var ended = thread.Join(TimeSpan.FromSeconds(45));
    var status = !ended ? "Timeout" : killer is { Length: > 0 } ? "Killed" : "Survived";
    Record(mutant, status, killer);
    // A thread that never ends can't be stopped; the next call goes on from here.
    if (!ended) return 3;
}

var changes = new Changes(library);
var survivors = File.ReadLines(results).Select(static line => line.Split('\t')).Where(static cells => cells[1] == "Survived").Select(static cells => int.Parse(cells[0], CultureInfo.InvariantCulture)).ToHashSet();
foreach (var mutant in mutants.Where(mutant => survivors.Contains(mutant.Id)))
{
    var change = changes.Of(mutant);
    Console.WriteLine($"{mutant.Id}\t{Changes.PlaceOf(change, sources[mutant.Type])}\t{mutant.Method}\t{change}");
}
return 0;

void Record(Mutant mutant, string status, string? killer)
{
    File.AppendAllText(results, $"{mutant.Id}\t{status}\t{folders[mutant.Type]}\t{mutant.Type}\t{mutant.Method}\t{killer}\n");
    File.WriteAllText(running, "");
}

// What a type makes once was made before the mutant woke. So a survivor in such a type is tried again where all is made anew.
string? Killer(Mutant mutant)
{
    if (suite.Killer(mutant.Id, mutant.Type, folders[mutant.Type]) is { } killer) return killer;
    if (!mutant.MadeOnce) return null;
    try
    {
        return new Suite(bin, mutant.Id).Killer(mutant.Id, mutant.Type, folders[mutant.Type]);
    }
    catch (Exception thrown)
    {
        return (thrown.InnerException ?? thrown).GetType().Name;
    }
}
