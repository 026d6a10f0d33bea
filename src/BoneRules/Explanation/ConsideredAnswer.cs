namespace BoneRules;

/// <summary>What an answer to a missing fact would make of a plan.</summary>
/// <param name="Fact">The fact, as a path in the client (<c>client:/…</c>).</param>
/// <param name="Answer">The answer in words.</param>
/// <param name="Outcome">The outcome with it.</param>
/// <param name="AddedErrors">The rules that would find an error with it and do not without.</param>
public sealed record ConsideredAnswer(string Fact, string Answer, Outcome Outcome, ValueList<string> AddedErrors);
