using System.Globalization;
using System.Text.RegularExpressions;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.CSharp.Syntax;
using ICSharpCode.Decompiler.TypeSystem;

namespace BoneRules.Mutants;

/// <summary>What a mutant changes, read back from the mutated library: Stryker's own report tells it only of the mutants that it ran to the end.</summary>
internal sealed partial class Changes
{
    private readonly CSharpDecompiler _decompiler;
    private readonly Dictionary<string, Dictionary<int, string>> _changesByType = [];

    public Changes(string library) =>
        _decompiler = new CSharpDecompiler(library, new DecompilerSettings(LanguageVersion.Latest) { ThrowOnAssemblyResolveErrors = false });

    /// <summary>The file and line that a change is in, as far as its words tell: a mutated library keeps no lines.</summary>
    public static string PlaceOf(string change, IEnumerable<string> files)
    {
        var words = Words(change.Split(" -> ")[0]);
        var lines = files.SelectMany(static file => File.ReadLines(file).Select((text, index) => (Place: $"{Path.GetFileName(file)}:{(index + 1).ToString(CultureInfo.InvariantCulture)}", Text: text)));
        return lines.MaxBy(line => Words(line.Text).Count(words.Contains)).Place;
    }

    /// <summary>The original and what stands in its place.</summary>
    public string Of(Mutant mutant)
    {
        if (!_changesByType.TryGetValue(mutant.FullType, out var changes)) _changesByType[mutant.FullType] = changes = Read(mutant.FullType);
        return changes.GetValueOrDefault(mutant.Id, "?");
    }

    [GeneratedRegex(@"\w{2,}")]
    private static partial Regex Word { get; }

    private static HashSet<string> Words(string text) => [.. Word.Matches(text).Select(static match => match.Value)];

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
        text = Regex.Replace(text, @"!?\w*MutantControl\.IsActive ?\((\d+)\)", "#$1");
        return text.Length <= 240 ? text : text[..240] + "…";
    }
}
