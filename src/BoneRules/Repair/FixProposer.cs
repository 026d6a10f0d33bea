using BoneRules.Rules;

namespace BoneRules;

/// <summary>Proposes mends for findings. Each kind of rule asks for what it allows; every mend is tried in its place before it is proposed.</summary>
internal sealed class FixProposer
{
    /// <summary>How many substitutes are offered for an exercise.</summary>
    private const int MostSubstitutes = 2;
    private readonly JudgedPlan _judged;
    private readonly RepairTrials _trials;
    private readonly Substitutes _substitutes;
    private readonly WeekMends _weeks;
    private readonly SessionMends _sessions;
    private readonly bool _reviewed;
    private readonly List<PlanFix> _fixes = [];
    private Judged _item;
    private PlanPlace _place;

    /// <param name="judged">The plan.</param>
    /// <param name="work">The account of trials.</param>
    /// <param name="reviewed">Whether to look for mends, too, that a person must look at.</param>
    public FixProposer(JudgedPlan judged, RepairWork work, bool reviewed = true)
    {
        (_judged, _reviewed) = (judged, reviewed);
        var rules = judged.Prepared.Rules;
        var trained = judged.Bound.Person.Client.TrainingWeeks ?? 0;
        var prescriptions = new NewPrescriptions(judged.Bound, rules);
        _trials = new RepairTrials(judged.Bound, rules, judged.Plan, work);
        _substitutes = new Substitutes(_trials, rules, prescriptions, trained);
        _weeks = new WeekMends(judged.Prepared, _trials, prescriptions, trained);
        _sessions = new SessionMends(judged.Prepared, _trials);
    }

    /// <summary>Whether a plan can be mended for the person at all: what was done can't be undone, and a stop comes before any exercise.</summary>
    public static bool IsMendable(JudgedPlan judged) => judged.Plan.Kind != PlanKind.Performed && !judged.Bound.Person.Gate.IsAtLeast(Gate.Stop).IsTrue;

    /// <summary>Ways to mend a finding, the one that keeps most of the plan first; advice where there is none.</summary>
    public ValueList<PlanFix> Of(in Judged item)
    {
        (_item, _place) = (item, PlanPlace.Of(_judged.Prepared, item));
        _fixes.Clear();
        if (IsMendable(_judged) && item.ClientPath is null && item.Told() > Severity.None) item.Rule.Propose(this);
        return _fixes.Count > 0
            ? _fixes.ToValueList()
            : [new PlanFix { Applicability = FixApplicability.AdviceOnly, Title = item.Rule.Descriptor.Advice, Edits = [] }];
    }

    public void Propose(Contraindication rule)
    {
        ProposeNumbers(rule);
        if (_reviewed && _judged.Prepared.Prescriptions[_item.Index].Exercise.Exercise is { } exercise)
            foreach (var substitute in _substitutes.Of(exercise, Source, Session, Week, FirstWeek, _judged.Plan.Template, Present()).Take(MostSubstitutes))
                _fixes.Add(new PlanFix
                {
                    Applicability = FixApplicability.NeedsReview,
                    Title = $"Replace {Name} by {NameOf(substitute)}, {substitute.Describe()}",
                    Edits = [Edits.TestOf(_place, Source), PlanEdit.Replace(_place.Path, Edits.Text(substitute))],
                });
        Remove();
    }

    public void Propose(DoseRule rule)
    {
        var bound = new BoundDose(rule, _judged.Bound.Person);
        var ofExercise = _judged.Prepared.Prescriptions[_item.Index].Exercise.DoseRows[_judged.Prepared.Rules.DoseIndexOf(rule)];
        var inWeek = bound.RowsIn(new WeekContext(_judged.Prepared, _place.Week, _judged.Bound.Person));
        if (bound.Cited(Context, ofExercise & inWeek) is not { } row || DoseMends.Into(row, Source) is not { } mend) return;
        ProposeAlone(rule, mend);
    }

    public void Propose(ProgressionLimit rule) => ProposeNumbers(rule);

    public void Propose(Coverage rule) => ProposeForWeek();

    public void Propose(SessionRequirement rule)
    {
        if (_reviewed) _fixes.AddRange(_sessions.Of(_item));
    }

    public void Propose(PlanRule rule)
    {
        if (_item.Scope == Scope.Prescription) ProposeNumbers(rule);
        else if (_item.Scope == Scope.Week) ProposeForWeek();
    }

    /// <summary>What a person or a clinician must see to is no matter of the plan.</summary>
    public void Propose(Requirement rule) => _fixes.Clear();

    /// <summary>A suppression is mended in the configuration.</summary>
    public void Propose(SuppressionRule rule) => _fixes.Clear();

    private void ProposeForWeek()
    {
        if (_reviewed) _fixes.AddRange(_weeks.Of(_item));
    }

    private void ProposeNumbers(Rule rule)
    {
        foreach (var mend in rule.Mends(_judged.Prepared, _item.Index, Source, _item.Justification, _judged.Bound.Person))
        {
            if (mend.Changed == Source) continue;
            if (LoadChanges.IsOne(Source, mend.Changed)) ProposeFollowed(rule, mend);
            else ProposeAlone(rule, mend);
        }
    }

    /// <summary>A mend of which no other prescription takes notice.</summary>
    private void ProposeAlone(Rule rule, Mend mend)
    {
        if (_trials.IsSpent) return;
        var alone = Week with { Sessions = [Session with { Prescriptions = [mend.Changed] }] };
        if (_trials.Week(alone, FirstWeek).At(rule, new PlanPlace(0, 0, 0)) >= _item.Told()) return;
        Add(mend, Edits.Between(_place, Source, mend.Changed), "");
    }

    /// <summary>A load or vest is what later ones are held against, so these follow where they would rise too far.</summary>
    private void ProposeFollowed(Rule rule, Mend mend)
    {
        if (_trials.IsSpent || new LoadChanges(_judged, _trials, _item).Follow(rule, mend) is not { } changes) return;
        Add(mend, changes.SelectMany(change => Edits.Between(change.Place, change.Before, change.After)), changes.Count > 1 ? ", and later ones with it" : "");
    }

    private void Add(Mend mend, IEnumerable<PlanEdit> edits, string more) => _fixes.Add(new PlanFix
    {
        Applicability = mend.Lowers ? FixApplicability.Automatic : FixApplicability.NeedsReview,
        Title = $"{Name}: {char.ToLowerInvariant(mend.Title[0])}{mend.Title[1..]}{more}",
        Edits = edits.ToValueList(),
    });

    private void Remove()
    {
        // A session that would be left without anything goes as a whole, and a week without sessions would be no week.
        var whole = Session.Prescriptions.Count == 1 && Week.Sessions.Count > 1;
        var place = whole ? _place with { Prescription = -1 } : _place;
        _fixes.Add(new PlanFix
        {
            Applicability = FixApplicability.Automatic,
            Title = whole ? $"Remove {Name}, and the session that has nothing else" : $"Remove {Name}",
            Edits = [whole ? Edits.TestOf(place, Session) : Edits.TestOf(place, Source), PlanEdit.Remove(place.Path)],
        });
    }

    private HashSet<string> Present()
    {
        ref readonly var session = ref _judged.Prepared.Sessions[_judged.Prepared.Prescriptions[_item.Index].Session];
        var present = new HashSet<string>(StringComparer.Ordinal);
        for (var i = session.FirstPrescription; i < session.FirstPrescription + session.PrescriptionCount; i++)
            if (_judged.Prepared.Prescriptions[i].Exercise.Id is { } id) present.Add(id);
        return present;
    }

    private PrescriptionContext Context => new(_judged.Prepared, _item.Index, _judged.Bound.Person);

    private PlanWeek Week => _judged.Plan.Weeks[_place.Week];

    private PlanSession Session => Week.Sessions[_place.Session];

    private ExercisePrescription Source => Session.Prescriptions[_place.Prescription];

    private int FirstWeek => _judged.Prepared.Weeks[_place.Week].FirstWeek;

    private string Name => new PlanPlaces(_judged.Prepared).NameAt(_item.Index);

    private string NameOf(ExercisePrescription prescription) => _judged.Prepared.Rules.Catalog.Find(prescription.Exercise!)!.Name;
}
