package vn.loahoc.place;

import java.util.EnumMap;
import java.util.Map;

/** What a place is said to be by the word before its name. */
enum Kind {
  WARD("kind-ward.txt"),
  COMMUNE("kind-commune.txt"),
  DISTRICT("kind-district.txt"),
  CITY("kind-city.txt"),
  PROVINCE("kind-province.txt");

  private static final Map<Kind, WordList> WORDS = words();

  private final String file;

  Kind(String file) {
    this.file = file;
  }

  /** How many words at a position say this kind; 0 if none. */
  int lengthAt(Words words, int position) {
    WordList list = WORDS.get(this);
    return list == null ? 0 : list.lengthAt(words, position);
  }

  boolean fits(Place place) {
    return switch (place) {
      case Ward ward -> this == (ward.type() == Ward.Type.WARD ? WARD : COMMUNE);
      case Venue ignored -> false;
      case Area area ->
          switch (area.level()) {
            case WARD -> this == WARD;
            case DISTRICT -> this == DISTRICT || (this == CITY && !isNumbered(area));
            case CITY -> this == CITY;
            case PROVINCE -> this == PROVINCE || this == CITY;
          };
    };
  }

  /** The level of a place that is known only by its kind and name. */
  Area.Level level() {
    return switch (this) {
      case WARD, COMMUNE -> Area.Level.WARD;
      case DISTRICT -> Area.Level.DISTRICT;
      case CITY -> Area.Level.CITY;
      case PROVINCE -> Area.Level.PROVINCE;
    };
  }

  private static boolean isNumbered(Area area) {
    return area.name().chars().anyMatch(Character::isDigit);
  }

  private static Map<Kind, WordList> words() {
    Map<Kind, WordList> words = new EnumMap<>(Kind.class);
    for (Kind kind : values()) {
      words.put(kind, WordList.resource(kind.file));
    }
    return words;
  }
}
