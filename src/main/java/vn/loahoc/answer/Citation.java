package vn.loahoc.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.corpus.Header;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Quotation;

/** How documents are named and cited. */
public final class Citation {

  private static final int MOST_CITED = 3;

  private Citation() {}

  /** Cites a stretch of a document. */
  public static Source of(Plan plan, Quotation quotation) {
    return new Source(name(plan), quotation.origin().section(), quotation.text());
  }

  /** Cites what stands in the head and foot of a document. */
  public static Source head(Plan plan) {
    Header header = plan.header();
    List<String> lines = new ArrayList<>();
    header.number().ifPresent(number -> lines.add("Số: " + number));
    header.issued().ifPresent(date -> lines.add("ngày " + Wording.date(date)));
    lines.add(header.title());
    header.issuer().ifPresent(lines::add);
    header.locality().ifPresent(lines::add);
    header.signer().ifPresent(lines::add);
    return new Source(name(plan), "", String.join("; ", lines));
  }

  /** What a reader would call a document: by its number, else by its title. */
  public static String name(Plan plan) {
    return plan.name();
  }

  /** The line that ends an answer, or nothing without sources: each document with its sections. */
  public static String line(List<Source> sources) {
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    for (Source source : sources) {
      Set<String> known = sections.computeIfAbsent(source.document(), d -> new LinkedHashSet<>());
      if (!source.section().isEmpty() && known.size() < MOST_CITED) {
        known.add(section(source.section()));
      }
    }
    String cited =
        sections.entrySet().stream()
            .limit(MOST_CITED)
            .map(e -> e.getKey() + String.join("", e.getValue()))
            .collect(Collectors.joining("; "));
    return cited.isEmpty() ? "" : "Nguồn: " + cited + ".";
  }

  private static String section(String label) {
    String small = label.toLowerCase(Locale.ROOT);
    boolean named = small.startsWith("phụ lục") || small.startsWith("dòng ");
    return named ? ", " + label : ", mục " + label;
  }
}
