package vn.loahoc.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.corpus.DocumentKind;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Quotation;

/** How documents are named and cited. */
public final class Citation {

  private static final int LONGEST_TITLE = 80;

  private Citation() {}

  /** Cites a stretch of a document. */
  public static Source of(Plan plan, Quotation quotation) {
    return new Source(name(plan), quotation.origin().section(), quotation.text());
  }

  /** What a reader would call a document: by its number, else by its title. */
  public static String name(Plan plan) {
    String kind = plan.header().kind().vietnamese();
    if (plan.header().kind() != DocumentKind.ARTICLE && plan.header().number().isPresent()) {
      return kind + " số " + plan.header().number().get();
    }
    String title = plan.header().title();
    if (title.isBlank()) {
      return plan.file();
    }
    String shown =
        title.length() <= LONGEST_TITLE
            ? title
            : title.substring(0, title.lastIndexOf(' ', LONGEST_TITLE)) + "…";
    return kind + " “" + shown + "”";
  }

  /** The line that ends an answer, or nothing without sources. */
  public static String line(List<Source> sources) {
    Set<String> cited = new LinkedHashSet<>();
    for (Source source : sources) {
      cited.add(source.document() + section(source.section()));
    }
    return cited.isEmpty()
        ? ""
        : "Nguồn: " + cited.stream().limit(3).collect(Collectors.joining("; ")) + ".";
  }

  private static String section(String label) {
    if (label.isEmpty()) {
      return "";
    }
    boolean annex = label.toLowerCase(Locale.ROOT).startsWith("phụ lục");
    return annex ? ", " + label : ", mục " + label;
  }
}
