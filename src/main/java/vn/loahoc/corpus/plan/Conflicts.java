package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.Section;

/** Where a document contradicts itself. The literal value stays; a person is told. */
final class Conflicts {

  private static final Pattern LONG_YEAR =
      Pattern.compile("(?iu)(?:năm|\\d{4}\\s?[-–])\\s?(20\\d{3})(?!\\d)");
  private static final Pattern WEEK_OF_YEAR =
      Pattern.compile("(?iu)tuần lễ[^.;]{0,60}?học tập suốt đời[”\"]?\\s+năm (20\\d{2})(?!\\d)");

  private static final List<String> WEEKDAYS =
      List.of(
          "thứ hai",
          "thứ ba",
          "thứ tư",
          "thứ năm",
          "thứ sáu",
          "thứ bảy",
          "chủ nhật",
          "thứ 2",
          "thứ 3",
          "thứ 4",
          "thứ 5",
          "thứ 6",
          "thứ 7");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ"
              + " nhật)[\\s,(]*(?:ngày\\s)?(?=\\d)");

  private final Plan plan;
  private final List<Problem> problems = new ArrayList<>();

  private Conflicts(Plan plan) {
    this.plan = plan;
  }

  static List<Problem> find(Plan plan, Dates dates) {
    DocumentDay day = dates.day();
    Conflicts conflicts = new Conflicts(plan);
    conflicts.days(dates);
    conflicts.week(day);
    conflicts.activities();
    conflicts.years(day);
    conflicts.weekdays(dates);
    return conflicts.problems;
  }

  private void days(Dates dates) {
    DocumentDay day = dates.day();
    boolean open =
        plan.sections().stream()
            .flatMap(section -> section.paragraphs().stream())
            .flatMap(paragraph -> dates.find(paragraph.text()).stream())
            .anyMatch(moment -> moment.hasDay() && !moment.dated());
    if (open) {
      add(
          1,
          Problem.Severity.NOTE,
          "no_year",
          "Không tìm thấy năm trong văn bản nên các ngày không có năm bị bỏ qua.",
          "Ghi năm vào tiêu đề hoặc đặt tệp trong thư mục có năm.");
    } else if (day.stamp()) {
      add(
          1,
          Problem.Severity.NOTE,
          "year_from_stamp",
          "Năm " + day.day().getYear() + " chỉ lấy được từ dòng ngày đăng của trang web.",
          "Ghi năm vào tiêu đề nếu không đúng.");
    }
  }

  private void week(DocumentDay day) {
    plan.week()
        .filter(week -> day.yearKnown() && week.first().getYear() != day.day().getYear())
        .ifPresent(
            week ->
                add(
                    week.origin().line(),
                    Problem.Severity.WARNING,
                    "week_year",
                    "Tuần lễ ghi năm "
                        + week.first().getYear()
                        + " nhưng văn bản là của năm "
                        + day.day().getYear()
                        + ".",
                    "Kiểm tra năm và sửa trong campaign.yaml nếu văn bản ghi nhầm."));
  }

  private void activities() {
    for (Activity activity : plan.facts().activities()) {
      if (plan.week().isEmpty() || activity.when().date().isEmpty()) {
        continue;
      }
      Plan.Week week = plan.week().get();
      boolean outside =
          activity.when().date().get().isBefore(week.first())
              || activity.when().date().get().isAfter(week.last());
      if (outside) {
        add(
            activity.quotation().origin().line(),
            Problem.Severity.WARNING,
            "outside_campaign",
            "“"
                + activity.what()
                + "” ghi ngày "
                + activity.when().date().get()
                + ", ngoài tuần lễ "
                + week.first()
                + " đến "
                + week.last()
                + ".",
            "Kiểm tra ngày và sửa trong campaign.yaml nếu văn bản ghi nhầm.");
      }
    }
  }

  private void years(DocumentDay day) {
    for (Section section : plan.sections()) {
      for (Section.Paragraph paragraph : section.paragraphs()) {
        Matcher longYear = LONG_YEAR.matcher(paragraph.text());
        while (longYear.find()) {
          add(
              paragraph.line(),
              Problem.Severity.NOTE,
              "typo_year",
              "“" + longYear.group(1) + "” không phải là một năm.",
              "Kiểm tra con số trong văn bản gốc.");
        }
        leftover(section, paragraph, day);
      }
    }
  }

  /** "Thứ Ba, ngày 02/10/2023" where that day is a Monday. */
  private void weekdays(Dates dates) {
    for (Section section : plan.sections()) {
      if (section.part() == Section.Part.FURNITURE) {
        continue;
      }
      for (Section.Paragraph paragraph : section.paragraphs()) {
        for (Moment moment : dates.find(paragraph.text())) {
          if (moment.hasDay() && moment.dated() && !moment.severalDays()) {
            weekday(paragraph, moment);
          }
        }
      }
    }
  }

  private void weekday(Section.Paragraph paragraph, Moment moment) {
    String before = paragraph.text().substring(0, moment.from());
    Matcher matcher =
        WEEKDAY.matcher(
            before.substring(Math.max(0, before.length() - 14)) + moment.mention().text());
    if (!matcher.find()) {
      return;
    }
    int written = WEEKDAYS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) % 7 + 1;
    if (written != moment.first().getDayOfWeek().getValue()) {
      add(
          paragraph.line(),
          Problem.Severity.WARNING,
          "weekday_mismatch",
          "“" + matcher.group(1) + "” không khớp với ngày " + moment.first() + ".",
          "Kiểm tra thứ và ngày; ngày được giữ như văn bản ghi.");
    }
  }

  private void leftover(Section section, Section.Paragraph paragraph, DocumentDay day) {
    Matcher matcher = WEEK_OF_YEAR.matcher(paragraph.text());
    boolean matter = section.part() == Section.Part.BODY || section.part() == Section.Part.ANNEX;
    while (day.yearKnown() && matter && matcher.find()) {
      int year = Integer.parseInt(matcher.group(1));
      if (year != day.day().getYear()) {
        add(
            paragraph.line(),
            Problem.Severity.WARNING,
            "year_leftover",
            "Đoạn này nói tuần lễ năm "
                + year
                + " trong văn bản của năm "
                + day.day().getYear()
                + ".",
            "Kiểm tra năm; có thể là chữ còn sót của năm trước.");
      }
    }
  }

  private void add(int line, Problem.Severity severity, String code, String what, String mend) {
    Problem problem =
        new Problem(Problem.Place.line(plan.file(), line), severity, code, what, mend);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
