using System.Text;
using BoneRules.Serialization;

namespace BoneRules.Benchmarks;

/// <summary>The corpus <c>mixed-12</c>: lines of a person and a plan of 1 to 12 weeks, each week written out; the same bytes on every machine.</summary>
/// <remarks>
/// No two people are alike. Nine of ten plans are clean for a person with osteoporosis, the tenth has findings in every week; one person of twenty has a spinal
/// fracture, so that much of her plan is wrong for her. What share of the work is reports can be seen from the counts that are printed beside the ratios.
/// </remarks>
internal static class MixedCorpus
{
    public const string Name = "mixed-12";

    /// <summary>The same, but each prescription has an id of its own: no text comes twice.</summary>
    public const string NameWithIds = "mixed-12-ids";

    public static byte[] Lines(int count, bool withIds = false)
    {
        using var lines = new MemoryStream();
        for (var i = 0; i < count; i++)
        {
            lines.Write(Encoding.UTF8.GetBytes($"{{\"id\":\"line-{i}\",\"client\":{BoneRulesJson.WriteClient(Person(i))},\"plan\":{BoneRulesJson.WritePlan(withIds ? WithIds(Plan(i), i) : Plan(i))}}}"));
            lines.WriteByte((byte)'\n');
        }
        return lines.ToArray();
    }

    private static ExercisePlan WithIds(ExercisePlan plan, int line)
    {
        var next = 0;
        return plan with
        {
            Weeks = plan.Weeks.Select(week => week with
            {
                Sessions = week.Sessions.Select(session => session with
                {
                    Prescriptions = session.Prescriptions.Select(prescription => prescription with { Id = FormattableString.Invariant($"{line}-{next++}") }).ToValueList(),
                }).ToValueList(),
            }).ToValueList(),
        };
    }

    public static ClientProfile Person(int i)
    {
        var person = BenchmarkPlans.Client with { AgeYears = 52 + (i % 37), BodyMassKilograms = 48 + (i % 1_009 / 20.0) };
        return i % 20 != 3 ? person : person with
        {
            Fractures = [new Fracture { Site = FractureSite.Vertebra, Mechanism = FractureMechanism.LowTrauma, OccurredOn = new PartialDate(2024, 5, 10), Healed = true }],
        };
    }

    public static ExercisePlan Plan(int i) => i % 10 == 4 ? BenchmarkPlans.WithFindings(1 + (i * 7 % 12)) : BenchmarkPlans.Clean(1 + (i * 7 % 12));
}
