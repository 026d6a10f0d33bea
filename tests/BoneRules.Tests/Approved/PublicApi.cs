using System.Reflection;
using System.Text;

namespace BoneRules.Tests.Approved;

/// <summary>The public API of a package as text, so that a change of it shows in a diff.</summary>
internal static class PublicApi
{
    public static string Of(Assembly assembly)
    {
        var api = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            api.Append($"{Kind(type)} {NameOf(type)}\n");
            if (type.IsEnum)
            {
                api.Append($"    {string.Join(", ", Enum.GetNames(type))}\n");
                continue;
            }
            const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
            foreach (var line in type.GetMembers(Declared).Where(IsWritten).Select(Describe).Order(StringComparer.Ordinal)) api.Append($"    {line}\n");
        }
        return api.ToString();
    }

    /// <summary>Members that the compiler adds to records and delegates are no decision of ours.</summary>
    private static bool IsWritten(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: true } method => method.Name.StartsWith("op_", StringComparison.Ordinal) && method.Name is not ("op_Equality" or "op_Inequality"),
        MethodInfo method => method.Name is not ("Equals" or "GetHashCode" or "ToString" or "<Clone>$" or "Deconstruct" or "BeginInvoke" or "EndInvoke"),
        ConstructorInfo constructor => !typeof(Delegate).IsAssignableFrom(constructor.DeclaringType),
        PropertyInfo property => property.Name != "EqualityContract",
        Type => false,
        _ => true,
    };

    private static string Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{(method.IsStatic ? "static " : "")}{NameOf(method.ReturnType)} {method.Name}({Parameters(method)})",
        PropertyInfo property => $"{(property.GetMethod!.IsStatic ? "static " : "")}{NameOf(property.PropertyType)} {property.Name} {{ get;{(property.SetMethod is { IsPublic: true } ? " init;" : "")} }}",
        FieldInfo field => $"{(field.IsLiteral ? "const " : "")}{NameOf(field.FieldType)} {field.Name}",
        _ => member.ToString()!,
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{(parameter.IsOut ? "out " : "")}{NameOf(parameter.ParameterType)} {parameter.Name}"));

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : typeof(Delegate).IsAssignableFrom(type) ? "delegate" : type.IsValueType ? "struct" : type.IsAbstract && type.IsSealed ? "static class" : type.IsSealed ? "sealed class" : "class";

    private static string NameOf(Type type)
    {
        if (type.IsByRef) return NameOf(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } underlying) return NameOf(underlying) + "?";
        if (!type.IsGenericType) return type.Namespace == "System" ? type.Name : (type.FullName ?? type.Name).Replace('+', '.');
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
