using FsCheck;
using FsCheck.Fluent;

namespace BoneRules.Tests.Properties;

/// <summary>Checks that something holds for every value. The seed is fixed, so that a red build is red again.</summary>
public static class Law
{
    public static void Holds<T>(Arbitrary<T> values, Action<T> check, int tests = 300) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(20_261_122, 97), Prop.ForAll(values, check));

    public static void Holds<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Action<T1, T2> check, int tests = 300) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(20_261_122, 97), Prop.ForAll(first, second, check));
}
