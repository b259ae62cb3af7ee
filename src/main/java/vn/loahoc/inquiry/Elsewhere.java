package vn.loahoc.inquiry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Wording;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * Places that no row has: "phường Mơ có lớp gì", "học yoga ở Bến Mơ", "Bến Mơ có lớp gì". Their
 * words are those of no class. Thread-safe.
 */
public record Elsewhere(TalkWords talk, RowTexts rows) {

  /**
   * A place as it was typed.
   *
   * @param perhaps whether it may be something else: nothing says that it is a place
   * @param planned whether a plan names it, which may tell what else is there
   */
  public record Place(String said, boolean perhaps, boolean planned) {}

  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 4;

  /** What begins so after "ở" is no name of a place: "ở trình độ cơ bản". */
  private static final Set<String> NO_NAMES =
      Set.copyOf(
          WordLists.lines(Elsewhere.class, "no-places.txt").stream()
              .flatMap(line -> Spelling.words(Spelling.normalize(line)).stream())
              .toList());

  private static final List<String> AREAS =
      List.of("quận", "huyện", "thị xã", "thành phố", "tỉnh", "phường", "xã", "thị trấn");

  /**
   * "Phuong ben mo": the first word of many names of wards, "bến", is read so without its marks.
   */
  private static final String LANDING = "bên";

  private static final Set<String> PLACING = Set.of("ở", "tại");

  /** What ends before the place: "ạ cho em hỏi Bến Mơ có lớp gì". */
  private static final Set<String> OPENING = Set.of("hỏi", "dạ", "ơi", "ạ", "còn", "thế", "vậy");

  /** After a place these say what it has. */
  private static final Set<String> HAVING = Set.of("có", "mở", "dạy", "tổ");

  private static final Phrases<Boolean> HEADS = new Phrases<>();

  static {
    WordLists.lines(Gazetteer.class, "venue-heads.txt").forEach(head -> HEADS.add(head, true));
  }

  /**
   * Where a message names such a place.
   *
   * @param seen without it
   * @param book what is known otherwise by the words of a name is no place, unless it names it so
   */
  Optional<Phrases.Found<Place>> in(Seen seen, Reading reading, CampaignBook book) {
    if (reading.places().stream().anyMatch(mention -> mention.place() instanceof Ward)
        || !seen.wards().isEmpty()) {
      return Optional.empty();
    }
    List<Word> words = seen.words();
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      int kind = isPlaced(words, i) ? Math.max(kind(words, i), head(words, i)) : kind(words, i);
      int name = i + kind;
      int to = end(seen, name, kind > 0);
      boolean said = kind > 0 || isPlaced(words, i);
      boolean named = to - name >= SHORTEST_NAME && to - name <= LONGEST_NAME;
      boolean none = NO_NAMES.contains(words.get(i).restored());
      if (named && !none && (said || isFirst(seen, i, to))) {
        List<Word> those = words.subList(name, to);
        Optional<Place> planned = planned(words.subList(i, name), those, book);
        if (!rows.have(those) && (planned.isPresent() || !book.speaksOf(those))) {
          Place place =
              planned.orElseGet(
                  () -> new Place(said(reading, words.subList(at, to)), !said, false));
          return Optional.of(new Phrases.Found<>(i, to, place));
        }
      }
    }
    return Optional.empty();
  }

  /** "Gò Mơ", where a plan speaks of "huyện Gò Mơ". */
  private static Optional<Place> planned(List<Word> kind, List<Word> those, CampaignBook book) {
    String said = kind.stream().map(Word::restored).collect(Collectors.joining(" "));
    String name =
        those.stream().map(w -> Wording.capital(w.restored())).collect(Collectors.joining(" "));
    return (said.isEmpty() ? AREAS : List.of(said))
            .stream()
                .map(area -> area + " " + name)
                .anyMatch(area -> book.mentions(area) || book.mentions(Wording.capital(area)))
        ? Optional.of(new Place((said + " " + name).strip(), false, true))
        : Optional.empty();
  }

  /** How many words say what sort of place it is. */
  private static int kind(List<Word> words, int at) {
    String next = at + 1 < words.size() ? words.get(at + 1).restored() : "";
    return switch (words.get(at).restored()) {
      case "phường", "xã", "quận", "huyện" -> 1;
      case "thị" -> next.equals("trấn") || next.equals("xã") ? 2 : 0;
      case "thành" -> next.equals("phố") ? 2 : 0;
      default -> 0;
    };
  }

  /** How many words say what sort of house it is: "ở nhà văn hóa Mơ". */
  private static int head(List<Word> words, int at) {
    return HEADS.find(words).stream()
        .filter(head -> head.from() == at)
        .mapToInt(head -> head.to() - head.from())
        .findFirst()
        .orElse(0);
  }

  /** As it was typed, with its capitals. */
  private static String said(Reading reading, List<Word> words) {
    String said =
        reading
            .text()
            .substring(words.getFirst().from(), words.getLast().to())
            .replaceAll("\\s+", " ");
    int at = reading.original().toLowerCase(Locale.ROOT).indexOf(said);
    return at < 0 ? said : reading.original().substring(at, at + said.length());
  }

  private static boolean isPlaced(List<Word> words, int at) {
    return at > 0 && PLACING.contains(words.get(at - 1).restored());
  }

  /** "Bến Mơ có lớp gì": nothing but the place stands before what it has. */
  private boolean isFirst(Seen seen, int from, int to) {
    List<Word> words = seen.words();
    boolean first = from == 0 || OPENING.contains(words.get(from - 1).restored());
    boolean has = to + 1 < words.size() && HAVING.contains(words.get(to).restored());
    return first
        && has
        && seen.hits().stream()
            .anyMatch(
                hit -> hit.sign() == Sign.CLASS && to <= hit.from() + 1 && hit.from() <= to + 2);
  }

  /** Where the words end that may name it. */
  private int end(Seen seen, int from, boolean kind) {
    int to = from;
    while (to < seen.words().size() && mayName(seen, to, kind)) {
      to++;
    }
    return to;
  }

  private boolean mayName(Seen seen, int at, boolean kind) {
    Word word = seen.words().get(at);
    // "phuong hiep mau": what is restored to "hiện" is no word of the language there
    boolean guessed = kind && word.bare() && !word.restored().equals(word.typed());
    boolean used =
        seen.hits().stream()
                .filter(hit -> hit.sign() != Sign.NOISE || hit.to() - hit.from() > 1)
                .anyMatch(hit -> hit.from() <= at && at < hit.to())
            || seen.houses().stream().anyMatch(house -> house.from() <= at && at < house.to())
            || seen.towns().stream().anyMatch(town -> town.from() <= at && at < town.to())
            || seen.spoken().stream().anyMatch(m -> m.sure() && m.from() <= at && at < m.to());
    return (word.role() == Word.Role.TOPIC || (kind && word.restored().equals(LANDING)))
        && !used
        && (!talk.isNoise(word) || (guessed && !HAVING.contains(word.restored())))
        && word.typed().chars().noneMatch(Character::isDigit);
  }
}
