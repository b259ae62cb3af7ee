package vn.loahoc.publishing;

import static vn.loahoc.publishing.PublishingWords.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
import vn.loahoc.publishing.Difference.Aspect;
import vn.loahoc.publishing.Difference.Change;

/** Differences and problems as people read them: counts first, then lines. */
public final class DifferenceWords {

  /** Ways of changing that are counted apart. */
  private static final int WAYS = 4;

  private static final int ROWS_NAMED = 5;

  private DifferenceWords() {}

  /** "thêm 3 lớp, 1 lớp đổi phòng, 1 lớp nghỉ". */
  public static String counts(Difference difference) {
    List<String> counts = new ArrayList<>();
    if (!difference.added().isEmpty()) {
      counts.add(say("count-added", difference.added().size()));
    }
    Map<String, Integer> ways = new LinkedHashMap<>();
    difference.changed().forEach(change -> ways.merge(aspects(change), 1, Integer::sum));
    List<Map.Entry<String, Integer>> frequent =
        ways.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    frequent.stream()
        .limit(WAYS)
        .forEach(way -> counts.add(say("count-changed", way.getValue(), way.getKey())));
    int others = frequent.stream().skip(WAYS).mapToInt(Map.Entry::getValue).sum();
    if (others > 0) {
      counts.add(say("count-changed-otherwise", others));
    }
    if (!difference.gone().isEmpty()) {
      counts.add(say("count-gone", difference.gone().size()));
    }
    if (difference.samples() > 0) {
      counts.add(say("count-samples", difference.samples()));
    }
    return counts.isEmpty() ? say("count-nothing") : String.join(", ", counts);
  }

  /** That people hold places in what would be gone; nothing where nobody does. */
  public static Optional<String> losing(Preview preview) {
    return preview.losing() == 0 ? Optional.empty() : Optional.of(say("losing", preview.losing()));
  }

  /** Counts and losses of what was done, in one sentence after another. */
  public static String done(String key, Preview preview) {
    String told = say(key, preview.publication().file(), counts(preview.difference()));
    return preview.losing() == 0 ? told : told + " " + say("lost", preview.losing());
  }

  /** One line for each class: what is added, what changed and how, what is gone. */
  public static List<String> lines(Difference difference) {
    Naming naming = Naming.of(difference);
    List<String> lines = new ArrayList<>();
    difference
        .added()
        .forEach(session -> lines.add(say("line-added", SessionWords.line(session, naming))));
    difference.changed().forEach(change -> lines.add(line(change, naming)));
    difference
        .gone()
        .forEach(session -> lines.add(say("line-gone", SessionWords.line(session, naming))));
    return lines;
  }

  /** Everything that a person sees of a difference. */
  static List<String> all(Difference difference) {
    List<String> all = new ArrayList<>(List.of(counts(difference)));
    all.addAll(lines(difference));
    return all;
  }

  private static String line(Change change, Naming naming) {
    String line = naming.named(change.after());
    for (Aspect aspect : change.told()) {
      Optional<String> before = SessionWords.value(change.before(), aspect);
      Optional<String> after = SessionWords.value(change.after(), aspect);
      if (before.isPresent() && after.isPresent()) {
        line = say("line-from-to", line, name(aspect), before.get(), after.get());
      }
    }
    return say("line-changed", line, aspects(change));
  }

  private static String aspects(Change change) {
    List<String> names = change.told().stream().map(DifferenceWords::name).toList();
    return names.size() == 1
        ? names.getFirst()
        : say("and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }

  private static String name(Aspect aspect) {
    return say("aspect-" + aspect.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** "Trang tính “Lịch”, hàng 7". */
  public static String place(Problem.Place place) {
    if (place.row().isEmpty()) {
      return say("place-file");
    }
    int row = place.row().getAsInt();
    return place
        .sheet()
        .map(sheet -> say("place-sheet-row", sheet, row))
        .orElseGet(() -> say("place-row", row));
  }

  /** A problem in one line: where, what, how to mend it. */
  public static String line(Problem problem) {
    return say("problem", place(problem.place()), problem.what(), problem.mend());
  }

  /** Which rows an official may not publish. */
  static String foreign(Clerk clerk, List<ClassSession> sessions) {
    String rows =
        sessions.stream()
            .limit(ROWS_NAMED)
            .map(DifferenceWords::foreign)
            .collect(Collectors.joining(", "));
    int more = sessions.size() - ROWS_NAMED;
    String all = more > 0 ? rows + " " + say("foreign-more", more) : rows;
    return say("foreign", sessions.size(), clerk.ward().orElse(""), all);
  }

  private static String foreign(ClassSession session) {
    String ward = Naming.ward(session).orElseGet(() -> say("foreign-none"));
    ClassSession.Row row = session.origin();
    return row.sheet()
        .map(sheet -> say("foreign-sheet-row", sheet, row.row(), ward))
        .orElseGet(() -> say("foreign-row", row.row(), ward));
  }
}
