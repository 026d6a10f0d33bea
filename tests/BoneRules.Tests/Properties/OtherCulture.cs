using System.Globalization;

namespace BoneRules.Tests.Properties;

/// <summary>A culture with a comma in fractions and a tilde before what is negative, so that neither can be overlooked.</summary>
public static class OtherCulture
{
    private static readonly CultureInfo Culture = Make();

    /// <summary>Requires that something comes out the same here and there.</summary>
    public static void ChangesNothing<T>(Func<T> say)
    {
        var here = CultureInfo.CurrentCulture;
        var expected = say();
        try
        {
            CultureInfo.CurrentCulture = Culture;
            // Said before it is compared, so that a failure is worded here.
            var there = say();
            CultureInfo.CurrentCulture = here;
            Equals(there, expected).Should().BeTrue("{0} is what is said here, and {1} there", expected, there);
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }

    private static CultureInfo Make()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberGroupSeparator) = (",", "~", ".");
        (culture.DateTimeFormat.ShortDatePattern, culture.DateTimeFormat.DateSeparator) = ("dd-MM-yy", "/");
        return culture;
    }
}
