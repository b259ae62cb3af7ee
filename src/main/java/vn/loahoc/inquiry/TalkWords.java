package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * The phrases of {@code talk.tsv}, {@code kinds.tsv} and {@code needs.tsv}. Immutable once made;
 * thread-safe.
 */
public final class TalkWords {

  private static final int LONGEST_PART = 2;

  private static final String FOR = "cho";

  /** Words of a phrase for a kind that only ask: "những tiếng gì". */
  static final Set<String> ASKING = Set.of("gì", "nào", "những", "mấy");

  /** Before phrases that mean just the same. */
  private static final String EQUAL = "=";

  private static final String PARTING = "\\s*\\|\\s*";

  private final Map<Sign, Phrases<Integer>> tables = new EnumMap<>(Sign.class);

  /** Which tables have a phrase that begins with a word, folded. */
  private final Map<String, Set<Sign>> beginning = new HashMap<>();

  private final Kinds kinds;

  /** Phrases for one topic by how they look without marks. */
  private final Map<List<String>, List<String>> same = new HashMap<>();

  private final Set<Integer> equal = new HashSet<>();
  private final NoiseWords noise = new NoiseWords();
  private final PhraseSense sense = new PhraseSense(noise, tables);

  /**
   * A phrase where it stands.
   *
   * @param group the line of its list, the same for words that mean the same
   */
  record Hit(Sign sign, int from, int to, int group) {

    /** Whether nothing stands between the two. */
    boolean touches(Hit other) {
      return to >= other.from && other.to >= from;
    }

    boolean isIn(Phrases.Found<?> name) {
      return name.from() <= from && to <= name.to();
    }

    /** "Chưa biết" says how far somebody is, though a title has it. */
    boolean isLevel(Phrases.Found<?> run) {
      return sign == Sign.LEVEL && from <= run.from() && run.to() <= to;
    }

    /** "Dạy nghề": a word is part of a phrase for many topics. */
    boolean isKindWith(int at) {
      return (sign == Sign.KIND || sign == Sign.NEED) && to - from > 1 && from <= at && at < to;
    }

    /** "Làm bánh cho vui": what somebody learns it for is no sort of it. */
    boolean isPurpose(List<Word> words) {
      return sign == Sign.NEED && words.get(from).restored().equals(FOR);
    }

    /** "Dẫn con nhỏ theo": whoever comes along is not who learns. */
    private boolean isBeside(Hit other) {
      boolean overlaps = other.from < to && from < other.to;
      return other.sign == Sign.FURTHER && overlaps && !other.isWithin(this);
    }

    private boolean isWithin(Hit other) {
      return other.from <= from && to <= other.to && other.to - other.from > to - from;
    }
  }

  /** Those that are shipped. */
  public TalkWords() {
    int line = 0;
    for (String row : WordLists.lines(TalkWords.class, "talk.tsv")) {
      String[] columns = row.split("\t");
      Sign sign = Sign.valueOf(columns[0]);
      line++;
      for (String phrase : columns[1].strip().split(PARTING)) {
        if (phrase.equals(EQUAL)) {
          equal.add(line);
          continue;
        }
        add(sign, phrase, line);
        if (sign == Sign.SAME) {
          List<String> words = Spelling.words(phrase.strip());
          same.putIfAbsent(words.stream().map(Folding::fold).toList(), words);
        }
        if (sign == Sign.NOISE && Spelling.words(phrase).size() == 1) {
          noise.add(phrase);
        }
      }
    }
    kinds = new Kinds(line + 1);
    kinds.rows().forEach(row -> row.phrases().forEach(p -> add(row.sign(), p, row.group())));
  }

  private void add(Sign sign, String phrase, int line) {
    tables.computeIfAbsent(sign, s -> Phrases.forgivingMissingMarks()).add(phrase, line);
    beginning
        .computeIfAbsent(
            Folding.fold(Spelling.words(phrase.strip()).getFirst()),
            first -> EnumSet.noneOf(Sign.class))
        .add(sign);
  }

  /**
   * The words as they are written: "tiếng anh", though another word of the titles is an "ảnh".
   *
   * @param hits phrases in them
   */
  List<Word> spelled(List<Word> words, List<Hit> hits) {
    List<Word> spelled = new ArrayList<>(words);
    for (Hit hit : hits) {
      if (hit.sign() == Sign.SAME && hit.to() - hit.from() > 1) {
        List<String> plain =
            words.subList(hit.from(), hit.to()).stream().map(w -> Folding.fold(w.typed())).toList();
        List<String> written = same.getOrDefault(plain, List.of());
        for (int i = 0; i < written.size(); i++) {
          spelled.set(hit.from() + i, written(words.get(hit.from() + i), written.get(i)));
        }
      }
    }
    return spelled;
  }

  /** "Lớp vi tính" is any that is called "tin học": its name is that of all of the group. */
  boolean isEqual(Hit hit) {
    return isOfAll(hit) && hit.to() - hit.from() <= LONGEST_PART;
  }

  /** Whoever says it wants all that is of its group: "tập thể dục". */
  boolean isOfAll(Hit hit) {
    return equal.contains(hit.group()) || kinds.areAllMeant(hit.group());
  }

  /** A single word for a topic, by how it looks without marks: "ve" is "vẽ". */
  Optional<Word> meant(Word word) {
    List<String> known = same.getOrDefault(List.of(word.typed()), List.of());
    return word.bare() && known.size() == 1
        ? Optional.of(written(word, known.getFirst()))
        : Optional.empty();
  }

  private static Word written(Word word, String form) {
    return new Word(word.from(), word.to(), word.typed(), form, false, word.marked(), word.role());
  }

  /** All phrases; what lies within a longer one is not meant, except that it is about classes. */
  List<Hit> find(List<Word> words) {
    List<Hit> all = new ArrayList<>();
    for (Sign sign : perhapsIn(words)) {
      tables.getOrDefault(sign, new Phrases<>()).find(words).stream()
          .filter(found -> sense.isMeant(words, sign, found))
          .forEach(f -> all.add(new Hit(sign, f.from(), f.to(), f.value())));
    }
    return all.stream()
        .filter(
            hit -> !Sign.AUDIENCES.contains(hit.sign()) || all.stream().noneMatch(hit::isBeside))
        .filter(
            hit ->
                hit.sign() == Sign.CLASS
                    || hit.sign() == Sign.NOISE
                    || all.stream()
                        .filter(o -> o.sign() != Sign.NOISE || isPartOf(hit, o))
                        .filter(o -> o.sign() != Sign.NEED || hit.sign() != Sign.LEVEL)
                        .filter(o -> o.sign() != Sign.CLASS || Sign.AUDIENCES.contains(hit.sign()))
                        .noneMatch(hit::isWithin))
        .toList();
  }

  private Set<Sign> perhapsIn(List<Word> words) {
    Set<Sign> perhaps = EnumSet.noneOf(Sign.class);
    for (Word word : words) {
      perhaps.addAll(beginning.getOrDefault(Folding.fold(word.typed()), Set.of()));
      perhaps.addAll(beginning.getOrDefault(word.folded(), Set.of()));
    }
    return perhaps;
  }

  /** "Sách" in "danh sách" is no topic. */
  private static boolean isPartOf(Hit hit, Hit noise) {
    return Sign.TOPICS.contains(hit.sign()) && hit.isWithin(noise);
  }

  /** All phrases of a title, with those that lie within longer ones. */
  List<Hit> findAll(List<Word> words) {
    Set<Hit> all = new LinkedHashSet<>(find(words));
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_PART); to++) {
        int at = from;
        find(words.subList(from, to)).stream()
            .map(h -> new Hit(h.sign(), h.from() + at, h.to() + at, h.group()))
            .forEach(all::add);
      }
    }
    return List.copyOf(all);
  }

  /** The kinds of topics. */
  Set<Integer> kinds() {
    return kinds.groups();
  }

  /** Whether a phrase asks which of a kind there are: "tiếng nào". */
  static boolean asksWhich(List<Word> words, Hit hit) {
    return ASKING.contains(words.get(hit.to() - 1).restored());
  }

  /** Those of topics that are like each other. */
  public Set<Integer> narrowKinds() {
    return kinds.narrow();
  }

  /** Whether a title is one of a kind of topics. */
  public boolean isOfKind(String title, int kind) {
    return kinds.hold(kind, words(title));
  }

  /** A word that says nothing of a topic. */
  boolean isNoise(Word word) {
    return noise.is(word);
  }

  /** Whether it was typed without marks and may be a word that says nothing. */
  boolean mayBeNoise(Word word) {
    return noise.mayBe(word);
  }

  /** The words of a text that is written out. */
  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (String form : Spelling.words(ShortTitles.writtenOut(Machines.named(text)))) {
      if (!form.isEmpty()) {
        words.add(new Word(0, 0, form, form, false, true, Word.Role.TOPIC));
      }
    }
    return words;
  }
}
