package vn.loahoc.reading;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.place.Ward;
import vn.loahoc.place.WardInitials;
import vn.loahoc.text.Abbreviations;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;
import vn.loahoc.time.TimeMention;

/**
 * Reads a message once: spelling, times, places, what is asked. Thread-safe; never fails on any
 * text.
 */
public final class Reader {

  private final Restoration restoration;
  private final Gazetteer gazetteer;
  private final WardInitials initials;
  private final Phrases<Ask> asks = Phrases.forgiving();
  private final Phrases<Boolean> compounds = new Phrases<>();
  private static final Pattern KIND =
      Pattern.compile("(?iu)(?:phường|phuong|xã|xa|thị trấn|thi tran)\\s+");

  private final Set<String> functionWords = new HashSet<>();
  private final Lately lately = new Lately();
  private final Frames frames = new Frames();
  private final Set<String> foldedFunctionWords = new HashSet<>();

  public Reader(Restoration restoration, Gazetteer gazetteer) {
    this.restoration = restoration;
    this.gazetteer = gazetteer;
    this.initials = new WardInitials(gazetteer);
    for (String line : WordLists.lines(Reader.class, "asks.tsv")) {
      String[] columns = line.split("\t");
      asks.add(columns[1], Ask.valueOf(columns[0]));
    }
    WordLists.lines(Reader.class, "compounds.txt").forEach(line -> compounds.add(line, true));
    functionWords.addAll(functionWords());
    functionWords.forEach(word -> foldedFunctionWords.add(Folding.fold(word)));
  }

  /** Words that carry no topic, with their diacritics. */
  public static List<String> functionWords() {
    return WordLists.lines(Reader.class, "function-words.txt").stream()
        .flatMap(line -> Stream.of(Spelling.normalize(line).strip().split(" ")))
        .toList();
  }

  /** Everyday question language with its diacritics, for whoever learns how words are spelled. */
  public static List<String> questionLanguage() {
    List<String> sentences = new ArrayList<>(WordLists.lines(Reader.class, "chat.txt"));
    for (String line : WordLists.lines(Reader.class, "asks.tsv")) {
      sentences.add(line.split("\t")[1]);
    }
    sentences.addAll(WordLists.lines(Reader.class, "compounds.txt"));
    return sentences;
  }

  /**
   * Reads a message.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}, against which relative times are read
   */
  public Reading read(String message, LocalDateTime now) {
    return lately.of(
        new Lately.Heard(message, now, false),
        heard -> {
          String original = Spelling.nfc(heard.text());
          String core = initials.writtenOut(frames.core(original), heard.now().toLocalDate());
          String said = restoration.mendKeys(Abbreviations.expand(core));
          return Since.without(
              readAnew(original, frames.core(restoration.mendSlips(said)), heard.now()));
        });
  }

  /**
   * Reads a message for what it tells of somebody's doings: with all that stands around it, since
   * who is greeted may have read too, and without slips mended by what questions are about.
   *
   * @param now as above
   */
  public Reading readTold(String message, LocalDateTime now) {
    String original = Spelling.nfc(message);
    String said =
        restoration.mendKeys(
            Abbreviations.expand(initials.writtenOut(original, now.toLocalDate())));
    Reading usual = read(message, now);
    return usual.text().equals(Spelling.normalize(said))
        ? usual
        : lately.of(
            new Lately.Heard(message, now, true), heard -> readAnew(original, said, heard.now()));
  }

  private Reading readAnew(String original, String said, LocalDateTime now) {
    String written = Residence.writtenOut(said, gazetteer, this::isSmall, now.toLocalDate());
    String text = Spelling.normalize(written);
    List<PlaceMention> places = gazetteer.find(written);
    List<Word> words = PlaceSpelling.applied(restoration.words(text, original), places);
    List<TimeMention> times =
        BareYears.added(written, Times.in(withoutWards(written, places), words, now));
    Set<Ask> asked = EnumSet.noneOf(Ask.class);
    List<Word> roles = new ArrayList<>(words);
    for (int i = 0; i < roles.size(); i++) {
      roles.set(i, roles.get(i).as(plainRole(roles.get(i), times, places)));
    }
    for (Phrases.Found<Boolean> compound : compounds.find(words)) {
      for (int i = compound.from(); i < compound.to(); i++) {
        if (roles.get(i).role() == Word.Role.FUNCTION) {
          roles.set(i, roles.get(i).as(Word.Role.TOPIC));
        }
      }
    }
    for (Phrases.Found<Ask> found : askedIn(words)) {
      asked.add(found.value());
      for (int i = found.from(); i < found.to(); i++) {
        if (roles.get(i).role() != Word.Role.TIME && !found.value().names()) {
          roles.set(i, roles.get(i).as(Word.Role.ASK));
        }
      }
    }
    return new Reading(original, text, roles, times, places, asked);
  }

  /**
   * "Bat dau": a single word without marks asks for nothing where another is likelier meant, nor
   * does "mấy" in "mấy tháng nay".
   */
  private List<Phrases.Found<Ask>> askedIn(List<Word> words) {
    List<Phrases.Found<Boolean>> since = Since.in(words);
    List<Phrases.Found<Ask>> likeliest = asks.find(words.stream().map(Word::asRestored).toList());
    return asks.find(words).stream()
        .filter(
            found -> since.stream().noneMatch(s -> s.from() < found.to() && found.from() < s.to()))
        .filter(
            found ->
                found.to() - found.from() > 1
                    || likeliest.stream()
                        .anyMatch(l -> l.from() < found.to() && found.from() < l.to()))
        .toList();
  }

  /** "Mau nam thu 7" is Mẫu Nam on a Saturday, and no seventh year. */
  private static String withoutWards(String written, List<PlaceMention> places) {
    StringBuilder rest = new StringBuilder(written);
    for (PlaceMention mention : places) {
      if (mention.place() instanceof Ward) {
        for (int i = nameOf(mention); i < mention.to(); i++) {
          rest.setCharAt(i, Character.isLetterOrDigit(rest.charAt(i)) ? 'x' : rest.charAt(i));
        }
      }
    }
    return rest.toString();
  }

  /** Where the name of a ward begins, after its kind. */
  private static int nameOf(PlaceMention mention) {
    Matcher kind = KIND.matcher(mention.text());
    return mention.from() + (kind.lookingAt() ? kind.end() : 0);
  }

  private boolean isSmall(String word) {
    return functionWords.contains(word) || foldedFunctionWords.contains(word);
  }

  private Word.Role plainRole(Word word, List<TimeMention> times, List<PlaceMention> places) {
    for (TimeMention time : times) {
      if (word.from() < time.to() && time.from() < word.to()) {
        return Word.Role.TIME;
      }
    }
    for (PlaceMention place : places) {
      if (place.place() instanceof Ward && word.from() < place.to() && place.from() < word.to()) {
        return Word.Role.PLACE;
      }
    }
    boolean slipped = word.doubtful() && foldedFunctionWords.contains(word.typed());
    return slipped || functionWords.contains(word.restored())
        ? Word.Role.FUNCTION
        : Word.Role.TOPIC;
  }
}
