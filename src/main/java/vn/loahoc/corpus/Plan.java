package vn.loahoc.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.loahoc.text.Shortened;

/**
 * What one document was understood to say.
 *
 * @param file path of the source below the corpus folder, with slashes
 * @param header what stands in its head and foot
 * @param week the first and last day of the week it is about
 * @param sections its whole text in reading order, each paragraph once
 * @param facts what was found in it
 */
public record Plan(
    String file, Header header, Optional<Week> week, List<Section> sections, Facts facts) {

  private static final int LONGEST_TITLE = 80;

  public Plan {
    sections = List.copyOf(sections);
  }

  /** What a reader would call it: by its number, else by its title. */
  public String name() {
    String kind = header.kind().vietnamese();
    if (header.kind() != DocumentKind.ARTICLE && header.number().isPresent()) {
      return kind + " số " + header.number().get();
    }
    String title = header.title();
    if (title.isBlank()) {
      return file;
    }
    return kind + " “" + Shortened.to(title, LONGEST_TITLE) + "”";
  }

  /** Its own number; for an article, which has none, that of the plan it reports on. */
  public Optional<String> numberOrReported() {
    if (header.kind() != DocumentKind.ARTICLE || header.number().isPresent()) {
      return header.number();
    }
    return facts.bases().stream()
        .filter(basis -> basis.name().startsWith(DocumentKind.PLAN.vietnamese()))
        .flatMap(basis -> basis.number().stream())
        .findFirst();
  }

  /**
   * First and last day of the week, both inclusive.
   *
   * @param origin where the range is stated
   */
  public record Week(LocalDate first, LocalDate last, Origin origin) {}
}
