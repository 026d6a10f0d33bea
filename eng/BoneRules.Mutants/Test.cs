using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace BoneRules.Mutants;

/// <summary>A fact, or a theory with one of its rows.</summary>
internal sealed record Test(string? Namespace, string Class, string Name, Action Run)
{
    /// <summary>The tests that a method is; none where it is no test.</summary>
    public static IEnumerable<Test> Of(Type type, MethodInfo method)
    {
        var attributes = method.GetCustomAttributesData().Select(static data => data.AttributeType.Name).ToList();
        if (!attributes.Contains("FactAttribute") && !attributes.Contains("TheoryAttribute")) yield break;
        var rows = attributes.Contains("FactAttribute")
            ? [[]]
            : method.GetCustomAttributes().Where(static attribute => attribute.GetType().GetMethod("GetData") is not null)
                .SelectMany(attribute => (IEnumerable<object?[]?>)attribute.GetType().GetMethod("GetData")!.Invoke(attribute, [method])!).ToList();
        foreach (var row in rows)
            yield return new Test(type.Namespace, type.Name, $"{type.Name}.{method.Name}", () =>
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

    /// <summary>Whether it is green.</summary>
    public bool Passes() => Passes(Run);

    /// <summary>Whether it comes to its end.</summary>
    public static bool Passes(Action run)
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

    /// <summary>Whole numbers are given for numbers and nullable ones, and a lone <see langword="null"/> as the only value, as xunit allows.</summary>
    private static object?[] Converted(MethodInfo method, object?[]? row) => [.. (row ?? [null]).Zip(method.GetParameters(), static (value, parameter) =>
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return value is null || type.IsInstanceOfType(value) ? value : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
    })];
}
