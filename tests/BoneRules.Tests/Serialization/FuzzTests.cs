using System.Text;
using BoneRules.Serialization;

namespace BoneRules.Tests.Serialization;

/// <summary>Bytes go wrong at random: a document is read, or refused with one <see cref="ContractError"/>; nothing else escapes.</summary>
public class FuzzTests
{
    private const int Cases = 1_500;

    private static readonly byte[][] _tokens =
    [
        .. new[]
        {
            "null", "-1", "1e999", "0.5", "{}", "[]", "\"\"", "true", "[", "}", ",", ":", "\"", "\\ud800", "//", "NaN",
            "{\"min\":1}", "\"2026-99-99\"", "\"2024\"", "\uFEFF", "99999999999999999999",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public void APlanIsReadOrRefused()
    {
        var seeds = TestFiles.Examples(".plan.json").Select(TestFiles.Example).ToArray();
        var refused = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var bytes = Mutate(seeds, new Random(seed));
            if (BoneRulesJson.TryReadPlan(bytes, out var plan, out var error))
            {
                BoneRulesJson.ReadPlan(BoneRulesJson.WritePlan(plan)).Should().Be(plan, "seed {0}", seed);
                JsonSchemaCheck.Errors(ContractSchema.Plan, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'))
                    .Should().BeEmpty("the schema takes what the reader takes, seed {0}", seed);
            }
            else Located(error, bytes, ref refused);
        }
        refused.Should().BeInRange(Cases / 4, Cases - 1, "most mutants are refused, and some are not");
    }

    [Fact]
    public void AClientIsReadOrRefused()
    {
        var seeds = TestFiles.Examples(".client.json").Select(TestFiles.Example).ToArray();
        var refused = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var bytes = Mutate(seeds, new Random(seed));
            if (BoneRulesJson.TryReadClient(bytes, out var client, out var error))
            {
                BoneRulesJson.ReadClient(BoneRulesJson.WriteClient(client)).Should().Be(client, "seed {0}", seed);
                JsonSchemaCheck.Errors(ContractSchema.Client, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'))
                    .Should().BeEmpty("the schema takes what the reader takes, seed {0}", seed);
            }
            else Located(error, bytes, ref refused);
        }
        refused.Should().BeInRange(Cases / 4, Cases - 1, "most mutants are refused, and some are not");
    }

    private static void Located(ContractError error, byte[] bytes, ref int refused)
    {
        refused++;
        error.Message.Should().NotBeNullOrWhiteSpace().And.NotContain("System.").And.NotContain("BytePosition")
            .And.NotContain("another value").And.NotContain("could not be read");
        error.Line.Should().BeInRange(1, bytes.AsSpan().Count((byte)'\n') + 1);
        error.Column.Should().BeInRange(1, bytes.Length + 1);
    }

    private static byte[] Mutate(byte[][] seeds, Random random)
    {
        var bytes = seeds[random.Next(seeds.Length)].ToList();
        for (var i = random.Next(1, 4); i > 0 && bytes.Count > 1; i--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(7))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[at] = (byte)random.Next(256); break;
                case 2: bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at)); break;
                case 3: bytes.InsertRange(at, _tokens[random.Next(_tokens.Length)]); break;
                case 4: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 200), bytes.Count - at))); break;
                case 5: Replace(bytes, at, random); break;
                default: if (random.Next(4) == 0) bytes.RemoveRange(at, bytes.Count - at); break;
            }
        }
        return [.. bytes];
    }

    /// <summary>Puts another token in the place of the value that follows.</summary>
    private static void Replace(List<byte> bytes, int at, Random random)
    {
        var start = bytes.IndexOf((byte)':', at);
        if (start < 0) return;
        var end = bytes.FindIndex(start, value => value is (byte)',' or (byte)'}' or (byte)'\n');
        if (end < 0) return;
        bytes.RemoveRange(start + 1, end - start - 1);
        bytes.InsertRange(start + 1, _tokens[random.Next(_tokens.Length)]);
    }
}
