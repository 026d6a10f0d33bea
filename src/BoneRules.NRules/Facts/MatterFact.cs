using BoneRules.Rules;

namespace BoneRules.NRules;

/// <summary>What a rule says of a place. Rules insert it linked: it goes when what it says is no longer so.</summary>
public abstract class MatterFact
{
    private readonly PreparedPlan _prepared;
    private Finding? _finding;

    private protected MatterFact(PlaceFact place, in Judged judged, int ordinal)
    {
        (Place, Judged, Ordinal) = (place, judged, ordinal);
        _prepared = place.Facts.Prepared;
    }

    /// <summary>The facts of the plan.</summary>
    public PlanFacts Facts => Place.Facts;

    /// <summary>What the rule was asked about. A finding of the plan's rules may point elsewhere: see <see cref="Path"/>.</summary>
    public PlaceFact Place { get; }

    /// <summary>The rule.</summary>
    public RuleDescriptor Rule => Judged.Rule.Descriptor;

    /// <summary>The id of the rule.</summary>
    public string RuleId => Rule.Id;

    /// <summary>The place as a report names it.</summary>
    public string Path => Said.Path;

    /// <summary>The prescription that it is about, if it is about one.</summary>
    public PrescriptionFact? Prescription => Judged.Scope == Scope.Prescription ? Facts.Prescriptions[Judged.Index] : null;

    /// <summary>The matter in one line, for logs.</summary>
    public override string ToString() => $"{RuleId} {Path}";

    internal Judged Judged { get; }

    /// <summary>Which of the things that the rule says of the place.</summary>
    internal int Ordinal { get; }

    /// <summary>In the words of a report, but for the fingerprint, which only a whole report can tell. Made when read.</summary>
    private protected Finding Said => _finding ??= Assembly().FindingOf(Judged);

    private protected ReportAssembly Assembly() => new(_prepared.Rules, Facts.Bound.Person, _prepared, []);

    /// <summary>Whether another fact says the same in the same words, so that it may stay.</summary>
    internal bool SaysWhat(MatterFact other) => GetType() == other.GetType() && Judged.Equals(other.Judged) && Said == other.Said;
}

/// <summary>A finding.</summary>
public sealed class FindingFact : MatterFact
{
    internal FindingFact(PlaceFact place, in Judged judged, int ordinal) : base(place, judged, ordinal) { }

    /// <summary>How grave it is: info, warning or error.</summary>
    public Severity Severity => Judged.Rule.ToldAs(Judged.Low);

    /// <summary>Whether it may be graver, up to an error, for want of a fact; an <see cref="UndecidedFact"/> of the same rule then stands beside it.</summary>
    public bool MayBeGraver => Judged.IsUndecided();

    /// <summary>What is the matter, in plain words. For people: don't parse it.</summary>
    public string Message => Said.Message;

    /// <summary>What to do about it, in one line.</summary>
    public string Advice => Said.Advice;

    /// <summary>What was measured.</summary>
    public ValueList<Measurement> Measured => Said.Measured;

    /// <summary>What is allowed.</summary>
    public MeasureLimit? Limit => Said.Limit;

    /// <summary>Whether a suppression of the configuration covers it.</summary>
    public bool IsSuppressed
    {
        get
        {
            foreach (var suppression in Facts.Suppressions)
                if (suppression.Covers(this)) return true;
            return false;
        }
    }

    internal bool IsAbout(Suppression suppression) =>
        SuppressionLedger.Matches(suppression, Said, Prescription is { } at ? new PlanPlaces(Facts.Prepared).NameAt(at.Index) : null);
}

/// <summary>A safety rule can't be decided for want of a fact: never the same as compliant.</summary>
public sealed class UndecidedFact : MatterFact
{
    internal UndecidedFact(PlaceFact place, in Judged judged, int ordinal) : base(place, judged, ordinal) { }

    /// <summary>The facts that would settle it, as paths in the client (<c>client:/…</c>) or the plan.</summary>
    public ValueList<string> Missing => Assembly().MissingOf(Judged).ToValueList();
}
