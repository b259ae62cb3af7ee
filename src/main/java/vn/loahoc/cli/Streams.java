package vn.loahoc.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads and writes, in UTF-8 whatever the terminal says.
 *
 * @param in what is typed
 * @param out for answers
 * @param err for what went wrong
 */
record Streams(InputStream in, PrintWriter out, PrintWriter err) {

  static Streams standard() {
    return new Streams(System.in, utf8(System.out), utf8(System.err));
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
