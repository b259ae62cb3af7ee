package vn.loahoc.participation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands, in a map; counted by going through all of it. */
final class NaiveLedger {

  private final Map<String, LedgerEntry> standing = new LinkedHashMap<>();

  void record(LedgerEntry entry) {
    standing.putIfAbsent(entry.key(), entry);
  }

  void cancel(String key) {
    standing.remove(key);
  }

  void replace(LedgerEntry entry) {
    standing.computeIfPresent(entry.key(), (key, before) -> entry);
  }

  private record Group(Map<By, String> group, Kind kind, Origin origin) {}

  List<Tally> tally(Selection selection, Set<By> by) {
    Map<Group, List<LedgerEntry>> groups = new LinkedHashMap<>();
    for (LedgerEntry entry : standing.values()) {
      if (isIn(selection, entry)) {
        Group group = new Group(groupOf(entry, by), entry.what().kind(), entry.what().origin());
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(entry);
      }
    }
    List<Tally> tallies = new ArrayList<>();
    groups.forEach((group, entries) -> tallies.add(sum(group, entries)));
    return tallies;
  }

  private static Tally sum(Group group, List<LedgerEntry> entries) {
    return new Tally(
        group.group(),
        group.kind(),
        group.origin(),
        entries.size(),
        entries.stream().mapToLong(entry -> entry.who().people()).sum(),
        entries.stream().flatMap(entry -> entry.who().person().stream()).distinct().count());
  }

  private static boolean isIn(Selection selection, LedgerEntry entry) {
    return selection.first().filter(entry.day()::isBefore).isEmpty()
        && selection.last().filter(entry.day()::isAfter).isEmpty()
        && selection.campaign().filter(c -> !c.equals(entry.what().campaign())).isEmpty()
        && selection
            .ward()
            .filter(w -> !entry.who().ward().equals(java.util.Optional.of(w)))
            .isEmpty()
        && selection
            .occurrence()
            .filter(o -> !entry.what().occurrence().equals(java.util.Optional.of(o)))
            .isEmpty();
  }

  private static Map<By, String> groupOf(LedgerEntry entry, Set<By> by) {
    Map<By, String> group = new EnumMap<>(By.class);
    for (By one : by) {
      group.put(
          one,
          switch (one) {
            case CAMPAIGN -> entry.what().campaign();
            case DAY -> entry.day().toString();
            case WARD -> entry.who().ward().orElse("");
            case OCCURRENCE -> entry.what().occurrence().orElse("");
            case CHANNEL -> entry.who().channel().orElse("");
            case AUDIENCE -> entry.what().audience().orElse("");
          });
    }
    return group;
  }
}
