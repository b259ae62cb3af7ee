package vn.loahoc.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The codes of problems and their sentences, from {@code vi/problems.properties}. Thread-safe. */
public final class ProblemCatalogue {

  private static final Properties SENTENCES = load();

  private ProblemCatalogue() {}

  /**
   * A problem in the words of the catalogue.
   *
   * @param key a code, or a code with a case of it behind a point: "outside_campaign.year"
   * @param details what stands in the sentences for {0}, {1} …
   * @throws IllegalArgumentException if the catalogue has no such code
   */
  public static Problem problem(Problem.Place place, String key, Object... details) {
    return new Problem(
        place,
        Problem.Severity.valueOf(sentence(key, "severity").toUpperCase(Locale.ROOT)),
        code(key),
        filled(sentence(key, "what"), details),
        filled(sentence(key, "mend"), details));
  }

  /**
   * One sentence for many problems of a code.
   *
   * @param details what stands in it for {0}, {1} …
   * @return nothing for a code whose problems have to be told one by one
   */
  public static Optional<String> together(String code, Object... details) {
    return Optional.ofNullable(SENTENCES.getProperty(code + ".many"))
        .map(sentence -> filled(sentence, details));
  }

  /**
   * The question whether something else was meant, to stand before the mend of a problem.
   *
   * @param nearest what it may be; empty if nobody can tell
   * @return with a blank behind it; empty if nobody can tell
   */
  public static String perhaps(String code, String nearest) {
    return nearest.isEmpty() ? "" : filled(sentence(code, "perhaps"), nearest) + " ";
  }

  /** All codes of the catalogue. */
  public static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    SENTENCES.stringPropertyNames().forEach(key -> codes.add(code(key)));
    return codes;
  }

  private static String code(String key) {
    return key.split("\\.", 2)[0];
  }

  private static String sentence(String code, String part) {
    String sentence = SENTENCES.getProperty(code + "." + part);
    if (sentence == null) {
      throw new IllegalArgumentException("no problem has the code " + code);
    }
    return sentence;
  }

  private static String filled(String sentence, Object... details) {
    String filled = sentence;
    for (int i = 0; i < details.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(details[i]));
    }
    return filled;
  }

  private static Properties load() {
    Properties sentences = new Properties();
    try (InputStream in = ProblemCatalogue.class.getResourceAsStream("/vi/problems.properties")) {
      if (in == null) {
        throw new IllegalStateException("vi/problems.properties is not on the class path");
      }
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }
}
