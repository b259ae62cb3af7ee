package vn.loahoc.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.loahoc.participation.Activity;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Origin;
import vn.loahoc.participation.Summing;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Pseudonyms;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Registry;
import vn.loahoc.store.Transaction;

/**
 * What people do in a campaign besides reading what comes each day: they come, are counted, read,
 * ask, take back and correct; some turn out to be one.
 */
final class Doings {

  private static final List<String> WARDS = List.of("Bến Cũ", "Bến Mới", "Tân Mẫu");
  private static final List<String> AUDIENCES = List.of("thiếu nhi", "người cao tuổi");
  private static final int OCCURRENCES = 30;
  private static final int KEEN = 30;
  private static final int REMEMBERED = 500;

  private final Registry people;
  private final Random random;
  private final Ledger ledger = new Ledger();
  private final Summing summing = new Summing();
  private final Pseudonyms pseudonyms = new Pseudonyms();
  private final List<LedgerEntry> told = new ArrayList<>();
  private int number;

  Doings(Registry people, long seed) {
    this.people = people;
    this.random = new Random(seed);
  }

  /** Somebody does something. */
  void happen(Transaction t, Optional<String> person, LocalDateTime at) {
    Instant now = HomeTime.instant(at);
    LedgerEntry entry = entry(pseudonym(t, person, now), at.toLocalDate());
    entry.what().occurrence().ifPresent(occurrence -> ledger.describe(t, activity(occurrence)));
    var unused = ledger.record(t, entry, now);
    told.add(entry);
    correct(t, told.get(random.nextInt(told.size())), now);
    if (told.size() > REMEMBERED) {
      told.subList(0, REMEMBERED / 2).clear();
    }
  }

  /** One of so many, by luck; the first ones are keen. */
  int any(int many) {
    return random.nextInt(random.nextBoolean() ? many : Math.min(KEEN, many));
  }

  /** The sums are kept, now and then. */
  void sum(Transaction t) {
    if (random.nextInt(10) == 0) {
      boolean unused = summing.advance(t);
    }
  }

  private void correct(Transaction t, LedgerEntry one, Instant now) {
    switch (random.nextInt(24)) {
      case 0 -> ledger.cancel(t, one.key(), now);
      case 1 -> ledger.replace(t, one.withPeople(1 + random.nextInt(30)), now);
      case 2 -> {
        LedgerEntry other = told.get(random.nextInt(told.size()));
        if (random.nextInt(20) == 0) {
          one.who()
              .person()
              .ifPresent(
                  alias -> other.who().person().ifPresent(who -> ledger.same(t, alias, who)));
        }
      }
      default -> {}
    }
  }

  private Optional<String> pseudonym(Transaction t, Optional<String> person, Instant now) {
    return person
        .filter(one -> people.consents().lives(t, one, Purpose.COUNTING, now))
        .map(one -> pseudonyms.of(t, one, Town.season().campaign(), now));
  }

  private LedgerEntry entry(Optional<String> pseudonym, LocalDate day) {
    List<Kind> kinds = List.of(Kind.values());
    Kind kind =
        random.nextInt(3) == 0
            ? Kind.CHALLENGE_DONE
            : kinds.get(random.nextInt(kinds.size() - 1)); // the last is that of slogans
    boolean heads = kind == Kind.HEAD_COUNT;
    boolean held = heads || kind == Kind.CHECK_IN || kind == Kind.REGISTRATION;
    LedgerEntry.What what =
        new LedgerEntry.What(
            kind,
            origin(kind),
            Town.season().campaign(),
            held ? Optional.of("o" + random.nextInt(OCCURRENCES)) : Optional.empty(),
            random.nextInt(3) == 0 ? Optional.empty() : one(AUDIENCES));
    LedgerEntry.Who who =
        new LedgerEntry.Who(
            heads || random.nextInt(5) == 0 ? Optional.empty() : pseudonym,
            1 + random.nextInt(heads ? 40 : 3),
            random.nextInt(5) == 0 ? Optional.empty() : one(WARDS),
            heads ? Optional.empty() : one(List.of("telegram", "zalo", "web")));
    LocalDate when = day.minusDays(random.nextInt(8) / 7);
    return who.person().isPresent()
        ? LedgerEntry.of(what, who, when)
        : LedgerEntry.ofNobody(what, who, when, "anybody-" + ++number);
  }

  private Origin origin(Kind kind) {
    return switch (kind) {
      case HEAD_COUNT -> Origin.PAPER;
      case CHECK_IN -> random.nextInt(4) == 0 ? Origin.SELF_REPORTED : Origin.CODE;
      case REGISTRATION -> Origin.BOOKING;
      case CHALLENGE_ACCEPTED, CHALLENGE_DONE, RECORDING, PHOTO -> Origin.SELF_REPORTED;
      case QUESTION, SLOGAN -> Origin.PROGRAMME;
    };
  }

  private static Activity activity(String occurrence) {
    int number = Integer.parseInt(occurrence.substring(1));
    return new Activity(
        occurrence,
        Town.season().campaign(),
        number % 3 == 0 ? "=Lớp vi tính" : "Đọc sách " + number,
        new Activity.Setting(
            Optional.of(WARDS.get(number % WARDS.size())),
            number % 5 == 0 ? Optional.of("Trung tâm mẫu") : Optional.empty(),
            Optional.empty()));
  }

  private Optional<String> one(List<String> of) {
    return Optional.of(of.get(random.nextInt(of.size())));
  }
}
