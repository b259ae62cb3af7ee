package vn.loahoc.app;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.loahoc.amendment.AmendmentDesk;
import vn.loahoc.amendment.Followers;
import vn.loahoc.attendance.Accounts;
import vn.loahoc.attendance.Counted;
import vn.loahoc.attendance.Ending;
import vn.loahoc.attendance.Notices;
import vn.loahoc.attendance.RegistrationDesk;
import vn.loahoc.attendance.RegistrationForgetting;
import vn.loahoc.attendance.Registrations;
import vn.loahoc.attendance.SourceWatch;
import vn.loahoc.attendance.chat.Counter;
import vn.loahoc.attendance.chat.RegistrationChat;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.TopicStore;
import vn.loahoc.dialogue.Consenting;
import vn.loahoc.jobs.Job;
import vn.loahoc.jobs.Timing;
import vn.loahoc.message.Button;
import vn.loahoc.people.Registry;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.store.Transaction;

/** Registration in the conversation, its jobs and its retention. */
final class Reservations {

  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Ground ground;
  private final LiveBookables bookables;
  private final Registrations registrations;
  private final RegistrationDesk desk;
  private final SourceWatch sources;
  private final RegistrationForgetting forgetting;
  private final RegistrationChat chat;

  /**
   * @param bookables what takes registrations
   * @param beside what else one can do with a session in which one has a place
   */
  Reservations(
      Ground ground,
      Messaging messaging,
      Registry people,
      Consenting consenting,
      LiveBookables bookables,
      Counter.Beside beside) {
    this.ground = ground;
    this.bookables = bookables;
    Post post = new Post(ground, messaging);
    Notices notices =
        (t, key, to, content, due) -> {
          if (!messaging.stops().isStopped(t, to)) {
            post.add(t, key, to, List.of(content), due);
          }
        };
    Accounts accounts = people.people()::addresses;
    TopicStore topics = new TopicStore();
    Counted counted = Counted.of(people.consents());
    this.registrations = new Registrations(notices, accounts, topics, counted);
    this.desk = new RegistrationDesk(notices, accounts, topics, counted, people.audit());
    this.sources = new SourceWatch(desk, bookables, bookables::isKnown);
    this.forgetting = new RegistrationForgetting(people.consents());
    this.chat =
        new RegistrationChat(
            new Counter(registrations, desk, bookables, consenting, forgetting, beside),
            ground.database());
  }

  Registrations registrations() {
    return registrations;
  }

  RegistrationChat chat() {
    return chat;
  }

  /** Tells those who have registered when staff change a session. */
  Followers follower() {
    return new Followers() {
      @Override
      public void changed(
          Transaction t, AmendmentDesk.Look look, Optional<String> basis, LocalDateTime now) {
        Optional<Ending> ending =
            Optional.of(new Ending(look.end())).filter(end -> look.endsOtherwise());
        bookables.of(look.is()).ifPresent(one -> desk.changed(t, one, ending, basis, now));
      }

      @Override
      public void withdrawn(
          Transaction t, Occurrence occurrence, Optional<String> basis, LocalDateTime now) {
        desk.withdraw(t, occurrence.id(), basis, now);
      }
    };
  }

  /** For whoever learns that a session moved or does not take place. */
  RegistrationDesk desk() {
    return desk;
  }

  /** A button for the one session that an answer speaks of. */
  List<Button> buttons(Session after) {
    LocalDateTime now = LocalClock.local(ground.clock());
    return chat
        .button(
            after.recall().shown(),
            one -> !ground.database().read(t -> registrations.occasion(t, one).isClosed(now)))
        .stream()
        .toList();
  }

  /** Free places are given out, and sources are followed, whichever of them fails. */
  List<Job> jobs() {
    return List.of(
        job(
            "registration-places",
            now -> {
              var unused = ground.database().write(t -> registrations.settle(t, now));
            }),
        job("registration-sources", now -> sources.look(ground.database(), now)));
  }

  private Job job(String name, Consumer<LocalDateTime> work) {
    return new Job(name, Timing.every(PAUSE), () -> work.accept(LocalClock.local(ground.clock())));
  }

  RetentionRule rule() {
    return forgetting.rule();
  }
}
