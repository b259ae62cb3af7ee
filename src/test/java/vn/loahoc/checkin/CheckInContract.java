package vn.loahoc.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.checkin.Door.NOW;
import static vn.loahoc.checkin.Door.OPENING;
import static vn.loahoc.checkin.Door.READING;
import static vn.loahoc.checkin.Door.at;
import static vn.loahoc.checkin.Door.visitor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Origin;
import vn.loahoc.participation.Tally;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.ChannelLinks;
import vn.loahoc.people.Given;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Subject;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.Transaction;

/** Checking in, on any database. */
abstract class CheckInContract {

  private Door door;
  private CheckIns checkIns;

  abstract StoreLocation location();

  @BeforeEach
  void open() {
    door = new Door(location());
    checkIns = door.checkIns();
  }

  @AfterEach
  void close() {
    door.close();
  }

  private static Tally sum(long entries, long people, long persons) {
    return new Tally(Map.of(), Kind.CHECK_IN, Origin.CODE, entries, people, persons);
  }

  private Found look(String digits, Instant now) {
    return checkIns.look(digits, now);
  }

  @Test
  void aCodeHasSixDigitsAndStaysTheSameForItsOccasion() {
    CheckInCode code = checkIns.code(READING);
    assertThat(code.digits()).matches("\\d{6}");
    assertThat(code.shown(NOW)).isEqualTo(code.digits());
    assertThat(checkIns.code(READING)).isEqualTo(code);
    assertThat(code.toString()).doesNotContain(code.digits());
  }

  @Test
  void itIsValidFromHalfAnHourBeforeTheStartToAnHourAfterTheEnd() {
    String digits = checkIns.code(READING).digits();
    assertThat(look(digits, at(17, 29))).isEqualTo(new Found.Early(READING, at(17, 30)));
    assertThat(look(digits, at(17, 30))).isInstanceOf(Found.Open.class);
    assertThat(look(digits, at(20, 59))).isInstanceOf(Found.Open.class);
    assertThat(look(digits, at(21, 0))).isEqualTo(new Found.Over(READING));
  }

  @Test
  void withoutAnEndTwoHoursAreAssumedAndWithoutAStartTheWholeDay() {
    LocalDateTime start = Door.DAY.atTime(23, 0);
    Occasion late =
        new Occasion(
            "dem",
            "tuan-le",
            "Đêm thơ",
            new Occasion.Span(Door.DAY, Optional.of(start), Optional.empty()),
            READING.spot());
    door.takesPlace(late, OPENING);
    String poems = checkIns.code(late).digits();
    Instant midnight = at(0, 0).plus(Duration.ofDays(1));
    assertThat(look(poems, midnight.plus(Duration.ofMinutes(119)))).isInstanceOf(Found.Open.class);
    assertThat(look(poems, midnight.plus(Duration.ofHours(2)))).isInstanceOf(Found.Over.class);
    String opening = checkIns.code(OPENING).digits();
    assertThat(look(opening, at(0, 0))).isInstanceOf(Found.Open.class);
    assertThat(look(opening, at(0, 0).minusMillis(1))).isInstanceOf(Found.Early.class);
    assertThat(look(opening, midnight)).isInstanceOf(Found.Over.class);
  }

  @Test
  void itFollowsAnOccasionThatIsMovedAndEndsWithOneThatIsWithdrawn() {
    String digits = checkIns.code(READING).digits();
    Occasion moved = Door.occasion("doc-sach", "Đọc sách cùng con", 8, 9, "Bến Cũ");
    door.takesPlace(moved);
    assertThat(look(digits, NOW)).isEqualTo(new Found.Over(moved));
    assertThat(look(digits, at(8, 30))).isInstanceOf(Found.Open.class);
    door.takesPlace();
    assertThat(look(digits, at(8, 30))).isEqualTo(new Found.Wrong());
  }

  @Test
  void aPosterOutlastsThatItsOccasionIsMovedFar() {
    String digits = checkIns.code(READING).digits();
    Duration far = Duration.ofDays(10);
    Occasion moved =
        new Occasion(
            READING.id(),
            READING.campaign(),
            READING.title(),
            new Occasion.Span(
                Door.DAY.plusDays(10),
                READING.span().start().map(start -> start.plus(far)),
                READING.span().end().map(end -> end.plus(far))),
            READING.spot());
    door.takesPlace(moved);
    assertThat(checkIns.follow()).isEqualTo(1);
    assertThat(checkIns.follow()).isZero();
    assertThat(sweep(at(21, 0).plus(Duration.ofDays(3)))).isZero();
    assertThat(look(digits, NOW.plus(far))).isInstanceOf(Found.Open.class);
    assertThat(sweep(at(21, 0).plus(far).plus(Duration.ofDays(2)))).isEqualTo(1);
  }

  @Test
  void everybodyIsCountedOnceAndNothingOfThemIsKept() {
    String digits = checkIns.code(READING).digits();
    assertThat(door.checksIn(visitor("lan"), digits, 1, NOW))
        .isEqualTo(new Counted.Fresh(1, false));
    assertThat(door.checksIn(visitor("lan"), digits, 1, NOW)).isEqualTo(new Counted.Already(1));
    assertThat(door.checksIn(visitor("minh"), digits, 4, NOW))
        .isEqualTo(new Counted.Fresh(4, false));
    assertThat(door.tally()).containsExactly(sum(2, 5, 0));
    assertThat(door.count("people")).isZero();
    assertThat(rows()).noneMatch(row -> row.contains("lan") || row.contains("minh"));
  }

  private List<String> rows() {
    return door.database()
        .read(
            t -> {
              List<String> rows = new ArrayList<>();
              for (String table : List.of("participation", "checkin_marks")) {
                t.query("select * from " + table)
                    .mapToMap()
                    .forEach(row -> rows.add(row.toString()));
              }
              return rows;
            });
  }

  @Test
  void whoAgreedIsCountedAsAPersonOnEveryLinkedAccountOnce() {
    String digits = checkIns.code(READING).digits();
    Visitor lan = door.agrees("lan");
    assertThat(door.checksIn(lan, digits, 2, NOW)).isEqualTo(new Counted.Fresh(2, true));
    Visitor otherAccount = new Visitor(Door.account("lan-2"), lan.person());
    assertThat(door.checksIn(otherAccount, digits, 1, NOW)).isEqualTo(new Counted.Already(2));
    assertThat(door.tally()).containsExactly(sum(1, 2, 1));
  }

  @Test
  void whoAgreesAfterwardsIsNotCountedTwice() {
    String digits = checkIns.code(READING).digits();
    door.checksIn(visitor("lan"), digits, 1, NOW);
    assertThat(door.checksIn(door.agrees("lan"), digits, 1, NOW)).isEqualTo(new Counted.Already(1));
    assertThat(door.tally()).containsExactly(sum(1, 1, 0));
  }

  @Test
  void theNumberOfPeopleCanBeCorrected() {
    Found.Open open = (Found.Open) look(checkIns.code(READING).digits(), NOW);
    Visitor lan = visitor("lan");
    door.write(t -> checkIns.attendances().count(t, lan, open, 1, NOW));
    assertThat(door.<Counted>write(t -> checkIns.attendances().change(t, lan, open, 4, NOW)))
        .isEqualTo(new Counted.Changed(1, 4));
    assertThat(door.<Counted>write(t -> checkIns.attendances().change(t, lan, open, 4, NOW)))
        .isEqualTo(new Counted.Already(4));
    assertThat(door.<Counted>write(t -> checkIns.attendances().count(t, lan, open, 1, NOW)))
        .isEqualTo(new Counted.Already(4));
    assertThat(door.tally()).containsExactly(sum(1, 4, 0));
    assertThat(door.count("participation")).isEqualTo(3);
  }

  @Test
  void erasingTakesThePersonAndTheMarkWhileEveryFigureStays() {
    String digits = checkIns.code(READING).digits();
    Visitor lan = door.agrees("lan");
    door.checksIn(lan, digits, 3, NOW);
    door.checksIn(visitor("minh"), digits, 1, NOW);
    assertThat(shown(lan))
        .containsExactly(
            "Đã điểm danh một buổi ngày 03/10/2024, tính 3 người; ghi theo mã ngẫu nhiên.");
    List<Tally> before = door.tally();
    erase(lan);
    erase(visitor("minh"));
    assertThat(door.tally()).isEqualTo(before);
    assertThat(door.count("pseudonyms")).isZero();
    assertThat(door.count("checkin_marks")).isZero();
    assertThat(door.count("people")).isZero();
    assertThat(shown(lan)).isEmpty();
  }

  private List<String> shown(Visitor who) {
    Subject subject = new Subject(who.person(), List.of(who.account()));
    return door.database().read(t -> new CheckInRecords().shown(t, subject));
  }

  private void erase(Visitor who) {
    door.write(
        t -> {
          var erasing = door.registry().erasing();
          erasing.erase(t, erasing.subject(t, who.account()), NOW);
          return true;
        });
  }

  @Test
  void withdrawingTheConsentTakesThePseudonymAndLeavesTheFigure() {
    Visitor lan = door.agrees("lan");
    door.checksIn(lan, checkIns.code(READING).digits(), 1, NOW);
    door.write(
        t ->
            door.registry()
                .consents()
                .withdraw(t, lan.person().orElseThrow(), Purpose.COUNTING, lan.account(), NOW));
    assertThat(door.count("pseudonyms")).isZero();
    assertThat(door.tally()).containsExactly(sum(1, 1, 1));
  }

  @Test
  void twoPeopleWhoBecomeOneAreCountedAsOneAlsoForWhatWasBefore() {
    Occasion morning = Door.occasion("sang", "Thi kể chuyện", 8, 10, "Bến Cũ");
    door.takesPlace(READING, morning);
    Visitor phone = door.agrees("phone");
    Visitor tablet = door.agrees("tablet");
    door.checksIn(phone, checkIns.code(morning).digits(), 1, at(9, 0));
    door.checksIn(tablet, checkIns.code(READING).digits(), 1, NOW);
    assertThat(door.tally()).containsExactly(sum(2, 2, 2));
    link(phone, tablet);
    assertThat(door.tally()).containsExactly(sum(2, 2, 1));
    erase(phone);
    assertThat(door.tally()).containsExactly(sum(2, 2, 1));
  }

  private void link(Visitor phone, Visitor tablet) {
    ChannelLinks links = door.registry().links();
    String code = door.write(t -> links.show(t, phone.account(), NOW));
    door.write(
        t -> {
          var found = (ChannelLinks.Tried.Found) links.look(t, tablet.account(), code, NOW);
          var offer =
              door.registry().offers().offer(Purpose.LINK, tablet.account().channel(), Door.DAY);
          Given given =
              new Given(tablet.account(), Purpose.LINK, offer.wording(), offer.until(), NOW);
          return links.join(t, found.id(), given).isPresent();
        });
  }

  @Test
  void afterFiveWrongCodesNobodyLooksForTenMinutes() {
    String digits = checkIns.code(READING).digits();
    String wrong = digits.equals("000000") ? "000001" : "000000";
    Visitor lan = visitor("lan");
    for (int i = 0; i < 5; i++) {
      assertThat(checkIns.look(lan, wrong, NOW)).isEqualTo(new Found.Wrong());
    }
    assertThat(checkIns.look(lan, digits, NOW)).isEqualTo(new Found.TooMany());
    assertThat(checkIns.look(visitor("minh"), digits, NOW)).isInstanceOf(Found.Open.class);
    door.passes(Duration.ofMinutes(10));
    assertThat(checkIns.look(lan, digits, NOW)).isInstanceOf(Found.Open.class);
  }

  @Test
  void theRightCodeTooEarlyTooLateOrBesideAScreenIsNoWrongOne() {
    CheckInCode code = checkIns.code(READING);
    Visitor lan = visitor("lan");
    for (int i = 0; i < 6; i++) {
      assertThat(checkIns.look(lan, code.digits(), at(17, 25))).isInstanceOf(Found.Early.class);
      assertThat(checkIns.lookAtNumber(lan, code.digits(), at(17, 25)))
          .isInstanceOf(Found.Early.class);
    }
    checkIns.rotate(code, true);
    for (int i = 0; i < 6; i++) {
      assertThat(checkIns.look(lan, code.digits(), NOW)).isEqualTo(new Found.Resting(READING));
    }
    checkIns.rotate(code, false);
    assertThat(checkIns.look(lan, code.digits(), NOW)).isInstanceOf(Found.Open.class);
    for (int i = 0; i < 6; i++) {
      assertThat(checkIns.look(lan, code.digits(), at(21, 0))).isEqualTo(new Found.Over(READING));
    }
  }

  @Test
  void aPersonHasFiveTriesOnAllTheirAccountsTogether() {
    Visitor lan = door.agrees("lan");
    for (int i = 0; i < 5; i++) {
      checkIns.look(new Visitor(Door.account("lan-" + i), lan.person()), "x", NOW);
    }
    assertThat(checkIns.look(lan, checkIns.code(READING).digits(), NOW))
        .isEqualTo(new Found.TooMany());
  }

  @Test
  void aScreenChangesEveryTwoMinutesAndTheDigitsBeforeAreStillTaken() {
    CheckInCode poster = checkIns.code(READING);
    CheckInCode screen = checkIns.rotate(poster, true);
    String first = screen.shown(NOW);
    Instant second = NOW.plus(Digits.STEP);
    assertThat(look(first, NOW)).isInstanceOf(Found.Open.class);
    assertThat(look(first, second)).isInstanceOf(Found.Open.class);
    assertThat(look(screen.shown(second), second)).isInstanceOf(Found.Open.class);
    assertThat(look(first, second.plus(Digits.STEP))).isEqualTo(new Found.Wrong());
    assertThat(look(screen.shown(second), NOW.minus(Digits.STEP))).isEqualTo(new Found.Wrong());
    assertThat(look(poster.digits(), NOW)).isEqualTo(new Found.Resting(READING));
    checkIns.rotate(screen, false);
    assertThat(look(poster.digits(), NOW)).isInstanceOf(Found.Open.class);
  }

  @Test
  void codesOfOneTimeAreAllDifferent() {
    Set<String> digits = new HashSet<>();
    List<Occasion> all = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      all.add(Door.occasion("buoi-" + i, "Buổi " + i, 18, 20, "Bến Cũ"));
    }
    all.forEach(occasion -> digits.add(checkIns.code(occasion).digits()));
    assertThat(digits).hasSize(120);
  }

  @Test
  void ofManyMessagesOfOneAccountAtOnceOneCounts() {
    String digits = checkIns.code(READING).digits();
    List<CompletableFuture<Counted>> all = new ArrayList<>();
    try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 40; i++) {
        Visitor who = visitor("v" + i % 10);
        all.add(CompletableFuture.supplyAsync(() -> door.checksIn(who, digits, 1, NOW), callers));
      }
    }
    assertThat(all.stream().filter(one -> one.join() instanceof Counted.Fresh)).hasSize(10);
    assertThat(door.tally()).containsExactly(sum(10, 10, 0));
  }

  @Test
  void inTheNightMarksOfCodesThatEndedGoAndTwoDaysLaterTheCodes() {
    String digits = checkIns.code(READING).digits();
    door.checksIn(visitor("lan"), digits, 1, NOW);
    assertThat(sweep(at(20, 59))).isZero();
    assertThat(sweep(at(23, 0))).isEqualTo(1);
    assertThat(sweep(at(23, 0))).isZero();
    assertThat(door.count("checkin_codes")).isEqualTo(1);
    assertThat(sweep(at(21, 0).plus(Duration.ofDays(2)))).isEqualTo(1);
    assertThat(door.count("checkin_codes")).isZero();
    assertThat(door.tally()).containsExactly(sum(1, 1, 0));
  }

  private int sweep(Instant now) {
    return door.write(t -> CheckInRecords.forgetting().step().delete(t, now));
  }

  @Test
  void headCountsStandBesideTheCheckInsAndAreCorrectedByAskingFirst() {
    HeadCounts heads = new HeadCounts(door.registry().audit());
    HeadCounts.Clerk clerk = new HeadCounts.Clerk("official", Optional.of("Bến Cũ"));
    door.checksIn(visitor("lan"), checkIns.code(READING).digits(), 1, NOW);
    assertThat(door.<HeadCounts.Entered>write(t -> heads.enter(t, clerk, READING, 120, NOW)))
        .isEqualTo(new HeadCounts.Entered.Fresh());
    assertThat(door.<HeadCounts.Entered>write(t -> heads.enter(t, clerk, READING, 120, NOW)))
        .isEqualTo(new HeadCounts.Entered.Same());
    assertThat(door.<HeadCounts.Entered>write(t -> heads.enter(t, clerk, READING, 130, NOW)))
        .isEqualTo(new HeadCounts.Entered.Other(120));
    assertThat(door.<HeadCounts.Entered>write(t -> heads.replace(t, clerk, READING, 130, NOW)))
        .isEqualTo(new HeadCounts.Entered.Changed(120));
    assertThat(door.tally())
        .containsExactly(
            sum(1, 1, 0), new Tally(Map.of(), Kind.HEAD_COUNT, Origin.PAPER, 1, 130, 0));
    assertThat(door.count("audit")).isEqualTo(2);
  }

  @Test
  void aHeadCountIsTakenAwayAndMayBeEnteredAgain() {
    HeadCounts heads = new HeadCounts(door.registry().audit());
    HeadCounts.Clerk clerk = new HeadCounts.Clerk("official", Optional.of("Bến Cũ"));
    assertThat(door.<HeadCounts.Entered>write(t -> heads.drop(t, clerk, READING, NOW)))
        .isEqualTo(new HeadCounts.Entered.None());
    door.write(t -> heads.enter(t, clerk, READING, 120, NOW));
    assertThat(door.<HeadCounts.Entered>write(t -> heads.drop(t, clerk, READING, NOW)))
        .isEqualTo(new HeadCounts.Entered.Dropped(120));
    assertThat(door.tally()).isEmpty();
    assertThat(door.<HeadCounts.Entered>write(t -> heads.enter(t, clerk, READING, 30, NOW)))
        .isEqualTo(new HeadCounts.Entered.Fresh());
    assertThat(door.tally())
        .containsExactly(new Tally(Map.of(), Kind.HEAD_COUNT, Origin.PAPER, 1, 30, 0));
    assertThat(door.database().<List<String>>read(this::noted))
        .containsExactly("head-count.entered", "head-count.dropped", "head-count.entered");
  }

  private List<String> noted(Transaction t) {
    return new AuditLog().latest(t, 9).reversed().stream().map(AuditEntry::what).toList();
  }

  @Test
  void anOccasionForAllHasAHeadCountOfEachWard() {
    HeadCounts heads = new HeadCounts(door.registry().audit());
    for (String ward : List.of("Bến Cũ", "Bến Mới")) {
      door.write(
          t ->
              heads.enter(
                  t, new HeadCounts.Clerk("o-" + ward, Optional.of(ward)), OPENING, 50, NOW));
    }
    assertThat(door.tally())
        .containsExactly(new Tally(Map.of(), Kind.HEAD_COUNT, Origin.PAPER, 2, 100, 0));
  }
}
