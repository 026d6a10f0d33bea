using BoneRules.Serialization;

namespace BoneRules.Cli.Checking;

/// <summary>A place in a file; how far it reaches, where that is known.</summary>
internal readonly record struct FilePlace(string File, TextPosition Start, TextPosition? End);

/// <summary>Where in the files that were read the paths of a report lead: into the plan, the client or the configuration.</summary>
internal sealed class ReportPlaces
{
    private const string ClientPrefix = "client:", ConfigurationPrefix = "config:";
    private readonly PlanInput _plan;
    private readonly JsonPlaces? _contract, _configuration;
    private readonly JsonPlaces _client;

    public ReportPlaces(PlanInput plan, TextFile client, TextFile? configuration, IEnumerable<string> paths)
    {
        var all = paths.ToList();
        _plan = plan;
        if (plan.IsContract) _contract = new JsonPlaces(plan.File, "", all.Where(static path => path.Length == 0 || path[0] == '/'));
        _client = new JsonPlaces(client, ClientPrefix, all);
        if (configuration is not null) _configuration = new JsonPlaces(configuration, ConfigurationPrefix, all);
    }

    /// <summary>The place; the beginning of the plan for what stands in no file.</summary>
    public FilePlace Of(string path) =>
        _client.Find(path) ?? _configuration?.Find(path) ?? _contract?.Find(path) ?? new FilePlace(_plan.File.Path, PlanPositions.InSource(_plan.Plan, path) ?? TextPosition.Start, null);

    private sealed class JsonPlaces(TextFile file, string prefix, IEnumerable<string> paths)
    {
        private readonly IReadOnlyDictionary<string, TextRegion> _regions = PlanPositions.InJson(
            file.Bytes, paths.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Select(path => path[prefix.Length..]));

        public FilePlace? Find(string path) =>
            path.StartsWith(prefix, StringComparison.Ordinal) && _regions.TryGetValue(path[prefix.Length..], out var region) ? new FilePlace(file.Path, region.Start, region.End) : null;
    }
}
