package vn.loahoc.amendment.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loahoc.amendment.AmendmentDesk;
import vn.loahoc.amendment.AmendmentTexts;
import vn.loahoc.amendment.AmendmentWords;
import vn.loahoc.amendment.Deciding;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.Steward;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.store.Transaction;

/** One change is taken back after a look at what will be in force again. */
final class Undoing implements SceneHandler {

  private static final String NAME = "lichtrolai";
  private static final String CHANGE = "change";
  private static final String SEEN = "seen";
  private static final Choosing.Choice UNDO =
      new Choosing.Choice("undo", AmendmentWords.say("button-undo"));
  private static final Choosing.Choice KEEP =
      new Choosing.Choice("keep", AmendmentWords.say("button-keep"));
  private static final List<Choosing.Choice> CHOICES = List.of(UNDO, KEEP);

  private final AmendmentDesk desk;
  private final Supplier<Agenda> agenda;

  /**
   * @param agenda the calendar as it is now
   */
  Undoing(AmendmentDesk desk, Supplier<Agenda> agenda) {
    this.desk = desk;
    this.agenda = agenda;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** Shows what would be in force again. */
  Effects looked(Steward steward, long change) {
    Agenda now = agenda.get(); // which is made before the transaction
    return t -> {
      Optional<AmendmentDesk.Look> look = desk.without(t, steward, change);
      return look.map(one -> asking(one, change, now, ""))
          .orElseGet(() -> Outcome.saying(AmendmentWords.say("late")));
    };
  }

  private static Outcome asking(AmendmentDesk.Look look, long change, Agenda now, String before) {
    String text =
        look.isSame()
            ? AmendmentWords.say(
                "undo-same", title(look.is(), now), AmendmentTexts.state(look.is()))
            : AmendmentWords.say(
                "undo-look",
                AmendmentWords.say(
                    "preview",
                    title(look.is(), now),
                    AmendmentTexts.grounded(look.was()),
                    AmendmentTexts.grounded(look.is())),
                AmendmentTexts.whoHears(List.of(look)));
    String id = String.valueOf(change);
    String seen = seen(look);
    String mark = Integer.toHexString((id + seen).hashCode());
    Scene scene = new Scene(NAME, Map.of(CHANGE, id, SEEN, seen, Choosing.MARK, mark));
    return Choosing.asking(scene, (before + "\n" + text).strip(), CHOICES);
  }

  private static String title(Occurrence occurrence, Agenda now) {
    String title = AmendmentTexts.title(occurrence);
    return now.wardOf(occurrence).map(ward -> title + ", " + ward).orElse(title);
  }

  private static String seen(AmendmentDesk.Look look) {
    return AmendmentDesk.seen(look.was()) + "|" + AmendmentDesk.seen(look.is());
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    Optional<Steward> steward = Steward.of(turn.speaker());
    if (steward.isEmpty() || turn.update().inGroup()) {
      return Optional.empty();
    }
    Optional<String> chosen = Choosing.chosen(turn, scene, said, CHOICES);
    if (said instanceof ShortAnswer.Yes || chosen.filter(UNDO.key()::equals).isPresent()) {
      return Optional.of(confirmed(turn, steward.get(), scene));
    }
    boolean kept = said instanceof ShortAnswer.No || said instanceof ShortAnswer.Cancel;
    return kept || chosen.isPresent()
        ? Optional.of(Effects.saying(AmendmentWords.say("dropped")))
        : Optional.empty();
  }

  /** Where something else was said meanwhile, what would be in force is shown first. */
  private Effects confirmed(Turn turn, Steward steward, Scene scene) {
    long change = Long.parseLong(scene.values().getOrDefault(CHANGE, "0"));
    String seen = scene.values().getOrDefault(SEEN, "");
    Agenda now = agenda.get();
    return t -> {
      Optional<AmendmentDesk.Look> outrun =
          desk.without(t, steward, change).filter(look -> !seen(look).equals(seen));
      return outrun
          .map(look -> asking(look, change, now, AmendmentWords.say("outrun-undo")))
          .orElseGet(() -> undone(t, turn, steward, List.of(change)));
    };
  }

  /** Takes some back that were said together. */
  Outcome undone(Transaction t, Turn turn, Steward steward, List<Long> ids) {
    List<String> lines = new ArrayList<>();
    String refused = "";
    for (long id : ids) {
      switch (desk.undo(t, steward, id, turn.now())) {
        case Deciding.Undone undone -> lines.add(AmendmentTexts.undone(undone));
        case Deciding.NotTheirs not -> refused = AmendmentWords.say("not-theirs");
        case Deciding.Gone gone -> refused = AmendmentWords.say("late");
        case Deciding.Published published -> throw new IllegalStateException("only undone");
        case Deciding.Outrun outrun -> throw new IllegalStateException("only undone");
        case Deciding.Same same -> throw new IllegalStateException("only undone");
      }
    }
    return Outcome.saying(
        switch (lines.size()) {
          case 0 -> refused;
          case 1 -> lines.getFirst();
          default -> AmendmentWords.say("undone-all", lines.size());
        });
  }
}
