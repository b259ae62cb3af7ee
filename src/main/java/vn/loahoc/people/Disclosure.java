package vn.loahoc.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/** Tells people all that is kept of them. Thread-safe. */
public final class Disclosure {

  private final Erasing erasing;
  private final PersonStore people = new PersonStore();
  private final ConsentStore consents = new ConsentStore();
  private final GrantStore grants = new GrantStore();

  public Disclosure(Erasing erasing) {
    this.erasing = erasing;
  }

  /** One sentence for each thing that is kept; empty if nothing is. */
  public List<String> lines(Transaction t, Subject subject, Instant now) {
    List<String> lines = new ArrayList<>();
    subject.person().ifPresent(person -> lines.addAll(own(t, person, subject, now)));
    lines.addAll(erasing.shown(t, subject));
    return lines;
  }

  private List<String> own(Transaction t, String person, Subject subject, Instant now) {
    List<String> lines = new ArrayList<>();
    lines.add(PeopleWords.say("mine.accounts", "accounts", accounts(subject)));
    people.name(t, person).ifPresent(name -> lines.add(PeopleWords.say("mine.name", "name", name)));
    people.ward(t, person).ifPresent(ward -> lines.add(PeopleWords.say("mine.ward", "ward", ward)));
    for (Grant grant : grants.live(t, person)) {
      String role = PeopleWords.office(grant.office());
      lines.add(PeopleWords.say("mine.role", "role", role, "given", day(grant.given())));
    }
    for (Consent consent : consents.live(t, person, now)) {
      lines.add(
          PeopleWords.say(
              "mine.consent",
              "purpose",
              PeopleWords.say("purpose." + consent.purpose().key()),
              "given",
              day(consent.given()),
              "until",
              consent.until().map(Disclosure::until).orElse("")));
    }
    return lines;
  }

  private static String accounts(Subject subject) {
    return subject.addresses().stream()
        .map(Address::channel)
        .map(PeopleWords::account)
        .collect(Collectors.joining(", "));
  }

  private static String day(Instant instant) {
    return HomeTime.day(HomeTime.dayOf(instant));
  }

  /** The last day, where only the moment after it is kept. */
  private static String until(Instant end) {
    return PeopleWords.say("mine.until", "day", day(end.minusMillis(1)));
  }

  /**
   * The same as a text to take along, with the ids that chats do not show; empty if nothing is
   * kept.
   */
  public Optional<String> file(Transaction t, Subject subject, Instant now) {
    List<String> lines = lines(t, subject, now);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<String> all = new ArrayList<>();
    all.add(PeopleWords.say("mine.file.title", "when", HomeTime.moment(now)));
    all.add("");
    all.addAll(lines);
    for (Address address : subject.addresses()) {
      all.add(
          PeopleWords.say(
              "mine.file.account", "channel", address.channel().value(), "id", address.chat()));
    }
    subject.person().ifPresent(id -> all.add(PeopleWords.say("mine.file.person", "id", id)));
    return Optional.of(String.join("\n", all) + "\n");
  }
}
