package vn.loahoc.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.loahoc.place.Area;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.place.Venue;
import vn.loahoc.place.Ward;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Reading;
import vn.loahoc.time.TimeMention;

/** The JSON shape of {@code understand --json}. */
record ReadingJson(
    String text, String restored, List<Time> times, List<Place> places, List<String> asks) {

  /** A time the text names: local ISO date-times to the minute, the end exclusive. */
  record Time(String text, String start, String end, String grain) {}

  /** A place the text names. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Place(String text, @Nullable String ward, @Nullable String venue, @Nullable String area) {

    @JsonIgnore
    String described() {
      return ward != null ? "phường " + ward : venue != null ? venue : String.valueOf(area);
    }
  }

  static ReadingJson of(Reading reading) {
    return new ReadingJson(
        reading.original(),
        reading.restored(),
        reading.times().stream().map(ReadingJson::time).toList(),
        reading.places().stream().map(ReadingJson::place).toList(),
        reading.asks().stream().sorted().map(Ask::name).map(ReadingJson::lower).toList());
  }

  private static Place place(PlaceMention mention) {
    return switch (mention.place()) {
      case Ward ward -> new Place(mention.text(), ward.name(), null, null);
      case Venue venue -> new Place(mention.text(), null, venue.name(), null);
      case Area area -> new Place(mention.text(), null, null, area.name());
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
