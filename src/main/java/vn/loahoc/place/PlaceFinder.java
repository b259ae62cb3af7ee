package vn.loahoc.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places in one text after another; immutable. */
final class PlaceFinder {

  /** Names with more numbers than that are rooms: no city has had a ward 29. */
  private static final int LAST_NUMBERED_WARD = 28;

  /** "xã" is a whole word, "p" is not. */
  private static final int SHORTEST_KIND = 2;

  private static final WordList PREPOSITIONS = WordList.resource("prepositions.txt");
  private static final WordList PLACE_PREPOSITIONS = WordList.resource("place-prepositions.txt");
  private static final WordList LONGER_NAMES = WordList.resource("longer-names.txt");
  private static final WordList SURNAMES = WordList.resource("surnames.txt");
  private static final WordList BEFORE_QUAN = WordList.resource("before-quan.txt");
  private static final WordList ROOMS = WordList.resource("rooms.txt");

  private final NameIndex names;
  private final Lookalikes lookalikes;

  /**
   * @param lookalikes names in which no place is found, though a part looks like one
   */
  PlaceFinder(NameIndex names, Lookalikes lookalikes) {
    this.names = names;
    this.lookalikes = lookalikes;
  }

  /** A stretch of words and what they may name. */
  record Found(int first, int last, List<Place> places) {}

  List<Found> find(Words words) {
    List<Found> all = new ArrayList<>();
    int position = 0;
    while (position < words.size()) {
      Optional<Found> found = at(words, position);
      found.ifPresent(all::add);
      position = found.map(f -> f.last() + 1).orElse(position + 1);
    }
    return all;
  }

  private Optional<Found> at(Words words, int position) {
    Optional<Found> venue = VenueNames.at(words, position);
    Optional<Found> withKind =
        withKind(words, position).filter(found -> !lookalikes.cover(words, found));
    Optional<Found> bare = bare(words, position);
    Optional<Found> best = longer(venue, bare);
    return longer(withKind, best);
  }

  private static Optional<Found> longer(Optional<Found> one, Optional<Found> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().last() >= other.get().last() ? one : other;
  }

  private Optional<Found> withKind(Words words, int position) {
    Optional<Found> longest = Optional.empty();
    for (Kind kind : Kind.values()) {
      int length = kind.lengthAt(words, position);
      int start = position + length;
      if (length == 0 || start >= words.size() || !words.joined(start - 1)) {
        continue;
      }
      List<Name> fitting =
          names.at(words, start).stream().filter(name -> kind.fits(name.place())).toList();
      Optional<Found> found =
          found(words, position, start, fitting)
              .or(() -> numbered(words, position, start, kind))
              .or(() -> elsewhere(words, position, start, kind));
      longest = longer(longest, found);
    }
    return longest;
  }

  /** "phường 12", "p12": a ward that is known by its number; P.402 is a room. */
  private static Optional<Found> numbered(Words words, int position, int start, Kind kind) {
    Token number = words.get(start);
    boolean afterNumber = position > 0 && words.get(position - 1).isNumber();
    if (kind != Kind.WARD
        || !number.isNumber()
        || !isWhole(words, start)
        || ROOMS.endsBefore(words, position)
        || (afterNumber && words.joined(position - 1))) {
      return Optional.empty();
    }
    int value = number.normal().length() > 2 ? 0 : Integer.parseInt(number.normal());
    if (value < 1 || value > LAST_NUMBERED_WARD) {
      return Optional.empty();
    }
    Area ward =
        new Area(Area.Level.WARD, "Phường " + value, Optional.empty(), Optional.empty(), List.of());
    return Optional.of(new Found(position, start, List.of(ward)));
  }

  /** "phường Bình An" in a text with small letters: a place that no table has. */
  private static Optional<Found> elsewhere(Words words, int position, int start, Kind kind) {
    boolean shortened = words.get(start - 1).to() - words.get(start - 1).from() < SHORTEST_KIND;
    int last = VenueNames.capitals(words, start);
    boolean person = SURNAMES.lengthAt(words, start) > 0 && last > start + 1;
    boolean longer =
        kind == Kind.DISTRICT
            && !words.get(position).isMarked()
            && BEFORE_QUAN.endsBefore(words, position);
    if (shortened
        || person
        || longer
        || kind == Kind.CITY
        || kind == Kind.PROVINCE
        || last <= start) {
      return Optional.empty();
    }
    Area area =
        new Area(
            kind.level(), words.text(start, last), Optional.empty(), Optional.empty(), List.of());
    return Optional.of(new Found(position, last, List.of(area)));
  }

  private Optional<Found> bare(Words words, int position) {
    List<Name> fitting =
        names.at(words, position).stream()
            .filter(name -> mayStandAlone(name, words, position))
            .toList();
    return found(words, position, position, fitting);
  }

  /** The longest of the names that stand at a position, with all that it may mean. */
  private static Optional<Found> found(Words words, int from, int start, List<Name> fitting) {
    int length = fitting.stream().mapToInt(name -> name.tokens().size()).max().orElse(0);
    if (length == 0 || !isWhole(words, start + length - 1)) {
      return Optional.empty();
    }
    List<Place> places =
        fitting.stream()
            .filter(name -> name.tokens().size() == length)
            .map(Name::place)
            .distinct()
            .toList();
    return Optional.of(new Found(from, start + length - 1, places));
  }

  /** A number that goes on ("7/10", "7h30", "7.500") is a date, an hour or an amount. */
  private static boolean isWhole(Words words, int last) {
    if (!words.get(last).isNumber()) {
      return true;
    }
    char after = words.after(last);
    boolean decimal =
        (after == '.' || after == ',')
            && last + 1 < words.size()
            && words.get(last + 1).isNumber()
            && words.get(last + 1).from() == words.get(last).to() + 1;
    return after != '/' && after != ':' && !Character.isLetter(after) && !decimal;
  }

  private static boolean mayStandAlone(Name name, Words words, int position) {
    if (name.place() instanceof Venue) {
      return name.alone() != Name.Alone.NEVER;
    }
    if (isPartOfLongerName(name, words, position) || followsKind(words, position)) {
      return false;
    }
    boolean introduced = PREPOSITIONS.endsBefore(words, position);
    return switch (name.alone()) {
      case ANY -> true;
      case MARKED -> introduced || isWrittenOut(name, words, position);
      case INTRODUCED -> introduced || position == 0;
      case KIND -> PLACE_PREPOSITIONS.endsBefore(words, position);
      case NEVER -> false;
    };
  }

  /** Typed with the marks of the name or, if it has none, with its capitals. */
  private static boolean isWrittenOut(Name name, Words words, int position) {
    boolean marked = name.tokens().stream().anyMatch(Token::isMarked);
    for (int i = 0; i < name.tokens().size(); i++) {
      Token typed = words.get(position + i);
      boolean same = typed.normal().equals(name.tokens().get(i).normal());
      if (!(same && (marked || typed.capital())) && !(typed.capital() && words.mixedCase())) {
        return false;
      }
    }
    return true;
  }

  /** "Trường Tiểu học Tân Phú", "Nguyễn Thái Bình", "Tân Khánh Hòa" are no wards or provinces. */
  private static boolean isPartOfLongerName(Name name, Words words, int position) {
    if (LONGER_NAMES.endsBefore(words, position) || followsSurname(words, position)) {
      return true;
    }
    boolean capitals = words.mixedCase() && words.get(position).capital();
    int last = position + name.tokens().size() - 1;
    return capitals && (goesBack(words, position) || goesOn(words, last));
  }

  private static boolean followsSurname(Words words, int position) {
    return SURNAMES.endsBefore(words, position)
        && (words.get(position - 1).isMarked() || words.get(position - 1).capital());
  }

  private static boolean goesBack(Words words, int position) {
    int before = position - 1;
    return words.spaced(before)
        && words.get(before).capital()
        && !isAllCapitals(words, before)
        && !words.startsSentence(before)
        && !PREPOSITIONS.endsBefore(words, position)
        && !followsKind(words, position);
  }

  private static boolean goesOn(Words words, int last) {
    return words.spaced(last)
        && words.get(last + 1).capital()
        && !isAllCapitals(words, last + 1)
        && !startsKind(words, last + 1)
        && !words.get(last + 1).isNumber();
  }

  private static boolean isAllCapitals(Words words, int i) {
    return words.text(i, i).chars().noneMatch(Character::isLowerCase);
  }

  /** Whether the word before says a kind that did not fit: "quận Tân Hưng" is not ours to mend. */
  private static boolean followsKind(Words words, int position) {
    for (Kind kind : Kind.values()) {
      for (int length = 1; length <= 2; length++) {
        int start = position - length;
        if (start >= 0
            && words.joined(position - 1)
            && kind.lengthAt(words, start) == length
            && words.text(start, start).length() > 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean startsKind(Words words, int position) {
    for (Kind kind : Kind.values()) {
      if (kind.lengthAt(words, position) > 0) {
        return true;
      }
    }
    return false;
  }
}
