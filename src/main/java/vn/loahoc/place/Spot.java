package vn.loahoc.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point on the map.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Spot(double latitude, double longitude) {

  private static final Pattern WRITTEN =
      Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,7})?)\\s+(-?\\d{1,3}(?:\\.\\d{1,7})?)");

  private static final double KILOMETRES_A_DEGREE = 111.2;

  /** What is written as "10.7270 106.7260"; nothing if it is no such point. */
  public static Optional<Spot> of(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    Spot spot =
        new Spot(Double.parseDouble(written.group(1)), Double.parseDouble(written.group(2)));
    return Optional.of(spot)
        .filter(s -> Math.abs(s.latitude) <= 90 && Math.abs(s.longitude) <= 180);
  }

  /** How far it is to another, in kilometres; good enough within a city. */
  public double kilometresTo(Spot other) {
    double north = latitude - other.latitude;
    double middle = Math.toRadians((latitude + other.latitude) / 2);
    double east = (longitude - other.longitude) * Math.cos(middle);
    return Math.hypot(north, east) * KILOMETRES_A_DEGREE;
  }
}
