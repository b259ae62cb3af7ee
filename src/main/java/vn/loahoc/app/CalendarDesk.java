package vn.loahoc.app;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.CalendarLinks;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.chat.AddByNumber;
import vn.loahoc.calendar.chat.AddToCalendar;
import vn.loahoc.calendar.chat.Card;
import vn.loahoc.calendar.chat.CardButtons;
import vn.loahoc.calendar.chat.Directions;
import vn.loahoc.calendar.chat.MoreDays;
import vn.loahoc.calendar.chat.ShowDays;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.step.Cards;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.inquiry.reply.Openings;
import vn.loahoc.message.Button;

/** The calendar in the conversation. */
final class CalendarDesk {

  private final LiveAlmanac almanac;
  private final Openings openings;
  private final Directions directions;
  private final CardButtons cardButtons;
  private final AddToCalendar add;
  private final Feature feature;

  /**
   * @param openings how full classes are
   * @param publicUrl where feeds are found
   */
  CalendarDesk(LiveAlmanac almanac, Openings openings, Optional<URI> publicUrl) {
    this.almanac = almanac;
    this.openings = openings;
    this.directions = new Directions(almanac::now);
    this.cardButtons = new CardButtons(almanac::now);
    this.add = new AddToCalendar(almanac::now);
    Optional<CalendarLinks> links = publicUrl.map(CalendarLinks::new);
    ShowDays ahead = new ShowDays(ShowDays.Span.AHEAD, almanac::now, links);
    List<Command> commands = new ArrayList<>(List.of(ahead));
    for (ShowDays.Span span : EnumSet.complementOf(EnumSet.of(ShowDays.Span.AHEAD))) {
      commands.add(new ShowDays(span, almanac::now, links));
    }
    commands.add(add);
    this.feature =
        new Feature(
            commands,
            List.of(new AddByNumber(add, almanac::now)),
            List.of(),
            List.of(),
            List.of(new MoreDays(ahead)));
  }

  Feature feature() {
    return feature;
  }

  /** A button that adds an occurrence by its id. */
  static Button adding(String occurrence) {
    return Button.press(CalendarWords.say("add"), AddToCalendar.payload(occurrence));
  }

  /** The one activity that an answer speaks of into one's own calendar. */
  List<Button> adding(Turn turn, Session after) {
    return add.button(after.recall().shown(), turn.now().toLocalDate()).stream().toList();
  }

  /** The way to the one activity that an answer speaks of. */
  List<Button> directions(Session after) {
    return directions.button(after.recall().shown()).stream().toList();
  }

  /** Each of several activities that an answer tells. */
  List<Button> each(Session after) {
    return cardButtons.of(after.recall().shown());
  }

  /** One activity with all that is known of it. */
  Cards cards() {
    return new Cards() {
      @Override
      public Optional<Cards.Shown> of(Turn turn, String occurrence) {
        Agenda agenda = almanac.now().agenda();
        return Card.of(occurrence, agenda, almanac.classCards(openings), turn.now())
            .map(card -> new Cards.Shown(card.answer(), card.subject()));
      }

      @Override
      public Optional<Cards.Shown> of(Turn turn, Recall.Shown shown) {
        return shown
            .occurrence()
            .or(() -> matching(shown).map(Occurrence::id))
            .flatMap(id -> of(turn, id));
      }

      @Override
      public Optional<Cards.Shown> pressed(Turn turn, String payload) {
        return payload.startsWith(Card.PAYLOAD)
            ? of(turn, payload.substring(Card.PAYLOAD.length()))
            : Optional.empty();
      }
    };
  }

  private Optional<Occurrence> matching(Recall.Shown shown) {
    return shown
        .start()
        .flatMap(start -> almanac.now().agenda().matching(shown.title(), Optional.of(start)));
  }
}
