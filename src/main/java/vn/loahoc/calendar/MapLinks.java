package vn.loahoc.calendar;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.place.Spot;

/** Links to a place on the map, for everything that shows one. */
public final class MapLinks {

  private static final String SITE = "https://www.openstreetmap.org/";
  private static final int STREETS = 18;

  /** "Các tuyến đường chính", "trên địa bàn quận": one cannot be shown the way there. */
  private static final Pattern SEVERAL =
      Pattern.compile("(?iu)^(?:tại |ở )?(?:các|những|mỗi|toàn|trên địa bàn|địa bàn|trên các)\\b");

  private MapLinks() {}

  /**
   * Where an occurrence is: the point that its row gives, else a search for the words of its
   * source. Nothing where no place is known, or only a made-up one.
   */
  public static Optional<URI> of(Occurrence occurrence, Agenda agenda) {
    Optional<ClassSession> session =
        agenda.isMeeting(occurrence)
            ? agenda.classes().series(occurrence.id()).map(ClassSeries::session)
            : Optional.empty();
    if (session.filter(ClassSession::sample).isPresent()) {
      return Optional.empty();
    }
    return session
        .filter(s -> !isMoved(s, occurrence) && isThere(s, occurrence))
        .map(s -> s.where().spot().map(MapLinks::point).or(() -> house(s, occurrence, agenda)))
        .orElseGet(
            () ->
                occurrence
                    .where()
                    .place()
                    .filter(place -> !SEVERAL.matcher(place).find())
                    .map(MapLinks::search));
  }

  /** Whether staff said another place than another room of the same house. */
  private static boolean isMoved(ClassSession session, Occurrence occurrence) {
    boolean otherwise =
        occurrence
            .amended()
            .filter(a -> !a.where().place().equals(occurrence.where().place()))
            .isPresent();
    return otherwise && session.where().venue().isEmpty();
  }

  /** A single meeting may be held in another house than the class. */
  private static boolean isThere(ClassSession session, Occurrence occurrence) {
    return session
        .where()
        .venue()
        .filter(venue -> occurrence.where().place().filter(p -> p.contains(venue)).isEmpty())
        .isEmpty();
  }

  /** A room is on no map. */
  private static Optional<URI> house(ClassSession session, Occurrence occurrence, Agenda agenda) {
    Optional<String> ward = agenda.wardOf(occurrence);
    return session
        .where()
        .venue()
        .map(
            venue ->
                Stream.concat(Stream.of(venue), ward.filter(w -> !venue.contains(w)).stream())
                    .collect(Collectors.joining(", ")))
        .map(MapLinks::search);
  }

  private static URI point(Spot spot) {
    String at =
        String.format(
            Locale.ROOT,
            "?mlat=%1$.6f&mlon=%2$.6f#map=%3$d/%1$.6f/%2$.6f",
            spot.latitude(),
            spot.longitude(),
            STREETS);
    return URI.create(SITE + at);
  }

  private static URI search(String place) {
    return URI.create(SITE + "search?query=" + URLEncoder.encode(place, StandardCharsets.UTF_8));
  }
}
