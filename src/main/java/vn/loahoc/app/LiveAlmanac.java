package vn.loahoc.app;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Almanac;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.When;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.web.resident.Programme;

/** The calendar of the documents as they are now. Thread-safe. */
final class LiveAlmanac implements Programme {

  private final LiveUnderstanding understanding;
  private final Ground ground;
  private @Nullable Corpus corpus;
  private @Nullable Almanac almanac;

  LiveAlmanac(LiveUnderstanding understanding, Ground ground) {
    this.understanding = understanding;
    this.ground = ground;
  }

  /**
   * The calendar of now; made again when the documents were read again, which makes a new corpus.
   */
  @SuppressWarnings("ReferenceEquality")
  synchronized Almanac now() {
    Almanac known = almanac;
    Corpus current = understanding.with(Understanding::corpus);
    if (known == null || current != corpus) {
      Agenda agenda = understanding.with(u -> Agenda.of(u.corpus(), u.gazetteer()));
      known = Almanac.open(agenda, ground.database(), ground.clock(), false);
      almanac = known;
      corpus = current;
    }
    return known;
  }

  @Override
  public List<Item> on(LocalDate day) {
    return now().agenda().on(day).stream().map(LiveAlmanac::item).toList();
  }

  private static Item item(Occurrence occurrence) {
    String place = occurrence.where().place().orElse("");
    return new Item(hour(occurrence.when()), occurrence.title(), place, map(place));
  }

  private static String hour(When when) {
    return switch (when) {
      case When.At at -> clock(at.start());
      case When.Before before -> "trước " + clock(before.latest());
      case When.Days days -> days.hours().orElse("giờ chưa ghi");
    };
  }

  private static String clock(java.time.LocalTime time) {
    return time.getHour() + " giờ" + (time.getMinute() == 0 ? "" : " " + time.getMinute());
  }

  private static Optional<URI> map(String place) {
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(
            URI.create(
                "https://www.openstreetmap.org/search?query="
                    + URLEncoder.encode(place, StandardCharsets.UTF_8)));
  }
}
