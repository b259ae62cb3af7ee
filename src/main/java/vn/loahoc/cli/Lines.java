package vn.loahoc.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a person types, line by line. */
@FunctionalInterface
interface Lines {

  /** The next line without its end, or null after the last. */
  @Nullable String next() throws IOException;

  /** Lines of a pipe or a file; bytes that are no UTF-8 become U+FFFD. */
  static BufferedReader utf8(InputStream input) {
    return new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
  }
}
