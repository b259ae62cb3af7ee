package vn.loahoc.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.loahoc.app.PeopleDesk;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Subject;

/** The command {@code erase}: deletes all that is kept of somebody who asked for it elsewhere. */
@Command(
    name = "erase",
    description =
        "Deletes all that is kept of a person, as “xóa thông tin” does in a chat. What only counts"
            + " stays.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EraseCommand implements Callable<Integer> {

  private final Supplier<PeopleDesk> people;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--person",
      paramLabel = "ID",
      required = true,
      description = "the id that stands in the file of “gửi thông tin cho tôi”")
  private String person = "";

  EraseCommand(Supplier<PeopleDesk> people) {
    this.people = people;
  }

  @Override
  public Integer call() {
    try (PeopleDesk desk = people.get()) {
      boolean erased = desk.write(t -> erase(desk, t));
      if (!erased) {
        throw new BadInput("nobody is kept under this id: look at “invite --list”");
      }
    }
    Objects.requireNonNull(spec).commandLine().getOut().println(PeopleWords.say("cli.erased"));
    return 0;
  }

  private boolean erase(PeopleDesk desk, vn.loahoc.store.Transaction t) {
    Optional<Subject> subject = desk.registry().erasing().subject(t, person.strip());
    subject.ifPresent(
        found -> {
          desk.registry().erasing().erase(t, found, desk.now());
          desk.registry()
              .audit()
              .add(
                  t,
                  new AuditEntry(
                      desk.now(),
                      AuditLog.TERMINAL,
                      "person.erased",
                      person.strip(),
                      Optional.empty()));
        });
    return subject.isPresent();
  }
}
