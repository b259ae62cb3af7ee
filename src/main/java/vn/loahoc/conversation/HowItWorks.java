package vn.loahoc.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.text.Abbreviations;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * Tells how the program itself works, where a whole message asks nothing else: "hủy đăng ký như thế
 * nào", "nhắc tôi là gì". A message that also names a class, a day or anything else is about that.
 * The word lists {@code how-it-works.tsv} and {@code how-asked.tsv} may be mended. Thread-safe.
 */
public final class HowItWorks {

  /** What can be asked of how something works. */
  private enum Asked {
    HOW,
    WHAT,
    MAY,
    /** Only whether it is so. */
    WHETHER,
    /** What it costs. */
    COST
  }

  private static final String AROUND = "AROUND";

  /** A sentence, and the questions it answers. */
  private record Topic(String sentence, Set<Asked> answers) {}

  private final Map<String, Set<Asked>> asking = new HashMap<>();
  private final Map<String, Set<Topic>> about = new HashMap<>();
  private final Set<String> around = new HashSet<>();
  private final List<Topic> topics = new ArrayList<>();
  private int longest;

  public HowItWorks() {
    for (String line : WordLists.lines(HowItWorks.class, "how-asked.tsv")) {
      String[] columns = line.split("\t");
      for (String phrase : phrases(columns[1])) {
        if (columns[0].equals(AROUND)) {
          around.add(phrase);
        } else {
          asking
              .computeIfAbsent(phrase, key -> EnumSet.noneOf(Asked.class))
              .add(Asked.valueOf(columns[0]));
        }
      }
    }
    for (String line : WordLists.lines(HowItWorks.class, "how-it-works.tsv")) {
      String[] columns = line.split("\t");
      Set<Asked> answers = EnumSet.noneOf(Asked.class);
      for (String asked : columns[1].split(" ")) {
        answers.add(Asked.valueOf(asked));
      }
      Topic topic = new Topic(Phrasebook.say("how-" + columns[0]), answers);
      topics.add(topic);
      phrases(columns[2])
          .forEach(phrase -> about.computeIfAbsent(phrase, key -> new HashSet<>()).add(topic));
    }
  }

  /** Each phrase of a column with its marks and without any. */
  private List<String> phrases(String column) {
    List<String> all = new ArrayList<>();
    for (String phrase : column.strip().split("\\s*\\|\\s*")) {
      String words = String.join(" ", Spelling.words(phrase));
      all.add(words);
      all.add(Folding.fold(words));
      longest = Math.max(longest, Spelling.words(phrase).size());
    }
    return all;
  }

  /** The sentence that tells it; nothing if the message asks something else. */
  public Optional<String> told(String message) {
    List<String> words =
        Spelling.words(Abbreviations.expand(message).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "));
    Set<Asked> asked = EnumSet.noneOf(Asked.class);
    Set<Topic> named = new HashSet<>();
    int at = 0;
    while (at < words.size()) {
      int to = knownTo(words, at);
      if (to == at) {
        return Optional.empty();
      }
      String phrase = String.join(" ", words.subList(at, to));
      asked.addAll(asking.getOrDefault(phrase, Set.of()));
      named.addAll(about.getOrDefault(phrase, Set.of()));
      at = to;
    }
    return topics.stream()
        .filter(named::contains)
        .filter(topic -> !Collections.disjoint(topic.answers(), asked))
        .map(Topic::sentence)
        .findFirst();
  }

  /** Where the longest known phrase ends that begins at a word; there itself if none does. */
  private int knownTo(List<String> words, int at) {
    for (int to = Math.min(words.size(), at + longest); to > at; to--) {
      String phrase = String.join(" ", words.subList(at, to));
      if (about.containsKey(phrase) || asking.containsKey(phrase) || around.contains(phrase)) {
        return to;
      }
    }
    return at;
  }
}
