using System.Globalization;

namespace BoneRules;

/// <summary>Which place of an edited plan was which place before: edits that add, take away or copy shift what comes after them.</summary>
internal sealed class PlanOrigins
{
    private readonly List<Node> _weeks = [];

    private PlanOrigins(ExercisePlan plan)
    {
        for (var w = 0; w < plan.Weeks.Count; w++)
        {
            var week = new Node(new PlanPlace(w));
            _weeks.Add(week);
            for (var s = 0; s < plan.Weeks[w].Sessions.Count; s++)
            {
                var session = new Node(new PlanPlace(w, s));
                week.Parts.Add(session);
                for (var p = 0; p < plan.Weeks[w].Sessions[s].Prescriptions.Count; p++) session.Parts.Add(new Node(new PlanPlace(w, s, p)));
            }
        }
    }

    /// <summary>Follows edits of a plan.</summary>
    public static PlanOrigins Of(ExercisePlan before, IEnumerable<PlanEdit> edits)
    {
        var origins = new PlanOrigins(before);
        foreach (var edit in edits) origins.Follow(edit);
        return origins;
    }

    /// <summary>What the place was before; <see langword="null"/> where it is new.</summary>
    public PlanPlace? Of(PlanPlace after)
    {
        if (after.Week < 0) return after;
        var node = _weeks[after.Week];
        if (after.Session >= 0) node = node.Parts[after.Session];
        if (after.Prescription >= 0) node = node.Parts[after.Prescription];
        return node.Origin;
    }

    private void Follow(PlanEdit edit)
    {
        if (edit.Op is EditOperation.Test or EditOperation.Replace || ListAt(edit.Path) is not var (list, index)) return;
        if (edit.Op == EditOperation.Remove)
        {
            list.RemoveAt(index);
            return;
        }
        var added = edit.Op == EditOperation.Add ? Node.Of(edit.Value!, edit.Path) : null;
        if (added is null && ListAt(edit.From!) is var (source, from))
        {
            added = source[from].Clone();
            if (edit.Op == EditOperation.Move) source.RemoveAt(from);
        }
        if (added is not null) list.Insert(Math.Min(index, list.Count), added);
    }

    /// <summary>The list that a path leads to, and the position in it; nothing where it leads elsewhere, as into a dose.</summary>
    private (List<Node> List, int Index)? ListAt(string path)
    {
        var parts = path.Split('/');
        if (parts.Length is not (3 or 5 or 7) || parts[1] != "weeks" || (parts.Length > 3 && parts[3] != "sessions") || (parts.Length > 5 && parts[5] != "prescriptions")) return null;
        var list = _weeks;
        for (var i = 2; i < parts.Length - 1; i += 2) list = list[int.Parse(parts[i], CultureInfo.InvariantCulture)].Parts;
        return (list, parts[^1] == "-" ? list.Count : int.Parse(parts[^1], CultureInfo.InvariantCulture));
    }

    private sealed class Node(PlanPlace? origin)
    {
        public PlanPlace? Origin { get; } = origin;
        public List<Node> Parts { get; } = [];

        /// <summary>What is added is new, with all its parts.</summary>
        public static Node Of(string value, string path)
        {
            var node = new Node(null);
            var list = path.Contains("/sessions/", StringComparison.Ordinal) ? "prescriptions" : "sessions";
            if (path.Contains("/prescriptions/", StringComparison.Ordinal)) return node;
            using var document = System.Text.Json.JsonDocument.Parse(value);
            foreach (var part in document.RootElement.GetProperty(list).EnumerateArray()) node.Parts.Add(Of(part.GetRawText(), list == "sessions" ? "/sessions/" : "/prescriptions/"));
            return node;
        }

        public Node Clone()
        {
            var clone = new Node(Origin);
            foreach (var part in Parts) clone.Parts.Add(part.Clone());
            return clone;
        }
    }
}
