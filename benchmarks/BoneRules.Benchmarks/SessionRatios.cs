namespace BoneRules.Benchmarks;

/// <summary>The same plans through a session of NRules beside the engine, where the project was built with it.</summary>
internal static partial class SessionRatios
{
    public static void Print(TextWriter output)
    {
        var measured = false;
        Measure(output, ref measured);
        if (!measured) throw new InvalidOperationException("Built without NRules: run with -p:WithNRules=true.");
    }

    static partial void Measure(TextWriter output, ref bool measured);
}
