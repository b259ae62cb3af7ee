package vn.loahoc.amendment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Occurrence;

/**
 * The words of an answer with what staff said. What a line of the answer tells by itself is told in
 * that line as it is now; the rest stands before the words of the document.
 */
final class Merging {

  private final Answer answer;
  private final Agenda agenda;
  private final List<String> lines;
  private final List<ListLine> asTold;

  /** A line tells one thing: what staff said of another does not take its place again. */
  private final Set<Integer> replaced = new HashSet<>();

  private Merging(Answer answer, Agenda agenda) {
    this.answer = answer;
    this.agenda = agenda;
    this.lines = new ArrayList<>(answer.text().lines().toList());
    this.asTold = ListLine.of(List.copyOf(lines));
  }

  static String of(Answer answer, List<Pair> told, Agenda agenda) {
    return new Merging(answer, agenda).with(told);
  }

  private String with(List<Pair> told) {
    List<String> before = new ArrayList<>();
    List<String> ofClasses = new ArrayList<>();
    boolean known = true;
    for (Pair pair : told) {
      if (!isMerged(pair)) {
        boolean meeting = agenda.isMeeting(pair.now());
        List<Occurrence> others =
            agenda.otherwise(pair.now()).stream().filter(o -> !isCited(o, answer)).toList();
        (meeting ? ofClasses : before)
            .add(beside(AmendmentTexts.line(pair.source(), pair.now()), others));
        known &= meeting;
      }
    }
    int classes = beginOfClasses(told);
    (classes == 0 ? before : lines).addAll(classes, ofClasses);
    String rest = String.join("\n", lines);
    boolean bySelf = rest.startsWith(AmendmentWords.say("document-itself"));
    before.add(known || bySelf ? rest : AmendmentWords.say("document-says") + " " + rest);
    return String.join("\n", before);
  }

  /** The first line of the paragraph about classes, which may follow one about a plan. */
  private int beginOfClasses(List<Pair> told) {
    List<String> titles =
        told.stream()
            .flatMap(pair -> agenda.on(pair.source().when().first()).stream())
            .filter(agenda::isMeeting)
            .map(Occurrence::title)
            .toList();
    int begin = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (titles.stream().anyMatch(line::contains)) {
        return begin;
      }
      begin = line.isEmpty() ? i + 1 : begin;
    }
    return 0;
  }

  private boolean isMerged(Pair pair) {
    Optional<Integer> line = lineOf(pair);
    line.ifPresent(
        i -> {
          lines.set(i, instead(asTold.get(i), pair));
          replaced.add(i);
        });
    return line.isPresent();
  }

  private String instead(ListLine line, Pair pair) {
    if (line.tellsHeld(pair.now(), agenda)) {
      return line.text().replaceFirst("\\)\\.$", "")
          + AmendmentWords.say("held-because", AmendmentTexts.because(pair.now()));
    }
    if (!line.text().startsWith(ListLine.BULLET)) {
      return AmendmentTexts.line(pair.source(), pair.now());
    }
    String told =
        line.isDated(pair.source())
            ? AmendmentTexts.line(pair.source(), pair.now())
            : AmendmentTexts.listed(pair.source(), pair.now());
    return ListLine.BULLET + beside(told, agenda.otherwise(pair.now()));
  }

  /** With what timetables say otherwise still. */
  private static String beside(String told, List<Occurrence> others) {
    return AmendmentTexts.otherwise(others).map(other -> told + " " + other).orElse(told);
  }

  /** Whether an answer of the documents has it already. */
  static boolean isCited(Occurrence other, Answer answer) {
    return answer.sources().stream()
        .anyMatch(
            source ->
                source.document().equals(other.source().document())
                    && source.section().equals(other.source().section()));
  }

  private Optional<Integer> lineOf(Pair pair) {
    List<Integer> those =
        IntStream.range(0, lines.size())
            .filter(i -> !replaced.contains(i) && tells(asTold.get(i), pair))
            .boxed()
            .toList();
    return those.stream()
        .filter(i -> asTold.get(i).isAt(pair.source()))
        .findFirst()
        .or(() -> those.stream().findFirst());
  }

  /**
   * Whether a line tells just that: an activity of a plan in a list; of a class, that a meeting is
   * held otherwise, or not on that day.
   */
  private boolean tells(ListLine told, Pair pair) {
    Occurrence source = pair.source();
    if (!agenda.isMeeting(pair.now())) {
      return told.tells(source, agenda);
    }
    if (told.tellsHeld(pair.now(), agenda)) {
      return true;
    }
    String line = told.text();
    boolean off = pair.now().isCancelled() || !pair.now().when().isOn(source.when().first());
    int day = line.indexOf(Wording.date(source.when().first()));
    return off
        && day >= 0
        && line.substring(0, day).chars().noneMatch(Character::isDigit)
        && line.indexOf(source.title(), day) > day
        && isOfItsWard(line, source);
  }

  private boolean isOfItsWard(String line, Occurrence source) {
    Optional<String> own = source.where().ward();
    return WardNames.in(line, agenda.wards()).stream()
        .allMatch(ward -> own.filter(ward::equals).isPresent());
  }
}
