namespace BoneRules.Import.Text;

/// <summary>A number or a range as written: "10", "8–12", "5+".</summary>
internal readonly record struct Amount(double Min, double? Max)
{
    private const int MostCount = 1000;
    private const double MostSeconds = 86_400;
    private const double MostMetres = 1_000_000;

    public bool IsSingle => Max == Min;

    /// <summary>The higher end: the stricter one of loads and efforts.</summary>
    public double Top => Max ?? Min;

    public CountRange? Count =>
        Min == Math.Floor(Min) && Top == Math.Floor(Top) && Top <= MostCount ? new CountRange((int)Min, Max is null ? null : (int)Max) : null;

    public MeasureRange? Seconds(double scale) => Measure(scale, MostSeconds);

    public MeasureRange? Metres(double scale) => Measure(scale, MostMetres);

    private MeasureRange? Measure(double scale, double most) =>
        Top * scale <= most ? new MeasureRange(Min * scale, Max is { } max ? max * scale : null) : null;
}
