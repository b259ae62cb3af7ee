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
import vn.loahoc.calendar.Glance;
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
    return Glance.on(now().agenda(), day).stream()
        .map(line -> new Item(line.when(), line.title(), line.place().orElse(""), map(line)))
        .toList();
  }

  private static Optional<URI> map(Glance line) {
    return line.place()
        .map(place -> URLEncoder.encode(place, StandardCharsets.UTF_8))
        .map(place -> URI.create("https://www.openstreetmap.org/search?query=" + place));
  }
}
