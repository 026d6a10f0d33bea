using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace BoneRules.Mutants;

/// <summary>A mutant that Stryker has built into the library: where its number is asked for.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Type">The outermost type that it is in.</param>
/// <param name="Method">The method; of a lambda, the name that the compiler gave it.</param>
/// <param name="FullType">The type with its namespace.</param>
/// <param name="MadeOnce">Whether its type makes anything once in a process.</param>
internal sealed record Mutant(int Id, string Type, string Method, string FullType, bool MadeOnce)
{
    private const byte Call = 0x28, LoadString = 0x72, LoadInt32 = 0x20, LoadSByte = 0x1F, LoadZero = 0x16;

    /// <summary>All that change more than a text.</summary>
    public static List<Mutant> Read(string library)
    {
        using var file = new PEReader(File.OpenRead(library));
        var metadata = file.GetMetadataReader();
        var isActive = metadata.MethodDefinitions.Single(handle => metadata.GetMethodDefinition(handle) is var method
            && metadata.GetString(method.Name) == "IsActive" && metadata.GetString(metadata.GetTypeDefinition(method.GetDeclaringType()).Name) == "MutantControl");
        var token = MetadataTokens.GetToken(isActive);
        var mutants = new List<Mutant>();
        foreach (var handle in metadata.MethodDefinitions)
        {
            var method = metadata.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0) continue;
            var code = file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!;
            for (var i = 1; i + 5 <= code.Length; i++)
                if (code[i] == Call && BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(i + 1)) == token && NumberBefore(code, i) is { } id && !ChoosesText(code, i + 5))
                {
                    var type = Outermost(metadata, method.GetDeclaringType());
                    // A generic type is named without the number of its parameters, as in its file.
                    var name = metadata.GetString(type.Name).Split('`')[0];
                    var madeOnce = type.GetMethods().Any(made => metadata.StringComparer.Equals(metadata.GetMethodDefinition(made).Name, ".cctor"));
                    mutants.Add(new Mutant(id, name, metadata.GetString(method.Name), $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}", madeOnce));
                }
        }
        return [.. mutants.DistinctBy(static mutant => mutant.Id).OrderBy(static mutant => mutant.Id)];
    }

    private static int? NumberBefore(byte[] code, int at)
    {
        if (at >= 5 && code[at - 5] == LoadInt32) return BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at - 4));
        if (at >= 2 && code[at - 2] == LoadSByte) return (sbyte)code[at - 1];
        return code[at - 1] is >= LoadZero and <= LoadZero + 8 and var small ? small - LoadZero : null;
    }

    /// <summary>Whether the branch after the question loads a text at once, as the mutants of texts do.</summary>
    private static bool ChoosesText(byte[] code, int at) => at + 5 < code.Length && code[at + (code[at] is 0x2C or 0x2D ? 2 : 5)] == LoadString;

    private static TypeDefinition Outermost(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType().IsNil ? type : Outermost(metadata, type.GetDeclaringType());
    }
}
