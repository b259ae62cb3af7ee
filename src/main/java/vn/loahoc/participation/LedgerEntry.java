package vn.loahoc.participation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is counted. There is one for each key, however often it is told.
 *
 * @param key what makes it one: kind, occurrence and person, or what stands for the person
 * @param day local date in {@code Asia/Ho_Chi_Minh}
 */
public record LedgerEntry(String key, What what, Who who, LocalDate day) {

  /** The most that one entry can stand for: a school in its yard. */
  public static final int MOST_PEOPLE = 20_000;

  private static final int LONGEST_KEY = 200;

  /**
   * What happened.
   *
   * @param campaign id of the campaign
   * @param occurrence id of what it happened at; nothing if it belongs to a day only
   * @param audience for whom it is; nothing where its source does not say so
   */
  public record What(
      Kind kind,
      Origin origin,
      String campaign,
      Optional<String> occurrence,
      Optional<String> audience) {

    /** For nobody in particular. */
    public What(Kind kind, Origin origin, String campaign, Optional<String> occurrence) {
      this(kind, origin, campaign, occurrence, Optional.empty());
    }

    /** The same, for somebody in particular. */
    public What meantFor(Optional<String> whom) {
      return new What(kind, origin, campaign, occurrence, whom);
    }
  }

  /**
   * Who did it.
   *
   * @param person a pseudonym; nothing where nobody is known or nobody is meant
   * @param people how many, companions included; at least 1
   * @param ward by its name
   */
  public record Who(
      Optional<String> person, int people, Optional<String> ward, Optional<String> channel) {

    public Who {
      if (people < 1 || people > MOST_PEOPLE) {
        throw new IllegalArgumentException("an entry stands for 1 to " + MOST_PEOPLE + " people");
      }
    }
  }

  public LedgerEntry {
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("no key, or a long one");
    }
    if (what.kind() == Kind.HEAD_COUNT && who.person().isPresent()) {
      throw new IllegalArgumentException("a head-count counts heads, it is nobody's");
    }
  }

  /** One of somebody who is known by a pseudonym: once for a kind and occurrence, else a day. */
  public static LedgerEntry of(What what, Who who, LocalDate day) {
    String person = who.person().orElseThrow(() -> new IllegalArgumentException("nobody is known"));
    return new LedgerEntry(key(what, day, person), what, who, day);
  }

  /**
   * One of nobody in particular.
   *
   * @param mark tells it from others of the same kind and occurrence; says nothing about anybody
   */
  public static LedgerEntry ofNobody(What what, Who who, LocalDate day, String mark) {
    if (who.person().isPresent()) {
      throw new IllegalArgumentException("somebody is known");
    }
    return new LedgerEntry(key(what, day, mark), what, who, day);
  }

  private static String key(What what, LocalDate day, String whose) {
    String where = what.occurrence().orElseGet(day::toString);
    return String.join("/", what.kind().key(), what.campaign(), where, whose);
  }

  /** The same for another number of people. */
  public LedgerEntry withPeople(int people) {
    return new LedgerEntry(
        key, what, new Who(who.person(), people, who.ward(), who.channel()), day);
  }
}
