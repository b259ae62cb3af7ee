package vn.loahoc.app;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Answerer.Answered;
import vn.loahoc.checkin.CheckInRecords;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.step.Answering;
import vn.loahoc.corpus.Audience;
import vn.loahoc.delivery.chat.PauseOrder;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.jobs.Job;
import vn.loahoc.message.Button;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.Registry;
import vn.loahoc.photo.PhotoRecords;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.store.Transaction;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffArea;

/** The features of the conversation. A new one is one more line here. */
final class Features {

  private final Ground ground;
  private final Messaging messaging;
  private final Community community;
  private final LiveAlmanac almanac;
  private final CalendarDesk calendar;
  private final Inquiries inquiries;
  private final Reservations reservations;
  private final CheckInDesk checkIn;
  private final Supplements supplements;
  private final Timetabling timetabling;
  private final Reminding reminding;
  private final Reporting reporting;
  private final Photographing photographing;
  private final Daily daily;
  private final Challenging challenging;

  /** Whom to call where the documents say nothing again and again. */
  private final Optional<String> phone;

  Features(
      Ground ground,
      Knowledge knowledge,
      Messaging messaging,
      Household household,
      ServeSettings.Web web) {
    this.ground = ground;
    this.messaging = messaging;
    LiveUnderstanding understanding = knowledge.documents();
    this.community =
        new Community(ground, household.name(), web.home(), understanding, this::goingOn);
    this.almanac = new LiveAlmanac(knowledge, ground);
    this.calendar = new CalendarDesk(almanac, new LiveOpenings(ground.database()), web.publicUrl());
    this.phone = household.phone();
    this.inquiries = new Inquiries(ground, understanding, messaging, household, people());
    this.reservations =
        new Reservations(
            ground,
            messaging,
            people(),
            community.chat().consenting(),
            new LiveBookables(almanac),
            this::ofPlace);
    this.checkIn =
        new CheckInDesk(
            ground,
            almanac,
            people(),
            community.chat().consenting(),
            new CheckInDesk.House(household.name(), web.home()));
    this.reminding =
        new Reminding(
            ground,
            messaging,
            people(),
            community.chat().consenting(),
            new Reminding.Surroundings(
                new RemindableAgenda(almanac::agenda, almanac::remind, new AskedFor(understanding)),
                reservations.registrations()::hears));
    this.reporting = new Reporting(ground, understanding, people());
    this.challenging =
        new Challenging(
            ground,
            almanac,
            people().consents(),
            new Challenging.Awaited(
                reservations.registrations(), reminding.reminders(), checkIn.checkIns()),
            new Challenging.Manner(household.name(), household.streaks(), this::audience));
    this.daily =
        new Daily(
            ground,
            messaging,
            people(),
            community.chat().consenting(),
            new Daily.Offered(new Seasons(understanding), challenging.challenges()));
    this.supplements =
        new Supplements(
            almanac,
            knowledge,
            List.of(reservations.follower(), reminding.follower()),
            people().audit(),
            steward -> inquiries.unit(steward.ward()));
    this.timetabling = new Timetabling(ground, knowledge, messaging, people().audit());
    this.photographing =
        new Photographing(
            ground,
            new Photographing.Source(almanac, understanding),
            messaging,
            web.home(),
            people().audit());
  }

  /** What one can do with a session in which one has a place. */
  private List<Button> ofPlace(String occurrence, LocalDateTime now) {
    List<Button> buttons = new ArrayList<>(reminding.buttons(occurrence, now));
    buttons.add(CalendarDesk.adding(occurrence));
    return buttons;
  }

  /** For whom somebody wants what comes each day. */
  private Optional<Audience> audience(String person) {
    return daily.audience(person);
  }

  /** What goes on once somebody has agreed to something. */
  private List<SceneHandler> goingOn() {
    List<SceneHandler> all = new ArrayList<>(reservations.chat().goingOn());
    all.add(checkIn.chat().afterConsent());
    all.addAll(reminding.chat().goingOn());
    all.addAll(daily.chat().goingOn());
    return all;
  }

  List<Feature> all() {
    return List.of(
        community.feature(),
        calendar.feature(),
        checkIn.chat().feature(),
        inquiries.chat().feature(),
        reservations.chat().feature(),
        supplements.chat().feature(),
        photographing.chat().feature(), // before timetables, which take every other file
        timetabling.chat().feature(),
        reminding.chat().feature(),
        reporting.feature(),
        daily.chat().feature(),
        challenging.chat().feature(),
        Feature.of(
            PauseOrder.pause(messaging.pause(), this::note),
            PauseOrder.resume(messaging.pause(), this::note)));
  }

  private void note(Transaction t, Turn turn, String what) {
    String who = turn.speaker().person().orElse("nobody");
    people()
        .audit()
        .add(
            t,
            new AuditEntry(ground.clock().instant(), who, what, "sending", turn.speaker().ward()));
  }

  /** What features do by themselves. */
  List<Job> jobs() {
    List<Job> all = new ArrayList<>(reservations.jobs());
    all.addAll(
        List.of(inquiries.job(), checkIn.job(), reminding.job(), daily.job(), reporting.job()));
    return List.copyOf(all);
  }

  /** What features forget every night. */
  List<RetentionRule> forgetting() {
    return List.of(
        reservations.rule(),
        timetabling.rule(),
        reminding.rule(),
        PhotoRecords.forgetting(),
        daily.rule(),
        challenging.rule(),
        Inquiries.forgetting(),
        CheckInRecords.forgetting(),
        new RetentionRule(
            "consents",
            "what was agreed to goes with its last day",
            (t, now) -> people().consents().sweep(t, now)));
  }

  Challenging challenging() {
    return challenging;
  }

  Reminding reminding() {
    return reminding;
  }

  Daily daily() {
    return daily;
  }

  Community community() {
    return community;
  }

  private Registry people() {
    return community.registry();
  }

  LiveAlmanac almanac() {
    return almanac;
  }

  /** The pages on which staff change the calendar. */
  StaffArea changes(Site site) {
    return supplements.area(site, ground.database());
  }

  Timetabling timetabling() {
    return timetabling;
  }

  Photographing photographing() {
    return photographing;
  }

  CheckInDesk checkIn() {
    return checkIn;
  }

  /** What the documents say, seen together with what staff said. */
  Answered beside(Turn turn, Answered documents) {
    return supplements.beside(inquiries.beside(turn, documents));
  }

  Inquiries inquiries() {
    return inquiries;
  }

  /** What they add to the steps of the conversation. */
  Dialogues.More more() {
    return new Dialogues.More(
        additions(),
        calendar.cards(),
        reservations.chat()::promised,
        almanac::knowsPlaces,
        daily.chat()::resumed);
  }

  private Answering.Additions additions() {
    return new Answering.Additions() {
      @Override
      public List<Button> buttons(Turn turn, Session after, Answer answer) {
        // of one activity: register, be reminded, keep in one's calendar, find the way
        List<Button> buttons = new ArrayList<>(reservations.buttons(after));
        buttons.addAll(reminding.buttons(turn, after));
        buttons.addAll(calendar.adding(turn, after));
        buttons.addAll(calendar.directions(after));
        buttons.addAll(calendar.each(after));
        if (line(after, answer).isEmpty()) { // else they were offered just before
          buttons.addAll(inquiries.chat().buttons(turn, answer));
        }
        return buttons;
      }

      @Override
      public Optional<String> line(Session after, Answer answer) {
        return after.unknowns() < 2
            ? Optional.empty()
            : phone.map(number -> Phrasebook.say("still-unknown", number));
      }

      @Override
      public Effects note(Turn turn, String question, Answer answer) {
        Effects counted = reporting.noted(turn, answer);
        Effects asked = inquiries.chat().noted(turn, question, answer);
        return t -> {
          counted.in(t);
          return asked.in(t);
        };
      }
    };
  }
}
