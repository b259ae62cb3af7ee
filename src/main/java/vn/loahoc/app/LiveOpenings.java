package vn.loahoc.app;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.loahoc.attendance.Bookable;
import vn.loahoc.attendance.Room;
import vn.loahoc.attendance.Rooms;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.inquiry.reply.Openings;
import vn.loahoc.store.Database;
import vn.loahoc.store.Transaction;

/** How full classes are, as the registrations say at this moment. Thread-safe. */
final class LiveOpenings implements Openings {

  private final Database database;
  private final Rooms rooms = new Rooms();

  LiveOpenings(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Opening> of(ClassMeeting meeting, LocalDateTime now) {
    return LiveBookables.of(meeting.occurrence(), meeting.series())
        .filter(bookable -> bookable.start().isAfter(now))
        .map(bookable -> database.read(t -> opening(bookable, t, now)));
  }

  private Opening opening(Bookable bookable, Transaction t, LocalDateTime now) {
    Room room = rooms.of(t, bookable);
    return new Opening(
        rooms.places(t, bookable),
        room.atOnce(),
        room.seated(),
        room.waiting(),
        rooms.isClosed(t, bookable, now));
  }
}
