package vn.loahoc.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.loahoc.channel.Pictures;
import vn.loahoc.message.Blob;
import vn.loahoc.print.Card;
import vn.loahoc.store.Database;
import vn.loahoc.text.Spelling;

/**
 * The cards of slogans: each is drawn once for its look and ward, and put into the store of
 * pictures on each day on which it is shown. Thread-safe.
 */
public final class CardShelf implements Cards {

  /** More than the slogans and wards of a campaign. */
  private static final int MOST = 2_000;

  private final Database database;
  private final Pictures pictures;
  private final Map<Card, Optional<String>> names = new ConcurrentHashMap<>();
  private final Map<Card, LocalDate> put = new ConcurrentHashMap<>();

  public CardShelf(Database database, Pictures pictures) {
    this.database = database;
    this.pictures = pictures;
  }

  @Override
  public Optional<String> of(Season season, Saying saying, LocalDate day, Optional<String> ward) {
    Optional<String> own = names.getOrDefault(card(season, saying, day, ward), Optional.empty());
    return own.isPresent() || ward.isEmpty() ? own : of(season, saying, day, Optional.empty());
  }

  /** Draws those of a day, also with the names of wards that want it; outside of transactions. */
  public void prepare(Season season, LocalDate day) {
    var unused = made(season, season.saying(day), day, Optional.empty());
    season.wardsOnCards().forEach(ward -> made(season, season.saying(day), day, Optional.of(ward)));
  }

  /** The same as {@link #of}, drawn if it was not before; outside of transactions. */
  public Optional<String> made(Season season, Saying saying, LocalDate day, Optional<String> ward) {
    Card card = card(season, saying, day, ward);
    Optional<String> known = names.get(card);
    if (known != null && (known.isEmpty() || day.equals(put.get(card)))) {
      return known;
    }
    if (names.size() >= MOST) {
      names.clear();
      put.clear();
    }
    Optional<String> name = card.png().map(this::kept);
    names.put(card, name);
    put.put(card, day);
    return name;
  }

  private String kept(Blob png) {
    return database.write(t -> pictures.put(t, png));
  }

  /** "phường Tân Phú" is "Tân Phú". */
  private static boolean isOne(String written, String ward) {
    return bare(written).equals(bare(ward));
  }

  private static String bare(String ward) {
    return Spelling.normalize(ward).replaceFirst("^(?:phường|xã|thị trấn|đặc khu) ", "");
  }

  private static Card card(Season season, Saying saying, LocalDate day, Optional<String> ward) {
    List<String> foot = new ArrayList<>();
    ward.flatMap(own -> season.wardsOnCards().stream().filter(one -> isOne(one, own)).findFirst())
        .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
        .ifPresent(foot::add);
    foot.add(season.title());
    Card.Look[] looks = Card.Look.values();
    return new Card(
        saying.slogan().text(),
        saying.slogan().author(),
        foot,
        looks[(int) Math.floorMod(day.toEpochDay(), (long) looks.length)]);
  }
}
