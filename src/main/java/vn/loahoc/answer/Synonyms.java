package vn.loahoc.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loahoc.text.WordLists;

/** Unifies words for the same thing, in questions and in sources alike. Thread-safe. */
public final class Synonyms {

  private record Group(List<String> phrase, List<String> canonical) {}

  private final Map<String, List<Group>> byFirst = new HashMap<>();

  private Synonyms() {}

  /** Reads groups "a = b = c"; the first phrase of a group stands for all. */
  public static Synonyms shipped() {
    Synonyms synonyms = new Synonyms();
    for (String line : WordLists.lines(Synonyms.class, "synonyms.txt")) {
      List<List<String>> phrases = new ArrayList<>();
      for (String phrase : line.split("=")) {
        phrases.add(Tokens.of(phrase));
      }
      for (List<String> phrase : phrases) {
        synonyms.add(phrase, phrases.getFirst());
      }
    }
    synonyms.byFirst.values().forEach(Synonyms::longestFirst);
    return synonyms;
  }

  private void add(List<String> phrase, List<String> canonical) {
    byFirst
        .computeIfAbsent(phrase.getFirst(), k -> new ArrayList<>())
        .add(new Group(phrase, canonical));
  }

  private static void longestFirst(List<Group> groups) {
    groups.sort((a, b) -> Integer.compare(b.phrase().size(), a.phrase().size()));
  }

  /** The tokens with every phrase of a group replaced by its first phrase. */
  public List<String> unify(List<String> tokens) {
    List<String> unified = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      Group group = groupAt(tokens, at);
      if (group == null) {
        unified.add(tokens.get(at));
        at++;
      } else {
        unified.addAll(group.canonical());
        at += group.phrase().size();
      }
    }
    return unified;
  }

  private @org.jspecify.annotations.Nullable Group groupAt(List<String> tokens, int at) {
    for (Group group : byFirst.getOrDefault(tokens.get(at), Collections.emptyList())) {
      int end = at + group.phrase().size();
      if (end <= tokens.size() && tokens.subList(at, end).equals(group.phrase())) {
        return group;
      }
    }
    return null;
  }
}
