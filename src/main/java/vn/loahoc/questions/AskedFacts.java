package vn.loahoc.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Reading;
import vn.loahoc.text.WordLists;

/**
 * Which facts a question asks for, each by one name however it is asked for. What only colours a
 * question ("phải không") is no fact. Thread-safe.
 */
final class AskedFacts {

  /** The day alone: an hour is another fact. */
  private static final String DAY = "DAY";

  /** What stands before a place that no list has. */
  private static final Set<String> AT = Set.of("tại", "ở", "trong", "trước");

  /** Phrases that ask for a fact and say nothing else: "mất tiền", "thứ mấy". */
  private final Phrases<String> phrases = new Phrases<>();

  AskedFacts() {
    for (String line : WordLists.lines(AskedFacts.class, "asks.tsv")) {
      String[] columns = line.split("\t");
      phrases.add(columns[1], columns[0]);
    }
  }

  /** Where such phrases stand in a message. */
  List<Phrases.Found<String>> in(Reading reading) {
    return phrases.find(reading.words());
  }

  /**
   * The facts that are asked for.
   *
   * @param readings the message, after that of the turn before where it goes on from it
   * @param asks what it asks for, completed from the turn before
   */
  Set<String> of(List<Reading> readings, Set<Ask> asks) {
    Reading message = readings.getLast();
    List<Phrases.Found<String>> found = new ArrayList<>(in(message));
    if (found.isEmpty() && !message.asks().equals(asks)) {
      found.addAll(in(readings.getFirst()));
    }
    Set<String> facts = new TreeSet<>();
    asks.stream().map(AskedFacts::fact).filter(fact -> !fact.isEmpty()).forEach(facts::add);
    found.forEach(phrase -> facts.add(phrase.value()));
    if (facts.contains(DAY) && !asks.contains(Ask.HOUR)) {
      facts.remove(Ask.WHEN.name());
    }
    if (facts.contains(Ask.COST.name())) {
      facts.remove(Ask.HOW_MANY.name());
    }
    if (facts.contains(Ask.REGISTER.name())) {
      facts.remove(Ask.DUTY.name());
    }
    return facts;
  }

  /** Whether a statement tells a fact: it names a time or a place, or speaks of it. */
  boolean tells(Reading statement, String fact) {
    boolean placed =
        !statement.places().isEmpty()
            || statement.words().stream().anyMatch(word -> AT.contains(word.restored()));
    return switch (fact) {
      case "WHERE" -> placed;
      case "WHEN", DAY -> !statement.times().isEmpty();
      default -> of(List.of(statement), statement.asks()).contains(fact);
    };
  }

  private static String fact(Ask ask) {
    return switch (ask) {
      case YES_NO, WHICH, SUMMARY -> "";
      case HOUR, WHEN, PERIOD, RANGE, OPENING, DISTANCE -> Ask.WHEN.name();
      case TO_WHOM, WHO -> Ask.WHO.name();
      default -> ask.name();
    };
  }
}
