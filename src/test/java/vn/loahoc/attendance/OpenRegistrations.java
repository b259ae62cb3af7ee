package vn.loahoc.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.loahoc.attendance.Registrations.Party;
import vn.loahoc.attendance.Registrations.Wish;
import vn.loahoc.calendar.Steward;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Remit;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.Transaction;

/** What stands open for each test of registering for one lesson on a database. */
abstract class OpenRegistrations {

  static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);
  static final LocalDateTime START = LocalDateTime.of(2023, 10, 4, 19, 0);
  static final ChannelId CONSOLE = new ChannelId("console");
  static final Steward ORGANIZER = new Steward("o1", Remit.everything());
  final Told told = new Told();
  final List<String> topics = new ArrayList<>();

  final Registrations registrations =
      new Registrations(
          told,
          (t, person) -> List.of(new Address(CONSOLE, "c-" + person)),
          (t, to, topic, at) -> topics.add(to.chat() + " " + topic.about()),
          Counted.nobody());

  final RegistrationDesk desk =
      new RegistrationDesk(
          told,
          (t, person) -> List.of(new Address(CONSOLE, "c-" + person)),
          (t, to, topic, at) -> topics.add(to.chat() + " " + topic.about()),
          Counted.nobody(),
          new AuditLog());
  Database database;

  abstract StoreLocation location();

  @BeforeEach
  void open() {
    database = Database.open(location());
  }

  @AfterEach
  void close() {
    database.close();
  }

  Registering register(String person, int people, Wish wish) {
    return write(
        t ->
            registrations.register(
                t, lesson(OptionalInt.of(20)), who(person), new Party(people, wish), NOW));
  }

  static Registrant who(String person) {
    return new Registrant(person, CONSOLE);
  }

  static Bookable lesson(OptionalInt places) {
    return new Bookable(
        "lop",
        "tuan-le",
        "Lớp vi tính",
        START,
        places,
        Optional.of(START.minusHours(2)),
        Optional.of("người lớn tuổi"),
        new Bookable.Where(Optional.empty(), Optional.of("Tân Phú")),
        false);
  }

  /** For what a unit of work returns: its type is not known to the compiler. */
  static ObjectAssert<Object> that(Object actual) {
    return assertThat(actual);
  }

  <T> T write(Function<Transaction, T> unit) {
    return database.write(unit);
  }
}
