package vn.loahoc.answer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.place.Spot;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeSpan;

/**
 * What is to be answered: a message, completed from the turn before where it left something open.
 *
 * @param reading the message itself
 * @param terms what it is about
 * @param asks what it asks for
 * @param times the times it names, or those of the turn before
 * @param campaignId the campaign the turn before was about, if this message names none
 * @param before the message of the turn before, where this one has no topic of its own
 * @param now local time in {@code Asia/Ho_Chi_Minh}
 * @param talk what is known of the talk so far
 */
public record Question(
    Reading reading,
    List<Term> terms,
    Set<Ask> asks,
    List<TimeMention> times,
    Optional<String> campaignId,
    Optional<Reading> before,
    LocalDateTime now,
    Talk talk) {

  /** Further back nothing is remembered. */
  private static final int REMEMBERED = 6;

  /**
   * The talk that a question is part of.
   *
   * @param previous the question of the turn before, with its own talk
   * @param ward the ward of the person who asks, where it is known: "phường Mẫu"
   * @param spot where they are, if they said so in this talk
   */
  public record Talk(Optional<Question> previous, Optional<String> ward, Optional<Spot> spot) {

    /** A first question of somebody of whom nothing is known. */
    public static final Talk NONE = new Talk(Optional.empty(), Optional.empty());

    public Talk(Optional<Question> previous, Optional<String> ward) {
      this(previous, ward, Optional.empty());
    }

    private Talk upTo(int turns) {
      return new Talk(
          turns == 0 ? Optional.empty() : previous.map(q -> q.upTo(turns - 1)), ward, spot);
    }
  }

  public Question {
    terms = List.copyOf(terms);
    asks = Set.copyOf(asks);
    times = List.copyOf(times);
  }

  /** The talk of a question that follows this one. */
  public Talk goingOn(Optional<String> ward) {
    return new Talk(Optional.of(this), ward).upTo(REMEMBERED);
  }

  /** The same of somebody who has said where they are. */
  public Question at(Optional<Spot> spot) {
    return spot.equals(talk.spot())
        ? this
        : new Question(
            reading,
            terms,
            asks,
            times,
            campaignId,
            before,
            now,
            new Talk(talk.previous(), talk.ward(), spot));
  }

  private Question upTo(int turns) {
    return new Question(reading, terms, asks, times, campaignId, before, now, talk.upTo(turns));
  }

  public LocalDate today() {
    return now.toLocalDate();
  }

  public boolean asks(Ask first, Ask... others) {
    return asks.contains(first) || List.of(others).stream().anyMatch(asks::contains);
  }

  /** The same question, known to be about that campaign. */
  public Question about(String campaign) {
    return new Question(reading, terms, asks, times, Optional.of(campaign), before, now, talk);
  }

  /** The same question with its times read otherwise. */
  Question at(List<TimeMention> otherTimes) {
    return new Question(reading, terms, asks, otherTimes, campaignId, before, now, talk);
  }

  /** The same question without words that only named its campaign. */
  public Question without(Set<String> words) {
    List<Term> rest = terms.stream().filter(t -> !words.contains(t.text())).toList();
    return new Question(reading, rest, asks, times, campaignId, before, now, talk);
  }

  /**
   * The same of a message of which a part is left out.
   *
   * @param rest what is left of {@link #reading()}
   */
  public Question saying(Reading rest) {
    Set<String> left = rest.words().stream().map(Word::restored).collect(Collectors.toSet());
    Set<String> gone = reading.words().stream().map(Word::restored).collect(Collectors.toSet());
    gone.removeAll(left);
    return new Question(
        rest,
        without(gone).terms(),
        asks,
        times.equals(reading.times()) ? rest.times() : times,
        campaignId,
        before,
        now,
        talk);
  }

  /** Whether the message says one of the phrases (given with diacritics). */
  public boolean says(String... phrases) {
    return says(reading, phrases) || before.map(b -> says(b, phrases)).orElse(false);
  }

  /** Whether this message itself says one of the phrases. */
  public boolean saysItself(String... phrases) {
    return says(reading, phrases);
  }

  private static boolean says(Reading reading, String... phrases) {
    boolean unmarked = reading.words().stream().anyMatch(Word::bare);
    String restored = padded(reading.restored());
    String typed = padded(reading.text());
    for (String phrase : phrases) {
      String wanted = ' ' + phrase + ' ';
      if (restored.contains(wanted)
          || typed.contains(wanted)
          || (unmarked && typed.contains(Folding.fold(wanted)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it was typed without diacritics. */
  public boolean unmarked() {
    return reading.words().stream().anyMatch(Word::bare);
  }

  /** The same with the words that are likeliest meant where marks were left out, and no others. */
  public Question likeliest() {
    List<Term> exact = terms.stream().map(Term::exactly).toList();
    return new Question(reading.likeliest(), exact, asks, times, campaignId, before, now, talk);
  }

  /** The span of days it names: a day, several days, a week or a month, but not a whole year. */
  public Optional<TimeSpan> days() {
    return times.stream()
        .filter(t -> t.stated().day() && t.span().grain() != Grain.YEAR)
        .map(TimeMention::span)
        .findFirst();
  }

  /** The single days it names by itself, where it names several apart from each other. */
  public List<TimeSpan> singleDays() {
    return reading.times().isEmpty()
        ? List.of()
        : times.stream()
            .filter(t -> t.stated().day() && Days.isOneDay(t.span()))
            .map(TimeMention::span)
            .distinct()
            .toList();
  }

  /** What was said, after what was said before where this goes on from it. */
  public String said() {
    return before.map(b -> b.restored() + ". ").orElse("") + reading.restored();
  }

  private static String padded(String text) {
    return ' ' + String.join(" ", Tokens.of(text)) + ' ';
  }
}
