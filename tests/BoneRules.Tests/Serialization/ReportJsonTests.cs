using System.Text.Json.Nodes;
using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules.Tests.Serialization;

/// <summary>A report is written in the shape of the contract.</summary>
public class ReportJsonTests
{
    private static readonly Finding _twist = new()
    {
        RuleId = "BR1001",
        Severity = Severity.Error,
        Category = RuleCategory.Spine,
        Path = "/weeks/0/sessions/0/prescriptions/1",
        Exercise = "russian-twist",
        Title = "Loaded rotation",
        Message = "Loaded.",
        Advice = "Choose an anti-rotation press.",
        Measured = [new Measurement(Quantity.TrunkRotation, Level: "loaded"), new Measurement(Quantity.LoadKilograms, 5)],
        Limit = new MeasureLimit(Level: "unloaded"),
        Citations = [new Citation("bodyspec-four-pillars", ["G446"], "Red-Flag Moves", Verification.Seen)],
        Fingerprint = "abc",
    };

    private static ValidationReport Report(Assessment assessment) => new()
    {
        Rules = new RuleSetIdentity("recommended", "0.1.0", "sha256:0"),
        AsOf = new DateOnly(2026, 11, 22),
        Assessment = assessment,
        Outcome = Outcome.NonCompliant,
        Findings = [_twist],
        Undetermined = [new UndeterminedMatter(["client:/fractures"], ["BR2001"], ["/weeks/0/sessions/1/prescriptions/0"], "Unknown.")],
        Suppressed = [_twist with { Id = "p1", Exercise = null, Limit = null, Severity = Severity.Warning }],
        NotAssessed = [new NotAssessedExercise("/weeks/0/sessions/1/prescriptions/3", "Zorb wiggle", NotAssessedReason.UnknownExercise, ["wall-slide"])],
        Summary = new PlanSummary([new WeekSummary
        {
            Index = 0, FirstWeek = 1, Repeat = 4, ModerateImpactsPerDay = [0, 60, 0, 0, 60, 0, 0], ResistanceDays = 2, BalanceDays = 3,
            BalanceMinutes = 7.5, WeightBearingMinutes = 140,
        }]),
    };

    private static readonly Assessment _known = new()
    {
        Client = new ClientProfile(),
        Gate = new(Gate.Open),
        BoneTier = new(BoneTier.B3),
        FallsLevel = new(FallsLevel.F0),
        ReportedBoneTier = BoneTier.B3,
        Reasons = [new AssessmentReason("vertebralFracture", "A vertebra.", ["client:/fractures/0"], AssessmentAxis.Bone)],
        Missing = [new MissingFact("client:/frax", AssessmentAxis.None)],
    };

    [Fact]
    public void AReportHasTheShapeOfTheContract() => BoneRulesJson.WriteReport(Report(_known), indented: true).Should().Be(
        """
        {
          "schemaVersion": 1,
          "rules": {
            "preset": "recommended",
            "version": "0.1.0",
            "hash": "sha256:0"
          },
          "asOf": "2026-11-22",
          "assessment": {
            "gate": "open",
            "boneTier": "B3",
            "fallsLevel": "F0",
            "reasons": [
              {
                "code": "vertebralFracture",
                "message": "A vertebra.",
                "paths": [
                  "client:/fractures/0"
                ]
              }
            ],
            "missing": [
              "client:/frax"
            ]
          },
          "outcome": "nonCompliant",
          "findings": [
            {
              "ruleId": "BR1001",
              "severity": "error",
              "category": "spine",
              "path": "/weeks/0/sessions/0/prescriptions/1",
              "id": null,
              "exercise": "russian-twist",
              "title": "Loaded rotation",
              "message": "Loaded.",
              "advice": "Choose an anti-rotation press.",
              "measured": [
                {
                  "quantity": "trunkRotation",
                  "level": "loaded"
                },
                {
                  "quantity": "loadKilograms",
                  "value": 5
                }
              ],
              "limit": {
                "level": "unloaded"
              },
              "citations": [
                {
                  "source": "bodyspec-four-pillars",
                  "statements": [
                    "G446"
                  ],
                  "locator": "Red-Flag Moves",
                  "verification": "seen"
                }
              ],
              "fingerprint": "abc"
            }
          ],
          "undetermined": [
            {
              "missing": [
                "client:/fractures"
              ],
              "ruleIds": [
                "BR2001"
              ],
              "paths": [
                "/weeks/0/sessions/1/prescriptions/0"
              ],
              "message": "Unknown."
            }
          ],
          "suppressed": [
            {
              "ruleId": "BR1001",
              "severity": "warning",
              "category": "spine",
              "path": "/weeks/0/sessions/0/prescriptions/1",
              "id": "p1",
              "exercise": null,
              "title": "Loaded rotation",
              "message": "Loaded.",
              "advice": "Choose an anti-rotation press.",
              "measured": [
                {
                  "quantity": "trunkRotation",
                  "level": "loaded"
                },
                {
                  "quantity": "loadKilograms",
                  "value": 5
                }
              ],
              "citations": [
                {
                  "source": "bodyspec-four-pillars",
                  "statements": [
                    "G446"
                  ],
                  "locator": "Red-Flag Moves",
                  "verification": "seen"
                }
              ],
              "fingerprint": "abc"
            }
          ],
          "notAssessed": [
            {
              "path": "/weeks/0/sessions/1/prescriptions/3",
              "name": "Zorb wiggle",
              "reason": "unknownExercise",
              "suggestions": [
                "wall-slide"
              ]
            }
          ],
          "summary": {
            "weeks": [
              {
                "index": 0,
                "firstWeek": 1,
                "repeat": 4,
                "moderateImpactsPerDay": [
                  0,
                  60,
                  0,
                  0,
                  60,
                  0,
                  0
                ],
                "resistanceDays": 2,
                "balanceDays": 3,
                "balanceMinutes": 7.5,
                "weightBearingMinutes": 140
              }
            ]
          }
        }
        """);

    [Fact]
    public void WhereFactsAreMissingTheHighestIsNamedAndTheLowestAdded()
    {
        var assessment = _known with
        {
            Gate = new(Gate.Open, Gate.ClearFirst),
            BoneTier = new(BoneTier.B0, BoneTier.B3),
            FallsLevel = new(FallsLevel.F1),
            ReportedBoneTier = BoneTier.BU,
        };

        var written = JsonNode.Parse(BoneRulesJson.WriteReport(Report(assessment)))!["assessment"]!;

        written["gate"]!.ToString().Should().Be("clearFirst");
        written["boneTier"]!.ToString().Should().Be("BU");
        written["fallsLevel"]!.ToString().Should().Be("F1");
        written["lowest"]!.ToJsonString().Should().Be("""{"gate":"open","boneTier":"B0","fallsLevel":"F1"}""");
    }

    [Fact]
    public void WhatIsWrittenFollowsTheSchema()
    {
        var uncertain = _known with { BoneTier = new(BoneTier.B0, BoneTier.B3) };

        JsonSchemaCheck.Errors(ContractSchema.Report, BoneRulesJson.WriteReport(Report(_known))).Should().BeEmpty();
        JsonSchemaCheck.Errors(ContractSchema.Report, BoneRulesJson.WriteReport(Report(uncertain))).Should().BeEmpty();
    }

    [Fact]
    public void StreamAndBufferReceiveTheSameBytes()
    {
        var stream = new MemoryStream();
        BoneRulesJson.WriteReport(Report(_known), stream);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        BoneRulesJson.WriteReport(Report(_known), buffer);

        buffer.WrittenSpan.SequenceEqual(stream.ToArray()).Should().BeTrue();
        System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(BoneRulesJson.WriteReport(Report(_known)));
    }
}
