package vn.loahoc.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.loahoc.text.WordLists;

/** The provinces, cities and districts of {@code areas.tsv}. */
final class Areas {

  private static final List<Name> NAMES = load();
  private static final int SHORT = 3;

  private Areas() {}

  static List<Name> names() {
    return NAMES;
  }

  private static List<Name> load() {
    List<Name> names = new ArrayList<>();
    for (String line : WordLists.lines(Areas.class, "areas.tsv")) {
      names.addAll(names(line.split("\t", -1)));
    }
    return List.copyOf(names);
  }

  private static List<Name> names(String[] fields) {
    Area area =
        new Area(
            Area.Level.valueOf(fields[0].toUpperCase(Locale.ROOT)),
            fields[1],
            Optional.of(fields[4]).filter(text -> !text.isEmpty()),
            Optional.of(fields[5]).filter(text -> !text.isEmpty()).map(LocalDate::parse),
            fields[6].isEmpty() ? List.of() : List.of(fields[6].split(";")));
    List<Name> names = new ArrayList<>();
    String bare = fields[1].replaceFirst("^Quận (?=\\d)", "");
    boolean numbered = !bare.equals(fields[1]);
    Name.Alone alone =
        numbered ? Name.Alone.NEVER : Name.Alone.valueOf(fields[3].toUpperCase(Locale.ROOT));
    names.add(Name.of(bare, area, alone));
    if (numbered && bare.length() == 1) {
      names.add(Name.of("0" + bare, area, Name.Alone.NEVER));
    }
    for (String other : fields[2].split(";")) {
      if (!other.isEmpty()) {
        names.add(Name.of(other, area, other(other, numbered)));
      }
    }
    return names;
  }

  private static Name.Alone other(String name, boolean numbered) {
    if (numbered) {
      return Name.Alone.NEVER;
    }
    return name.length() <= SHORT ? Name.Alone.INTRODUCED : Name.Alone.ANY;
  }
}
