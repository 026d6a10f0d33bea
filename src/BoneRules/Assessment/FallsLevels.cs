namespace BoneRules;

/// <summary>The falls level of a person whose falls and balance are known.</summary>
internal static class FallsLevels
{
    private const int RecurrentFalls = 2;
    private const int FrailOnClinicalScale = 5;
    private const double TandemSeconds = 10;
    private const double SlowGaitMetresPerSecond = 0.8;
    private const double SlowChairStandSeconds = 15;
    private const double SlowTimedUpAndGoSeconds = 15;

    public static FallsLevel Of(ClientProfile client, ReasonList? reasons)
    {
        var level = FallsLevel.F0;
        void Raise(FallsLevel to, bool when, string code, string message, string path)
        {
            if (!when) return;
            if (to > level) level = to;
            reasons?.Add(code, message, AssessmentAxis.Falls, path);
        }
        Raise(FallsLevel.F2, client.FallsLast12Months >= RecurrentFalls, "recurrentFalls", "Two or more falls in the last twelve months.", "fallsLast12Months");
        Raise(FallsLevel.F2, IsSevere(client), "severeFall", "A severe fall.", client.SevereFall == true ? "severeFall" : "injuriousFall");
        Raise(FallsLevel.F2, client.Frail == true, "frail", "Frail.", "frail");
        Raise(FallsLevel.F2, client.ClinicalFrailtyScale >= FrailOnClinicalScale, "frailtyScale", "Five or more on the Clinical Frailty Scale.", "clinicalFrailtyScale");
        Raise(FallsLevel.F2, client.GaitSpeedMetresPerSecond <= SlowGaitMetresPerSecond, "slowGait", "Walks at 0.8 metres per second or slower.", "gaitSpeedMetresPerSecond");
        Raise(FallsLevel.F2, client.ChairStandFiveSeconds > SlowChairStandSeconds, "slowChairStand", "Takes longer than 15 seconds for five chair stands.", "chairStandFiveSeconds");
        Raise(FallsLevel.F1, client.FallsLast12Months == 1, "oneFall", "One fall in the last twelve months.", "fallsLast12Months");
        Raise(FallsLevel.F1, client.Balance == BalanceStatus.Unsteady, "unsteady", "Feels unsteady.", "balance");
        Raise(FallsLevel.F1, client.FearOfFalling == true, "fearOfFalling", "Afraid of falling.", "fearOfFalling");
        Raise(FallsLevel.F1, client.TandemStanceSeconds < TandemSeconds, "shortTandemStance", "Holds a tandem stance for less than ten seconds.", "tandemStanceSeconds");
        Raise(FallsLevel.F1, client.WalkingAid == true, "walkingAid", "Uses a walking aid.", "walkingAid");
        // The test never decides alone: with another sign it makes F2, by itself F1.
        var slow = client.TimedUpAndGoSeconds > SlowTimedUpAndGoSeconds;
        Raise(level >= FallsLevel.F1 ? FallsLevel.F2 : FallsLevel.F1, slow, "slowTimedUpAndGo", "Takes longer than 15 seconds to get up, walk and sit down.", "timedUpAndGoSeconds");
        return level;
    }

    /// <summary>An injury counts as severe unless it is said not to be.</summary>
    public static bool IsSevere(ClientProfile client) => client.SevereFall == true || (client.InjuriousFall == true && client.SevereFall != false);

    public static bool AreRecurrent(ClientProfile client) => client.FallsLast12Months >= RecurrentFalls;
}
