using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;

namespace BoneRules.Mutants;

/// <summary>The table and examples of a rule for mutants in its file; the tables of a family, the tests of the assessment and those named after the class for others. From a test assembly beside a mutated library.</summary>
internal sealed class Suite
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Whose tables look at what a folder has beside rules, by the thousands of their ids.</summary>
    private static readonly Dictionary<string, string> Thousands = new()
    {
        ["Spine"] = "1", ["Impact"] = "2", ["Resistance"] = "3", ["Balance"] = "4", ["Progression"] = "35", ["Structure"] = "6", ["Screening"] = "7", ["Lifestyle"] = "8", ["Input"] = "9", ["Assessment"] = "17",
    };

    private readonly FieldInfo _active;
    private readonly Func<IEnumerable> _makeRules;
    private readonly MethodInfo _table;
    private readonly PropertyInfo _holds, _descriptor, _id;
    private readonly object _catalog;
    private readonly Func<object, object> _verifierOf;
    private readonly MethodInfo _verifyExamples;
    private readonly PropertyInfo _isSafetyRule, _gravest;
    private readonly List<(string Name, Action Run)> _tests = [], _testsOfRules = [];
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
        (_isSafetyRule, _gravest) = (_descriptor.PropertyType.GetProperty("IsSafetyRule")!, rule.GetProperty("GravestSeverity")!);
        var verifier = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(Path.GetFullPath(bin), "BoneRules.Testing.dll")).GetType("BoneRules.Testing.RuleVerifier")!;
        var set = library.GetType("BoneRules.Rules.RuleSet")!;
        var makeSet = set.GetConstructors(Any).Single(static constructor => constructor.GetParameters().Length == 3);
        var makeList = library.GetType("BoneRules.ValueList")!.GetMethods(Any).First(static method => method.Name == "ToValueList").MakeGenericMethod(rule);
        var makeVerifier = verifier.GetConstructors().Single(static constructor => constructor.GetParameters().Length == 3);
        _verifyExamples = verifier.GetMethod("VerifyExamples", [])!;
        _verifierOf = one =>
        {
            var array = Array.CreateInstance(rule, 1);
            array.SetValue(one, 0);
            return makeVerifier.Invoke([one, makeSet.Invoke(["alone", "1", makeList.Invoke(null, [array])]), _catalog]);
        };
        foreach (var type in tests.GetTypes())
            foreach (var method in type.GetMethods(Any))
                if (type.Namespace == "BoneRules.Tests.Assessments") _tests.AddRange(TestsOf(type, method));
                else if (type.Namespace?.StartsWith("BoneRules.Tests.Rules", StringComparison.Ordinal) == true) _testsOfRules.AddRange(TestsOf(type, method));
    }

    /// <summary>The rule that a file declares, if it does.</summary>
    public string? RuleOf(string type) => _ruleOfClass.GetValueOrDefault(type);

    /// <summary>The first test that notices the mutant; <see langword="null"/> where none does.</summary>
    public string? Killer(int mutant, string className, string folder)
    {
        _active.SetValue(null, mutant);
        try
        {
            var own = RuleOf(className);
            if (own is null && _tests.FirstOrDefault(static test => !Passes(test.Run)).Name is { } noticed) return noticed;
            var rules = _makeRules().Cast<object>().ToList();
            foreach (var rule in rules.Where(rule => own is null ? Thousands[folder].Contains(IdOf(rule)[2]) : IdOf(rule) == own))
                foreach (var judged in (IEnumerable)_table.Invoke(null, [rule, _catalog])!)
                    if (!(bool)_holds.GetValue(judged)!) return "table of " + IdOf(rule);
            if (own is null) return Named(className);
            var its = rules.Single(rule => IdOf(rule) == own);
            if ((bool)_isSafetyRule.GetValue(_descriptor.GetValue(its))! != (_gravest.GetValue(its)!.ToString() == "Error")) return "convention on safety rules";
            if (!Passes(() => _verifyExamples.Invoke(_verifierOf(its), null))) return "examples of " + own;
            return Named(className);
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

    private string? Named(string className) => _testsOfRules.FirstOrDefault(test => test.Name.StartsWith(className + "Tests.", StringComparison.Ordinal) && !Passes(test.Run)).Name;

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
