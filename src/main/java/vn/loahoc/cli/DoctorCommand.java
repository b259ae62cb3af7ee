package vn.loahoc.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.loahoc.app.Check;
import vn.loahoc.app.Doctor;
import vn.loahoc.app.Program;

/** {@code loahoc doctor}: looks the installation over, one line for each finding. */
@Command(
    name = "doctor",
    description = "Looks the installation over and says how to mend what is wrong; exit code 1.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DoctorCommand implements Callable<Integer> {

  private final Program program;

  @Spec private @Nullable CommandSpec spec;

  DoctorCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    int code = 0;
    for (Check check : program.doctor().checks()) {
      switch (Doctor.look(check)) {
        case Check.Verdict.Fine fine -> out.println(line("ok", check, fine.what()));
        case Check.Verdict.Wrong wrong -> {
          out.println(line("wrong", check, wrong.what() + "; mend: " + wrong.mend()));
          code = 1;
        }
      }
      out.flush();
    }
    return code;
  }

  private static String line(String state, Check check, String what) {
    return "%-5s %-9s %s".formatted(state, check.name(), what.replaceAll("\\s+", " "));
  }
}
