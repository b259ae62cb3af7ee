package vn.loahoc.calendar.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.Occurrence;

/**
 * Meetings of classes that read the same but for their place: of one day, hour and title.
 *
 * @param all at least one
 */
record Gathered(List<Occurrence> all) {

  private static final int MOST_PLACES = 4;

  Gathered {
    all = List.copyOf(all);
  }

  /** In the order of the first of each. */
  static List<Gathered> of(List<Occurrence> meetings) {
    Map<List<Object>, List<Occurrence>> same = new LinkedHashMap<>();
    for (Occurrence one : meetings) {
      List<Object> key =
          List.of(
              CalendarWords.title(one),
              one.source().sample(),
              one.when(),
              CalendarWords.basis(one).orElse(""));
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
    }
    return same.values().stream().map(Gathered::new).toList();
  }

  /**
   * "14 giờ: Cắm hoa, tại Phòng nghề, …, phường A"; "14 giờ: Cắm hoa (2 nơi: phường A, phường B)".
   */
  String line(Agenda agenda, int length) {
    Occurrence first = all.getFirst();
    if (all.size() == 1) {
      String line = Lines.ofTheDay(first, length);
      return ward(first, agenda)
          .map(ward -> CalendarWords.say("list-class-ward", line, ward))
          .orElse(line);
    }
    String places =
        all.stream()
            .map(one -> ward(one, agenda).or(() -> one.where().place()).orElse(""))
            .filter(place -> !place.isEmpty())
            .distinct()
            .limit(MOST_PLACES)
            .collect(Collectors.joining(", "));
    String hours =
        CalendarWords.hours(first.when()).orElseGet(() -> CalendarWords.say("unknown-hour"));
    String title = Lines.title(first, length);
    return Wording.capital(
        CalendarWords.say("list-classes", hours, title, String.valueOf(all.size()), places));
  }

  /** Said only where the list is not that of one ward. */
  private static Optional<String> ward(Occurrence one, Agenda agenda) {
    return agenda.isOfOneWard() ? Optional.empty() : agenda.wardOf(one);
  }
}
