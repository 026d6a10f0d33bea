using BoneRules.Rules;

namespace BoneRules.Benchmarks.ByHand;

/// <summary>Notes what is found about one prescription.</summary>
internal ref struct Reporter(List<Matter> found, int index)
{
    /// <summary>Whether anything found so far certainly forbids it.</summary>
    public bool IsForbidden { get; private set; }

    public void Add(string rule, Grading grading)
    {
        if (grading.IsSilent) return;
        found.Add(new Matter(rule, Scope.Prescription, index, grading.Certain, grading.Possible));
        IsForbidden |= grading.Certain == Severity.Error;
    }

    /// <summary>Moderate impact is on one leg or on two.</summary>
    public void AddImpact(PersonGrades grades, Movement movement)
    {
        if (movement.SingleLegHop == true) Add("BR2007", Grading.When(grades.HighImpactCleared, grades.ModerateImpact, grades.Hop));
        else Add("BR2001", Grading.When(grades.HighImpactCleared, grades.ModerateImpactCleared, grades.ModerateImpact));
    }
}
