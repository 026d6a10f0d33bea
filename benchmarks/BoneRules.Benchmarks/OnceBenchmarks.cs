using System.Text;
using BenchmarkDotNet.Attributes;
using BoneRules.Import;
using BoneRules.Rules;

namespace BoneRules.Benchmarks;

/// <summary>What is done once for a rule set, a person, a name or a document.</summary>
[MemoryDiagnoser]
public class OnceBenchmarks
{
    private readonly string[] _names =
        ["goblet-squat", "Goblet Squat", "DB goblet squat", "squat, goblet", "Barbell Back Squat 3x8", "weighted jumping step twist", "Pallof press (half kneeling)", "unheard-of movement"];

    private readonly ClientProfile _client = BenchmarkPlans.Client;
    private readonly RuleSet _rules = RuleSet.Recommended;
    private readonly ExerciseCatalog _catalog = ExerciseCatalog.Default;
    private readonly Assessment _person = Assessment.Assess(BenchmarkPlans.Client);
    private readonly string _text = TextOf(4);
    private readonly ExercisePlan _broken = BenchmarkPlans.WithFindings(1);

    /// <summary>Assessing a person.</summary>
    [Benchmark]
    public Assessment Assess() => Assessment.Assess(_client);

    /// <summary>Binding all rules to a person.</summary>
    [Benchmark]
    public BoundRules Bind() => ThirtyRules.WholeSet.Bind(_person);

    /// <summary>Compiling all rules; each exercise follows when a plan first names it.</summary>
    [Benchmark]
    public CompiledRules Compile() => _rules.Compile(_catalog);

    /// <summary>Finding all exercises of the catalogue, as at start-up.</summary>
    [Benchmark]
    public ExerciseCatalog OpenCatalog() => _catalog.Count > 0 ? ExerciseCatalog.OfTables() : _catalog;

    /// <summary>Reading all exercises of the catalogue.</summary>
    [Benchmark]
    public IReadOnlyList<Exercise> ReadCatalog() => _catalog.Count > 0 ? ExerciseCatalog.OfTables().Exercises : [];

    /// <summary>Recognising eight names, from an id to one that is unknown.</summary>
    [Benchmark]
    public int Classify()
    {
        var understood = 0;
        foreach (var name in _names)
            if (_catalog.Resolve(name).Kind != ResolutionKind.Unknown) understood++;
        return understood;
    }

    /// <summary>Importing four weeks of text.</summary>
    [Benchmark]
    public ImportedPlan Import() => TextPlanImporter.Import(_text);

    /// <summary>Mending a week with sit-ups and loaded twists.</summary>
    [Benchmark]
    public RepairResult Repair() => PlanRepairer.Default.Repair(_client, _broken);

    private static string TextOf(int weeks)
    {
        var text = new StringBuilder();
        for (var week = 1; week <= weeks; week++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"# Week {week}\n\n## Monday\n\n- Goblet squat 3x10 @ 8 kg\n- Glute bridge 2x10\n- Band row 3x10\n\n## Thursday\n\n- Brisk walking 30 min\n- Heel drops 2x15\n\n");
        return text.ToString();
    }
}
