using BoneRules.Cli.Text;
using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules.Cli.Mcp;

/// <summary>A document that an assistant can read.</summary>
internal sealed record Document(string Uri, string Name, string Description, string MediaType, Func<string> Text);

/// <summary>The pages of the rules and the schemas of the contract.</summary>
internal sealed class DocumentShelf
{
    private readonly Dictionary<string, Document> _byUri;

    public DocumentShelf(RuleSet rules)
    {
        Document Schema(string name, string what, string text) => new($"bonerules://schemas/{name}", $"{name}.schema.json", $"JSON Schema of {what}.", "application/schema+json", () => text);
        All =
        [
            Schema("plan", "a plan", ContractSchema.Plan), Schema("client", "a client profile", ContractSchema.Client), Schema("report", "a report", ContractSchema.Report),
            .. rules.Rules.Where(static rule => RulePages.TextOf(rule.Descriptor.Id) is not null).Select(static rule => new Document(
                $"bonerules://rules/{rule.Descriptor.Id}", rule.Descriptor.Id, rule.Descriptor.Title, "text/markdown", () => RulePages.TextOf(rule.Descriptor.Id)!)),
        ];
        _byUri = All.ToDictionary(static document => document.Uri, StringComparer.Ordinal);
    }

    public IReadOnlyList<Document> All { get; }

    public Document? Find(string uri) => _byUri.GetValueOrDefault(uri);
}
