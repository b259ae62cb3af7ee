package vn.loahoc.corpus;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.loahoc.text.Spelling;

/** Reads a {@code challenges.yaml}, strictly. A bad row is a problem and stops no other. */
final class ChallengesFile {

  private static final String LIST = "challenges";
  private static final List<String> KEYS = List.of("sample", LIST);
  private static final int MEGABYTES = 1;
  private static final int MOST = 500;

  private final String name;
  private final List<Problem> problems;

  /**
   * @param name path of the file below the corpus folder
   * @param problems where problems are added
   */
  ChallengesFile(String name, List<Problem> problems) {
    this.name = name;
    this.problems = problems;
  }

  List<Challenge> read(Path file) {
    return new TextFile(name, MEGABYTES).read(file, problems).map(this::parse).orElse(List.of());
  }

  List<Challenge> parse(String yaml) {
    try {
      return challenges(YamlRows.of(Spelling.nfc(yaml)));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      problems.add(problem(Problem.Place.line(name, line), "bad_yaml", "dòng " + line));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      problems.add(problem(Problem.Place.file(name), "bad_yaml", "lồng quá sâu hoặc hỏng"));
    }
    return List.of();
  }

  private List<Challenge> challenges(YamlRows yaml) {
    checkKeys(yaml);
    boolean sample = "true".equals(text(yaml, "sample"));
    List<Challenge> challenges = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<YamlRows.Row> rows = yaml.lists().getOrDefault(LIST, List.of());
    if (rows.isEmpty()) {
      problems.add(problem(Problem.Place.file(name), "empty"));
    }
    for (YamlRows.Row row : rows.subList(0, Math.min(rows.size(), MOST))) {
      ChallengeRow read = new ChallengeRow(name, row, problems);
      Optional<Challenge> challenge = read.challenge(sample);
      if (challenge.isPresent() && !ids.add(challenge.get().id())) {
        problems.add(
            problem(
                Problem.Place.line(name, row.line()),
                "duplicate_row",
                "ngày %d, %s".formatted(challenge.get().day(), challenge.get().audience().key())));
      } else {
        challenge.ifPresent(challenges::add);
      }
    }
    if (rows.size() > MOST) {
      int line = rows.get(MOST).line();
      String why = "quá " + MOST + " thử thách, từ dòng này không đọc";
      problems.add(problem(Problem.Place.line(name, line), "bad_row", why));
    }
    checkDays(challenges);
    return challenges;
  }

  private void checkKeys(YamlRows yaml) {
    Set<String> keys = new TreeSet<>(yaml.lists().keySet());
    keys.remove(LIST);
    yaml.values().keySet().stream().filter(key -> !KEYS.contains(key)).forEach(keys::add);
    for (String key : keys) {
      String known = String.join(", ", KEYS);
      problems.add(problem(Problem.Place.file(name), "unknown_key", key, "challenges.yaml", known));
    }
    if (yaml.values().containsKey(LIST)) {
      problems.add(
          problem(
              Problem.Place.line(name, yaml.values().get(LIST).line()),
              "bad_value",
              LIST,
              text(yaml, LIST),
              "một danh sách, mỗi mục bắt đầu bằng “-”"));
    }
    String sample = text(yaml, "sample");
    if (!Set.of("", "true", "false").contains(sample)) {
      problems.add(
          problem(Problem.Place.file(name), "bad_value", "sample", sample, "true hoặc false"));
    }
  }

  /** Whoever chose no audience reads the general challenge, so every day needs one. */
  private void checkDays(List<Challenge> challenges) {
    Set<Integer> days = new TreeSet<>();
    challenges.forEach(challenge -> days.add(challenge.day()));
    challenges.stream()
        .filter(challenge -> challenge.audience() == Audience.GENERAL)
        .forEach(challenge -> days.remove(challenge.day()));
    for (int day : days) {
      problems.add(problem(Problem.Place.file(name), "no_general_challenge", day));
    }
  }

  private static String text(YamlRows yaml, String key) {
    Map<String, YamlRows.Value> values = yaml.values();
    YamlRows.Value value = values.get(key);
    return value == null ? "" : value.text().strip();
  }
}
