package vn.loahoc.amendment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Occurrence;

/**
 * The words of an answer with what staff said. What a line of the answer tells by itself is told in
 * that line as it is now; the rest stands before the words of the document.
 */
final class Merging {

  private final Agenda agenda;
  private final List<String> lines;
  private final List<ListLine> asTold;

  /** A line tells one thing: what staff said of another does not take its place again. */
  private final Set<Integer> replaced = new HashSet<>();

  private Merging(String text, Agenda agenda) {
    this.agenda = agenda;
    this.lines = new ArrayList<>(text.lines().toList());
    this.asTold = ListLine.of(List.copyOf(lines));
  }

  static String of(String text, List<Pair> told, Agenda agenda) {
    return new Merging(text, agenda).with(told);
  }

  private String with(List<Pair> told) {
    List<String> before = new ArrayList<>();
    boolean known = true;
    for (Pair pair : told) {
      if (!isMerged(pair)) {
        before.add(AmendmentTexts.line(pair.source(), pair.now()));
        known &= agenda.isMeeting(pair.now());
      }
    }
    String rest = String.join("\n", lines);
    boolean bySelf = rest.startsWith(AmendmentWords.say("document-itself"));
    before.add(known || bySelf ? rest : AmendmentWords.say("document-says") + " " + rest);
    return String.join("\n", before);
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

  private static String instead(ListLine line, Pair pair) {
    if (!line.text().startsWith(ListLine.BULLET)) {
      return AmendmentTexts.line(pair.source(), pair.now());
    }
    return ListLine.BULLET
        + (line.isDated(pair.source())
            ? AmendmentTexts.line(pair.source(), pair.now())
            : AmendmentTexts.listed(pair.source(), pair.now()));
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
   * Whether a line tells just that: an activity of a plan in a list; of a class, that it is not
   * held on that day. A line about a meeting that is held begins with its hour.
   */
  private boolean tells(ListLine told, Pair pair) {
    Occurrence source = pair.source();
    if (!agenda.isMeeting(pair.now())) {
      return told.tells(source, agenda);
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
