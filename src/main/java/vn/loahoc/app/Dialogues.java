package vn.loahoc.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.loahoc.conversation.ShortAnswers;
import vn.loahoc.conversation.Step;
import vn.loahoc.conversation.TopicStore;
import vn.loahoc.conversation.step.Answering;
import vn.loahoc.conversation.step.AskedAgain;
import vn.loahoc.conversation.step.Basics;
import vn.loahoc.conversation.step.Cards;
import vn.loahoc.conversation.step.Comings;
import vn.loahoc.conversation.step.Courtesies;
import vn.loahoc.conversation.step.Explanations;
import vn.loahoc.conversation.step.LaterFollowUps;
import vn.loahoc.conversation.step.ListedItems;
import vn.loahoc.conversation.step.OpenScene;
import vn.loahoc.conversation.step.Orders;
import vn.loahoc.conversation.step.Pace;
import vn.loahoc.conversation.step.Picks;
import vn.loahoc.conversation.step.Sendings;
import vn.loahoc.conversation.step.SharedPlace;
import vn.loahoc.conversation.step.ShownCards;
import vn.loahoc.conversation.step.SpokenOf;
import vn.loahoc.conversation.step.Statements;
import vn.loahoc.conversation.step.StopList;
import vn.loahoc.conversation.step.TypedCodes;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.message.Content;

/** Puts the steps of a conversation in order. */
final class Dialogues {

  private final List<Feature> features;
  private final Content greeting;

  Dialogues(List<Feature> features, Content greeting) {
    this.features = List.copyOf(features);
    this.greeting = greeting;
  }

  /** Every order there is, for menus and for the matrix of who may what. */
  List<Command> commands() {
    return features.stream().flatMap(f -> f.commands().stream()).toList();
  }

  /**
   * What features add to the steps.
   *
   * @param additions to an answer
   * @param cards of single activities
   * @param promises to "tôi đi được"
   * @param places whether the place of any class is known
   * @param paused what comes again when everything does
   */
  record More(
      Answering.Additions additions,
      Cards cards,
      Courtesies.Promises promises,
      BooleanSupplier places,
      StopList.AlsoPaused paused) {}

  /**
   * The steps: first what always works, then what is open, then orders, then questions.
   *
   * @param more what features add to it
   */
  List<Step> steps(Ground ground, Messaging messaging, Answering.Answers answers, More more) {
    TopicStore topics = new TopicStore();
    Answering answering = new Answering(answers, more.additions(), topics);
    ShortAnswers words = new ShortAnswers();
    StopList stops = new StopList(words, messaging.stops(), more.paused());
    List<SceneHandler> scenes = new ArrayList<>(List.of(stops));
    features.forEach(f -> scenes.addAll(f.scenes()));
    List<Handler> links = features.stream().flatMap(f -> f.links().stream()).toList();
    List<Handler> handlers = features.stream().flatMap(f -> f.handlers().stream()).toList();
    AskedAgain again = new AskedAgain(scenes);
    SpokenOf spokenOf = new SpokenOf(more.cards());
    return List.of(
        new Pace(ground.ticker()),
        new Comings(links, messaging.outbox(), greeting),
        stops,
        new Basics(words, commands(), greeting),
        new OpenScene(words, scenes),
        new TypedCodes(handlers),
        again.below(new Picks(words, answering)),
        again.below(new ShownCards(more.cards(), answering)),
        new Orders(commands()),
        new Statements(features.stream().flatMap(f -> f.statements().stream()).toList()),
        new Explanations(),
        new SharedPlace(answering, more.places()),
        new Sendings(handlers),
        again.below(new Courtesies(words, more.promises())),
        again.below(new ListedItems(words, answers, answering, more.cards())),
        again.below(
            spokenOf.before(new LaterFollowUps(ground.database(), topics, answers, answering))),
        again.below(spokenOf.before(answering)));
  }
}
