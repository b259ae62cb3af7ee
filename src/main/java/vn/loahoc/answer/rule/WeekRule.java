package vn.loahoc.answer.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Citation;
import vn.loahoc.answer.Days;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.WholeWeek;
import vn.loahoc.answer.Wording;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Quotation;
import vn.loahoc.reading.Ask;
import vn.loahoc.time.TimeSpan;

/** "Tuần lễ từ ngày nào đến ngày nào?", "kết thúc ngày mấy?", "hôm nay là ngày cuối phải không?" */
public final class WeekRule implements Rule {

  private static final int LONGEST_WEEK = 16;

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    if (!WholeWeek.isAskedFor(question, book)) {
      return Optional.empty();
    }
    Optional<Plan> plan = book.mainPlan();
    Optional<Plan.Week> week = book.week();
    if (plan.isEmpty() || week.isEmpty()) {
      return Optional.of(
          Replies.absent(
              "Tài liệu về " + book.name() + " chưa ghi ngày bắt đầu và kết thúc của Tuần lễ.",
              book.withHead(List.of())));
    }
    return Optional.of(
        Replies.sure(
            said(question, book, week.get()),
            book.withHead(List.of(source(plan.get(), week.get())))));
  }

  /** The passage that states the week. */
  static Optional<Source> sourceOf(CampaignBook book) {
    return book.mainPlan().flatMap(plan -> plan.week().map(week -> source(plan, week)));
  }

  private static String said(Question question, CampaignBook book, Plan.Week week) {
    LocalDate first = week.first();
    LocalDate last = week.last();
    String lead = "";
    if (question.asks(Ask.DISTANCE)) {
      boolean end = question.says("hết", "kết thúc", "xong", "bế mạc");
      lead = Wording.capital(Wording.distance(end ? last : first, question.today())) + ". ";
    } else if (question.asks(Ask.YES_NO)) {
      lead = yesNo(question, week);
    }
    return lead + range(book, week, question.today());
  }

  /** From which day to which the week is. */
  static String range(CampaignBook book, Plan.Week week, LocalDate today) {
    LocalDate first = week.first();
    LocalDate last = week.last();
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    // "Tháng học tập cộng đồng" is no week
    String name =
        days > LONGEST_WEEK ? book.name().replace("Tuần lễ", "Đợt hoạt động") : book.name();
    return name
        + " diễn ra từ "
        + Wording.day(first)
        + " đến hết "
        + Wording.day(last)
        + (", " + days + " ngày")
        + Replies.tense(first, last, today)
        + ".";
  }

  private static String yesNo(Question question, Plan.Week week) {
    Optional<TimeSpan> asked = question.days();
    LocalDate day = asked.map(d -> d.start().toLocalDate()).orElse(question.today());
    if (asked.isPresent() && !Days.isOneDay(asked.get())) {
      boolean same = day.equals(week.first()) && Days.lastDay(asked.get()).equals(week.last());
      return same ? "Đúng. " : "Chưa đúng. ";
    }
    if (question.says("ngày cuối", "cuối cùng")) {
      return day.equals(week.last()) ? "Đúng, đây là ngày cuối. " : "Chưa đúng. ";
    }
    if (question.says("ngày đầu", "khai mạc")) {
      return day.equals(week.first()) ? "Đúng, đây là ngày đầu. " : "Chưa đúng. ";
    }
    if (day.isBefore(week.first())) {
      return "Ngày " + Wording.shortDate(day) + " chưa đến Tuần lễ. ";
    }
    return day.isAfter(week.last())
        ? "Tuần lễ đã kết thúc. "
        : "Ngày " + Wording.shortDate(day) + " vẫn trong Tuần lễ. ";
  }

  private static Source source(Plan plan, Plan.Week week) {
    return Citation.of(plan, new Quotation(text(plan, week), week.origin()));
  }

  private static String text(Plan plan, Plan.Week week) {
    return plan.sections().stream()
        .flatMap(s -> s.paragraphs().stream())
        .filter(p -> p.line() == week.origin().line())
        .map(p -> p.text())
        .findFirst()
        .orElse(plan.header().title());
  }
}
