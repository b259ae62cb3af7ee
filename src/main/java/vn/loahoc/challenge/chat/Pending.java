package vn.loahoc.challenge.chat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.loahoc.challenge.Deed;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.participation.Kind;
import vn.loahoc.reading.Done;

/**
 * A deed that is spoken of, as an open question remembers it.
 *
 * @param speaker whether whoever writes is one of those who did it
 */
record Pending(Deed deed, boolean speaker) {

  private static final String KIND = "kind";
  private static final String CAMPAIGN = "campaign";
  private static final String OCCURRENCE = "occurrence";
  private static final String DAY = "day";
  private static final String PEOPLE = "people";
  private static final String MINUTES = "minutes";
  private static final String PAGES = "pages";
  private static final String BOOKS = "books";
  private static final String AUDIENCE = "audience";
  private static final String SPEAKER = "speaker";

  /** As values of a scene. */
  Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    values.put(KIND, deed.slot().kind().name());
    values.put(CAMPAIGN, deed.slot().campaign());
    values.put(OCCURRENCE, deed.slot().occurrence());
    values.put(DAY, deed.slot().day().toString());
    values.put(PEOPLE, String.valueOf(deed.people()));
    put(values, MINUTES, deed.amount().minutes());
    put(values, PAGES, deed.amount().pages());
    put(values, BOOKS, deed.amount().books());
    deed.audience().ifPresent(audience -> values.put(AUDIENCE, audience));
    values.put(SPEAKER, String.valueOf(speaker));
    return values;
  }

  private static void put(Map<String, String> values, String key, OptionalInt number) {
    number.ifPresent(n -> values.put(key, String.valueOf(n)));
  }

  /** What a scene remembers. */
  static Pending of(Scene scene) {
    Map<String, String> values = scene.values();
    Deed.Slot slot =
        new Deed.Slot(
            Kind.valueOf(values.getOrDefault(KIND, Kind.CHALLENGE_DONE.name())),
            values.getOrDefault(CAMPAIGN, ""),
            values.getOrDefault(OCCURRENCE, ""),
            LocalDate.parse(values.getOrDefault(DAY, "1970-01-01")));
    Done.Amount amount =
        new Done.Amount(number(values, MINUTES), number(values, PAGES), number(values, BOOKS));
    Deed deed =
        new Deed(
            slot,
            number(values, PEOPLE).orElse(1),
            amount,
            Optional.ofNullable(values.get(AUDIENCE)));
    return new Pending(deed, Boolean.parseBoolean(values.get(SPEAKER)));
  }

  private static OptionalInt number(Map<String, String> values, String key) {
    String value = values.get(key);
    return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
  }

  /** As it was told. */
  Done told() {
    return new Done(
        Done.Kind.READING,
        deed.amount(),
        OptionalInt.of(deed.people()),
        speaker,
        Optional.of(deed.slot().day()),
        Set.of());
  }

  /** The same as it is told now. */
  Pending corrected(Done said) {
    return with(deed.withPeople(said.people().orElse(deed.people())).withAmount(said.amount()));
  }

  /** The same on another day. */
  Pending on(LocalDate day, String occurrence) {
    Deed.Slot slot = new Deed.Slot(deed.slot().kind(), deed.slot().campaign(), occurrence, day);
    return with(new Deed(slot, deed.people(), deed.amount(), deed.audience()));
  }

  Pending with(Deed other) {
    return new Pending(other, speaker);
  }
}
