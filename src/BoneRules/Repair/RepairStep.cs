using BoneRules.Rules;

namespace BoneRules;

/// <summary>A fix for a finding, with the places that it touches.</summary>
internal sealed class RepairStep
{
    private readonly ValueList<PlanPlace> _places;
    private readonly bool _shifts;

    public RepairStep(Finding finding, PlanFix fix, int rank)
    {
        (Finding, Fix, Rank) = (finding, fix, rank);
        _shifts = fix.Edits.Any(static edit => edit.Op is EditOperation.Add or EditOperation.Remove or EditOperation.Copy or EditOperation.Move && IsPlace(edit.Path));
        // A session that comes or goes shifts those after it, so that the whole week is touched.
        _places = fix.Edits.Select(edit => PlaceOf(edit.Path) is { Prescription: < 0 } place && edit.Op != EditOperation.Test && IsPlace(edit.Path) ? new PlanPlace(place.Week) : PlaceOf(edit.Path)).Distinct().ToValueList();
    }

    public Finding Finding { get; }
    public PlanFix Fix { get; }

    /// <summary>The place of the fix among those that were proposed: the lower, the more of the plan it keeps.</summary>
    public int Rank { get; }

    /// <summary>The first place, by which steps are ordered.</summary>
    public PlanPlace First => _places[0];

    /// <summary>The weeks that are touched.</summary>
    public IEnumerable<int> Weeks => _places.Select(static place => place.Week).Distinct();

    /// <summary>Whether the step changes a place, or what holds it or lies in it.</summary>
    public bool Touches(PlanPlace place) => _places.Any(mine => mine.Holds(place) || place.Holds(mine));

    /// <summary>Whether two steps can't be applied together, as one would change what the other tests or shift its places.</summary>
    public bool Disturbs(RepairStep other)
    {
        foreach (var mine in _places)
        {
            foreach (var theirs in other._places)
            {
                if (mine.Holds(theirs) || theirs.Holds(mine)) return true;
                var sameSession = mine.Week == theirs.Week && mine.Session == theirs.Session;
                if (sameSession && ((_shifts && other._places.Count > 1) || (other._shifts && _places.Count > 1))) return true;
            }
        }
        return false;
    }

    /// <summary>Later places first, so that what is taken away does not shift what is still to do.</summary>
    public static int LaterFirst(RepairStep one, RepairStep other) =>
        (other.First.Week, other.First.Session, other.First.Prescription).CompareTo((one.First.Week, one.First.Session, one.First.Prescription));

    private static bool IsPlace(string path) => path.Count('/') is 2 or 4 or 6;

    private static PlanPlace PlaceOf(string path)
    {
        var parts = path.Split('/');
        return new PlanPlace(At(2), At(4), At(6));
        int At(int index) => parts.Length > index && int.TryParse(parts[index], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : -1;
    }
}
