package vn.loahoc.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.loahoc.app.PeopleDesk;
import vn.loahoc.app.Settings;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Grant;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Invitation;
import vn.loahoc.people.Invitations;
import vn.loahoc.people.Office;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Role;
import vn.loahoc.people.StaffLinks;
import vn.loahoc.people.WardNames;
import vn.loahoc.place.Gazetteer;

/** The command {@code invite}: gives a role by a code that works once, lists and revokes roles. */
@Command(
    name = "invite",
    description = "Invites somebody to a role, by a code that works once within 48 hours.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class InviteCommand implements Callable<Integer> {

  private static final String BOT = "LOAHOC_TELEGRAM_BOT";

  private final Supplier<PeopleDesk> people;
  private final Settings settings;

  @Spec private @Nullable CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Work work = new Work();

  @Option(names = "--ward", paramLabel = "NAME", description = "the ward an official acts for")
  private String ward = "";

  @Option(
      names = "--bot",
      paramLabel = "NAME",
      description = "name of the Telegram bot, for the link (default: " + BOT + ")")
  private String bot = "";

  /** What is to be done: one of them. */
  static final class Work {
    @Option(
        names = "--role",
        paramLabel = "ROLE",
        description = "ward-official (with --ward), organizer or administrator")
    private @Nullable String role;

    @Option(names = "--list", description = "who has a role, and which invitations are open")
    private boolean list;

    @Option(
        names = "--revoke",
        paramLabel = "PERSON",
        description = "takes all roles from a person, by the id of --list")
    private @Nullable String person;

    @Option(
        names = "--cancel",
        paramLabel = "NUMBER",
        description = "takes back an open invitation, by its number in --list")
    private @Nullable Long invitation;
  }

  InviteCommand(Supplier<PeopleDesk> people, Settings settings) {
    this.people = people;
    this.settings = settings;
  }

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try (PeopleDesk desk = people.get()) {
      if (work.list) {
        list(desk, out);
      } else if (work.person != null) {
        revoke(desk, work.person.strip(), out);
      } else if (work.invitation != null) {
        cancel(desk, work.invitation, out);
      } else {
        invite(desk, Objects.requireNonNull(work.role), out);
      }
    }
    out.flush();
    return 0;
  }

  private void invite(PeopleDesk desk, String role, PrintWriter out) {
    Office office = office(role);
    Invitations.Issued issued =
        desk.write(
            t -> desk.registry().invitations().issue(t, office, AuditLog.TERMINAL, desk.now()));
    StaffLinks links = desk.links(bot());
    out.println(
        PeopleWords.say(
            "cli.invitation",
            "role",
            PeopleWords.office(office),
            "until",
            HomeTime.moment(issued.invitation().life().to())));
    out.println(PeopleWords.say("cli.code", "code", issued.typed()));
    links
        .telegram(issued.code())
        .ifPresentOrElse(
            link -> out.println(PeopleWords.say("cli.telegram", "link", link.toString())),
            () -> out.println(PeopleWords.say("cli.no-bot", "setting", BOT)));
    out.println(PeopleWords.say("cli.web", "link", links.web(issued.code()).toString()));
  }

  private Optional<String> bot() {
    String named = bot.isBlank() ? settings.environment().getOrDefault(BOT, "") : bot;
    String name = named.strip().replaceFirst("^@", "");
    if (!name.isEmpty() && !name.matches("[A-Za-z0-9_]{3,32}")) {
      throw new BadInput("the name of a Telegram bot has letters, digits and _: give it as --bot");
    }
    return Optional.of(name).filter(n -> !n.isEmpty());
  }

  private Office office(String key) {
    Role role =
        Role.of(key)
            .filter(found -> found != Role.RESIDENT)
            .orElseThrow(() -> new BadInput("'" + key + "' is no role: write one of " + roles()));
    if (role != Role.WARD_OFFICIAL) {
      if (!ward.isBlank()) {
        throw new BadInput("--ward goes with --role ward-official only: leave it out");
      }
      return new Office(role, Optional.empty());
    }
    if (ward.isBlank()) {
      throw new BadInput("a ward official needs a ward: name it with --ward");
    }
    return new Office(role, Optional.of(ward()));
  }

  private static String roles() {
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.RESIDENT)
        .map(Role::key)
        .collect(Collectors.joining(", "));
  }

  /** As it is named, whether there is such a ward today or was in the year of the campaign. */
  private String ward() {
    WardNames names = new WardNames(Gazetteer.read(settings.corpus().resolve("wards.csv")));
    return names
        .spelled(ward)
        .orElseThrow(
            () ->
                new BadInput(
                    "no ward is called '"
                        + ward
                        + "': name one of "
                        + String.join(", ", names.ever())));
  }

  private static void list(PeopleDesk desk, PrintWriter out) {
    List<Grant> grants = desk.write(t -> desk.registry().grants().all(t));
    for (Grant grant : grants) {
      out.println(
          PeopleWords.say(
              "cli.grant",
              "person",
              grant.person(),
              "name",
              grant.name().orElseGet(() -> PeopleWords.say("roles.no-name")),
              "role",
              PeopleWords.office(grant.office()),
              "given",
              HomeTime.day(HomeTime.dayOf(grant.given()))));
    }
    List<Invitation> open = desk.write(t -> desk.registry().invitations().open(t, desk.now()));
    for (Invitation invitation : open) {
      out.println(
          PeopleWords.say(
              "cli.open",
              "id",
              String.valueOf(invitation.id()),
              "role",
              PeopleWords.office(invitation.office()),
              "until",
              HomeTime.moment(invitation.life().to())));
    }
    if (grants.isEmpty() && open.isEmpty()) {
      out.println(PeopleWords.say("cli.nobody"));
    }
  }

  private static void revoke(PeopleDesk desk, String person, PrintWriter out) {
    int revoked =
        desk.write(t -> desk.registry().grants().revoke(t, person, AuditLog.TERMINAL, desk.now()));
    if (revoked == 0) {
      throw new BadInput("nobody with this id has a role: look at --list");
    }
    out.println(PeopleWords.say("roles.revoked"));
  }

  private static void cancel(PeopleDesk desk, long invitation, PrintWriter out) {
    boolean cancelled =
        desk.write(
            t ->
                desk.registry().invitations().revoke(t, invitation, AuditLog.TERMINAL, desk.now()));
    if (!cancelled) {
      throw new BadInput("no open invitation has this number: look at --list");
    }
    out.println(PeopleWords.say("roles.revoked"));
  }
}
