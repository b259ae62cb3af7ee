package vn.loahoc.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loahoc.answer.Wording;
import vn.loahoc.dialogue.Topic;
import vn.loahoc.dialogue.Topics;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.HomeTime;
import vn.loahoc.questions.OpenQuestionStore.Group;
import vn.loahoc.questions.OpenQuestionStore.State;
import vn.loahoc.store.Transaction;

/**
 * What staff do with questions that wait. Each act is one transaction: the change, its line in the
 * audit log, and what those who waited are sent. Thread-safe. Times are local to {@code
 * Asia/Ho_Chi_Minh}.
 */
public final class StaffAnswers {

  private final OpenQuestionStore store = new OpenQuestionStore();
  private final AskerStore askers = new AskerStore();
  private final FaqStore faq = new FaqStore();
  private final Pushes pushes;
  private final MayWrite mayWrite;
  private final AuditLog audit;
  private final Topics topics;

  /**
   * @param pushes takes what those who waited are sent
   * @param mayWrite says whom nothing may be sent any more
   * @param topics notes what they were sent is about
   */
  public StaffAnswers(Pushes pushes, MayWrite mayWrite, AuditLog audit, Topics topics) {
    this.pushes = pushes;
    this.mayWrite = mayWrite;
    this.audit = audit;
    this.topics = topics;
  }

  /**
   * Publishes an answer: the first one counts.
   *
   * @param unit whose answer people are told it is: "Cán bộ phường …"
   */
  public Closing publish(
      Transaction tx, Staff staff, String unit, StaffAnswer answer, LocalDateTime now) {
    Optional<Group> found = store.group(tx, answer.number());
    if (found.isEmpty() || !isWaiting(found.get())) {
      return new Closing.Late();
    }
    Group group = found.get();
    if (!isTheirs(staff, group) || (answer.everyWard() && !staff.everyWard())) {
      return new Closing.NotTheirs();
    }
    Optional<String> ward = answer.everyWard() ? Optional.empty() : staff.ward().or(group::ward);
    FaqEntry.Answered said = new FaqEntry.Answered(unit, now.toLocalDate());
    FaqStore.Publication publication =
        new FaqStore.Publication(group.id(), staff.person(), said, millis(now));
    long entry = faq.add(tx, answer, ward, publication);
    List<Group> answered = answered(tx, staff, group, ward);
    Set<Address> written = new HashSet<>();
    Closing.Done told = new Closing.Done(0, 0);
    for (Group one : answered) {
      store.answer(tx, one.id(), entry, staff.person(), millis(now));
      Message message =
          new Message(
              "faq:" + entry, answerSent(unit, one, answer), Optional.of(about(answer, ward)));
      told = plus(told, tell(tx, one, message, written, now));
      askers.told(tx, one.id(), millis(now));
    }
    note(tx, staff, "question.answered", "question " + group.id() + " entry " + entry, now);
    return new Closing.Published(entry, told, answered.size());
  }

  /** The group itself, and the same question where else it waits in a ward the answer holds for. */
  private List<Group> answered(Transaction tx, Staff staff, Group group, Optional<String> ward) {
    return Stream.concat(
            Stream.of(group),
            store.open(tx, group.meaning()).stream()
                .filter(other -> other.id() != group.id() && isTheirs(staff, other))
                .filter(other -> ward.isEmpty() || ward.equals(other.ward()))
                .filter(other -> other.meaning().sameAs(group.meaning())))
        .toList();
  }

  private static String answerSent(String unit, Group group, StaffAnswer answer) {
    return Texts.of(
        "answer-sent", group.id(), answer.question(), unit, answer.answer(), answer.source());
  }

  /**
   * An answer that holds for one ward is about that ward, also where its question leaves it out.
   */
  private static Topic about(StaffAnswer answer, Optional<String> ward) {
    String question = answer.question();
    return new Topic(
        ward.filter(name -> !question.contains(name))
            .map(name -> Texts.of("topic-of-ward", name, Wording.small(question)))
            .orElse(question));
  }

  /**
   * What those who waited are sent.
   *
   * @param about the question it answers, if it does one
   */
  private record Message(String key, String text, Optional<Topic> about) {}

  private Closing.Done tell(
      Transaction tx, Group group, Message message, Set<Address> written, LocalDateTime now) {
    int told = 0;
    int unreachable = 0;
    for (AskerStore.Asker asker : askers.waiting(tx, group.id())) {
      if (!mayWrite.to(tx, asker.address())) {
        unreachable++;
      } else if (written.add(asker.address())) {
        // the id of the row, not the address: a key outlives the address it was sent to
        pushes.add(
            tx,
            message.key() + ":" + asker.id(),
            asker.address(),
            List.of(Content.plain(message.text())));
        Instant at = HomeTime.instant(now);
        message.about().ifPresent(topic -> topics.about(tx, asker.address(), topic, at));
        told++;
      }
    }
    return new Closing.Done(told, unreachable);
  }

  private static Closing.Done plus(Closing.Done a, Closing.Done b) {
    return new Closing.Done(a.told() + b.told(), a.unreachable() + b.unreachable());
  }

  /** Leaves a question to the organizers. */
  public Closing escalate(Transaction tx, Staff staff, long number, LocalDateTime now) {
    return close(tx, staff, number, State.ESCALATED, "", now);
  }

  /**
   * Leaves a question unanswered; those who wait are told why.
   *
   * @param reason goes on from "vì": "không thuộc …"
   */
  public Closing passOver(
      Transaction tx, Staff staff, long number, String reason, LocalDateTime now) {
    return close(tx, staff, number, State.PASSED_OVER, reason, now);
  }

  private Closing close(
      Transaction tx, Staff staff, long number, State to, String reason, LocalDateTime now) {
    Optional<Group> group = store.group(tx, number);
    if (group.isPresent() && !isTheirs(staff, group.get())) {
      return new Closing.NotTheirs();
    }
    if (group.isEmpty() || !store.move(tx, number, to, staff.person(), reason, millis(now))) {
      return new Closing.Late();
    }
    boolean over = to == State.PASSED_OVER;
    note(
        tx, staff, over ? "question.passed-over" : "question.escalated", "question " + number, now);
    if (!over) {
      return new Closing.Done(0, 0);
    }
    String text = Texts.of("passed-over-sent", number, reason);
    Message message = new Message("passed-over:" + number, text, Optional.empty());
    Closing.Done told = tell(tx, group.get(), message, new HashSet<>(), now);
    askers.told(tx, number, millis(now));
    return told;
  }

  /**
   * Takes an entry back: it answers nobody any more, and the questions that it answered wait again,
   * in every ward, with those who were told, for a better answer.
   */
  public Closing takeBack(Transaction tx, Staff staff, long entry, LocalDateTime now) {
    Optional<FaqStore.Published> published = faq.inForce(tx, entry);
    if (published.isEmpty()) {
      return new Closing.Late();
    }
    if (!isTheirs(staff, published.get().entry())) {
      return new Closing.NotTheirs();
    }
    faq.takeBack(tx, entry, millis(now));
    for (long group : store.answeredBy(tx, published.get())) {
      store.reopen(tx, group);
      askers.untold(tx, group);
    }
    note(tx, staff, "question.taken-back", "entry " + entry, now);
    return new Closing.Done(0, 0);
  }

  /** The entries in force that a staff member may take back, the newest first. */
  public List<FaqEntry> published(Transaction tx, Staff staff, LocalDate day, int most) {
    return faq.inForce(tx, day, FaqAnswers.MOST_ENTRIES).stream()
        .map(FaqStore.Published::entry)
        .filter(entry -> isTheirs(staff, entry))
        .limit(most)
        .toList();
  }

  private static long millis(LocalDateTime now) {
    return HomeTime.instant(now).toEpochMilli();
  }

  private void note(Transaction tx, Staff staff, String what, String subject, LocalDateTime now) {
    Instant at = HomeTime.instant(now);
    audit.add(tx, new AuditEntry(at, staff.person(), what, subject, staff.ward()));
  }

  private static boolean isWaiting(Group group) {
    return group.state() == State.OPEN || group.state() == State.ESCALATED;
  }

  /** What was left to the organizers is theirs alone. */
  private static boolean isTheirs(Staff staff, Group group) {
    return staff.mayAct(group.ward()) && (staff.everyWard() || group.state() != State.ESCALATED);
  }

  private static boolean isTheirs(Staff staff, FaqEntry entry) {
    return staff.everyWard() || (entry.ward().isPresent() && entry.ward().equals(staff.ward()));
  }
}
