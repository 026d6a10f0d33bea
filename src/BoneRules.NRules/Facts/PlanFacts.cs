using BoneRules.Rules;

namespace BoneRules.NRules;

/// <summary>The facts of one plan for one person, made together. A session may hold those of many.</summary>
/// <remarks>Not thread-safe, as a session is not.</remarks>
public sealed class PlanFacts
{
    private readonly object[] _bound;
    private readonly FindingSink _sink = new();
    private List<ProgressionFact> _progressions;

    internal PlanFacts(BoneRulesRepository rules, ClientProfile client, ExercisePlan plan)
    {
        Rules = rules;
        Bound = rules.Validator.Bind(client);
        Prepared = rules.Validator.Prepare(plan);
        _bound = rules.Exported.BindAll(Bound.Person);
        (Client, Plan) = (new ClientFact(this), new PlanFact(this));
        Weeks = Make(Prepared.Weeks.Length, i => new WeekFact(this, i));
        Sessions = Make(Prepared.Sessions.Length, i => new SessionFact(this, i));
        Prescriptions = Make(Prepared.Prescriptions.Length, i => new PrescriptionFact(this, i));
        Suppressions = Make(rules.Validator.Suppressions.Count, i => new SuppressionFact(this, i));
        _progressions = [.. Make(Prepared.Steps.Length, i => new ProgressionFact(this, i))];
    }

    /// <summary>The rules that judge these facts, and no others.</summary>
    public BoneRulesRepository Rules { get; }

    /// <summary>The person.</summary>
    public ClientFact Client { get; }

    /// <summary>The plan.</summary>
    public PlanFact Plan { get; }

    /// <summary>The weeks.</summary>
    public ValueList<WeekFact> Weeks { get; }

    /// <summary>The sessions, in document order.</summary>
    public ValueList<SessionFact> Sessions { get; }

    /// <summary>The prescriptions, in document order.</summary>
    public ValueList<PrescriptionFact> Prescriptions { get; }

    /// <summary>The steps of progression as the plan stands now.</summary>
    public IReadOnlyList<ProgressionFact> Progressions => _progressions;

    /// <summary>The suppressions of the configuration.</summary>
    public ValueList<SuppressionFact> Suppressions { get; }

    /// <summary>All of them, to insert or to retract.</summary>
    public IEnumerable<PlaceFact> All =>
        [Client, Plan, .. Weeks, .. Sessions, .. Prescriptions, .. _progressions, .. Suppressions];

    internal BoundRules Bound { get; }

    /// <summary>The plan as it stands now.</summary>
    internal PreparedPlan Prepared { get; private set; }

    /// <summary>What one rule says of one place, in the order in which it says it; what a report would not tell is left out.</summary>
    internal ReadOnlySpan<Judged> Ask<TFact, TBound>(ExportedRule<TFact, TBound> rule, TFact fact) where TFact : PlaceFact where TBound : class
    {
        _sink.Clear();
        rule.Judge((TBound)_bound[rule.Slot], fact, _sink);
        return _sink.Items;
    }

    /// <summary>Puts a prescription in the place of another.</summary>
    /// <exception cref="ArgumentException">The plan would not be one; nothing has changed then.</exception>
    internal PlanChange Replace(PrescriptionFact fact, ExercisePrescription changed)
    {
        Prepared = Rules.Validator.Prepare(With(fact, changed));
        fact.Forget();
        var before = _progressions;
        var (kept, came) = (new List<ProgressionFact>(), new List<PlaceFact>());
        _progressions = [];
        for (var s = 0; s < Prepared.Steps.Length; s++)
        {
            // A step of the same prescription is the same step, so that what matched it still does.
            var step = Prepared.Steps[s].Prescription;
            var same = before.FirstOrDefault(earlier => earlier.Prescription.Index == step);
            if (same is null) came.Add(same = new ProgressionFact(this, s));
            else
            {
                before.Remove(same);
                kept.Add(same);
                same.Read(s);
            }
            _progressions.Add(same);
        }
        return new PlanChange(before, came, [fact, fact.Session, .. Weeks, Plan, .. kept]);
    }

    private ExercisePlan With(PrescriptionFact fact, ExercisePrescription changed)
    {
        var (session, week) = (fact.Session, fact.Session.Week);
        var inPlace = session.Source with { Prescriptions = session.Source.Prescriptions.With(fact.InSession, changed) };
        return Plan.Source.With(week.Index, week.Source.With(session.InWeek, inPlace));
    }

    private static ValueList<T> Make<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make).ToValueList();
}

/// <summary>What a change of one prescription does to the facts.</summary>
/// <param name="Gone">Facts of which nothing is left.</param>
/// <param name="Came">Facts that are new.</param>
/// <param name="Touched">Facts that rules must look at again.</param>
internal sealed record PlanChange(IReadOnlyList<PlaceFact> Gone, IReadOnlyList<PlaceFact> Came, IReadOnlyList<PlaceFact> Touched);
