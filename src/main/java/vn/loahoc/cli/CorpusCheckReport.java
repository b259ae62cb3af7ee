package vn.loahoc.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Challenge;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.Deadline;
import vn.loahoc.corpus.Facts;
import vn.loahoc.corpus.Header;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.text.Shortened;

/** The page that {@code corpus check} prints for the person who put the documents there. */
final class CorpusCheckReport {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final String ABSENT = "không ghi";
  private static final int LONGEST = 100;

  private final PrintWriter out;

  CorpusCheckReport(PrintWriter out) {
    this.out = out;
  }

  void print(Corpus corpus) {
    corpus.campaigns().forEach(this::print);
    corpus.problems().stream()
        .filter(problem -> !TimetableReport.isOfTimetable(problem))
        .forEach(this::print);
    new TimetableReport(out)
        .printProblems(corpus.problems().stream().filter(TimetableReport::isOfTimetable).toList());
    out.println(summary(corpus));
  }

  private void print(Campaign campaign) {
    String year = campaign.year().isPresent() ? "năm " + campaign.year().getAsInt() : ABSENT;
    out.println(campaign.id() + ": " + campaign.title());
    row("Địa phương", campaign.locality().orElse(ABSENT) + (campaign.home() ? " (nơi này)" : ""));
    row("Năm", year);
    campaign.desk().operator().ifPresent(operator -> row("Người vận hành", operator));
    for (Campaign.ContactPoint contact : campaign.desk().contacts()) {
      StringJoiner line = new StringJoiner(", ");
      line.add(contact.unit());
      contact.phone().ifPresent(line::add);
      contact.email().ifPresent(line::add);
      contact.hours().ifPresent(line::add);
      contact.ward().ifPresent(line::add);
      row("Liên hệ", line.toString());
    }
    out.println();
    if (!campaign.faq().isEmpty()) {
      row("Hỏi đáp", campaign.faq().size() + " câu trong faq.csv");
    }
    if (!campaign.challenges().isEmpty()) {
      row("Thử thách", challenges(campaign));
    }
    campaign.plans().forEach(this::print);
    new TimetableReport(out).print(campaign.sessions());
  }

  private static String challenges(Campaign campaign) {
    List<Challenge> challenges = campaign.challenges();
    long days = challenges.stream().map(Challenge::day).distinct().count();
    boolean sample = challenges.stream().anyMatch(Challenge::sample);
    return "%d thử thách, %d ngày%s"
        .formatted(challenges.size(), days, sample ? " (dữ liệu mẫu)" : "");
  }

  private void print(Plan plan) {
    Header header = plan.header();
    Facts facts = plan.facts();
    out.println("  " + plan.file());
    row("Loại", header.kind().vietnamese());
    row("Số", header.number().orElse(ABSENT));
    row("Nơi ban hành", header.issuer().orElse(ABSENT));
    row("Ngày ban hành", header.issued().map(DAY::format).orElse(ABSENT));
    row("Tên", header.title().isBlank() ? ABSENT : header.title());
    row("Tuần lễ", plan.week().map(CorpusCheckReport::week).orElse(ABSENT));
    if (facts.themes().isEmpty()) {
      row("Chủ đề", ABSENT);
    }
    facts.themes().forEach(theme -> row("Chủ đề", theme.text()));
    rows("Hoạt động", facts.activities().stream().map(CorpusCheckReport::activity).toList());
    rows("Hạn", facts.deadlines().stream().map(CorpusCheckReport::deadline).toList());
    rows("Nhiệm vụ", duties(facts));
    row("Khẩu hiệu", facts.slogans().isEmpty() ? ABSENT : facts.slogans().size() + " câu");
    rows("Địa chỉ, số gọi", facts.contacts().stream().map(contact -> contact.value()).toList());
    out.println();
  }

  static String severity(Problem problem) {
    return switch (problem.severity()) {
      case ERROR -> "LỖI";
      case WARNING -> "CẢNH BÁO";
      case NOTE -> "GHI CHÚ";
    };
  }

  private void print(Problem problem) {
    StringJoiner place = new StringJoiner(", ");
    place.add(problem.place().file());
    problem.place().sheet().ifPresent(sheet -> place.add("trang tính " + sheet));
    problem.place().row().ifPresent(row -> place.add("hàng " + row));
    problem.place().line().ifPresent(line -> place.add("dòng " + line));
    out.println(severity(problem) + " [" + problem.code() + "] " + place);
    out.println("  " + problem.what());
    out.println("  → " + problem.mend());
  }

  private void rows(String label, List<String> values) {
    if (values.isEmpty()) {
      row(label, ABSENT);
    }
    for (int i = 0; i < values.size(); i++) {
      row(i == 0 ? label : "", values.get(i));
    }
  }

  private void row(String label, String value) {
    out.println("    " + label + " ".repeat(Math.max(1, 17 - label.length())) + value);
  }

  private static String week(Plan.Week week) {
    return DAY.format(week.first()) + " – " + DAY.format(week.last());
  }

  private static String activity(Activity activity) {
    StringJoiner parts = new StringJoiner(" · ");
    String when = when(activity.when());
    parts.add(when.isEmpty() ? "không ghi ngày giờ" : when);
    parts.add(Shortened.to(activity.what(), LONGEST));
    activity.place().ifPresent(place -> parts.add("tại " + place));
    activity.unit().ifPresent(unit -> parts.add(unit));
    activity.open().ifPresent(open -> parts.add(open.what() + ": do " + open.decider()));
    return parts + section(activity.quotation().origin().section());
  }

  private static String when(Schedule when) {
    StringJoiner parts = new StringJoiner(", ");
    when.hours().ifPresent(parts::add);
    List<String> days = new ArrayList<>();
    when.date().map(DAY::format).ifPresent(days::add);
    when.dates().stream().map(DAY::format).filter(d -> !days.contains(d)).forEach(days::add);
    String last = when.end().map(end -> " – " + DAY.format(end)).orElse("");
    if (!days.isEmpty()) {
      parts.add(String.join("; ", days) + last);
    }
    when.recurrence().ifPresent(parts::add);
    return parts.toString();
  }

  private static String deadline(Deadline deadline) {
    Optional<LocalDate> last = Optional.of(deadline.lastDay()).filter(day -> deadline.exclusive());
    String before = deadline.exclusive() ? "trước " : "đến hết ";
    return before
        + DAY.format(deadline.date())
        + last.map(day -> " (ngày cuối " + DAY.format(day) + ")").orElse("")
        + " · "
        + Shortened.to(deadline.what(), LONGEST)
        + deadline.to().map(to -> " · gửi " + to).orElse("")
        + section(deadline.quotation().origin().section());
  }

  private static List<String> duties(Facts facts) {
    java.util.Map<String, Integer> counts = new java.util.LinkedHashMap<>();
    facts.duties().forEach(duty -> counts.merge(duty.unit().name(), 1, Integer::sum));
    List<String> rows = new ArrayList<>();
    counts.forEach((unit, count) -> rows.add(unit + ": " + count + " việc"));
    return rows;
  }

  private static String section(String section) {
    return section.isEmpty() ? "" : " [" + section + "]";
  }

  private static String summary(Corpus corpus) {
    int plans = corpus.campaigns().stream().mapToInt(campaign -> campaign.plans().size()).sum();
    long errors = count(corpus, Problem.Severity.ERROR);
    long warnings = count(corpus, Problem.Severity.WARNING);
    long notes = count(corpus, Problem.Severity.NOTE);
    int classes = corpus.campaigns().stream().mapToInt(c -> c.sessions().size()).sum();
    return "%d chiến dịch, %d văn bản%s; %d lỗi, %d cảnh báo, %d ghi chú."
        .formatted(
            corpus.campaigns().size(),
            plans,
            classes == 0 ? "" : ", " + classes + " lớp",
            errors,
            warnings,
            notes);
  }

  private static long count(Corpus corpus, Problem.Severity severity) {
    return corpus.problems().stream().filter(p -> p.severity() == severity).count();
  }
}
