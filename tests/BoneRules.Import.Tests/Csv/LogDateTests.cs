using System.Globalization;
using BoneRules.Import.Csv;

namespace BoneRules.Import.Tests.Csv;

public sealed class LogDateTests
{
    [Theory]
    [InlineData("2026-04-08 16:50:00", "2026-04-08 16:50:00")]
    [InlineData("2026-04-08T16:50:00.123Z", "2026-04-08 16:50:00")]
    [InlineData("2026-04-08T23:50:00+02:00", "2026-04-08 23:50:00")]
    [InlineData("2026-04-08", "2026-04-08 00:00:00")]
    [InlineData("2026/4/8", "2026-04-08 00:00:00")]
    [InlineData("8 Apr 2026, 16:50", "2026-04-08 16:50:00")]
    [InlineData("Jun 11, 2026, 1:01 PM", "2026-06-11 13:01:00")]
    [InlineData("Jun 11, 2026, 12:01 AM", "2026-06-11 00:01:00")]
    [InlineData("Jun 11, 2026, 12:01\u202FPM", "2026-06-11 12:01:00")]
    [InlineData("June 11th, 2026 at 9:05 am", "2026-06-11 09:05:00")]
    [InlineData("5 Mai 2026, 07:34", "2026-05-05 07:34:00")]
    [InlineData("5. März 2026, 07:34", "2026-03-05 07:34:00")]
    [InlineData("05. Dez. 2026 um 07:34 Uhr", "2026-12-05 07:34:00")]
    [InlineData("1er févr. 2026 à 07:34", "2026-02-01 07:34:00")]
    [InlineData("3 août 2026, 07h34", "2026-08-03 07:34:00")]
    [InlineData("3 aou\u0302t 2026, 07:34", "2026-08-03 07:34:00")]
    [InlineData("9 sept 2026, 1:01 p. m.", "2026-09-09 13:01:00")]
    [InlineData("8 de abril de 2026, 16:50", "2026-04-08 16:50:00")]
    [InlineData("8 de set. de 2026, 16:50", "2026-09-08 16:50:00")]
    [InlineData("8 fev 2026, 16:50", "2026-02-08 16:50:00")]
    [InlineData("8 mag 2026, 16:50", "2026-05-08 16:50:00")]
    [InlineData("8 giugno 2026 alle 16:50", "2026-06-08 16:50:00")]
    [InlineData("8 mrt. 2026 om 16:50", "2026-03-08 16:50:00")]
    [InlineData("8-okt-2026", "2026-10-08 00:00:00")]
    [InlineData("13/04/2026", "2026-04-13 00:00:00")]
    [InlineData("04/13/2026 4:50 PM", "2026-04-13 16:50:00")]
    [InlineData("04/04/2026", "2026-04-04 00:00:00")]
    [InlineData("03.04.2026, 16:50", "2026-04-03 16:50:00")]
    [InlineData("03.04.26", "2026-04-03 00:00:00")]
    [InlineData("29 Feb 2024", "2024-02-29 00:00:00")]
    public void A_date_is_read(string text, string expected)
    {
        LogDate.Read(text, out var moment).Should().Be(CellReading.Read);
        moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture).Should().Be(expected);
    }

    [Theory]
    [InlineData("03/04/2026")]
    [InlineData("12/11/2026, 16:50")]
    [InlineData("03-04-2026")]
    public void A_day_and_a_month_that_could_be_each_other_are_not_guessed(string text) => LogDate.Read(text, out _).Should().Be(CellReading.Ambiguous);

    [Theory]
    [InlineData("29 Feb 2026")]
    [InlineData("31/04/2026")]
    [InlineData("13/13/2026")]
    [InlineData("8 Foo 2026, 16:50")]
    [InlineData("8 Apr 2026, 25:00")]
    [InlineData("8 Apr 2026, 13:00 PM")]
    [InlineData("8 Apr 2026, 16:50 or so")]
    [InlineData("8 Apr 1989")]
    [InlineData("8 Apr 2200")]
    [InlineData("13/04/26")]
    [InlineData("2026-04")]
    [InlineData("=TODAY()")]
    [InlineData("1775666400")]
    [InlineData("٨ Apr 2026")]
    public void What_is_no_date_is_not_read(string text) => LogDate.Read(text, out _).Should().Be(CellReading.Unreadable);

    [Fact]
    public void Every_month_is_known_in_seven_languages()
    {
        string[] languages =
        [
            "January February March April May June July August September October November December",
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "januari februari maart april mei juni juli augustus september oktober november december",
        ];
        foreach (var months in languages.Select(language => language.Split(' ')))
            for (var i = 0; i < 12; i++)
            {
                LogDate.Read($"8 {months[i]} 2026, 16:50", out var moment).Should().Be(CellReading.Read, months[i]);
                moment.Month.Should().Be(i + 1, months[i]);
            }
    }
}
