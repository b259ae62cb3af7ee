package vn.loahoc.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** All the ways in which wards and venues are written. */
final class PlaceNames {

  private static final Pattern DIGRAPH = Pattern.compile("(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu).*");
  private static final Pattern PART = Pattern.compile("\\s*[,;(]\\s*|\\s+[–-]\\s+(?=\\p{Lu})");
  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  /** The shape of a Vietnamese syllable without its marks. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?");

  private PlaceNames() {}

  /**
   * The names of a ward: its own, those of wards that have no row of their own, and short forms.
   *
   * @param all the wards of the file
   */
  static List<Name> of(Ward ward, List<Ward> all) {
    List<Name> names = new ArrayList<>();
    Name.Alone alone = NUMBERS.matcher(ward.name()).matches() ? Name.Alone.NEVER : Name.Alone.ANY;
    names.add(Name.of(ward.name(), ward, alone));
    for (String former : ward.otherNames().former()) {
      if (all.stream().noneMatch(other -> other.name().equals(former))) {
        names.add(Name.of(former, ward, Name.Alone.ANY));
      }
    }
    List<String> full = ward.otherNames().full();
    full.forEach(other -> names.add(Name.of(other, ward, Name.Alone.ANY)));
    Set<String> shorts = new LinkedHashSet<>(ward.otherNames().abbreviations());
    full.forEach(shorts::remove);
    shorts.addAll(initials(ward.name()));
    shorts.forEach(text -> names.add(Name.of(text, ward, Name.Alone.NEVER)));
    return names;
  }

  /**
   * The initials people make of a name of several words: first letters, first letters with the
   * double letter of the last word ("tph"), and these with its last letter ("tpg").
   */
  private static Set<String> initials(String name) {
    List<Token> tokens = Token.of(name);
    Set<String> initials = new LinkedHashSet<>();
    if (tokens.size() < 2 || tokens.stream().anyMatch(Token::isNumber)) {
      return initials;
    }
    String letters = letters(name);
    String last = tokens.getLast().folded();
    initials.add(letters);
    if (DIGRAPH.matcher(last).matches()) {
      initials.add(letters + last.charAt(1));
    }
    initials.add(letters + last.charAt(last.length() - 1));
    return initials;
  }

  /** The first letters of a name, small: "tmđ". */
  static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    Token.of(name).forEach(token -> letters.append(initial(token)));
    return letters.toString();
  }

  /** đ is a letter of its own; other marks are left out of initials. */
  private static char initial(Token token) {
    char first = token.normal().charAt(0);
    return first == 'đ' ? first : token.folded().charAt(0);
  }

  /** The venues that words of a document name: each part that has the form of a proper name. */
  static List<Venue> venues(String place) {
    List<Venue> venues = new ArrayList<>();
    for (String part : PART.split(place.strip())) {
      Words words = new Words(part);
      for (int i = 0; i < Math.min(2, words.size()); i++) {
        VenueNames.at(words, i)
            .ifPresent(found -> venues.add(new Venue(words.text(found.first(), found.last()))));
        if (!venues.isEmpty()) {
          break;
        }
      }
    }
    return venues;
  }

  /** The names of a venue: the whole, and without its kind where the rest is long enough. */
  static List<Name> of(Venue venue) {
    List<Name> names = new ArrayList<>();
    names.add(Name.of(venue.name(), venue, Name.Alone.ANY));
    Words words = new Words(venue.name());
    int head = VenueNames.head(words);
    List<Token> rest = names.getFirst().tokens().subList(head, words.size());
    if (head > 0 && isRare(rest)) {
      names.add(new Name(rest, venue, Name.Alone.ANY));
      if (!isSyllable(rest.getFirst())) {
        names.add(new Name(rest.subList(0, 1), venue, Name.Alone.ANY));
      }
    }
    return names;
  }

  /** Words that nobody types by chance: three syllables, or one that is not Vietnamese. */
  private static boolean isRare(List<Token> rest) {
    return rest.size() > 2 || rest.stream().anyMatch(token -> !isSyllable(token));
  }

  /** The longest Vietnamese syllable has seven letters ("nghiêng"); numbers count as common. */
  static boolean isSyllable(Token token) {
    return token.isNumber() || SYLLABLE.matcher(token.folded()).matches();
  }
}
