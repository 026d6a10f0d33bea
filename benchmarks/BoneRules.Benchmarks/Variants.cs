using System.Text.Json;
using BoneRules.Benchmarks.ByHand;
using BoneRules.Benchmarks.Fluent;
using BoneRules.Rules;
using BoneRules.Serialization;
using FluentValidation.Results;

namespace BoneRules.Benchmarks;

/// <summary>Every way of checking one plan, ready to be timed: what can be made once for a person or a plan is made here.</summary>
internal sealed class Variants
{
    private readonly ExercisePlan _plan;
    private readonly byte[] _json;
    private readonly PreparedPlan _prepared, _preparedForWholeSet, _unlike, _unlikeForWholeSet;
    private readonly BoundRules _bound, _wholeSet;
    private readonly FindingSink _sink = new();
    private readonly WeekChecker _checker = PlanValidator.Default.WeekCheckerFor(BenchmarkPlans.Client);
    private readonly List<Matter> _found = [];
    private readonly HandWrittenOnObjects _onObjects;
    private readonly HandWrittenOnRows _onRows;
    private readonly FluentPlanValidator _fluent;

    public Variants(int weeks, bool withFindings)
    {
        _plan = withFindings ? BenchmarkPlans.WithFindings(weeks) : BenchmarkPlans.Clean(weeks);
        _json = System.Text.Encoding.UTF8.GetBytes(BoneRulesJson.WritePlan(_plan));
        var person = Assessment.Assess(BenchmarkPlans.Client);
        var grades = new PersonGrades(person);
        (_prepared, _preparedForWholeSet) = (ThirtyRules.Compiled.Prepare(_plan), ThirtyRules.WholeSet.Prepare(_plan));
        (_unlike, _unlikeForWholeSet) = (Unlike(ThirtyRules.Compiled.Prepare(_plan)), Unlike(ThirtyRules.WholeSet.Prepare(_plan)));
        (_bound, _wholeSet) = (ThirtyRules.Compiled.Bind(person), ThirtyRules.WholeSet.Bind(person));
        _onObjects = new HandWrittenOnObjects(grades);
        _onRows = new HandWrittenOnRows(grades, _prepared);
        _fluent = new FluentPlanValidator(grades);
    }

    public int HandWrittenOnObjects()
    {
        _found.Clear();
        _onObjects.Check(_plan, _found);
        return _found.Count;
    }

    public int DeclaredFromObjects() => Judge(_bound, ThirtyRules.Compiled.Prepare(_plan));

    public int HandWrittenOnRows()
    {
        _found.Clear();
        _onRows.Check(_found);
        return _found.Count;
    }

    public int DeclaredOnRows() => Judge(_bound, _prepared);

    /// <summary>The same as of a plan in which no prescription says what another one said, so that each is judged.</summary>
    public int DeclaredOnUnlikeRows() => Judge(_bound, _unlike);

    public int WholeSetOnUnlikeRows() => Judge(_wholeSet, _unlikeForWholeSet);

    public int WholeSetFromObjects() => Judge(_wholeSet, ThirtyRules.WholeSet.Prepare(_plan));

    public int WholeSetOnRows() => Judge(_wholeSet, _preparedForWholeSet);

    /// <summary>The middle week again, and the progression into the next four.</summary>
    public int OneWeekOfWholeSet()
    {
        _sink.Clear();
        _wholeSet.JudgeWeekAndProgression(_preparedForWholeSet, _preparedForWholeSet.Weeks.Length / 2, _sink);
        return _sink.Count;
    }

    public int Prepare() => ThirtyRules.Compiled.Prepare(_plan).Prescriptions.Length;

    /// <summary>The way that most callers take: assessment, preparation, judgement, report.</summary>
    public int CheckWithReport() => PlanValidator.Default.Check(BenchmarkPlans.Client, _plan).Findings.Count;

    /// <summary>The same for the middle week alone, of a plan that nobody checked before.</summary>
    public int CheckWeekWithReport() => PlanValidator.Default.CheckWeek(BenchmarkPlans.Client, _plan, _plan.Weeks.Count / 2).Findings.Count;

    /// <summary>The same as an editor asks after each edit in the middle week: the others are the objects of the edit before.</summary>
    public int CheckEditedWeekWithReport()
    {
        var edited = _plan.Weeks.ToArray();
        edited[edited.Length / 2] = edited[edited.Length / 2] with { };
        return _checker.Check(_plan with { Weeks = ValueList.Create<PlanWeek>(edited) }, edited.Length / 2).Findings.Count;
    }

    public ValidationResult FluentValidation() => _fluent.Check(_plan);

    public ExercisePlan JsonIntoObjects() => BoneRulesJson.ReadPlan(_json);

    /// <summary>What any reader of the JSON must do at least: look at each token.</summary>
    public int JsonTokens()
    {
        var reader = new Utf8JsonReader(_json);
        var count = 0;
        while (reader.Read()) count++;
        return count;
    }

    private static PreparedPlan Unlike(PreparedPlan plan)
    {
        for (var p = 0; p < plan.Prescriptions.Length; p++) plan.Prescriptions[p].Likeness = 0;
        return plan;
    }

    private int Judge(BoundRules rules, PreparedPlan plan)
    {
        _sink.Clear();
        rules.Judge(plan, _sink);
        return _sink.Count;
    }
}
