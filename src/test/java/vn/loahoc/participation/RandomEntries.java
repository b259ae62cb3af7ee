package vn.loahoc.participation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

/** Entries that often meet under one key. */
final class RandomEntries {

  private RandomEntries() {}

  static LedgerEntry next(Random random) {
    Kind kind =
        switch (random.nextInt(3)) {
          case 0 -> Kind.HEAD_COUNT;
          case 1 -> Kind.CHALLENGE_DONE;
          default -> Kind.CHECK_IN;
        };
    Optional<String> occurrence =
        kind == Kind.CHALLENGE_DONE && random.nextBoolean()
            ? Optional.empty()
            : Optional.of("o" + random.nextInt(5));
    LocalDate day = LocalDate.of(2024, 10, 1 + random.nextInt(4));
    Origin origin = kind == Kind.HEAD_COUNT ? Origin.PAPER : Origin.CODE;
    Optional<String> audience =
        random.nextBoolean() ? Optional.empty() : Optional.of("a" + random.nextInt(2));
    LedgerEntry.What what =
        new LedgerEntry.What(kind, origin, "c" + random.nextInt(2), occurrence, audience);
    Optional<String> ward =
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of("w" + random.nextInt(3));
    boolean nobody = kind == Kind.HEAD_COUNT || random.nextInt(3) == 0;
    Optional<String> person = nobody ? Optional.empty() : Optional.of("p" + random.nextInt(12));
    LedgerEntry.Who who =
        new LedgerEntry.Who(person, 1 + random.nextInt(40), ward, Optional.of("web"));
    return nobody
        ? LedgerEntry.ofNobody(what, who, day, "n" + random.nextInt(8))
        : LedgerEntry.of(what, who, day);
  }
}
