using System.Globalization;
using System.Reflection.Metadata;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.CSharp.Syntax;
using ICSharpCode.Decompiler.TypeSystem;

namespace BoneRules.Mutants;

/// <summary>What a mutant changes, read back from the mutated library: Stryker's own report tells it only of the mutants that it ran to the end.</summary>
internal sealed class Changes : IDisposable
{
    private readonly CSharpDecompiler _decompiler;
    private readonly MetadataReaderProvider _symbols;
    private readonly Dictionary<string, Dictionary<int, string>> _changesByType = [];

    public Changes(string library)
    {
        _decompiler = new CSharpDecompiler(library, new DecompilerSettings(ICSharpCode.Decompiler.CSharp.LanguageVersion.Latest) { ThrowOnAssemblyResolveErrors = false });
        _symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(library, ".pdb")));
    }

    /// <summary>The file and line of a mutant. Stryker keeps most lines in place, but a line may be off by those that it has put in before.</summary>
    public string PlaceOf(Mutant mutant)
    {
        var symbols = _symbols.GetMetadataReader();
        var place = "?";
        foreach (var point in symbols.GetMethodDebugInformation(mutant.Handle).GetSequencePoints())
            if (!point.IsHidden && point.Offset <= mutant.Offset)
                place = $"{Path.GetFileName(symbols.GetString(symbols.GetDocument(point.Document).Name))}:{point.StartLine.ToString(CultureInfo.InvariantCulture)}";
        return place;
    }

    /// <summary>The original and what stands in its place.</summary>
    public string Of(Mutant mutant)
    {
        if (!_changesByType.TryGetValue(mutant.FullType, out var changes)) _changesByType[mutant.FullType] = changes = Read(mutant.FullType);
        return changes.GetValueOrDefault(mutant.Id, "?");
    }

    public void Dispose() => _symbols.Dispose();

    private Dictionary<int, string> Read(string type)
    {
        var changes = new Dictionary<int, string>();
        foreach (var question in _decompiler.DecompileType(new FullTypeName(type)).Descendants.OfType<InvocationExpression>())
        {
            if (question.Target is not MemberReferenceExpression { MemberName: "IsActive" } || question.Arguments is not [PrimitiveExpression { Value: int id }]) continue;
            changes.TryAdd(id, Describe(question));
        }
        return changes;
    }

    private static string Describe(Expression question)
    {
        var (denied, node) = (false, (AstNode)question);
        while (node.Parent is ParenthesizedExpression or UnaryOperatorExpression { Operator: UnaryOperatorType.Not })
        {
            denied ^= node.Parent is UnaryOperatorExpression;
            node = node.Parent;
        }
        return node.Parent switch
        {
            ConditionalExpression choice when choice.Condition == node => denied ? Change(choice.TrueExpression, choice.FalseExpression) : Change(choice.FalseExpression, choice.TrueExpression),
            IfElseStatement choice when choice.Condition == node => denied ? Change(choice.TrueStatement, choice.FalseStatement) : Change(choice.FalseStatement, choice.TrueStatement),
            { } other => "in: " + Short(other),
            null => "?",
        };
    }

    private static string Change(AstNode? original, AstNode? mutated) => $"{Short(Innermost(original))} -> {Short(mutated)}";

    /// <summary>Mutants of one place are nested, each in the original of the one before.</summary>
    private static AstNode? Innermost(AstNode? node)
    {
        while (true)
            switch (node)
            {
                case ParenthesizedExpression held: node = held.Expression; break;
                case ConditionalExpression choice when choice.Condition.ToString().Contains("IsActive", StringComparison.Ordinal):
                    node = choice.Condition is UnaryOperatorExpression ? choice.TrueExpression : choice.FalseExpression;
                    break;
                default: return node;
            }
    }

    private static string Short(AstNode? node)
    {
        var text = string.Join(' ', (node?.ToString() ?? "nothing").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        text = System.Text.RegularExpressions.Regex.Replace(text, @"!?\w*MutantControl\.IsActive ?\((\d+)\)", "#$1");
        return text.Length <= 240 ? text : text[..240] + "…";
    }
}
