package vn.loahoc.challenge;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.loahoc.corpus.Audience;
import vn.loahoc.corpus.Challenge;

/**
 * The challenges of a campaign with the days on which they are on.
 *
 * @param campaign its id
 * @param title what it is called
 * @param first local date of day 1
 * @param last the last day, inclusive
 */
public record Course(
    String campaign, String title, LocalDate first, LocalDate last, List<Challenge> challenges) {

  public Course {
    challenges = List.copyOf(challenges);
  }

  /** Whether a day is one of the campaign. */
  public boolean runs(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether the campaign is over. */
  public boolean isOver(LocalDate today) {
    return today.isAfter(last);
  }

  /** Which day of the campaign it is, from 1. */
  public int number(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(first, day) + 1;
  }

  /** The challenge of a day for an audience; if there is none of theirs, the one for everybody. */
  public Optional<Challenge> on(LocalDate day, Audience audience) {
    return find(day, audience).or(() -> find(day, Audience.GENERAL));
  }

  private Optional<Challenge> find(LocalDate day, Audience audience) {
    int number = number(day);
    return challenges.stream()
        .filter(one -> runs(day) && one.day() == number && one.audience() == audience)
        .findFirst();
  }

  /** Under which name the ledger counts what was done on a day, whichever audience it was for. */
  public String occurrence(LocalDate day) {
    return "challenge-" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }
}
