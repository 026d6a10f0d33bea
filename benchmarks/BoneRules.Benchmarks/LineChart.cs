using System.Globalization;
using System.Text;

namespace BoneRules.Benchmarks;

/// <summary>A small line chart as SVG, readable on light and dark ground. Both axes begin at nothing, so that a straight line is proportional.</summary>
internal static class LineChart
{
    private const double Width = 640, Height = 360, Left = 70, Right = 20, Top = 40, Bottom = 55;
    private static readonly string[] _colours = ["#0072b2", "#d55e00", "#009e73"];

    public static string Draw(string xLabel, string yLabel, IReadOnlyList<Series> series)
    {
        var xs = series.SelectMany(static line => line.Points).Select(static point => point.X).Distinct().Order().ToList();
        var (mostX, mostY) = (xs[^1], Ceiling(series.SelectMany(static line => line.Points).Max(static point => point.Y)));
        double AtX(double x) => Left + (x / mostX * (Width - Left - Right));
        double AtY(double y) => Height - Bottom - (y / mostY * (Height - Top - Bottom));
        var svg = new StringBuilder();
        svg.Append(Text($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\" aria-label=\"{yLabel}, by {xLabel}\">\n"));
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        for (var step = 0; step <= 4; step++)
        {
            var y = AtY(mostY * step / 4);
            svg.Append(Text($"<line x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\" stroke=\"#dddddd\"/>"));
            svg.Append(Text($"<text x=\"{Left - 8}\" y=\"{y + 4:0.#}\" text-anchor=\"end\">{mostY * step / 4:0.##}</text>\n"));
        }
        var last = double.NegativeInfinity;
        foreach (var x in xs)
        {
            // Labels that would lie on one another are left out.
            if (AtX(x) - last < 30) continue;
            last = AtX(x);
            svg.Append(Text($"<text x=\"{last:0.#}\" y=\"{Height - Bottom + 18}\" text-anchor=\"middle\">{x:0}</text>\n"));
        }
        svg.Append(Text($"<text x=\"{(Left + Width - Right) / 2:0.#}\" y=\"{Height - 14}\" text-anchor=\"middle\">{xLabel}</text>\n<text x=\"10\" y=\"16\">{yLabel}</text>\n"));
        for (var i = 0; i < series.Count; i++)
        {
            var points = string.Join(' ', series[i].Points.Select(point => Text($"{AtX(point.X):0.#},{AtY(point.Y):0.#}")));
            svg.Append(Text($"<polyline points=\"{points}\" fill=\"none\" stroke=\"{_colours[i]}\" stroke-width=\"2\"/>\n"));
            foreach (var (x, y) in series[i].Points) svg.Append(Text($"<circle cx=\"{AtX(x):0.#}\" cy=\"{AtY(y):0.#}\" r=\"3\" fill=\"{_colours[i]}\"/>"));
            svg.Append(Text($"\n<text x=\"{Left + 12}\" y=\"{Top + 12 + (i * 16)}\" fill=\"{_colours[i]}\">{series[i].Name.Replace("'", "’", StringComparison.Ordinal)}</text>\n"));
        }
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>The next number above that is 1, 2 or 5 and zeros.</summary>
    private static double Ceiling(double value)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(value)));
        return value <= power ? power : value <= 2 * power ? 2 * power : value <= 5 * power ? 5 * power : 10 * power;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
