package vn.loahoc.app;

import java.net.URI;
import java.util.List;
import vn.loahoc.answer.Answer;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.step.Answering;
import vn.loahoc.delivery.chat.PauseOrder;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.Registry;

/** The features of the conversation. A new one is one more line here. */
final class Features {

  private final Ground ground;
  private final Messaging messaging;
  private final Community community;
  private final LiveAlmanac almanac;
  private final Inquiries inquiries;

  Features(
      Ground ground,
      LiveUnderstanding understanding,
      Messaging messaging,
      Household household,
      URI home) {
    this.ground = ground;
    this.messaging = messaging;
    this.community = new Community(ground, household.name(), home, understanding, List::of);
    this.almanac = new LiveAlmanac(understanding, ground);
    this.inquiries = new Inquiries(ground, understanding, messaging, household, people());
  }

  List<Feature> all() {
    return List.of(
        community.feature(),
        inquiries.chat().feature(),
        Feature.of(
            PauseOrder.pause(messaging.pause(), this::note),
            PauseOrder.resume(messaging.pause(), this::note)));
  }

  private void note(vn.loahoc.store.Transaction t, Turn turn, String what) {
    String who = turn.speaker().person().orElse("nobody");
    people()
        .audit()
        .add(
            t,
            new AuditEntry(ground.clock().instant(), who, what, "sending", turn.speaker().ward()));
  }

  Registry people() {
    return community.registry();
  }

  LiveAlmanac almanac() {
    return almanac;
  }

  Inquiries inquiries() {
    return inquiries;
  }

  Answering.Additions additions() {
    return new Answering.Additions() {
      @Override
      public List<Button> buttons(Turn turn, Session after, Answer answer) {
        return inquiries.chat().buttons(turn, answer);
      }

      @Override
      public Effects note(Turn turn, String question, Answer answer) {
        return inquiries.chat().noted(turn, question, answer);
      }
    };
  }
}
