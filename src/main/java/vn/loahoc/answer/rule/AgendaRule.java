package vn.loahoc.answer.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Days;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.OtherHours;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Wording;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.reading.Ask;
import vn.loahoc.text.Shortened;
import vn.loahoc.time.Bound;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeSpan;

/** "Mai có gì?", "thứ Ba tuần tới có hoạt động gì?", "phường phải làm gì ngày 3/10?" */
public final class AgendaRule implements Rule {

  /** More of the question than this is about things no source speaks of. */
  private static final double FOREIGN = 0.3;

  private static final int LISTED = 5;

  /** Titles are shortened until the list fits a comfortable message. */
  private static final int[] TITLE_LENGTHS = {160, 110, 80, 60, 45};

  private static final int COMFORTABLE = 640;

  /** Topic words beyond these make it a question about one activity, not about a day. */
  private static final int FEW_TOPIC_WORDS = 4;

  private final OtherHours others;

  public AgendaRule(OtherHours others) {
    this.others = others;
  }

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    List<TimeSpan> several = question.singleDays();
    if (several.size() > 1) {
      return onEach(book, several);
    }
    Optional<TimeSpan> days = question.days();
    if (days.isEmpty() || !isAboutTheDay(question, book)) {
      return Optional.empty();
    }
    List<Evidence> dated = dated(book, days.get());
    return Optional.of(
        dated.isEmpty()
            ? nothingDated(book, days.get(), question.today())
            : listed(question, book, days.get(), dated));
  }

  /** "Ngày 2 và ngày 3": one list a day. */
  private Optional<Answer> onEach(CampaignBook book, List<TimeSpan> days) {
    List<Evidence> dated = days.stream().flatMap(d -> dated(book, d).stream()).distinct().toList();
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    List<Evidence> shown = Alike.removed(dated).stream().limit(LISTED).toList();
    String lines =
        shown.stream()
            .map(e -> item(e, Happenings.line(e, 90)))
            .distinct()
            .collect(Collectors.joining("\n"));
    List<Source> sources = sources(shown);
    String lead = "Theo kế hoạch " + book.locality() + ":\n";
    return Optional.of(Replies.sure(lead + lines, book.withHead(sources)));
  }

  private String item(Evidence planned, String line) {
    String otherwise = others.of(activity(planned)).map(told -> "; " + told.words()).orElse("");
    return "- " + Wording.capital(line) + otherwise + ".";
  }

  private List<Source> sources(List<Evidence> shown) {
    Stream<Source> timetables =
        shown.stream()
            .flatMap(e -> others.of(activity(e)).stream())
            .flatMap(told -> told.sources().stream());
    return Stream.concat(shown.stream().map(Evidence::source), timetables).distinct().toList();
  }

  private static boolean isAboutTheDay(Question question, CampaignBook book) {
    if (question.asks(Ask.WHAT_ON)) {
      return true;
    }
    boolean open =
        question.asks(Ask.DUTY, Ask.WHICH, Ask.WHERE)
            || question.asks().isEmpty()
            || question.says("gì");
    return open
        && question.terms().size() <= FEW_TOPIC_WORDS
        && book.foreignShare(question) <= FOREIGN
        && !question.asks(Ask.HOUR, Ask.WHO, Ask.HOW_MANY);
  }

  private static List<Evidence> dated(CampaignBook book, TimeSpan span) {
    List<Evidence> found = new ArrayList<>();
    for (Evidence evidence : book.activities()) {
      Schedule when = activity(evidence).when();
      boolean single = !Days.isLong(when) && (when.date().isPresent() || !when.dates().isEmpty());
      if (single && Days.overlaps(when, span) && hourFits(when, span)) {
        found.add(evidence);
      }
    }
    if (span.grain() == Grain.PART_OF_DAY && found.stream().anyMatch(AgendaRule::hasHours)) {
      found.removeIf(e -> !hasHours(e));
    }
    found.sort(Comparator.comparing(e -> order(activity(e).when())));
    return found;
  }

  private static boolean hasHours(Evidence evidence) {
    return activity(evidence).when().hours().isPresent();
  }

  /**
   * An activity without an hour may be at any; one with an hour must lie in the part of day asked
   * about.
   */
  private static boolean hourFits(Schedule when, TimeSpan span) {
    if (span.grain() != Grain.PART_OF_DAY
        && span.grain() != Grain.HOUR
        && span.grain() != Grain.MINUTE) {
      return true;
    }
    Optional<Integer> hour =
        when.hours()
            .filter(h -> h.matches("\\d{2}:.*"))
            .map(h -> Integer.parseInt(h.substring(0, 2)));
    if (hour.isEmpty()) {
      return true;
    }
    int end =
        span.end().getHour() == 0
            ? 24
            : span.end().getHour() + (span.end().getMinute() > 0 ? 1 : 0);
    return hour.get() >= span.start().getHour()
        && hour.get() < Math.max(end, span.start().getHour() + 1);
  }

  /** Of the next day's activities one that people go to is named, not one to be ready by. */
  private static String preference(Schedule when) {
    String first = when.date().map(LocalDate::toString).orElse("9");
    return first + (when.bound() == Bound.BEFORE ? "b" : "a") + order(when);
  }

  private static String order(Schedule when) {
    return when.date().map(LocalDate::toString).orElse("9")
        + when.hours().filter(h -> h.matches("\\d.*")).orElse("99");
  }

  private Answer listed(Question question, CampaignBook book, TimeSpan span, List<Evidence> dated) {
    List<Evidence> shown = Alike.removed(dated).stream().limit(LISTED).toList();
    List<Source> sources = new ArrayList<>(sources(shown));
    String week = allWeek(book, span).map(w -> "\n" + runsAllWeek(w)).orElse("");
    if (!week.isEmpty()) {
      WeekRule.sourceOf(book).ifPresent(sources::add);
    }
    String text = "";
    for (int length : TITLE_LENGTHS) {
      text = lead(question, book, span) + "\n" + lines(shown, span, length) + week;
      if (text.length() <= COMFORTABLE) {
        break;
      }
    }
    List<Answer.Happening> happenings =
        shown.stream().map(e -> Happenings.of(activity(e))).toList();
    return Replies.sure(text, book.withHead(sources), happenings);
  }

  private String lines(List<Evidence> shown, TimeSpan span, int length) {
    return shown.stream()
        .map(
            e ->
                item(
                    e,
                    Days.isOneDay(span)
                        ? Happenings.lineOfTheDay(e, length)
                        : Happenings.line(e, length)))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String lead(Question question, CampaignBook book, TimeSpan span) {
    LocalDate first = span.start().toLocalDate();
    LocalDate last = Days.lastDay(span);
    String when =
        first.equals(last)
            ? Wording.capital(Wording.day(first))
            : "Từ " + Wording.shortDate(first) + " đến " + Wording.date(last);
    return when
        + Replies.tense(first, last, question.today())
        + ", theo kế hoạch "
        + book.locality()
        + ":";
  }

  private static Answer nothingDated(CampaignBook book, TimeSpan span, LocalDate today) {
    Optional<Plan.Week> week = allWeek(book, span);
    LocalDate first = span.start().toLocalDate();
    String day =
        Days.isOneDay(span)
            ? Wording.capital(Wording.day(first))
            : "Từ " + Wording.shortDate(first) + " đến " + Wording.date(Days.lastDay(span));
    if (week.isPresent()) {
      List<Source> sources = new ArrayList<>();
      WeekRule.sourceOf(book).ifPresent(sources::add);
      StringBuilder text =
          new StringBuilder(
              day + ": tài liệu không nêu buổi riêng nào. " + runsAllWeek(week.get()));
      for (Evidence evidence : running(book)) {
        text.append("\n- ").append(Shortened.to(Wording.sentence(evidence.text()), 200));
        sources.add(evidence.source());
      }
      text.append("\nGiờ và nơi cụ thể xin hỏi phường.");
      return Replies.sure(text.toString(), book.withHead(sources));
    }
    return next(book, span, today, day + ": tài liệu chưa ghi hoạt động nào.");
  }

  private static Answer next(CampaignBook book, TimeSpan span, LocalDate today, String none) {
    Optional<Evidence> next =
        book.activities().stream()
            .filter(
                e ->
                    activity(e).when().date().map(d -> d.isAfter(Days.lastDay(span))).orElse(false))
            .filter(e -> !Days.isLong(activity(e).when()))
            .min(Comparator.comparing(e -> preference(activity(e).when())));
    if (next.isPresent()) {
      return Replies.absent(
          none + " Gần nhất: " + Happenings.line(next.get(), TITLE_LENGTHS[0]) + ".",
          List.of(next.get().source()));
    }
    String over =
        book.week()
            .filter(w -> w.last().isBefore(span.start().toLocalDate()))
            .map(
                w ->
                    (w.last().isBefore(today)
                            ? " Tuần lễ đã kết thúc ngày "
                            : " Tuần lễ kết thúc ngày ")
                        + Wording.date(w.last())
                        + ".")
            .orElse("");
    return Replies.absent(
        none + over, over.isEmpty() ? List.of() : WeekRule.sourceOf(book).stream().toList());
  }

  /** Undated activities that run through the week, a few for a taste. */
  private static List<Evidence> running(CampaignBook book) {
    return book.activities().stream()
        .filter(e -> activity(e).when().date().isEmpty() || Days.isLong(activity(e).when()))
        .filter(e -> e.text().length() > 40)
        .limit(2)
        .toList();
  }

  /**
   * A notice may name the week and leave what is on to timetables: then nothing runs through it.
   */
  private static Optional<Plan.Week> allWeek(CampaignBook book, TimeSpan span) {
    return book.week()
        .filter(w -> !book.activities().isEmpty())
        .filter(
            w ->
                !w.first().isAfter(Days.lastDay(span))
                    && !w.last().isBefore(span.start().toLocalDate()));
  }

  private static String runsAllWeek(Plan.Week week) {
    return "Suốt Tuần lễ ("
        + Wording.date(week.first())
        + " đến "
        + Wording.date(week.last())
        + ") có các hoạt động hưởng ứng, tuyên truyền.";
  }

  private static Activity activity(Evidence evidence) {
    return evidence.facts().activity().orElseThrow();
  }
}
