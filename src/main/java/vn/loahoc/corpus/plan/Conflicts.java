package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
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

  private final Plan plan;
  private final List<Problem> problems = new ArrayList<>();

  private Conflicts(Plan plan) {
    this.plan = plan;
  }

  static List<Problem> find(Plan plan, DocumentDay day) {
    Conflicts conflicts = new Conflicts(plan);
    conflicts.days(day);
    conflicts.week(day);
    conflicts.activities();
    conflicts.years(day);
    return conflicts.problems;
  }

  private void days(DocumentDay day) {
    if (!day.yearKnown()) {
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
