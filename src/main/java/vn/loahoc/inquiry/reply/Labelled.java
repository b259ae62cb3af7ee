package vn.loahoc.inquiry.reply;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Fees;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Sign;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** Facts of a class, each with its label: nobody learns at a festival. */
final class Labelled {

  /** Folded. */
  private static final String SAMPLE = "du lieu mau";

  /** What a cell says again before what is to be brought. */
  private static final Pattern BRINGING_LABEL =
      Pattern.compile("(?iu)^(?:(?:cần|nhớ|xin|vui lòng) )?(?:mang|đem)(?: theo)?\\s*:?\\s+");

  private static final Map<Sign, String> LABELS = new EnumMap<>(Sign.class);

  /** Of what is held on single days. */
  private static final Map<Sign, String> SINGLE = new EnumMap<>(Sign.class);

  static {
    LABELS.put(Sign.LENGTH, "fact-length");
    LABELS.put(Sign.WHEN, "fact-when");
    LABELS.put(Sign.NEXT, "fact-next");
    LABELS.put(Sign.OFF, "fact-off");
    LABELS.put(Sign.WHERE, "fact-where");
    LABELS.put(Sign.FEE, "fact-fee");
    LABELS.put(Sign.BRING, "fact-bring");
    LABELS.put(Sign.PARKING, "fact-parking");
    LABELS.put(Sign.PLACES, "fact-places");
    LABELS.put(Sign.REGISTER, "fact-register");
    LABELS.put(Sign.REGISTERING, "fact-register");
    LABELS.put(Sign.HOLDER, "fact-centre");
    LABELS.put(Sign.CONTACT, "fact-contact");
    LABELS.put(Sign.PHONE, "fact-phone");
    LABELS.put(Sign.TEACHER, "fact-teacher");
    LABELS.put(Sign.AUDIENCE, "fact-audience");
    SINGLE.put(Sign.WHEN, "event-when");
    SINGLE.put(Sign.WHERE, "event-where");
    SINGLE.put(Sign.FEE, "event-fee");
  }

  private Labelled() {}

  static boolean has(Sign fact) {
    return LABELS.containsKey(fact);
  }

  /** "Học phí: 50.000 đồng." */
  static String line(ClassSession session, Sign fact, String value) {
    String label = LABELS.getOrDefault(fact, "");
    return line(session.isSingle() ? SINGLE.getOrDefault(fact, label) : label, value);
  }

  static String line(String label, String value) {
    return Sentences.say("fact", Sentences.say(label), value.replaceAll("[.\\s]+$", ""));
  }

  /** What a list says of each class, where that is one thing, and how it goes on: "Giữ xe". */
  static Optional<String> heading(Set<Sign> asked, Set<Sign> signs) {
    return asked.stream()
        .filter(Labelled::has)
        .map(
            fact -> Sentences.say(order(fact, signs), Sentences.say(LABELS.getOrDefault(fact, ""))))
        .filter(heading -> asked.size() == 1)
        .findFirst();
  }

  /** That fees by the month and by the course do not compare, where they were ordered. */
  static Optional<String> incomparable(List<ClassSeries> all, Set<Sign> signs) {
    boolean ordered = signs.contains(Sign.CHEAPEST) || signs.contains(Sign.DEAREST);
    Set<String> periods = ordered ? Fees.periods(all) : Set.of();
    return periods.size() > 1
        ? Optional.of(Sentences.say("fee-periods", String.join(", ", periods)))
        : Optional.empty();
  }

  private static String order(Sign fact, Set<Sign> signs) {
    if (fact == Sign.FEE && signs.contains(Sign.DEAREST)) {
      return "heading-dearest";
    }
    if (fact == Sign.FEE && signs.contains(Sign.CHEAPEST)) {
      return "heading-cheapest";
    }
    return signs.contains(Sign.EARLIEST) ? "heading-earliest" : "heading";
  }

  /** What its row remarks, unless that is only that it is off. */
  static Optional<String> note(ClassSession session) {
    return session
        .offer()
        .note()
        .filter(note -> !session.sample() || !Folding.fold(note).equals(SAMPLE))
        .filter(note -> CalledOff.of(session).filter(CalledOff::all).isEmpty())
        .map(note -> line("fact-note", note));
  }

  /** Without a note that another line says as well: "Mang theo: thẻ". */
  static void sayOnce(List<String> lines) {
    String label = Sentences.say("fact-note") + ": ";
    lines.removeIf(
        line ->
            line.startsWith(label)
                && lines.stream()
                    .anyMatch(
                        other ->
                            !other.equals(line)
                                && plain(other).contains(plain(line.substring(label.length())))));
  }

  /** "Đăng ký, liên hệ: cô Mẫu": who is to be asked for both is named once. */
  static void askOnce(List<String> lines) {
    String register = Sentences.say("fact-register") + ": ";
    String contact = Sentences.say("fact-contact") + ": ";
    List<String> both =
        lines.stream()
            .filter(line -> line.startsWith(register))
            .filter(line -> lines.contains(contact + line.substring(register.length())))
            .toList();
    for (String line : both) {
      String whom = line.substring(register.length());
      lines.remove(contact + whom);
      lines.replaceAll(
          l -> l.equals(line) ? Sentences.say("fact-register-contact") + ": " + whom : l);
    }
  }

  /** Without what only says which cell it is. */
  static String withoutLabel(String brought) {
    return BRINGING_LABEL.matcher(brought).replaceFirst("");
  }

  private static String plain(String words) {
    return withoutLabel(Spelling.normalize(words).replace(":", "").strip())
        .replaceAll("[.\\s]+$", "");
  }
}
