namespace NRulesSession;

/// <summary>What the clinic's own rules conclude: a fact like any other.</summary>
public sealed class Note(string text)
{
    public string Text => text;
}
