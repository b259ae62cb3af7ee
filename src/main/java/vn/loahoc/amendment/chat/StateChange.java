package vn.loahoc.amendment.chat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loahoc.amendment.AmendmentDesk;
import vn.loahoc.amendment.AmendmentTexts;
import vn.loahoc.amendment.AmendmentWords;
import vn.loahoc.amendment.Deciding;
import vn.loahoc.amendment.Made;
import vn.loahoc.amendment.Stating;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.Steward;
import vn.loahoc.dialogue.Asking;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.store.Transaction;

/**
 * A statement on its way to being published: which occurrence, what is new, on what basis, then a
 * look at how it is and how it will be. Only what the statement left open is asked.
 */
final class StateChange implements SceneHandler {

  private static final int MOST_CHOICES = 6;

  private final Stating stating;
  private final DraftQuestions questions;
  private final AmendmentDesk desk;
  private final Function<Steward, String> units;

  /**
   * @param units who a staff member writes for, as people are told: "Cán bộ phường …"
   */
  StateChange(Stating stating, AmendmentDesk desk, Function<Steward, String> units) {
    this.stating = stating;
    this.questions = new DraftQuestions(stating::find);
    this.desk = desk;
    this.units = units;
  }

  @Override
  public String name() {
    return Draft.SCENE;
  }

  /** Takes a statement, or asks for one where there is none. */
  Effects stated(Turn turn, Steward steward, String text) {
    if (text.isBlank()) {
      return Effects.saying(DraftQuestions.ask(Draft.empty(), AmendmentWords.say("ask-statement")));
    }
    return stated(turn, steward, stating.ordered(text, turn.recall().shown(), turn.now()));
  }

  /** Goes on with a statement that was read. */
  Effects stated(Turn turn, Steward steward, Stating.Stated stated) {
    if (stated.those().isEmpty()) {
      return Effects.saying(DraftQuestions.ask(Draft.empty(), AmendmentWords.say("none-such")));
    }
    List<Occurrence> theirs =
        stated.those().stream().filter(o -> steward.mayAct(o.where().ward())).toList();
    if (theirs.isEmpty()) {
      return Effects.saying(AmendmentWords.say("not-theirs"));
    }
    Draft draft =
        new Draft(
            Draft.Step.WHICH,
            theirs.stream().limit(MOST_CHOICES).map(Occurrence::id).toList(),
            stated.change(),
            stated.basis(),
            "");
    Optional<String> unclear = stating.unclearHours(turn.text(), turn.now());
    if (unclear.isPresent()) {
      return again(draft, unclear.get());
    }
    return theirs.size() == 1
        ? next(draft, turn.now())
        : Effects.saying(questions.which(draft, theirs.size() - MOST_CHOICES));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    Optional<Steward> steward = Steward.of(turn.speaker());
    if (steward.isEmpty() || turn.update().inGroup() || turn.text().startsWith("/")) {
      return Optional.empty();
    }
    Draft draft = Draft.of(scene);
    Optional<String> chosen = Choosing.chosen(turn, scene, said, DraftQuestions.choices(draft));
    boolean dropped = chosen.filter(DraftQuestions.DROP::equals).isPresent();
    if (dropped || said instanceof ShortAnswer.Cancel) {
      return Optional.of(Effects.saying(AmendmentWords.say("dropped")));
    }
    boolean written = turn.update().inbound() instanceof Inbound.Said;
    return switch (draft.step()) {
      case STATEMENT -> written ? statement(turn, steward.get()) : Optional.<Effects>empty();
      case WHICH -> chosen.map(key -> next(chosen(draft, key), turn.now()));
      case CHANGE, BASIS ->
          written
              ? Optional.of(
                  anew(turn, steward.get(), draft).orElseGet(() -> continued(turn, draft)))
              : Optional.<Effects>empty();
      case PREVIEW ->
          said instanceof ShortAnswer.No
              ? Optional.of(Effects.saying(AmendmentWords.say("dropped")))
              : chosen.isPresent() || said instanceof ShortAnswer.Yes
                  ? Optional.of(t -> published(t, turn, steward.get(), draft))
                  : Optional.<Effects>empty();
    };
  }

  /** What says nothing new and names nothing, or asks, is no statement: "mai có gì". */
  private Optional<Effects> statement(Turn turn, Steward steward) {
    Stating.Stated stated = stating.read(turn.text(), turn.recall().shown(), turn.now());
    boolean other =
        stated.change().isEmpty() && (stated.those().isEmpty() || Asking.asks(turn.text()));
    return other ? Optional.empty() : Optional.of(stated(turn, steward, stated));
  }

  private static Effects again(Draft draft, String why) {
    Draft.Step step = draft.occurrences().size() == 1 ? Draft.Step.CHANGE : Draft.Step.STATEMENT;
    return Effects.saying(DraftQuestions.ask(draft.unchanged().at(step), why));
  }

  /**
   * Who is asked for a part of one change and writes a whole order begins with that; a basis may
   * name much, but orders nothing.
   */
  private Optional<Effects> anew(Turn turn, Steward steward, Draft draft) {
    Optional<Stating.Stated> named = stating.naming(turn.text(), turn.now());
    boolean other =
        named.stream().flatMap(s -> s.those().stream()).noneMatch(o -> draft.isAbout(o.id()));
    boolean change = draft.step() == Draft.Step.CHANGE;
    return named
        .filter(stated -> change ? other : stated.isComplete())
        .map(stated -> stated(turn, steward, stated))
        .map(effects -> other ? dropping(draft, effects) : effects);
  }

  private Effects dropping(Draft draft, Effects next) {
    Content dropped =
        Content.plain(AmendmentWords.say("dropped-for", questions.titles(draft.occurrences())));
    return t -> next.in(t).after(dropped);
  }

  private Effects continued(Turn turn, Draft draft) {
    return draft.step() == Draft.Step.CHANGE
        ? change(turn, draft)
        : next(draft.basedOn(AmendmentTexts.basis(turn.text())), turn.now());
  }

  private Effects change(Turn turn, Draft draft) {
    Stating.Stated stated = stating.about(draft.occurrences(), turn.text(), turn.now());
    Draft based = stated.basis().map(draft::basedOn).orElse(draft);
    Optional<String> unclear = stating.unclearHours(turn.text(), turn.now());
    if (unclear.isPresent()) {
      return again(based, unclear.get());
    }
    return stated
        .change()
        .map(change -> next(based.changing(change), turn.now()))
        .orElseGet(
            () ->
                Effects.saying(DraftQuestions.ask(based, AmendmentWords.say("ask-change-again"))));
  }

  private Draft chosen(Draft draft, String key) {
    return key.equals(DraftQuestions.ALL)
        ? draft
        : draft.about(List.of(draft.occurrences().get(Integer.parseInt(key) - 1)));
  }

  /** Asks for what is still open, else shows what is about to be said. */
  private Effects next(Draft draft, LocalDateTime now) {
    Optional<LocalDate> far = draft.change().flatMap(change -> Stating.farDay(change, now));
    if (far.isPresent()) {
      String day = Wording.capital(Wording.day(far.get()));
      return Effects.saying(
          DraftQuestions.ask(
              draft.unchanged().at(Draft.Step.CHANGE),
              AmendmentWords.say("day-far", day, Stating.MOST_DAYS)));
    }
    if (draft.change().isEmpty()) {
      return Effects.saying(
          DraftQuestions.ask(
              draft.at(Draft.Step.CHANGE),
              AmendmentWords.say("ask-change", questions.titles(draft.occurrences()))));
    }
    if (draft.basis().isEmpty()) {
      return Effects.saying(
          DraftQuestions.ask(draft.at(Draft.Step.BASIS), AmendmentWords.say("ask-basis")));
    }
    return t -> preview(t, draft, "");
  }

  /** Only what would be otherwise is shown and can be published. */
  private Outcome preview(Transaction t, Draft draft, String before) {
    List<AmendmentDesk.Look> looks = new ArrayList<>();
    for (String id : draft.occurrences()) {
      Optional<AmendmentDesk.Look> look = desk.look(t, id, draft.change().orElseThrow());
      if (look.isEmpty()) {
        return Outcome.saying(AmendmentWords.say("gone"));
      }
      look.filter(one -> !one.isSame()).ifPresent(looks::add);
    }
    if (looks.isEmpty()) {
      return Outcome.saying(AmendmentWords.say("same"));
    }
    String text =
        AmendmentWords.say(
            "preview-all",
            before,
            looks.stream().map(StateChange::preview).collect(Collectors.joining("\n")),
            draft.basis().orElse(""),
            AmendmentTexts.whoHears(looks));
    String seen =
        looks.stream()
            .map(look -> AmendmentDesk.seen(look.was()))
            .collect(Collectors.joining("\n"));
    List<String> ids = looks.stream().map(look -> look.was().id()).toList();
    return DraftQuestions.ask(draft.about(ids).at(Draft.Step.PREVIEW).having(seen), text.strip());
  }

  private static String preview(AmendmentDesk.Look look) {
    String line =
        AmendmentWords.say(
            "preview",
            AmendmentTexts.title(look.was()),
            AmendmentTexts.state(look.was()),
            AmendmentTexts.state(look.is()));
    return AmendmentTexts.note(look).map(note -> line + "\n" + note).orElse(line);
  }

  private Outcome published(Transaction t, Turn turn, Steward steward, Draft draft) {
    List<String> seen = List.of(draft.seen().split("\n"));
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < draft.occurrences().size(); i++) {
      String id = draft.occurrences().get(i);
      String title = desk.current(t, id).map(Occurrence::title).orElse("");
      Made made =
          new Made(
              0,
              id,
              title,
              draft.change().orElseThrow(),
              new Amendment.Basis(
                  draft.basis().orElseThrow(), units.apply(steward), turn.now().toLocalDate()),
              steward.ward());
      Deciding result =
          desk.publish(t, steward, i < seen.size() ? seen.get(i) : "", made, turn.now());
      switch (result) {
        case Deciding.Published published -> ids.add(published.id());
        case Deciding.Same same -> {
          // another of the same statement may still be news
        }
        case Deciding.Outrun outrun -> {
          return preview(t, draft, AmendmentWords.say("outrun"));
        }
        case Deciding.NotTheirs not -> {
          return Outcome.saying(AmendmentWords.say("not-theirs"));
        }
        case Deciding.Gone gone -> {
          return Outcome.saying(AmendmentWords.say("gone"));
        }
        case Deciding.Undone undone -> throw new IllegalStateException("nothing was undone");
      }
    }
    if (ids.isEmpty()) {
      return Outcome.saying(AmendmentWords.say("same"));
    }
    return PublishedChanges.undoable(AmendmentWords.say("published"), ids);
  }
}
