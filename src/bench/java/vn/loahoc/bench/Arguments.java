package vn.loahoc.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Options of a benchmark: a name and its value, in turn. */
final class Arguments {

  private final Map<String, String> values;

  private Arguments(Map<String, String> values) {
    this.values = values;
  }

  /** The options, or null when one is unknown or lacks its value. */
  static @Nullable Arguments parse(List<String> args, List<String> known) {
    Map<String, String> values = new HashMap<>();
    if (args.size() % 2 != 0) {
      return null;
    }
    for (int i = 0; i < args.size(); i += 2) {
      if (!known.contains(args.get(i))) {
        return null;
      }
      values.put(args.get(i), args.get(i + 1));
    }
    return new Arguments(values);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  String get(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("missing " + name);
    }
    return value;
  }

  String get(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }
}
