package vn.loahoc.message;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Text with the little emphasis that every channel can show or leave out. */
public record RichText(List<Run> runs) {

  /** How a run looks. */
  public enum Style {
    PLAIN,
    BOLD,
    ITALIC
  }

  /**
   * A stretch of one look.
   *
   * @param link where it leads
   */
  public record Run(String text, Style style, Optional<URI> link) {}

  public RichText {
    runs = List.copyOf(runs);
  }

  public static RichText plain(String text) {
    return new RichText(List.of(new Run(text, Style.PLAIN, Optional.empty())));
  }

  public static RichText empty() {
    return new RichText(List.of());
  }

  public RichText then(String text, Style style) {
    return then(new Run(text, style, Optional.empty()));
  }

  public RichText bold(String text) {
    return then(text, Style.BOLD);
  }

  public RichText italic(String text) {
    return then(text, Style.ITALIC);
  }

  public RichText plainly(String text) {
    return then(text, Style.PLAIN);
  }

  public RichText link(String text, URI target) {
    return then(new Run(text, Style.PLAIN, Optional.of(target)));
  }

  /** The same with one more run. */
  public RichText then(Run run) {
    List<Run> more = new ArrayList<>(runs);
    more.add(run);
    return new RichText(more);
  }

  /** Without any emphasis. */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
