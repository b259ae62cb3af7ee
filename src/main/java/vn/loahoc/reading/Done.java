package vn.loahoc.reading;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What somebody reports to have done.
 *
 * @param kind what it was
 * @param amount how much, as far as it was said
 * @param people all who did it, the speaker included if he did; nothing where it was not said
 * @param speaker whether whoever writes is one of them
 * @param date local day on which, where it was said
 * @param unclear what was said too vaguely to be counted
 */
public record Done(
    Kind kind,
    Amount amount,
    OptionalInt people,
    boolean speaker,
    Optional<LocalDate> date,
    Set<Unclear> unclear) {

  public Done {
    unclear = Set.copyOf(unclear);
  }

  /** The same with another amount. */
  Done measured(Amount other) {
    return new Done(kind, other, people, speaker, date, unclear);
  }

  /** The same with an amount, where nothing was said of one. */
  Done with(Amount more) {
    return amount.isNone() ? new Done(kind, more, people, speaker, date, unclear) : this;
  }

  /** The same with people that were counted. */
  Done by(OptionalInt counted, boolean withSpeaker) {
    return new Done(kind, amount, counted, withSpeaker, date, without(Unclear.PEOPLE));
  }

  /** The same as a deed of another kind. */
  Done as(Kind other) {
    return new Done(other, amount, people, speaker, date, unclear);
  }

  /** The same on the day of the one before, where no other was said. */
  Done since(Done before) {
    return new Done(kind, amount, people, speaker, date.or(before::date), unclear);
  }

  /** Both as one: this counts where both say something. */
  Done and(Done other) {
    Done both =
        new Done(
            kind == Kind.ANY ? other.kind : kind,
            amount.and(other.amount),
            people.isPresent() ? people : other.people,
            speaker || other.speaker,
            date.or(other::date),
            joined(unclear, other.unclear));
    return both.people.isPresent() ? both.by(both.people, both.speaker) : both;
  }

  private static Set<Unclear> joined(Set<Unclear> one, Set<Unclear> other) {
    Set<Unclear> both = EnumSet.noneOf(Unclear.class);
    both.addAll(one);
    both.addAll(other);
    return both;
  }

  private Set<Unclear> without(Unclear clear) {
    Set<Unclear> rest = joined(unclear, Set.of());
    rest.remove(clear);
    return rest;
  }

  /** What was done. */
  public enum Kind {
    READING,
    /** Going to a class or an event. */
    ATTENDANCE,
    /** Nothing was named: "xong rồi". */
    ANY
  }

  /** Something that was said, but not how many, how much or when. */
  public enum Unclear {
    /** "các cháu", "cả nhà". */
    PEOPLE,
    /** "vài trang". */
    AMOUNT,
    /** "tuần trước". */
    DAY,
    /** "đọc 20 phút khó quá": whether it was done at all. */
    DEED
  }

  /** How much was read. */
  public record Amount(OptionalInt minutes, OptionalInt pages, OptionalInt books) {

    /** Nothing was said. */
    public static final Amount NONE =
        new Amount(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    /** Whether nothing was said. */
    public boolean isNone() {
      return equals(NONE);
    }

    static Amount minutes(int minutes) {
      return new Amount(OptionalInt.of(minutes), OptionalInt.empty(), OptionalInt.empty());
    }

    static Amount pages(int pages) {
      return new Amount(OptionalInt.empty(), OptionalInt.of(pages), OptionalInt.empty());
    }

    static Amount books(int books) {
      return new Amount(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(books));
    }

    /** Whether both say something of the same unit. */
    boolean meets(Amount other) {
      return (minutes.isPresent() && other.minutes.isPresent())
          || (pages.isPresent() && other.pages.isPresent())
          || (books.isPresent() && other.books.isPresent());
    }

    /** The same with another number, where only one unit is spoken of. */
    Optional<Amount> instead(int number) {
      if (minutes.isPresent() && pages.isEmpty() && books.isEmpty()) {
        return Optional.of(minutes(number));
      }
      if (pages.isPresent() && minutes.isEmpty() && books.isEmpty()) {
        return Optional.of(pages(number));
      }
      boolean only = books.isPresent() && minutes.isEmpty() && pages.isEmpty();
      return only ? Optional.of(books(number)) : Optional.empty();
    }

    /** This, and what the other says of units of which this says nothing. */
    Amount and(Amount other) {
      return new Amount(
          minutes.isPresent() ? minutes : other.minutes,
          pages.isPresent() ? pages : other.pages,
          books.isPresent() ? books : other.books);
    }
  }
}
