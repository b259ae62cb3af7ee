package vn.loahoc.checkin.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.calendar.Steward;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.checkin.Occasions;
import vn.loahoc.dialogue.Sought;
import vn.loahoc.dialogue.Turn;

/** Which occasions somebody of the staff may mean. */
final class Meant {

  /** More are not shown at once: words of the title narrow them, a list goes on. */
  static final int MOST = 8;

  private final Occasions occasions;

  Meant(Occasions occasions) {
    this.occasions = occasions;
  }

  /** The one of an id, if it is theirs. */
  Optional<Occasion> byId(Turn turn, String id) {
    return occasions.find(id).filter(occasion -> concerns(turn, occasion));
  }

  /**
   * Those of some days that are theirs and fit all that is said of them.
   *
   * @param last inclusive
   */
  List<Occasion> between(Turn turn, LocalDate first, LocalDate last, String words) {
    Sought sought = Sought.in(words, turn.now());
    List<Occasion> found = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      occasions.on(day).stream()
          .filter(occasion -> concerns(turn, occasion))
          .filter(occasion -> fits(sought, occasion))
          .forEach(found::add);
    }
    return found;
  }

  /** Whether all that is said may be said of one. */
  static boolean fits(Sought sought, Occasion occasion) {
    String where =
        Stream.of(occasion.spot().ward(), occasion.spot().place())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return sought.fits(occasion.title() + " " + where, occasion.span().whole());
  }

  private static boolean concerns(Turn turn, Occasion occasion) {
    return Steward.of(turn.speaker()).filter(occasion::concerns).isPresent();
  }
}
