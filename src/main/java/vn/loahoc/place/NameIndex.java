package vn.loahoc.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names by their first word without marks. Immutable once built. */
final class NameIndex {

  private final Map<String, List<Name>> names = new HashMap<>();

  NameIndex(Collection<Name> all) {
    for (Name name : all) {
      if (!name.tokens().isEmpty()) {
        String first = name.tokens().getFirst().folded();
        names.computeIfAbsent(first, key -> new ArrayList<>()).add(name);
      }
    }
  }

  /** The names whose words stand at a position, in the order they were added. */
  List<Name> at(Words words, int position) {
    if (position >= words.size()) {
      return List.of();
    }
    return names.getOrDefault(words.get(position).folded(), List.of()).stream()
        .filter(name -> name.isAt(words, position))
        .toList();
  }
}
