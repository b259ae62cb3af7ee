package vn.loahoc.questions.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Wording;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.questions.AnswerRules;
import vn.loahoc.questions.Closing;
import vn.loahoc.questions.Staff;
import vn.loahoc.questions.StaffAnswer;
import vn.loahoc.questions.Texts;
import vn.loahoc.questions.WaitingQuestion;
import vn.loahoc.store.Transaction;

/**
 * Writing an answer: the question in the staff member's words, the answer, its source; then a
 * preview with its last day and its wards, which can be changed before it is published.
 */
final class WriteAnswer implements SceneHandler {

  private static final String KEEP = "keep";
  private static final String SEND = "send";
  private static final String WARDS = "wards";
  private static final String DAY = "day";
  private static final String EDIT = "edit";
  private static final String CANCEL = "cancel";

  private final StaffRoom room;

  WriteAnswer(StaffRoom room) {
    this.room = room;
  }

  @Override
  public String name() {
    return Draft.SCENE;
  }

  Outcome begun(Transaction tx, Staff staff, long number) {
    Optional<WaitingQuestion> question = room.questions().waiting(tx, staff, number);
    if (question.isEmpty()) {
      return Outcome.saying(Texts.of("late"));
    }
    boolean everyWard = staff.everyWard() && question.get().ward().isEmpty();
    return ask(Draft.begun(number, everyWard), "");
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    Optional<Staff> staff = Staff.of(turn.speaker());
    if (staff.isEmpty() || turn.text().startsWith("/")) {
      return Optional.empty();
    }
    Draft draft = Draft.of(scene);
    Optional<String> chosen = Choosing.chosen(turn, scene, said, choices(draft, staff.get()));
    if (said instanceof ShortAnswer.Cancel || chosen.filter(CANCEL::equals).isPresent()) {
      return Optional.of(Effects.saying(Texts.of("draft-dropped", draft.number())));
    }
    if (draft.step() == Draft.Step.PREVIEW) {
      return chosen.map(key -> decided(turn, staff.get(), draft, key));
    }
    if (chosen.isPresent()) {
      return Optional.of(next(turn, staff.get(), draft));
    }
    return turn.update().inbound() instanceof Inbound.Said
        ? Optional.of(said(turn, staff.get(), draft))
        : Optional.empty();
  }

  private Effects said(Turn turn, Staff staff, Draft draft) {
    if (draft.step() == Draft.Step.UNTIL) {
      return AnswerRules.day(turn.text(), turn.now())
          .map(day -> preview(turn, staff, draft.with(Draft.UNTIL, day.toString())))
          .orElseGet(() -> Effects.saying(ask(draft, Texts.of("day-unclear") + "\n")));
    }
    String text = AnswerRules.tidy(turn.text());
    Optional<String> objection = room.rules().objection(text, longest(draft.step()));
    if (objection.isPresent()) {
      return Effects.saying(ask(draft, objection.get() + "\n"));
    }
    return next(turn, staff, draft.with(field(draft.step()), text));
  }

  private Effects next(Turn turn, Staff staff, Draft draft) {
    return switch (draft.step()) {
      case QUESTION -> Effects.saying(ask(draft.at(Draft.Step.ANSWER), ""));
      case ANSWER -> Effects.saying(ask(draft.at(Draft.Step.SOURCE), ""));
      case SOURCE, UNTIL, PREVIEW -> preview(turn, staff, draft);
    };
  }

  private static String field(Draft.Step step) {
    return switch (step) {
      case QUESTION -> Draft.QUESTION;
      case ANSWER -> Draft.ANSWER;
      case SOURCE -> Draft.SOURCE;
      case UNTIL, PREVIEW -> Draft.UNTIL;
    };
  }

  private static int longest(Draft.Step step) {
    return switch (step) {
      case QUESTION -> StaffAnswer.LONGEST_QUESTION;
      case ANSWER -> StaffAnswer.LONGEST_ANSWER;
      case SOURCE, UNTIL, PREVIEW -> StaffAnswer.LONGEST_SOURCE;
    };
  }

  private static Outcome ask(Draft draft, String before) {
    String text =
        switch (draft.step()) {
          case QUESTION -> Texts.of("ask-question", draft.number());
          case ANSWER -> Texts.of("ask-answer");
          case SOURCE -> Texts.of("ask-source");
          case UNTIL, PREVIEW -> Texts.of("ask-day");
        };
    return Choosing.asking(draft.scene(), before + text, kept(draft));
  }

  /** What was said at a step before may stay as it is. */
  private static List<Choosing.Choice> kept(Draft draft) {
    return draft.has(field(draft.step()))
        ? List.of(new Choosing.Choice(KEEP, Texts.of("button-keep")))
        : List.of();
  }

  private static List<Choosing.Choice> choices(Draft draft, Staff staff) {
    if (draft.step() != Draft.Step.PREVIEW) {
      return kept(draft);
    }
    List<Choosing.Choice> choices = new ArrayList<>();
    choices.add(new Choosing.Choice(SEND, Texts.of("button-send")));
    if (staff.everyWard() && !draft.everyWard()) {
      choices.add(new Choosing.Choice(WARDS, Texts.of("button-every-ward")));
    }
    choices.add(new Choosing.Choice(DAY, Texts.of("button-day")));
    choices.add(new Choosing.Choice(EDIT, Texts.of("button-edit")));
    choices.add(new Choosing.Choice(CANCEL, Texts.of("button-cancel")));
    return choices;
  }

  private Effects preview(Turn turn, Staff staff, Draft written) {
    Draft draft =
        (written.has(Draft.UNTIL)
                ? written
                : written.with(
                    Draft.UNTIL, room.desk().validUntil(turn.now().toLocalDate()).toString()))
            .at(Draft.Step.PREVIEW);
    return tx -> preview(tx, staff, draft);
  }

  private Outcome preview(Transaction tx, Staff staff, Draft draft) {
    Optional<WaitingQuestion> question = room.questions().waiting(tx, staff, draft.number());
    if (question.isEmpty()) {
      return Outcome.saying(Texts.of("late"));
    }
    String wards =
        AnswerRules.ward(staff, question.get(), draft.everyWard())
            .map(ward -> Texts.of("fact-ward", ward))
            .orElseGet(() -> Texts.of("every-ward"));
    String text =
        Texts.of(
            "preview",
            draft.get(Draft.QUESTION),
            room.desk().unit(staff),
            draft.get(Draft.ANSWER),
            draft.get(Draft.SOURCE),
            wards,
            Wording.date(draft.until()),
            question.get().counts().passedOn());
    return Choosing.asking(draft.scene(), text, choices(draft, staff));
  }

  private Effects decided(Turn turn, Staff staff, Draft draft, String key) {
    return switch (key) {
      case WARDS -> preview(turn, staff, draft.with(Draft.EVERY_WARD, "true"));
      case DAY -> Effects.saying(ask(draft.at(Draft.Step.UNTIL), ""));
      case EDIT -> Effects.saying(ask(draft.at(Draft.Step.QUESTION), ""));
      default -> tx -> published(tx, turn, staff, draft);
    };
  }

  private Outcome published(Transaction tx, Turn turn, Staff staff, Draft draft) {
    Closing result =
        room.answers().publish(tx, staff, room.desk().unit(staff), draft.answer(), turn.now());
    if (!(result instanceof Closing.Published published)) {
      return OneQuestion.finished(result, "");
    }
    String text = Texts.of(published);
    return Outcome.saying(
        Content.plain(
            text,
            List.of(
                Button.press(Texts.of("button-next"), WaitingList.NAME),
                Button.press(
                    Texts.of("button-take-back"),
                    PublishedList.NAME + ":" + PublishedList.TAKE_BACK + published.entry()))));
  }
}
