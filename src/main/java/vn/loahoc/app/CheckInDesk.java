package vn.loahoc.app;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loahoc.challenge.Deed;
import vn.loahoc.challenge.DeedBook;
import vn.loahoc.challenge.Doer;
import vn.loahoc.checkin.CheckInLinks;
import vn.loahoc.checkin.CheckIns;
import vn.loahoc.checkin.HeadCounts;
import vn.loahoc.checkin.chat.CheckInChat;
import vn.loahoc.dialogue.Consenting;
import vn.loahoc.jobs.Job;
import vn.loahoc.jobs.Timing;
import vn.loahoc.participation.Kind;
import vn.loahoc.people.Registry;
import vn.loahoc.print.Poster;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffArea;
import vn.loahoc.web.WebArea;
import vn.loahoc.web.checkin.LandingArea;
import vn.loahoc.web.checkin.ScreenArea;
import vn.loahoc.web.checkin.Way;

/** Checking in: in the conversation, on a phone that has read a code, on a screen at the door. */
final class CheckInDesk {

  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final CheckIns checkIns;
  private final CheckInLinks links;
  private final CheckInChat chat;

  /** Who runs it and where its page is. */
  record House(String unit, URI home) {}

  CheckInDesk(
      Ground ground, LiveAlmanac almanac, Registry people, Consenting consenting, House house) {
    this.checkIns =
        new CheckIns(
            ground.database(),
            new LiveOccasions(almanac),
            new CheckIns.Known(people.consents(), told(people)),
            ground.ticker());
    this.links = new CheckInLinks(house.home());
    this.chat =
        new CheckInChat(
            checkIns,
            new HeadCounts(people.audit()),
            links,
            new Poster.Publisher(house.unit(), ShiftedClock.isShifted(ground.data())),
            consenting);
  }

  /** Codes on posters follow what was moved, by whatever source. */
  Job job() {
    return new Job("check-in-codes", Timing.every(PAUSE), checkIns::follow);
  }

  private static CheckIns.Told told(Registry people) {
    DeedBook book =
        new DeedBook(people.consents(), new SecureRandom(), (t, who, occurrence) -> false);
    return (t, who, at, now) -> {
      var unused =
          book.undo(
              t,
              new Doer(who.account(), who.person(), Optional.empty()),
              new Deed.Slot(Kind.CHECK_IN, at.campaign(), at.id(), at.span().day()),
              now);
    };
  }

  CheckIns checkIns() {
    return checkIns;
  }

  CheckInChat chat() {
    return chat;
  }

  /**
   * Where phones land.
   *
   * @param ways the chats there are beside the page
   */
  WebArea landing(Site site, Supplier<List<Way>> ways) {
    return new LandingArea(site, ways);
  }

  /** The screen at the door. */
  StaffArea screen(Site site) {
    return new ScreenArea(site, checkIns, links);
  }
}
