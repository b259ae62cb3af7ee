package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Deadline;
import vn.loahoc.corpus.Section.Part;
import vn.loahoc.time.Bound;

/** What is due: "trước ngày", "chậm nhất", "hạn", "xong vào ngày". */
final class DeadlineReader {

  private static final Pattern DUE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:báo cáo|nộp|gửi|đăng ký|đăng kí|hoàn thành|hoàn tất|hoàn chỉnh|tổng"
              + " hợp|phản hồi|hạn)(?!\\p{L})");
  private static final Pattern LIMIT_BEFORE =
      Pattern.compile(
          "(?iu)(?:hạn (?:chót|cuối|nộp|gửi|đăng ký|chậm nhất)[^.;]{0,40}|chậm nhất(?: là)?|muộn"
              + " nhất(?: là)?|hạn(?: là)?|xong|hoàn thành(?: xong)?|hoàn tất)\\s*:?\\s*(?:vào"
              + " |trong |đến |là )*(?:hết )?(?:ngày\\s)?$");
  private static final Pattern REPORT =
      Pattern.compile("(?iu)(?<!\\p{L})(?:báo cáo|nộp|gửi|đăng ký|đăng kí)(?!\\p{L})");
  private static final Pattern WHAT_ENDS =
      Pattern.compile(
          "\\s+(?:về|cho|qua)\\s(?=\\p{Lu})|\\s+(?:tới|đến|bằng|theo địa chỉ|trước|chậm nhất|muộn"
              + " nhất|xong)(?!\\p{L})|\\s*[(;:,]");
  private static final Pattern TO = Pattern.compile("(?<!\\p{L})(?:về|cho|tới|đến)\\s+(?=\\p{Lu})");
  private static final Pattern HOW =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:bằng (?:văn bản|thư điện tử|e-?mail|bản giấy|file)|qua (?:e-?mail|thư"
              + " điện tử|hộp thư|zalo|địa chỉ)|theo (?:địa chỉ|đường link))");

  /** What stands between the matter and the day: ", hoàn thành trước ngày". */
  private static final Pattern LIMIT_WORDS =
      Pattern.compile(
          "(?iu)(?:[\\s,(]+(?:xong|hoàn thành|hoàn tất|trước|chậm nhất|muộn"
              + " nhất|vào|là|trong|đến|hết|ngày))+\\s*$");

  private static final int SHORTEST_VERB = "gửi".length();

  private DeadlineReader() {}

  static List<Deadline> read(Outline outline, Dates dates) {
    List<Deadline> deadlines = new ArrayList<>();
    outline
        .paragraphs(Part.BODY, Part.ANNEX)
        .forEach(
            place -> {
              for (String sentence : Sentences.of(place.paragraph().text())) {
                for (Moment moment : dates.find(sentence)) {
                  if (isDeadline(sentence, moment)) {
                    add(deadlines, deadline(place, sentence, moment));
                  }
                }
              }
            });
    return deadlines;
  }

  /** Whether a day is a last day rather than the day of something that happens. */
  static boolean isDeadline(String sentence, Moment moment) {
    if (!moment.hasDay() || !moment.dated() || moment.severalDays()) {
      return false;
    }
    String before = sentence.substring(0, moment.from());
    boolean due = DUE.matcher(sentence).find();
    return switch (moment.mention().bound()) {
      case BEFORE -> !moment.hasClock() || due;
      case UNTIL -> due || LIMIT_BEFORE.matcher(before).find() || limitInside(moment);
      case AT -> LIMIT_BEFORE.matcher(before).find();
      case FROM -> false;
    };
  }

  private static boolean limitInside(Moment moment) {
    return moment.mention().text().matches("(?iu).*(?:chậm nhất|muộn nhất|hạn).*");
  }

  private static Deadline deadline(Outline.Place place, String sentence, Moment moment) {
    String before = sentence.substring(0, moment.from());
    boolean exclusive = moment.is(Bound.BEFORE) && !moment.hasClock();
    before = lastItem(before);
    int verb = lastVerb(before);
    return new Deadline(
        what(before, verb),
        moment.first(),
        exclusive,
        to(before, Math.max(verb, 0)),
        how(before),
        place.stretch().quote(sentence, place.paragraph()));
  }

  /** "báo cáo kết quả …" from its verb; without one, the sentence up to the limit. */
  private static String what(String before, int verb) {
    if (verb < 0) {
      String clause = LIMIT_WORDS.matcher(before).replaceFirst("").strip();
      return Phrases.title(Phrases.shortened(clause));
    }
    String clause = before.substring(verb).strip();
    Matcher end = WHAT_ENDS.matcher(clause);
    String what =
        end.find(Math.min(clause.length(), SHORTEST_VERB))
            ? clause.substring(0, end.start())
            : clause;
    String bare = what.replaceFirst("(?iu)\\s+(?:trước|về)\\s*$", "").strip();
    boolean meagre = bare.split("\\s+").length <= 2;
    return Phrases.title(meagre ? Phrases.shortened(clauseBefore(before, verb) + bare) : bare);
  }

  /** Of several things due in one sentence the one before this day. */
  private static String lastItem(String before) {
    String item = before.substring(before.lastIndexOf(';') + 1);
    return REPORT.matcher(item).find() ? item : before;
  }

  private static String clauseBefore(String before, int verb) {
    String words = before.substring(0, verb);
    int from =
        Math.max(words.lastIndexOf(':'), Math.max(words.lastIndexOf(';'), words.lastIndexOf('.')))
            + 1;
    return words.substring(from).stripLeading();
  }

  private static int lastVerb(String before) {
    Matcher matcher = REPORT.matcher(before);
    int first = -1;
    while (matcher.find()) {
      boolean again = first >= 0 && matcher.group().equalsIgnoreCase("gửi");
      if (!again) {
        first = first < 0 ? matcher.start() : first;
      }
    }
    return first;
  }

  private static Optional<String> to(String before, int from) {
    Matcher matcher = TO.matcher(before);
    if (!matcher.find(from)) {
      return Optional.empty();
    }
    String rest = before.substring(matcher.end());
    Optional<UnitPhrases.Found> unit =
        UnitPhrases.find(rest).stream().filter(f -> f.from() == 0).findFirst();
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    Matcher through =
        Pattern.compile("^\\s*(\\([^)]*\\))").matcher(rest.substring(unit.get().to()));
    String name = unit.get().name();
    return Optional.of(through.find() ? name + " " + through.group(1) : name);
  }

  private static Optional<String> how(String before) {
    Matcher matcher = HOW.matcher(before);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String how =
        before
            .substring(matcher.start())
            .replaceFirst(
                "(?iu)[\\s,]*(?:trước|chậm nhất|muộn nhất)?\\s*(?:là|vào)?\\s*(?:hết"
                    + " )?(?:ngày)?\\s*$",
                "");
    return Optional.of(how.strip());
  }

  private static void add(List<Deadline> deadlines, Deadline deadline) {
    boolean known =
        deadlines.stream()
            .anyMatch(d -> d.date().equals(deadline.date()) && d.what().equals(deadline.what()));
    if (!known) {
      deadlines.add(deadline);
    }
  }
}
