package vn.loahoc.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.place.Spot;
import vn.loahoc.place.Succession;
import vn.loahoc.place.Venue;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * Reads a message as the name of somebody's ward, old or new. People type the names of before and
 * after a merger; what counts is which wards there are on the day.
 */
public final class WardNames {

  private static final int LONGEST = 120;

  /** Farther from the middle of every ward, in kilometres, a place is in none of them. */
  private static final double FAR = 5;

  /** A middle tells little of a border, so several are offered. */
  private static final int MOST_NEAR = 3;

  /** What people say around the name of their ward; anything else makes it another message. */
  private static final Set<String> AROUND =
      Set.of(
          "toi", "minh", "em", "con", "chau", "nha", "o", "thuoc", "tai", "ben", "phuong", "p",
          "xa", "khu", "dang", "song", "hien", "nay", "cu", "truoc", "day", "la", "gia", "dinh",
          "da", "vang", "a", "ah", "nhe", "nghe", "cua", "bay", "gio", "chon", "doi", "sang", "hay",
          "hoac", "va", "ngu");

  /** "phường Bến Nghé", but not "phường nào có lớp". */
  private static final Pattern WARD_WORD =
      Pattern.compile(
          "(?!.*\\b(?:nao|gi|dau|may|co|khong|ko|sao|ai|khi|bao)\\b)"
              + "\\s*(?:phuong|xa|p\\.)\\s*(?:\\S+\\s*){1,3}");

  private final Gazetteer gazetteer;

  public WardNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The wards there are on a day, in the order of their file. */
  public List<Ward> on(LocalDate day) {
    return gazetteer.wards(day);
  }

  /** Whether it is known where the wards of a day lie. */
  public boolean knowPlaces(LocalDate day) {
    return on(day).stream().anyMatch(ward -> ward.middle().isPresent());
  }

  /** The wards of a day whose middle is nearest, nearest first; none if the place is far away. */
  public List<Ward> near(Spot place, LocalDate day) {
    return on(day).stream()
        .filter(ward -> distance(ward, place) <= FAR)
        .sorted(Comparator.comparingDouble(ward -> distance(ward, place)))
        .limit(MOST_NEAR)
        .toList();
  }

  private static double distance(Ward ward, Spot place) {
    return ward.middle().map(place::kilometresTo).orElse(Double.MAX_VALUE);
  }

  /** Every name that a ward has or had, each once, in the order of their file. */
  public List<String> ever() {
    return gazetteer.wards().stream().map(Ward::name).distinct().toList();
  }

  /** A ward's name as it is written, whenever there was such a ward; with or without diacritics. */
  public Optional<String> spelled(String name) {
    String wanted = folded(name).replaceFirst("^(?:phuong|xa|thi tran) ", "");
    return ever().stream().filter(one -> folded(one).equals(wanted)).findFirst();
  }

  private static String folded(String name) {
    return Folding.fold(String.join(" ", Spelling.words(name))).strip();
  }

  /** A speaker with the wards that went into theirs, if they act for one. */
  public Speaker succeeding(Speaker speaker) {
    return speaker.role() == Role.WARD_OFFICIAL && speaker.ward().isPresent()
        ? speaker.succeeding(gazetteer.former(speaker.ward().get()))
        : speaker;
  }

  /** Whether a short text says itself that it names a ward. */
  public static boolean saysWard(String text) {
    return text.length() <= LONGEST && WARD_WORD.matcher(Folding.plain(text)).matches();
  }

  /** Which ward of that day is meant. */
  public WardChoice read(String text, LocalDate day) {
    if (text.length() > LONGEST) {
      return new WardChoice.None();
    }
    List<PlaceMention> mentions = gazetteer.find(text, day);
    if (mentions.stream().anyMatch(mention -> mention.place() instanceof Venue)
        || !isOnlyAbout(text, mentions)) {
      return new WardChoice.None();
    }
    Map<String, Ward> meant = new LinkedHashMap<>();
    List<String> said = new ArrayList<>();
    for (PlaceMention mention : mentions) {
      wards(mention)
          .forEach(
              ward -> {
                said.add(ward.name());
                of(ward, day).forEach(one -> meant.put(one.name(), one));
              });
    }
    List<Ward> found = List.copyOf(meant.values());
    return switch (found.size()) {
      case 0 -> new WardChoice.None();
      case 1 -> new WardChoice.One(found.getFirst());
      default -> new WardChoice.Several(said.getFirst(), found);
    };
  }

  private static Stream<Ward> wards(PlaceMention mention) {
    return Stream.concat(Stream.of(mention.place()), mention.others().stream())
        .filter(Ward.class::isInstance)
        .map(Ward.class::cast);
  }

  /** What a ward is called on a day: itself, what became of it, or what it was made of. */
  private List<Ward> of(Ward ward, LocalDate day) {
    if (ward.life().contains(day)) {
      return List.of(ward);
    }
    boolean isOver = ward.life().to().map(last -> last.isBefore(day)).orElse(false);
    Succession succession = gazetteer.succession(ward);
    List<Ward> others = isOver ? succession.today() : gazetteer.predecessors(ward);
    return others.stream().filter(other -> other.life().contains(day)).toList();
  }

  private static boolean isOnlyAbout(String text, List<PlaceMention> mentions) {
    StringBuilder rest = new StringBuilder(text);
    for (PlaceMention mention : mentions) {
      for (int i = mention.from(); i < mention.to(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return Spelling.words(rest.toString()).stream()
        .map(Folding::fold)
        .allMatch(word -> word.isEmpty() || AROUND.contains(word));
  }
}
