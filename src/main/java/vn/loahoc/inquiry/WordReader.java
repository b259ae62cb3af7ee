package vn.loahoc.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.place.Ward;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** Finds the phrases, places and words of titles in a message about classes. Thread-safe. */
final class WordReader {

  private final TalkWords talk;
  private final Topics topics;
  private final Wards wards;
  private final Premises premises;
  private final Mentions mentions;
  private final Purposes purposes;
  private final Machines machines;
  private final Elsewhere elsewhere;
  private final Askers askers;
  private final Called called = new Called();

  WordReader(Vocabulary known, Wards wards) {
    this.talk = known.talk();
    this.topics = known.topics();
    this.wards = wards;
    this.premises = known.premises();
    this.mentions = known.mentions();
    this.purposes = new Purposes(known.titles());
    this.machines = new Machines(known.all());
    this.elsewhere = new Elsewhere(talk, known.rows());
    this.askers = new Askers(talk);
  }

  /**
   * What a message shows.
   *
   * @param wardsByName whether its wards are still to be found, by their names alone
   */
  Seen read(Reading reading, boolean wardsByName, CampaignBook book) {
    Seen seen = seen(reading, wardsByName, book.locality());
    return seen.with(elsewhere.in(seen, reading, book));
  }

  private Seen seen(Reading reading, boolean wardsByName, String locality) {
    String plain = Folding.fold(reading.text()).strip().replaceAll("\\s+", " ");
    boolean compared = DayParts.areCompared(plain);
    List<Word> mended = topics.mended(machines.in(reading));
    List<Word> asked = askers.without(compared ? DayParts.without(mended) : mended);
    List<Word> words = called.asClass(asked);
    List<TalkWords.Hit> said = talk.find(words);
    List<Phrases.Found<String>> houses =
        premises.in(words).stream()
            .filter(house -> !isOfAWard(house, words, reading) && !isADay(house, words, reading))
            .filter(
                house ->
                    said.stream()
                        .noneMatch(hit -> isWithin(house, hit) || isAsking(house, hit, said)))
            .toList();
    List<TalkWords.Hit> all =
        said.stream()
            .filter(hit -> hit.sign() == Sign.CLASS || houses.stream().noneMatch(hit::isIn))
            .filter(hit -> !beginsInAWard(hit, words, reading))
            .toList();
    List<Mentions.Mention> any = mentions.in(words, all, houses);
    List<Phrases.Found<Boolean>> towns = Towns.in(words, locality, any);
    List<Phrases.Found<Boolean>> told = purposes.in(words, all, any);
    List<Phrases.Found<Wards.Called>> byName = wardsByName ? wards.in(words) : List.of();
    List<Mentions.Mention> spoken =
        any.stream()
            .filter(mention -> !Towns.isOnly(mention, towns))
            .filter(mention -> !isAWard(mention, byName, words, reading))
            .filter(m -> told.stream().noneMatch(p -> p.from() == m.from() && p.to() == m.to()))
            .toList();
    List<TalkWords.Hit> hits =
        all.stream()
            .filter(hit -> spoken.stream().noneMatch(m -> m.holds(hit) || m.begins(hit, words)))
            .filter(hit -> !goesOnAsAName(hit, words, all, spoken))
            .toList();
    return new Seen(
        plain,
        compared,
        words,
        hits,
        houses,
        byName,
        spoken,
        Stream.concat(towns.stream(), told.stream()).toList(),
        Optional.empty());
  }

  /** "Mai la thu 3": a day and which one it is, and no house called "Mái Lá". */
  private static boolean isADay(Phrases.Found<String> house, List<Word> words, Reading reading) {
    int from = words.get(house.from()).from();
    int to = words.get(house.to() - 1).to();
    return words.get(house.from()).bare()
        && reading.times().stream().anyMatch(time -> from <= time.from() && time.to() <= to)
        && house.to() < words.size()
        && reading.times().stream().anyMatch(time -> time.from() == words.get(house.to()).from());
  }

  /** "Lop yoga phong may" asks for the number of a room, "phong may co lop gi" names one. */
  private static boolean isAsking(
      Phrases.Found<String> house, TalkWords.Hit hit, List<TalkWords.Hit> all) {
    return hit.sign() == Sign.WHERE
        && hit.from() == house.from()
        && hit.to() == house.to()
        && all.stream().noneMatch(h -> h.sign() == Sign.CLASS && h.from() >= house.to());
  }

  /** "Co may lanh khong": no house in Cỏ May Street. */
  private static boolean isWithin(Phrases.Found<String> house, TalkWords.Hit hit) {
    return hit.sign() == Sign.FURTHER
        && hit.from() <= house.from()
        && house.to() <= hit.to()
        && house.to() - house.from() < hit.to() - hit.from();
  }

  /** "Phường Mẫu có lớp nào": no "Đờn ca Mẫu" alone. */
  private static boolean isAWard(
      Mentions.Mention mention,
      List<Phrases.Found<Wards.Called>> byName,
      List<Word> words,
      Reading reading) {
    int from = words.get(mention.from()).from();
    int to = words.get(mention.to() - 1).to();
    return byName.stream().anyMatch(w -> w.from() <= mention.from() && mention.to() <= w.to())
        || reading.places().stream()
            .filter(place -> place.place() instanceof Ward)
            .anyMatch(place -> place.from() <= from && to <= place.to());
  }

  /** "Ở Mẫu Đông không": nobody asks whether it is crowded. */
  private static boolean beginsInAWard(TalkWords.Hit hit, List<Word> words, Reading reading) {
    int from = words.get(hit.from()).from();
    return reading.places().stream()
        .filter(mention -> mention.place() instanceof Ward)
        .anyMatch(mention -> mention.from() < from && from < mention.to());
  }

  /** "Phuong ben mo" may be a ward called "Bến Mơ": what goes on is no "phường bên". */
  private boolean goesOnAsAName(
      TalkWords.Hit hit, List<Word> words, List<TalkWords.Hit> all, List<Mentions.Mention> spoken) {
    int at = hit.to();
    return hit.sign() == Sign.NEIGHBOUR
        && at < words.size()
        && words.get(at).role() == Word.Role.TOPIC
        && !talk.isNoise(words.get(at))
        && all.stream().noneMatch(other -> other.from() <= at && at < other.to())
        && spoken.stream().noneMatch(mention -> mention.from() <= at && at < mention.to());
  }

  /** "Phường Mẫu Tây": its last words name no house of "Mẫu Tây". */
  private static boolean isOfAWard(Phrases.Found<String> house, List<Word> words, Reading reading) {
    int from = words.get(house.from()).from();
    int to = words.get(house.to() - 1).to();
    return reading.places().stream()
        .filter(mention -> mention.place() instanceof Ward)
        .anyMatch(
            mention ->
                mention.from() <= from
                    && to <= mention.to()
                    && house.to() - house.from()
                        < Spelling.words(Spelling.normalize(mention.place().name())).size());
  }
}
