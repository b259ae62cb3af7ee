package vn.loahoc.checkin.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.checkin.Choices;
import vn.loahoc.checkin.HeadCounts;
import vn.loahoc.checkin.HeadCounts.Entered;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.store.Transaction;

/** Writes down how many heads were counted, and tells what came of it. Thread-safe. */
final class HeadEntry {

  private final HeadCounts heads;
  private final Meant meant;

  HeadEntry(HeadCounts heads, Meant meant) {
    this.heads = heads;
    this.meant = meant;
  }

  /**
   * Those that are theirs, fit the words and had begun at a time: of that day, and of the day
   * before, since the list often comes the next morning. In the afternoon whatever has an hour and
   * began that day leaves no doubt. Of what is on both days it is that of the later one; what has
   * no hour comes last, since it may have begun or not.
   */
  List<Occasion> begun(Turn turn, LocalDateTime at, String words) {
    LocalDate day = at.toLocalDate();
    List<Occasion> today = begun(turn, day, at, words);
    boolean settled =
        !at.toLocalTime().isBefore(LocalTime.NOON)
            && today.stream().anyMatch(one -> one.span().start().isPresent());
    List<Occasion> before =
        begun(turn, day.minusDays(1), at, words).stream()
            .filter(one -> !settled && today.stream().noneMatch(one::isLike))
            .toList();
    return Stream.concat(before.stream(), today.stream())
        .sorted(Comparator.comparing(one -> one.span().start().isEmpty()))
        .toList();
  }

  private List<Occasion> begun(Turn turn, LocalDate day, LocalDateTime at, String words) {
    return meant.between(turn, day, day, words).stream().filter(one -> one.hasBegun(at)).toList();
  }

  /** Of what was found, that which can have this figure: 0 only takes away one that stands. */
  List<Occasion> possible(Transaction t, Turn turn, List<Occasion> found, int number) {
    HeadCounts.Clerk clerk = clerk(turn);
    return found.stream()
        .filter(one -> number > 0 || heads.standing(t, clerk, one).isPresent())
        .toList();
  }

  /** The one of an id, if it is theirs. */
  Optional<Occasion> byId(Turn turn, String id) {
    return meant.byId(turn, id);
  }

  /** What is said of a figure that no occasion can have; the ledger would not take it. */
  static Optional<String> refused(int number) {
    return number >= 1 && number <= LedgerEntry.MOST_PEOPLE
        ? Optional.empty()
        : Optional.of(
            CheckInWords.say("heads.out", "most", String.valueOf(LedgerEntry.MOST_PEOPLE)));
  }

  /**
   * A figure that stands is replaced only after asking.
   *
   * @param number 0 takes away what stands
   */
  Effects enter(Turn turn, Occasion occasion, int number) {
    HeadCounts.Clerk clerk = clerk(turn);
    Instant now = Turns.now(turn);
    Told told = told(turn, occasion);
    return t ->
        said(
            told,
            number,
            number == 0
                ? heads.drop(t, clerk, occasion, now)
                : heads.enter(t, clerk, occasion, number, now));
  }

  /**
   * Takes away a figure, unless another one stands by now.
   *
   * @param number what was shown
   */
  Effects drop(Turn turn, Occasion occasion, int number) {
    HeadCounts.Clerk clerk = clerk(turn);
    Effects dropping = enter(turn, occasion, 0);
    Told told = told(turn, occasion);
    return t -> {
      Optional<Integer> other =
          heads.standing(t, clerk, occasion).filter(standing -> standing != number);
      return other.isPresent()
          ? Outcome.saying(say("heads.stands", told, number, other.get()))
          : dropping.in(t);
    };
  }

  Effects replace(Turn turn, Occasion occasion, int number) {
    HeadCounts.Clerk clerk = clerk(turn);
    Instant now = Turns.now(turn);
    Told told = told(turn, occasion);
    return t -> said(told, number, heads.replace(t, clerk, occasion, number, now));
  }

  private static HeadCounts.Clerk clerk(Turn turn) {
    return new HeadCounts.Clerk(turn.speaker().person().orElseThrow(), turn.speaker().ward());
  }

  /**
   * An occasion as it is spoken of.
   *
   * @param when and in which ward, where there are others like it at that time
   */
  private record Told(Occasion occasion, String when) {}

  private Told told(Turn turn, Occasion occasion) {
    LocalDate day = occasion.span().day();
    String where = Choices.apart(occasion, meant.between(turn, day, day, ""));
    String when = OccasionWords.when(occasion);
    return new Told(occasion, where.isEmpty() ? when : when + ", " + where);
  }

  private static Outcome said(Told told, int number, Entered entered) {
    return switch (entered) {
      case Entered.Fresh fresh -> stands("heads.done", told, number, 0);
      case Entered.Same same -> stands("heads.same", told, number, 0);
      case Entered.Changed changed -> stands("heads.changed", told, number, changed.before());
      case Entered.Dropped dropped ->
          Outcome.saying(say("heads.dropped", told, number, dropped.before()));
      case Entered.None none -> Outcome.saying(CheckInWords.say("heads.nothing"));
      case Entered.Other other ->
          ReplaceHeads.asked(
              told.occasion().id(), number, say("heads.other", told, number, other.heads()));
    };
  }

  private static Outcome stands(String key, Told told, int number, int before) {
    Button drop =
        Button.press(
            CheckInWords.say("heads.drop"), DropHeads.payload(told.occasion().id(), number));
    return Outcome.saying(Content.plain(say(key, told, number, before), List.of(drop)));
  }

  private static String say(String key, Told told, int number, int before) {
    return CheckInWords.say(
        key,
        "title",
        OccasionWords.title(told.occasion()),
        "when",
        told.when(),
        "heads",
        String.valueOf(number),
        "before",
        String.valueOf(before));
  }
}
