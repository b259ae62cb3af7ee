package vn.loahoc.questions;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Synonyms;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.place.Ward;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Reader;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Shortened;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;

/** Reads what a question means. Thread-safe; never fails on any text. */
public final class QuestionReader {

  /** Numbers as long as these name a person or a thing of theirs, not what is asked. */
  private static final int LONG_NUMBER = 6;

  private final Supplier<Reader> reader;
  private final UnaryOperator<String> masking;
  private final AskedFacts facts = new AskedFacts();
  private final Phrases<List<String>> synonyms = QuestionWords.synonyms();
  private final Synonyms fieldSynonyms = Synonyms.shipped();

  /**
   * @param reader the reader of the moment, which changes with the documents
   * @param masking hides citizen, phone and card numbers
   */
  public QuestionReader(Supplier<Reader> reader, UnaryOperator<String> masking) {
    this.reader = reader;
    this.masking = masking;
  }

  /**
   * A question as the pipeline understood it, completed from the turn before.
   *
   * @param ward the person's own ward, if known
   */
  public Asked asked(Question question, Optional<String> ward) {
    String before = question.before().map(b -> b.original() + " → ").orElse("");
    return asked(before + question.reading().original(), meaning(question), ward);
  }

  /**
   * A question that stands by itself.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  public Asked asked(String text, Optional<String> ward, LocalDateTime now) {
    return asked(text, meaning(text, now), ward);
  }

  private Asked asked(String text, Meaning meaning, Optional<String> own) {
    Optional<String> ward =
        meaning.wards().size() == 1 ? meaning.wards().stream().findFirst() : own;
    String shown = Shortened.to(masking.apply(text.strip()), Asked.LONGEST);
    return new Asked(shown, ward.map(meaning::in).orElse(meaning), ward);
  }

  /** What a text means by itself. */
  public Meaning meaning(String text, LocalDateTime now) {
    Reading reading = reader.get().read(text, now);
    return meaning(List.of(reading), reading.asks(), reading.times(), now);
  }

  /** What a question means, with what it leaves open taken from the turn before. */
  public Meaning meaning(Question question) {
    List<Reading> readings = new ArrayList<>();
    question.before().ifPresent(readings::add);
    readings.add(question.reading());
    return meaning(readings, question.asks(), question.times(), question.now());
  }

  /** Whether a text tells all facts of these names: an hour, a place, a fee. */
  boolean tells(String text, Set<String> asked, LocalDateTime now) {
    Reading reading = reader.get().read(text, now);
    return !asked.isEmpty() && asked.stream().allMatch(fact -> facts.tells(reading, fact));
  }

  private Meaning meaning(
      List<Reading> readings, Set<Ask> asked, List<TimeMention> times, LocalDateTime now) {
    List<Meaning.Meant> words = new ArrayList<>();
    Set<String> numbers = new TreeSet<>();
    Set<String> wards = new TreeSet<>();
    for (Reading reading : readings) {
      words.addAll(unified(topic(reading, numbers)));
      wards.addAll(wards(reading.places()));
    }
    return new Meaning(words, facts.of(readings, asked), spans(times, now), numbers, wards);
  }

  private List<Meaning.Meant> topic(Reading reading, Set<String> numbers) {
    Map<Integer, List<String>> replaced = new HashMap<>();
    for (Phrases.Found<String> found : facts.in(reading)) {
      replace(replaced, found.from(), found.to(), List.of());
    }
    for (Phrases.Found<List<String>> found : synonyms.find(reading.words())) {
      replace(replaced, found.from(), found.to(), found.value());
    }
    List<Meaning.Meant> words = new ArrayList<>();
    for (int i = 0; i < reading.words().size(); i++) {
      Word word = reading.words().get(i);
      if (replaced.containsKey(i)) {
        replaced
            .get(i)
            .forEach(w -> words.add(new Meaning.Meant(w, false, QuestionWords.isLight(w))));
      } else if (!Character.isDigit(word.restored().charAt(0))) {
        meant(word, reading.text().substring(word.from(), word.to())).ifPresent(words::add);
      } else if (word.role() == Word.Role.TOPIC && word.restored().length() < LONG_NUMBER) {
        numbers.add(word.restored().replaceFirst("^0+(?=\\d)", ""));
      }
    }
    return words;
  }

  /** The first word of a phrase stands for all of it, the others for nothing. */
  private static void replace(
      Map<Integer, List<String>> replaced, int from, int to, List<String> by) {
    replaced.putIfAbsent(from, by);
    for (int i = from + 1; i < to; i++) {
      replaced.putIfAbsent(i, List.of());
    }
  }

  /**
   * A word that no document has is often the very one that is asked about: it is taken as typed,
   * not as the word it was guessed to be. Where it was taken for a slip of a word of grammar, it
   * counts little.
   */
  private static Optional<Meaning.Meant> meant(Word word, String typed) {
    boolean foreign = !Folding.fold(word.restored()).equals(Folding.fold(typed));
    boolean bare = word.bare() && !word.marked();
    String text = foreign || word.marked() ? typed : word.restored();
    return switch (word.role()) {
      case TOPIC -> Optional.of(new Meaning.Meant(text, bare, QuestionWords.isLight(text)));
      case FUNCTION ->
          (foreign || word.doubtful()) && !QuestionWords.isFunction(typed)
              ? Optional.of(new Meaning.Meant(text, bare, true))
              : Optional.empty();
      case ASK, TIME, PLACE -> Optional.empty();
    };
  }

  private List<Meaning.Meant> unified(List<Meaning.Meant> words) {
    List<String> texts = words.stream().map(Meaning.Meant::text).toList();
    List<String> together = fieldSynonyms.unify(texts);
    if (together.equals(texts)) {
      return words;
    }
    boolean bare = words.stream().anyMatch(Meaning.Meant::bare);
    return together.stream()
        .map(text -> new Meaning.Meant(text, bare, QuestionWords.isLight(text)))
        .toList();
  }

  /** Days and hours; a whole year that runs is the one that everybody means anyway. */
  private static Set<String> spans(List<TimeMention> times, LocalDateTime now) {
    Set<String> spans = new TreeSet<>();
    for (TimeMention time : times) {
      boolean thisYear =
          time.span().grain() == Grain.YEAR && time.span().start().getYear() == now.getYear();
      if (!thisYear) {
        spans.add(time.span().start() + "/" + time.span().end());
      }
    }
    return spans;
  }

  private static Set<String> wards(Collection<PlaceMention> places) {
    Set<String> wards = new TreeSet<>();
    for (PlaceMention mention : places) {
      if (mention.place() instanceof Ward ward) {
        wards.add(ward.name());
      }
    }
    return wards;
  }
}
