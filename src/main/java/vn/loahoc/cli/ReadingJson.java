package vn.loahoc.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loahoc.place.Area;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.place.Venue;
import vn.loahoc.place.Ward;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Done;
import vn.loahoc.reading.Reading;
import vn.loahoc.time.TimeMention;

/** The JSON shape of {@code understand --json}. */
record ReadingJson(
    String text,
    String restored,
    List<Time> times,
    List<Place> places,
    List<String> asks,
    List<DoneJson> done) {

  /** A time the text names: local ISO date-times to the minute, the end exclusive. */
  record Time(String text, String start, String end, String grain) {}

  /** A ward or a venue that the text names. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Place(String text, @Nullable String ward, @Nullable String venue) {}

  /**
   * @param told what it tells of somebody's doings
   */
  static ReadingJson of(Reading reading, List<Done> told) {
    return new ReadingJson(
        reading.original(),
        reading.restored(),
        reading.times().stream().map(ReadingJson::time).toList(),
        reading.places().stream().flatMap(mention -> place(mention).stream()).toList(),
        reading.asks().stream().sorted().map(Ask::name).map(ReadingJson::lower).toList(),
        told.stream()
            .filter(done -> !done.unclear().contains(Done.Unclear.DEED))
            .map(DoneJson::of)
            .toList());
  }

  /** Districts, provinces and the like are read too, but are no part of this shape. */
  private static Optional<Place> place(PlaceMention mention) {
    return switch (mention.place()) {
      case Ward ward -> Optional.of(new Place(mention.text(), ward.name(), null));
      case Venue venue -> Optional.of(new Place(mention.text(), null, venue.name()));
      case Area area -> Optional.empty();
    };
  }

  /** A place in words. */
  static String described(PlaceMention mention) {
    return switch (mention.place()) {
      case Ward ward -> "phường " + ward.name();
      case Venue venue -> venue.name();
      case Area area -> area.name();
    };
  }

  private static Time time(TimeMention mention) {
    return new Time(
        mention.text(),
        mention.span().start().toString(),
        mention.span().end().toString(),
        lower(mention.span().grain().name()));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
