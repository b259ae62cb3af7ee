package vn.loahoc.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.text.Folding;

/** What the sources say, by hand. */
public final class Board implements Remindables {

  private final Map<String, Remindable> all = new LinkedHashMap<>();

  /** Something at a place, by an hour or on a day. */
  public static Remindable thing(String id, String title, Moment when, String place) {
    return new Remindable(
        id,
        title,
        Remindable.State.STANDING,
        when,
        new Remindable.Where(Optional.of(place).filter(p -> !p.isEmpty()), Optional.empty()),
        LeadTimes.USUAL,
        false);
  }

  public static Remindable off(Remindable one) {
    return new Remindable(
        one.occurrence(),
        one.title(),
        Remindable.State.WITHDRAWN,
        one.when(),
        one.where(),
        one.leads(),
        one.sample());
  }

  public void put(Remindable one) {
    all.put(one.occurrence(), one);
  }

  public void take(String occurrence) {
    all.remove(occurrence);
  }

  @Override
  public Optional<Remindable> find(String occurrence) {
    return Optional.ofNullable(all.get(occurrence));
  }

  @Override
  public Optional<Remindable> spokenOf(String title, Optional<LocalDateTime> start) {
    return all.values().stream()
        .filter(one -> one.title().equals(title))
        .filter(one -> start.filter(s -> !s.toLocalDate().equals(one.when().day())).isEmpty())
        .findFirst();
  }

  @Override
  public List<Remindable> named(String words, LocalDate from) {
    List<String> wanted = List.of(Folding.fold(words).split(" "));
    return all.values().stream()
        .filter(one -> !one.when().day().isBefore(from))
        .filter(
            one ->
                List.of(Folding.fold(one.title().toLowerCase(Locale.ROOT)).split(" "))
                    .containsAll(wanted))
        .toList();
  }
}
