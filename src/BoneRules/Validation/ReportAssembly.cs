using System.Globalization;
using BoneRules.Rules;

namespace BoneRules;

/// <summary>Makes a report from what the rules found.</summary>
internal sealed class ReportAssembly(CompiledRules rules, Assessment person, PreparedPlan plan, ValueList<Suppression> suppressions, Fingerprints? fingerprints = null)
{
    private readonly PlanPlaces _places = new(plan);
    private readonly Fingerprints _fingerprints = fingerprints ?? new();
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);

    public ValidationReport Assemble(FindingSink sink, int? onlyWeek = null)
    {
        var order = Order(sink);
        var findings = new List<Finding>();
        var suppressed = new List<Finding>();
        var ledger = new SuppressionLedger(suppressions, person.AsOf);
        foreach (var i in order)
        {
            ref readonly var item = ref sink.Items[i];
            if (item.Low == Severity.None) continue;
            var finding = FindingOf(item);
            var suppression = ledger.Covering(finding, item.Scope == Scope.Prescription ? _places.NameAt(item.Index) : null);
            if (suppression is null) findings.Add(finding);
            else suppressed.Add(finding with { SuppressedBy = suppression });
        }
        // A part of a plan tells nothing about suppressions that concern the rest.
        if (onlyWeek is null) findings.InsertRange(findings.FindLastIndex(static finding => finding.Path.StartsWith("client:", StringComparison.Ordinal)) + 1, FaultsOf(ledger));
        var undetermined = Undetermined(sink, order);
        return new ValidationReport
        {
            Rules = rules.Rules.Identity,
            AsOf = person.AsOf,
            Assessment = person,
            Outcome = ValidationReport.OutcomeOf(findings, undetermined),
            Findings = findings.ToValueList(),
            Undetermined = undetermined,
            Suppressed = suppressed.ToValueList(),
            NotAssessed = NotAssessed(onlyWeek),
            Summary = new PlanSummary(Summaries.Of(plan, person, onlyWeek)),
        };
    }

    /// <summary>What was found, in the order of a report; what one rule says twice of one place stays in the order in which it said it.</summary>
    public Judged[] Sorted(FindingSink sink) => Array.ConvertAll(Order(sink), i => sink.Items[i]);

    /// <summary>The order of a report, as places in what was found: judgements are large.</summary>
    private int[] Order(FindingSink sink)
    {
        if (sink.Count == 0) return [];
        var order = new int[sink.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (left, right) => Compare(sink.Items[left], sink.Items[right]) is var sign and not 0 ? sign : left.CompareTo(right));
        return order;
    }

    private int Compare(in Judged left, in Judged right)
    {
        var byPlace = _places.PositionOf(left).CompareTo(_places.PositionOf(right));
        if (byPlace != 0) return byPlace;
        var byClientPath = string.CompareOrdinal(left.ClientPath, right.ClientPath);
        return byClientPath != 0 ? byClientPath : string.CompareOrdinal(left.Rule.Descriptor.Id, right.Rule.Descriptor.Id);
    }

    private IEnumerable<Finding> FaultsOf(SuppressionLedger ledger)
    {
        foreach (var (index, fault) in ledger.Faults())
            foreach (var rule in rules.Suppressions)
                if (rule.Fault == fault)
                    yield return FindingOf(new Judged
                    {
                        Rule = rule,
                        Scope = Scope.Client,
                        Low = rule.Severity,
                        High = rule.Severity,
                        ClientPath = string.Create(CultureInfo.InvariantCulture, $"config:/suppressions/{index}"),
                    });
    }

    internal Finding FindingOf(in Judged item)
    {
        var rule = item.Rule.Descriptor;
        var measured = item.Justification;
        var exercise = item.Scope == Scope.Prescription ? plan.Prescriptions[item.Index].Exercise.Id : null;
        return new Finding
        {
            RuleId = rule.Id,
            Severity = item.Rule.ToldAs(item.Low),
            Category = rule.Category,
            Path = _places.PathOf(item),
            Id = _places.IdOf(item),
            Exercise = exercise,
            Title = rule.Title,
            Message = FindingMessage.Of(rule.Message, item, _places),
            Advice = rule.Advice,
            Measured = MeasuredOf(measured),
            Limit = LimitOf(measured),
            Citations = rule.Citations,
            Fingerprint = FingerprintOf(item, exercise),
        };
    }

    private static ValueList<Measurement> MeasuredOf(in Justification measured)
    {
        if (measured.Value is null && measured.Level is null) return [];
        var first = new Measurement(measured.Quantity, Rounded(measured.Value), measured.Level);
        return measured.SecondQuantity is { } second ? [first, new Measurement(second, Rounded(measured.SecondValue))] : [first];
    }

    private static MeasureLimit? LimitOf(in Justification measured) =>
        measured is { Min: null, Max: null, LevelLimit: null }
            ? null
            : new MeasureLimit(Rounded(measured.Min), Rounded(measured.Max), measured.Exclusive ? true : null, measured.LevelLimit);

    private static double? Rounded(double? value) => value is { } number ? Math.Round(number, 3, MidpointRounding.AwayFromZero) : null;

    /// <summary>What stays the same when lines move: rule, session, exercise, quantity, and the count of such findings before it.</summary>
    private string FingerprintOf(in Judged item, string? exercise)
    {
        var what = exercise ?? (item.Scope == Scope.Prescription ? _places.NameAt(item.Index) : item.ClientPath ?? item.Scope.ToString());
        var key = string.Join('\n', item.Rule.Descriptor.Id, _places.SessionNameOf(item), what, item.Justification.Quantity);
        var ordinal = _ordinals[key] = _ordinals.GetValueOrDefault(key) + 1;
        return _fingerprints.Of(string.Create(CultureInfo.InvariantCulture, $"{key}\n{ordinal}"));
    }

    private ValueList<UndeterminedMatter> Undetermined(FindingSink sink, int[] order)
    {
        var open = new List<OpenQuestion>();
        var index = new Dictionary<string, OpenQuestion>(StringComparer.Ordinal);
        foreach (var i in order)
        {
            ref readonly var item = ref sink.Items[i];
            if (item.High != Severity.Error || item.Low == Severity.Error || !item.Rule.Descriptor.IsSafetyRule) continue;
            var missing = MissingOf(item);
            var key = string.Join('\n', missing);
            if (!index.TryGetValue(key, out var question))
            {
                index.Add(key, question = new OpenQuestion(missing));
                open.Add(question);
            }
            question.Rules.Add(item.Rule.Descriptor.Id);
            var path = _places.PathOf(item);
            if (question.Paths.Count == 0 || question.Paths[^1] != path) question.Paths.Add(path);
        }
        return open.Select(static question => new UndeterminedMatter(
            question.Missing.ToValueList(), question.Rules.ToValueList(), question.Paths.Distinct().ToValueList(), Ask(question.Missing))).ToValueList();
    }

    /// <summary>Facts that are missing, and what waits for them.</summary>
    private sealed record OpenQuestion(List<string> Missing)
    {
        public SortedSet<string> Rules { get; } = new(StringComparer.Ordinal);
        public List<string> Paths { get; } = [];
    }

    private static string Ask(List<string> missing) =>
        missing.Count == 1 ? $"Can't be judged without {missing[0]}." : $"Can't be judged without: {string.Join(", ", missing)}.";

    internal List<string> MissingOf(in Judged item)
    {
        var path = _places.PathOf(item);
        var missing = new List<string>();
        void Add(string fact)
        {
            var full = fact.StartsWith("client:", StringComparison.Ordinal) ? fact : $"{path}/{fact}";
            if (!missing.Contains(full)) missing.Add(full);
        }
        if (item.MovementUnknown) Add("exercise");
        if (item.Missing is { } named) Add(named);
        if (item.Rule is Contraindication contraindication)
            for (var i = 0; i < contraindication.Cases.Count; i++)
                if ((item.UnknownCases >> i & 1) != 0)
                    foreach (var fact in contraindication.Cases[i].Missing) Add(fact);
        foreach (var axis in (ReadOnlySpan<AssessmentAxis>)[AssessmentAxis.Gate, AssessmentAxis.Bone, AssessmentAxis.Falls])
            if (item.Axes.HasFlag(axis))
                foreach (var fact in person.MissingFor(axis)) Add(fact);
        if (missing.Count == 0) missing.Add(path);
        return missing;
    }

    private ValueList<NotAssessedExercise> NotAssessed(int? onlyWeek)
    {
        if (!plan.HasUncatalogued) return [];
        var list = new List<NotAssessedExercise>();
        var (first, end) = onlyWeek is { } week ? PrescriptionsOf(plan.Weeks[week]) : (0, plan.Prescriptions.Length);
        for (var p = first; p < end; p++)
        {
            var exercise = plan.Prescriptions[p].Exercise;
            if (exercise.Exercise is not null) continue;
            var reason = exercise.Kind == ResolutionKind.Unknown ? NotAssessedReason.UnknownExercise : NotAssessedReason.PartlyKnown;
            list.Add(new NotAssessedExercise(_places.PrescriptionPath(p), _places.NameAt(p), reason, exercise.Suggestions));
        }
        return list.ToValueList();
    }

    private (int First, int End) PrescriptionsOf(in WeekRow week)
    {
        var sessions = plan.SessionsOf(week);
        return sessions.IsEmpty ? (0, 0) : (sessions[0].FirstPrescription, sessions[^1].FirstPrescription + sessions[^1].PrescriptionCount);
    }
}
