package vn.loahoc.photo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.calendar.Steward;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.checkin.Occasions;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * Which occasions of today and yesterday a caption may speak of.
 *
 * @param all those that the sender may mean
 * @param fitting those whose names have enough words in common with the caption, the best ones
 * @param day the one that the caption names, else today
 */
public record Guess(List<Occasion> all, List<Occasion> fitting, LocalDate day) {

  /** How much of a name, or of the caption, must be said. */
  private static final double ENOUGH = 0.5;

  private static final int FEWEST_WORDS = 2;

  /** Those that fit nearly as well as the best one fit too. */
  private static final double NEARLY = 0.8;

  private static final Pattern YESTERDAY =
      Pattern.compile("\\b(hom qua|toi qua|dem qua|chieu qua|sang qua|hqua)\\b");
  private static final Pattern TODAY =
      Pattern.compile("\\b(hom nay|sang nay|trua nay|chieu nay|toi nay|vua xong|hnay)\\b");

  public Guess {
    all = List.copyOf(all);
    fitting = List.copyOf(fitting);
  }

  /** The only one that fits. */
  public Optional<Occasion> single() {
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /** What to choose from: what fits, else all. */
  public List<Occasion> choices() {
    return fitting.isEmpty() ? all : fitting;
  }

  /**
   * Looks at the calendar; not inside a transaction.
   *
   * @param who the sender
   */
  public static Guess of(Occasions occasions, Steward who, String caption, LocalDate today) {
    String plain = String.join(" ", plain(caption));
    LocalDate yesterday = today.minusDays(1);
    boolean before = YESTERDAY.matcher(plain).find() || names(plain, yesterday);
    boolean now = TODAY.matcher(plain).find() || names(plain, today);
    List<Occasion> all = new ArrayList<>();
    if (now || !before) {
      all.addAll(occasions.on(today));
    }
    if (before || !now) {
      all.addAll(occasions.on(yesterday));
    }
    List<Occasion> theirs = all.stream().filter(one -> one.concerns(who)).distinct().toList();
    return new Guess(theirs, fitting(theirs, caption), before && !now ? yesterday : today);
  }

  /** "3/10" has lost its stroke. */
  private static boolean names(String plain, LocalDate day) {
    String date = "0?" + day.getDayOfMonth() + " 0?" + day.getMonthValue();
    return Pattern.compile("\\b" + date + "\\b").matcher(plain).find();
  }

  private static List<Occasion> fitting(List<Occasion> all, String caption) {
    Set<String> said = new HashSet<>(plain(caption));
    double best = all.stream().mapToDouble(one -> fit(one, said)).max().orElse(0);
    return best < ENOUGH
        ? List.of()
        : all.stream().filter(one -> fit(one, said) >= NEARLY * best).toList();
  }

  /** The share of the name that is said, or of what is said that is in the name. */
  private static double fit(Occasion occasion, Set<String> said) {
    Set<String> name = new HashSet<>(plain(occasion.title()));
    Set<String> where = Set.copyOf(plain("phường quận ở tại " + occasion.spot().ward().orElse("")));
    Set<String> words = said.stream().filter(w -> !where.contains(w)).collect(Collectors.toSet());
    name.removeAll(where);
    long common = name.stream().filter(words::contains).count();
    return common < Math.min(FEWEST_WORDS, name.size()) || common == 0
        ? 0
        : (double) common / Math.min(name.size(), words.size());
  }

  private static List<String> plain(String text) {
    return Spelling.words(text).stream().map(Folding::fold).filter(w -> !w.isBlank()).toList();
  }
}
