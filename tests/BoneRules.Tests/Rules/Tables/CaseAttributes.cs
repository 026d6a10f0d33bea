namespace BoneRules.Tests.Rules;

/// <summary>A static method that returns cases of rules. Its name, read as a sentence, is their title.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CasesAttribute : Attribute;

/// <summary>Arguments for a method that returns cases: once for each.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ForAttribute(params object?[]? values) : Attribute
{
    public object?[] Values { get; } = values ?? [null];
}
