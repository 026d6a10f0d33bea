using System.Diagnostics;
using System.Globalization;
using BoneRules.Benchmarks.ByHand;
using BoneRules.NRules;
using BoneRules.Rules;
using BoneRules.Serialization;
using NRules;

namespace BoneRules.Benchmarks;

internal static partial class SessionRatios
{
    private const int Rounds = 11;
    private const double MillisecondsEach = 60, WarmUpMilliseconds = 500;
    private static readonly int[] _weeks = [1, 4, 12];

    static partial void Measure(TextWriter output, ref bool measured)
    {
        measured = true;
        var clock = Stopwatch.StartNew();
        var whole = new Judging(PlanValidator.Default);
        var compiling = clock.Elapsed;
        var thirty = new Judging(new PlanValidator(ThirtyRules.Set, ExerciseCatalog.Default));
        Compare(TextWriter.Null, whole, thirty, 1, withFindings: true);
        output.WriteLine("what\tplan\tweeks\tratio to\tratio");
        foreach (var weeks in _weeks)
        {
            Compare(output, whole, thirty, weeks, withFindings: false);
            Compare(output, whole, thirty, weeks, withFindings: true);
        }
        output.WriteLine(Line($"exporting and compiling the whole set, once, cold\t\t\tone millisecond\t{compiling.TotalMilliseconds:0}"));
    }

    private static void Compare(TextWriter output, Judging whole, Judging thirty, int weeks, bool withFindings)
    {
        var (client, plan) = (BenchmarkPlans.Client, withFindings ? BenchmarkPlans.WithFindings(weeks) : BenchmarkPlans.Clean(weeks));
        whole.RequireAgreement(client, plan);
        thirty.RequireAgreement(client, plan);
        var (live, facts) = whole.Fired(client, plan);
        var (variants, byHand, load) = (new Variants(weeks, withFindings), new HandWrittenOnObjects(new PersonGrades(Assessment.Assess(client))), 0);
        var found = new List<Matter>();
        Timed hand = new(() => { found.Clear(); byHand.Check(plan, found); }), engine = new(() => variants.WholeSetFromObjects()), report = new(() => variants.CheckWithReport()),
            week = new(() => variants.OneWeekOfWholeSet()), weekReport = new(() => variants.CheckWeekWithReport()),
            thirtyFired = new(() => thirty.Fired(client, plan)), wholeFired = new(() => whole.Fired(client, plan)),
            wholeReport = new(() =>
            {
                var (session, inserted) = whole.Fired(client, plan);
                session.Report(inserted);
            }),
            changed = new(() =>
            {
                // Now a little more, now a little less, so that every change is one.
                var fact = facts.Prescriptions[1];
                live.Change(fact, fact.Source with { LoadKilograms = 8 + (load ^= 1) });
                live.Fire();
            });
        Timed[] all = [hand, engine, report, week, weekReport, thirtyFired, wholeFired, wholeReport, changed];
        foreach (var variant in all) variant.Calibrate(WarmUpMilliseconds, MillisecondsEach);
        for (var round = 0; round < Rounds; round++)
            foreach (var variant in all) variant.Measure();
        var kind = withFindings ? "findings" : "clean";
        output.WriteLine(Line($"NRules, 30 rules, a session\t{kind}\t{weeks}\tby hand, on objects\t{thirtyFired.RatioTo(hand):0.#}"));
        output.WriteLine(Line($"NRules, whole set, a session\t{kind}\t{weeks}\twhole set, from objects\t{wholeFired.RatioTo(engine):0.#}"));
        output.WriteLine(Line($"NRules, whole set, with report\t{kind}\t{weeks}\tcheck with report\t{wholeReport.RatioTo(report):0.#}"));
        output.WriteLine(Line($"NRules, one prescription changed\t{kind}\t{weeks}\tone week of the whole set, on rows\t{changed.RatioTo(week):0.#}"));
        output.WriteLine(Line($"NRules, one prescription changed\t{kind}\t{weeks}\tcheck of one week with report\t{changed.RatioTo(weekReport):0.#}"));
        output.WriteLine(Line($"NRules, one prescription changed\t{kind}\t{weeks}\tNRules, whole set, a session\t{changed.RatioTo(wholeFired):0.###}"));
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);

    /// <summary>A rule set, compiled for NRules once.</summary>
    private sealed class Judging
    {
        private readonly BoneRulesRepository _rules;
        private readonly ISessionFactory _factory;

        public Judging(PlanValidator validator)
        {
            _rules = new BoneRulesRepository(validator);
            _factory = _rules.Compile();
        }

        public (ISession Session, PlanFacts Facts) Fired(ClientProfile client, ExercisePlan plan)
        {
            var session = _factory.CreateSession();
            var facts = session.InsertPlan(_rules, client, plan);
            session.Fire();
            return (session, facts);
        }

        /// <summary>Nothing is timed before it agrees.</summary>
        public void RequireAgreement(ClientProfile client, ExercisePlan plan)
        {
            var (session, facts) = Fired(client, plan);
            if (BoneRulesJson.WriteReport(session.Report(facts)) != BoneRulesJson.WriteReport(_rules.Validator.Check(client, plan)))
                throw new InvalidOperationException("The session and the engine differ.");
        }
    }
}
