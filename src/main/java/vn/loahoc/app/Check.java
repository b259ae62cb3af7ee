package vn.loahoc.app;

import java.util.function.Supplier;

/**
 * Something that {@code doctor} looks at.
 *
 * @param name one or two words
 */
public record Check(String name, Supplier<Verdict> look) {

  /** What was found, each in one line of English. */
  public sealed interface Verdict {

    record Fine(String what) implements Verdict {}

    record Wrong(String what, String mend) implements Verdict {}
  }
}
