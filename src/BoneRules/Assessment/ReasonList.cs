namespace BoneRules;

/// <summary>Collects reasons, each code once.</summary>
internal sealed class ReasonList
{
    private readonly List<AssessmentReason> _reasons = [];

    public void Add(string code, string message, AssessmentAxis axis, params ReadOnlySpan<string> properties) => Add(code, message, axis, null, properties);

    /// <summary>A reason of the gate; the strictest gate that a code calls for is the one that is kept.</summary>
    public void AddGate(Gate gate, string code, string message, params ReadOnlySpan<string> properties)
    {
        _reasons.RemoveAll(reason => reason.Code == code && reason.Gate < gate);
        Add(code, message, AssessmentAxis.Gate, gate, properties);
    }

    private void Add(string code, string message, AssessmentAxis axis, Gate? gate, ReadOnlySpan<string> properties)
    {
        foreach (var reason in _reasons)
            if (reason.Code == code && reason.Axis == axis) return;
        var paths = new string[properties.Length];
        for (var i = 0; i < paths.Length; i++) paths[i] = "client:/" + properties[i];
        _reasons.Add(new AssessmentReason(code, message, paths.ToValueList(), axis) { Gate = gate });
    }

    /// <summary>The reasons, those of the gate first, then of the bones, then of falls.</summary>
    public ValueList<AssessmentReason> InOrder() => [.. On(AssessmentAxis.Gate), .. On(AssessmentAxis.Bone), .. On(AssessmentAxis.Falls)];

    private List<AssessmentReason> On(AssessmentAxis axis) => _reasons.FindAll(reason => reason.Axis == axis);
}
