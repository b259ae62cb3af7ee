package vn.loahoc.challenge.chat;

import java.util.OptionalInt;
import vn.loahoc.challenge.Deed;
import vn.loahoc.reading.Done;

/** Two reports of one day together: amounts add up, people may be the same. */
final class Sums {

  private Sums() {}

  static Deed of(Deed before, Deed more) {
    return before
        .withPeople(Math.max(before.people(), more.people()))
        .withAmount(of(before.amount(), more.amount()));
  }

  static Done.Amount of(Done.Amount one, Done.Amount other) {
    return new Done.Amount(
        sum(one.minutes(), other.minutes()),
        sum(one.pages(), other.pages()),
        sum(one.books(), other.books()));
  }

  private static OptionalInt sum(OptionalInt one, OptionalInt other) {
    return one.isEmpty() && other.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(one.orElse(0) + other.orElse(0));
  }
}
