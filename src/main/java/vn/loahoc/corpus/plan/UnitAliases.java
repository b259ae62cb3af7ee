package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * The names a body goes by: without its area, with the head of its name alone, and as initials with
 * and without the initial of its kind ("Phòng VHTT", "PVHTT", "P.VHTT"). What cannot be derived
 * stands in {@code unit-aliases.tsv}.
 */
final class UnitAliases {

  private static final Pattern AREA =
      Pattern.compile(
          "\\s+(?:(?:các|\\d{1,2})\\s)?(?:[Qq]uận|[Hh]uyện|[Tt]hành phố|[Tt]hị"
              + " xã|[Tt]ỉnh|xã|[Pp]hường|thị trấn)(?:\\s(?:\\d{1,2}|\\p{Lu}.*))?$");
  private static final String COMMITTEE = "ủy ban nhân dân";

  private static final Pattern KIND =
      Pattern.compile(
          "^(Phòng|Sở|Bộ|Trung tâm|Hội|Liên đoàn|Ban|Trường|Văn phòng|Ủy ban|Chi"
              + " cục|Đoàn)\\s+(.+)$");
  private static final Pattern JOINT = Pattern.compile("\\s+(?:và|&)\\s+|\\s*[-–,&]\\s*");

  private static final Map<Pattern, List<String>> TABLE = table();

  private UnitAliases() {}

  static List<String> of(String name) {
    Set<String> aliases = new LinkedHashSet<>();
    String normal = Spelling.normalize(name);
    if (normal.startsWith(COMMITTEE) || normal.startsWith("ubnd")) {
      return committee(normal, name);
    }
    String core = AREA.matcher(name).replaceFirst("").strip();
    aliases.add(core);
    Matcher kind = KIND.matcher(core);
    if (kind.matches()) {
      addDerived(aliases, kind.group(1), kind.group(2));
    }
    addFromTable(aliases, normal);
    aliases.remove(name);
    return aliases.stream().filter(alias -> alias.length() > 1).toList();
  }

  /** People's committees differ only by their area, so it must stay. */
  private static List<String> committee(String normal, String name) {
    Set<String> aliases = new LinkedHashSet<>();
    if (normal.startsWith(COMMITTEE)) {
      aliases.add("UBND" + name.substring(COMMITTEE.length()));
    }
    addFromTable(aliases, normal);
    aliases.remove(name);
    return List.copyOf(aliases);
  }

  private static void addFromTable(Set<String> aliases, String normal) {
    TABLE.forEach(
        (words, others) -> {
          if (words.matcher(normal).find()) {
            aliases.addAll(others);
          }
        });
  }

  private static void addDerived(Set<String> aliases, String kind, String rest) {
    List<String> groups = List.of(JOINT.split(rest));
    aliases.add(kind + " " + groups.getFirst());
    List<String> initials = groups.stream().map(UnitAliases::initials).toList();
    Set<String> shorts = new LinkedHashSet<>();
    shorts.add(String.join("", initials));
    shorts.add(String.join("-", initials));
    shorts.add(String.join("&", initials));
    if (initials.size() > 2) {
      shorts.add(
          String.join("-", initials.subList(0, initials.size() - 1)) + "&" + initials.getLast());
      shorts.add(initials.getFirst() + "-" + String.join("", initials.subList(1, initials.size())));
    }
    String head = initials(kind);
    for (String initial : shorts) {
      aliases.add(kind + " " + initial);
      aliases.add(head + initial);
      aliases.add(head + "." + initial);
      aliases.add(head + " " + initial);
      if (initial.length() > 2) {
        aliases.add(initial);
      }
    }
    if (groups.size() > 1) {
      aliases.add(kind + " " + initials.getFirst());
      aliases.add(head + initials.getFirst());
      aliases.add(head + "." + initials.getFirst());
    }
  }

  /** First letters of the syllables; what is an abbreviation already stays. */
  private static String initials(String words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words.split("\\s+")) {
      boolean abbreviated = word.length() > 1 && LineSigns.capitals(word);
      initials.append(abbreviated ? word : word.substring(0, Math.min(1, word.length())));
    }
    // "Ủy ban" is UB, but "Đào tạo" stays ĐT.
    String upper = initials.toString().toUpperCase(Locale.ROOT);
    return Folding.fold(upper.replace('Đ', '¤')).replace('¤', 'Đ');
  }

  private static Map<Pattern, List<String>> table() {
    Map<Pattern, List<String>> table = new LinkedHashMap<>();
    for (String row : WordList.read("unit-aliases.tsv")) {
      List<String> cells = new ArrayList<>(List.of(row.split("\t")));
      String words = Spelling.normalize(cells.removeFirst());
      table.put(
          Pattern.compile(words),
          cells.stream()
              .flatMap(cell -> List.of(cell.split(",")).stream())
              .map(String::strip)
              .filter(alias -> !alias.isEmpty())
              .collect(Collectors.toList()));
    }
    return table;
  }
}
