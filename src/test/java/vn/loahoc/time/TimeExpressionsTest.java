package vn.loahoc.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loahoc.text.Folding;
import vn.loahoc.time.TimeMention.Stated;

class TimeExpressionsTest {

  private static final Anchor THURSDAY = Anchor.chat(LocalDateTime.parse("2023-09-28T09:00"));

  private static final String[] SCRAPS = {
    "ngày",
    "ngay",
    "3",
    "10",
    "2023",
    "/",
    "-",
    "–",
    ".",
    ",",
    ":",
    " ",
    "  ",
    "\n",
    "(",
    ")",
    "&",
    "tháng",
    "năm",
    "nam",
    "thứ",
    "thu",
    "hai",
    "2",
    "t",
    "t2",
    "cn",
    "chủ nhật",
    "tuần",
    "sau",
    "trước",
    "này",
    "tới",
    "đến",
    "từ",
    "8h",
    "30",
    "giờ",
    "h",
    "kém",
    "rưỡi",
    "sáng",
    "chiều",
    "tối",
    "mai",
    "nay",
    "qua",
    "kia",
    "mốt",
    "mùng",
    "rằm",
    "tết",
    "âm lịch",
    "tức",
    "giáp",
    "tý",
    "hàng",
    "trừ",
    "các",
    "đầu",
    "cuối",
    "quý",
    "nữa",
    "lễ",
    "99999999999",
    "\u0301",
    "ạ",
    "🎉",
    "và",
    ";",
    "31",
    "29",
    "02",
    "00",
    "’",
    "%",
    "giai đoạn",
    "12",
    "24",
    "0",
    "1900",
    "2199"
  };

  @Test
  void aMentionSaysWhereItStandsAndWhatWasWrittenOut() {
    String text = "Lễ khai mạc: 8 giờ 00, ngày 02 tháng 10 năm 2023 tại công viên.";
    TimeSpan span =
        new TimeSpan(
            LocalDateTime.parse("2023-10-02T08:00"),
            LocalDateTime.parse("2023-10-02T08:01"),
            Grain.MINUTE);
    assertThat(TimeExpressions.find(text, THURSDAY))
        .containsExactly(
            new TimeMention(
                13,
                48,
                "8 giờ 00, ngày 02 tháng 10 năm 2023",
                span,
                Bound.AT,
                new Stated(true, true, true, false, true, Optional.empty()),
                Optional.empty()));
  }

  @Test
  void anHourAloneStatesNeitherDayNorYear() {
    assertThat(TimeExpressions.find("8 giờ 00", Anchor.document(LocalDate.parse("2023-09-28"))))
        .extracting(TimeMention::stated)
        .containsExactly(new Stated(false, false, true));
  }

  @Test
  void anHourThatEndsAndAWeekdayBesideADateAreStated() {
    Anchor plan = Anchor.document(LocalDate.parse("2023-09-28"));
    assertThat(TimeExpressions.find("8h-9h", plan))
        .extracting(TimeMention::stated)
        .containsExactly(new Stated(false, false, true, true, false, Optional.empty()));
    assertThat(TimeExpressions.find("thứ Tư, 03/10/2023", plan))
        .extracting(TimeMention::stated)
        .containsExactly(
            new Stated(true, true, false, false, true, Optional.of(DayOfWeek.WEDNESDAY)));
  }

  @Test
  void weekdaysThatComeBackKeepTheirExceptions() {
    assertThat(TimeExpressions.find("thứ 2 đến thứ 5 (trừ thứ 4)", THURSDAY))
        .extracting(TimeMention::recurrence)
        .containsExactly(
            Optional.of(
                new Recurrence(
                    Set.of(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY),
                    Set.of(DayOfWeek.WEDNESDAY))));
  }

  @Test
  void aRangeThatRunsBackwardsKeepsItsEndAsADeadline() {
    assertThat(TimeExpressions.find("từ 8/10/2023 đến 2/10/2023", THURSDAY))
        .extracting(TimeMention::bound)
        .contains(Bound.UNTIL);
  }

  @Test
  void anyTextIsReadWithoutFailingAndMentionsKeepTheirOrder() {
    Random random = new Random(20231002);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
        text.append(random.nextInt(3) == 0 ? "" : " ");
      }
      Anchor anchor = new Anchor(THURSDAY.now().plusHours(random.nextInt(9000)), round % 2 == 0);
      assertOrdered(text.toString(), TimeExpressions.find(text.toString(), anchor));
    }
  }

  @Test
  void anyCharactersAreReadWithoutFailing() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(60); k > 0; k--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x1EFF : 0x10000));
      }
      assertOrdered(text.toString(), TimeExpressions.find(text.toString(), THURSDAY));
    }
  }

  private static void assertOrdered(String text, List<TimeMention> mentions) {
    int end = 0;
    for (TimeMention mention : mentions) {
      assertThat(mention.from()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(mention.to()).as(text).isGreaterThan(mention.from());
      assertThat(text.substring(mention.from(), mention.to())).isEqualTo(mention.text());
      end = mention.to();
    }
  }

  @Test
  void datesInWordsAndFiguresAreTheSameDayThroughoutFourYears() {
    for (LocalDate day = LocalDate.of(2022, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
      int d = day.getDayOfMonth();
      int m = day.getMonthValue();
      int y = day.getYear();
      for (String form :
          List.of(
              "ngày %d tháng %d năm %d".formatted(d, m, y),
              "%02d/%02d/%d".formatted(d, m, y),
              "ngày %d-%d-%d".formatted(d, m, y),
              day.toString())) {
        List<TimeMention> folded = TimeExpressions.find(Folding.fold(form), THURSDAY);
        assertThat(TimeExpressions.find(form, THURSDAY))
            .as(form)
            .extracting(TimeMention::span)
            .containsExactly(
                new TimeSpan(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Grain.DAY))
            .isEqualTo(folded.stream().map(TimeMention::span).toList());
      }
    }
  }

  /** The work is counted in looks at tokens, so that the bound holds on a slow machine too. */
  @Test
  void junkOfALongDocumentIsReadInOnePass() {
    for (String scrap : List.of("ngày ", "3-", "1/", "thứ 2, ", "từ 8h đến ", "2;", "(", "hai ")) {
      for (boolean document : new boolean[] {true, false}) {
        Finder finder =
            new Finder(
                scrap.repeat(100_000 / scrap.length()), new Anchor(THURSDAY.now(), document));
        finder.find();
        assertThat(finder.looks() / finder.tokenCount()).as(scrap).isLessThan(3_000);
      }
    }
  }
}
