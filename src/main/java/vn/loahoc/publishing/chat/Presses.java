package vn.loahoc.publishing.chat;

import static vn.loahoc.publishing.PublishingWords.say;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Content;
import vn.loahoc.people.HomeTime;
import vn.loahoc.publishing.Clerk;
import vn.loahoc.publishing.Deed;
import vn.loahoc.publishing.DifferenceWords;
import vn.loahoc.publishing.Look;
import vn.loahoc.publishing.Preview;
import vn.loahoc.publishing.Publication;
import vn.loahoc.publishing.PublishingDesk;

/**
 * What the buttons below a timetable do. What is needed of files is read before the transaction.
 */
final class Presses {

  static final String PUBLISH = "dang";
  static final String DROP = "bo";
  static final String TAKE_BACK = "rut";
  static final String ALL = "du";
  static final String LOOK = "xem";

  private final PublishingDesk desk;

  Presses(PublishingDesk desk) {
    this.desk = desk;
  }

  /** One timetable as it is now, with what can be done. */
  Effects look(Clerk clerk, long id) {
    Optional<Publication> one = desk.theirs(clerk, id);
    return one.filter(p -> p.state() == Publication.State.PUBLISHED).isPresent()
        ? standing(clerk, one.get())
        : looked(clerk, id, preview -> Effects.saying(Shown.preview(preview)));
  }

  private Effects standing(Clerk clerk, Publication one) {
    return desk.lookBack(clerk, one.id())
        .map(preview -> Effects.saying(standing(preview, "")))
        .orElseGet(Presses::late);
  }

  private static Outcome standing(Preview preview, String before) {
    Publication one = preview.publication();
    return offering(
        before + standing(one, preview),
        "button-take-back",
        TAKE_BACK,
        one.id() + "-" + preview.mark());
  }

  private static String standing(Publication one, Preview preview) {
    String day = HomeTime.day(HomeTime.dayOf(one.at().changed()));
    String counts = DifferenceWords.counts(preview.difference());
    String told = say("one-published", one.file(), day, counts);
    return DifferenceWords.losing(preview).map(losing -> told + " " + losing).orElse(told);
  }

  /** Everything as a file. */
  Effects whole(Clerk clerk, long id) {
    return looked(clerk, id, preview -> Effects.saying(Shown.whole(preview)));
  }

  /**
   * Publishes one.
   *
   * @param shown the mark of what the person was shown
   */
  Effects publish(Turn turn, Clerk clerk, long id, String shown) {
    Instant now = HomeTime.instant(turn.now());
    return looked(clerk, id, preview -> t -> told(desk.publish(t, clerk, preview, shown, now), id));
  }

  /**
   * Takes one back.
   *
   * @param shown the mark of what the person was shown; empty right after it was published
   */
  Effects takeBack(Turn turn, Clerk clerk, long id, String shown) {
    Instant now = HomeTime.instant(turn.now());
    return desk.lookBack(clerk, id)
        .<Effects>map(preview -> t -> told(desk.takeBack(t, clerk, preview, shown, now), id))
        .orElseGet(Presses::late);
  }

  Effects drop(Turn turn, Clerk clerk, long id) {
    Instant now = HomeTime.instant(turn.now());
    return t -> told(desk.drop(t, clerk, id, now), id);
  }

  /** What is done with a timetable that can be published. */
  private interface With {
    Effects preview(Preview preview);
  }

  private Effects looked(Clerk clerk, long id, With work) {
    return switch (desk.look(clerk, id)) {
      case Look.Ready ready -> work.preview(ready.preview());
      case Look.Refused refused -> Effects.saying(Shown.refused(refused));
    };
  }

  private static Effects late() {
    return Effects.saying(say("late"));
  }

  private static Outcome told(Deed deed, long id) {
    return switch (deed) {
      case Deed.Published done ->
          offering(counted("published", done.preview()), "button-take-back", TAKE_BACK, id);
      case Deed.TakenBack done when done.preview().difference().isNothing() ->
          offering(
              say("taken-back-nothing", done.preview().publication().file()),
              "button-again",
              LOOK,
              id);
      case Deed.TakenBack done ->
          offering(counted("taken-back", done.preview()), "button-again", LOOK, id);
      case Deed.Dropped done -> Outcome.saying(say("dropped"));
      case Deed.LookAgain news
          when news.preview().publication().state() == Publication.State.PUBLISHED ->
          standing(news.preview(), say("again-in-force") + " ");
      case Deed.LookAgain news -> Shown.again(news.preview());
      case Deed.Overtaken overtaken -> offering(say("overtaken"), "button-look", LOOK, id);
      case Deed.Late late -> Outcome.saying(say("late"));
      case Deed.TooMany tooMany -> Outcome.saying(say("too-many"));
    };
  }

  private static String counted(String key, Preview preview) {
    return DifferenceWords.done(key, preview);
  }

  private static Outcome offering(String text, String title, String act, Object what) {
    return Outcome.asking(
        TimetableOrder.offering(say(title), act + what),
        Content.plain(text, List.of(Shown.press(title, act, what))));
  }
}
