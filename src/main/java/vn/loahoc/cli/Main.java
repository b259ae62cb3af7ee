package vn.loahoc.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code loahoc}. */
@Command(
    name = "loahoc",
    description = "The learning loudspeaker: answers questions about the Lifelong Learning Week.",
    mixinStandardHelpOptions = true,
    subcommands = {})
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true));
    line.setErr(new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true));
    System.exit(line.execute(args));
  }
}
