using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;

namespace BoneRules.Mutants;

/// <summary>The tables of the rules, then the tests of rules, assessment and guidance, from a test assembly beside a mutated library.</summary>
internal sealed class Suite
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Tables are judged here by rules made anew; allocations differ by nature under mutation.</summary>
    private static readonly string[] NotRun = ["VerifiedRuleTests", "RuleExampleTests", "AllocationTests", "ArbitraryPairTests"];

    private readonly FieldInfo _active;
    private readonly Func<IEnumerable> _makeRules;
    private readonly MethodInfo _table;
    private readonly PropertyInfo _holds, _descriptor, _id;
    private readonly object _catalog;
    private readonly List<(string Name, Action Run)> _tests = [];
    private readonly Dictionary<string, string> _ruleOfClass = [];

    public Suite(string bin)
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(Path.GetFullPath(bin), name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        var library = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(Path.GetFullPath(bin), "BoneRules.dll"));
        var tests = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(Path.GetFullPath(bin), "BoneRules.Tests.dll"));
        _active = library.GetTypes().Single(static type => type.Name == "MutantControl").GetField("ActiveMutant", Any)!;
        _active.SetValue(null, -1);
        var create = library.GetType("BoneRules.Rules.RuleCatalog")!.GetMethod("CreateAll", Any)!;
        _makeRules = () => (IEnumerable)create.Invoke(null, null)!;
        var rule = library.GetType("BoneRules.Rules.Rule")!;
        (_descriptor, _id) = (rule.GetProperty("Descriptor")!, library.GetType("BoneRules.Rules.RuleDescriptor")!.GetProperty("Id")!);
        _catalog = library.GetType("BoneRules.ExerciseCatalog")!.GetProperty("Default")!.GetValue(null)!;
        var judged = tests.GetType("BoneRules.Tests.Rules.JudgedCase")!;
        (_table, _holds) = (judged.GetMethods(Any).Single(static method => method.Name == "Table" && method.GetParameters().Length == 2), judged.GetProperty("Holds")!);
        foreach (var type in library.GetTypes().Where(type => type.GetMethod("Create", Any, []) is { } made && made.ReturnType == rule))
            _ruleOfClass[type.Name] = IdOf(type.GetMethod("Create", Any, [])!.Invoke(null, null)!);
        foreach (var type in tests.GetTypes().Where(static type => type.Namespace is { } space && !NotRun.Contains(type.Name)
            && (space.StartsWith("BoneRules.Tests.Rules", StringComparison.Ordinal) || space is "BoneRules.Tests.Assessments" or "BoneRules.Tests.Guidance" or "BoneRules.Tests.Explanation")))
            foreach (var method in type.GetMethods(Any)) _tests.AddRange(TestsOf(type, method));
    }

    /// <summary>The first test that notices the mutant; <see langword="null"/> where none does.</summary>
    public string? Killer(int mutant, string className)
    {
        _active.SetValue(null, mutant);
        try
        {
            var rules = _makeRules().Cast<object>().ToList();
            var own = _ruleOfClass.GetValueOrDefault(className);
            foreach (var rule in rules.OrderByDescending(rule => IdOf(rule) == own))
                foreach (var judged in (IEnumerable)_table.Invoke(null, [rule, _catalog])!)
                    if (!(bool)_holds.GetValue(judged)!) return "table of " + IdOf(rule);
            foreach (var (name, run) in _tests)
                if (!Passes(run)) return name;
            return null;
        }
        catch (Exception thrown)
        {
            return (thrown.InnerException ?? thrown).GetType().Name;
        }
        finally
        {
            _active.SetValue(null, -1);
        }
    }

    private static bool Passes(Action run)
    {
        try
        {
            run();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private string IdOf(object rule) => (string)_id.GetValue(_descriptor.GetValue(rule))!;

    private static IEnumerable<(string, Action)> TestsOf(Type type, MethodInfo method)
    {
        var attributes = method.GetCustomAttributesData().Select(static data => data.AttributeType.Name).ToList();
        if (!attributes.Contains("FactAttribute") && !attributes.Contains("TheoryAttribute")) yield break;
        var rows = attributes.Contains("FactAttribute")
            ? [[]]
            : method.GetCustomAttributes().Where(static attribute => attribute.GetType().GetMethod("GetData") is not null)
                .SelectMany(attribute => (IEnumerable<object?[]>)attribute.GetType().GetMethod("GetData")!.Invoke(attribute, [method])!).ToList();
        foreach (var row in rows)
            yield return ($"{type.Name}.{method.Name}", () =>
            {
                try
                {
                    if (method.Invoke(Activator.CreateInstance(type), Converted(method, row)) is Task task) task.GetAwaiter().GetResult();
                }
                catch (TargetInvocationException thrown)
                {
                    ExceptionDispatchInfo.Capture(thrown.InnerException!).Throw();
                }
            });
    }

    /// <summary>Whole numbers are given for numbers and nullable ones, as xunit allows.</summary>
    private static object?[] Converted(MethodInfo method, object?[] row) => [.. row.Zip(method.GetParameters(), static (value, parameter) =>
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return value is null || type.IsInstanceOfType(value) ? value : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
    })];
}
