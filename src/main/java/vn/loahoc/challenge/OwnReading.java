package vn.loahoc.challenge;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.reading.Done;
import vn.loahoc.store.Transaction;

/**
 * What somebody has read in a campaign, as the ledger knows it.
 *
 * @param days on which they told of something
 * @param times how often
 * @param amount all together
 */
public record OwnReading(Set<LocalDate> days, int times, Done.Amount amount) {

  private static final Set<Kind> READ = Set.of(Kind.CHALLENGE_DONE, Kind.RECORDING);

  public OwnReading {
    days = Set.copyOf(days);
  }

  /** That of a person. */
  public static OwnReading of(Transaction t, DeedBook book, String person, String campaign) {
    DeedStore store = new DeedStore();
    List<LedgerEntry> entries =
        book.entries(t, person, campaign).stream()
            .filter(entry -> READ.contains(entry.what().kind()))
            .toList();
    List<Done.Amount> amounts = entries.stream().map(e -> store.amount(t, e.key())).toList();
    Set<LocalDate> days = new TreeSet<>();
    entries.forEach(entry -> days.add(entry.day()));
    return new OwnReading(
        days,
        entries.size(),
        new Done.Amount(
            sum(amounts, Done.Amount::minutes),
            sum(amounts, Done.Amount::pages),
            sum(amounts, Done.Amount::books)));
  }

  private static OptionalInt sum(
      List<Done.Amount> amounts, Function<Done.Amount, OptionalInt> unit) {
    int sum = amounts.stream().map(unit).mapToInt(number -> number.orElse(0)).sum();
    return sum == 0 ? OptionalInt.empty() : OptionalInt.of(sum);
  }

  /** How many days in a row. */
  Streak streak(LocalDate today) {
    return Streak.of(days, today);
  }
}
