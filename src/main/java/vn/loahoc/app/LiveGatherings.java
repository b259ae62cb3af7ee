package vn.loahoc.app;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import vn.loahoc.attendance.Registrations;
import vn.loahoc.challenge.Gathering;
import vn.loahoc.challenge.Gatherings;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.checkin.Occasions;
import vn.loahoc.reminder.Reminders;
import vn.loahoc.store.Database;

/** The occasions of the calendar as something that somebody may tell to have been to. */
final class LiveGatherings implements Gatherings {

  private static final int DAYS = 2;

  private final Database database;
  private final Occasions occasions;
  private final Registrations registrations;
  private final Reminders reminders;

  LiveGatherings(
      Database database, Occasions occasions, Registrations registrations, Reminders reminders) {
    this.database = database;
    this.occasions = occasions;
    this.registrations = registrations;
    this.reminders = reminders;
  }

  @Override
  public List<Gathering> awaited(String person, LocalDateTime now) {
    LocalDateTime since = now.minusDays(DAYS);
    List<String> begun =
        database.read(
            t ->
                Stream.concat(
                        registrations.begun(t, person, since, now).stream(),
                        reminders.begun(t, person, since, now).stream())
                    .distinct()
                    .toList());
    return begun.stream().flatMap(id -> occasions.find(id).stream()).map(this::gathering).toList();
  }

  @Override
  public List<Gathering> begun(LocalDate day, LocalDateTime now) {
    return occasions.on(day).stream()
        .filter(one -> one.hasBegun(now))
        .map(this::gathering)
        .toList();
  }

  private Gathering gathering(Occasion occasion) {
    return new Gathering(occasion.activity(), occasion.span().day());
  }
}
