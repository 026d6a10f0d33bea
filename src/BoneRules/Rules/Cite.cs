namespace BoneRules.Rules;

/// <summary>Short forms for citing the sources on which the rules of this library rest.</summary>
internal static class Cite
{
    public static Citation TrainerArticle(string locator, params ReadOnlySpan<string> statements) => Seen(Sources.TrainerArticle, locator, statements);

    public static Citation PatientAssociation(string locator, params ReadOnlySpan<string> statements) => Seen(Sources.PatientAssociation, locator, statements);

    public static Citation PhysiotherapyClinic(string locator, params ReadOnlySpan<string> statements) => Seen(Sources.PhysiotherapyClinic, locator, statements);

    public static Citation FrequencyGuide(string locator, params ReadOnlySpan<string> statements) => Seen(Sources.FrequencyGuide, locator, statements);

    public static Citation FourPillars(string locator, params ReadOnlySpan<string> statements) => Seen(Sources.FourPillars, locator, statements);

    /// <summary>Facts of the evidence register, such as SPI-05, with the verification that it states for them.</summary>
    public static Citation Evidence(string source, string locator, Verification verification, params ReadOnlySpan<string> facts) =>
        new(source, ValueList.Create(facts), locator, verification);

    /// <summary>A number or grading that no source states: a choice of this library, for clinical sign-off.</summary>
    public static Citation DesignChoice(string ruling) => new(Sources.Rulings, [ruling], "Rulings", Verification.DesignChoice);

    private static Citation Seen(string source, string locator, ReadOnlySpan<string> statements) =>
        new(source, ValueList.Create(statements), locator, Verification.Seen);
}
