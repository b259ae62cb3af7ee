package vn.loahoc.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.loahoc.store.Database;

/** A ledger full of everything: all kinds, corrections, people with two accounts, old wards. */
public final class RandomLedger {

  /** The first of eight days. */
  public static final LocalDate FIRST = LocalDate.of(2024, 10, 1);

  public static final String CAMPAIGN = "2024-mau";

  /** A ward that has another name today. */
  public static final Map<String, String> TODAY = Map.of("Bến Cũ", "Bến Mới", "Bến Xưa", "Bến Mới");

  private static final List<String> WARDS = List.of("Bến Cũ", "Bến Mới", "Bến Xưa", "Tân Mẫu");
  private static final List<String> AUDIENCES = List.of("thiếu nhi", "người cao tuổi");
  private static final Instant AT = Instant.parse("2024-10-02T01:00:00Z");

  private final Random random;
  private final Ledger ledger = new Ledger();
  private final List<LedgerEntry> told = new ArrayList<>();

  public RandomLedger(long seed) {
    this.random = new Random(seed);
  }

  /** Writes entries, and corrects every tenth. */
  public void fill(Database database, int entries) {
    database.write(
        t -> {
          for (int i = 0; i < 12; i++) {
            ledger.describe(t, activity(i));
          }
          for (int i = 0; i < entries; i++) {
            LedgerEntry entry = entry();
            told.add(entry);
            ledger.record(t, entry, AT);
            LedgerEntry some = told.get(random.nextInt(told.size()));
            switch (random.nextInt(20)) {
              case 0 -> ledger.cancel(t, some.key(), AT);
              case 1 -> ledger.replace(t, some.withPeople(1 + random.nextInt(30)), AT);
              default -> {}
            }
          }
          for (int i = 0; i < 5; i++) {
            ledger.same(t, "p" + random.nextInt(20), "p" + (20 + random.nextInt(20)));
          }
          return true;
        });
  }

  private static Activity activity(int i) {
    return new Activity(
        "o" + i,
        CAMPAIGN,
        i % 3 == 0 ? "=Lớp vi tính, \"cơ bản\"" : "Đọc sách " + i,
        new Activity.Setting(
            i % 4 == 0 ? Optional.empty() : Optional.of(WARDS.get(i % 4)),
            i % 5 == 0 ? Optional.of("Trung tâm " + i % 2) : Optional.empty(),
            Optional.empty()));
  }

  private LedgerEntry entry() {
    Kind kind = List.of(Kind.values()).get(random.nextInt(Kind.values().length));
    boolean held =
        random.nextInt(12) > 0
            && (kind == Kind.HEAD_COUNT || kind == Kind.CHECK_IN || kind == Kind.REGISTRATION);
    Optional<String> occurrence = held ? Optional.of("o" + random.nextInt(14)) : Optional.empty();
    LedgerEntry.What what =
        new LedgerEntry.What(
            kind,
            origin(kind),
            random.nextInt(8) == 0 ? "2023-mau" : CAMPAIGN,
            occurrence,
            random.nextInt(3) == 0 ? Optional.empty() : one(AUDIENCES));
    LocalDate day =
        FIRST.plusDays(held ? occurrence.orElseThrow().hashCode() % 8 : random.nextInt(8));
    boolean nobody = kind == Kind.HEAD_COUNT || random.nextInt(4) == 0;
    LedgerEntry.Who who =
        new LedgerEntry.Who(
            nobody ? Optional.empty() : Optional.of("p" + random.nextInt(40)),
            1 + random.nextInt(kind == Kind.HEAD_COUNT ? 60 : 4),
            random.nextInt(6) == 0 ? Optional.empty() : one(WARDS),
            kind == Kind.HEAD_COUNT ? Optional.empty() : one(List.of("telegram", "web")));
    return nobody
        ? LedgerEntry.ofNobody(what, who, day, "n" + random.nextInt(60))
        : LedgerEntry.of(what, who, day);
  }

  private static Origin origin(Kind kind, Random random) {
    return switch (kind) {
      case HEAD_COUNT -> Origin.PAPER;
      case CHECK_IN -> random.nextInt(4) == 0 ? Origin.SELF_REPORTED : Origin.CODE;
      case REGISTRATION -> Origin.BOOKING;
      case CHALLENGE_ACCEPTED, CHALLENGE_DONE, RECORDING, PHOTO -> Origin.SELF_REPORTED;
      case QUESTION, SLOGAN -> Origin.PROGRAMME;
    };
  }

  private Origin origin(Kind kind) {
    return origin(kind, random);
  }

  private Optional<String> one(List<String> of) {
    return Optional.of(of.get(random.nextInt(of.size())));
  }
}
