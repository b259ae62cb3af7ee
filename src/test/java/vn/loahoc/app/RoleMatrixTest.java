package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.step.Orders;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.people.Role;
import vn.loahoc.people.Speaker;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** Who may order what: the table is written by hand, the orders come from the registry. */
class RoleMatrixTest {

  private static final List<Role> COLUMNS =
      List.of(Role.RESIDENT, Role.WARD_OFFICIAL, Role.ORGANIZER, Role.ADMINISTRATOR);

  @TempDir private Path folder;

  @Test
  void everyOrderHasARowAndNobodyMayMoreThanItSays() {
    Map<String, Set<Role>> table = table();
    try (ServerRig rig = new ServerRig(folder);
        Database database =
            Database.open(new StoreLocation.SqliteFile(folder.resolve("other.db")))) {
      List<Command> commands = rig.commands();
      assertThat(commands.stream().map(Command::name))
          .containsExactlyInAnyOrderElementsOf(table.keySet());
      Orders orders = new Orders(commands.stream().<Command>map(Marked::new).toList());
      List<String> wrong = new ArrayList<>();
      for (Command command : commands) {
        for (Role role : Role.values()) {
          for (Inbound way : ways(command)) {
            boolean ran = "ran".equals(reply(orders, database, turn(way, role)));
            if (ran != table.getOrDefault(command.name(), Set.of()).contains(role)) {
              wrong.add(command.name() + " " + role + " " + way + (ran ? " ran" : " refused"));
            }
          }
        }
      }
      assertThat(wrong).isEmpty();
    }
  }

  /** By slash, by slash with an argument, by a button, and by each phrase. */
  private static List<Inbound> ways(Command command) {
    List<Inbound> ways = new ArrayList<>();
    ways.add(Inbound.Said.of("/" + command.name()));
    ways.add(Inbound.Said.of("/" + command.name() + "@LoaHocBot 1"));
    ways.add(new Inbound.Pressed(command.name(), "p"));
    ways.add(new Inbound.Pressed(command.name() + ":1", "p"));
    command.phrases().forEach(p -> ways.add(Inbound.Said.of(p.replace("…", "1"))));
    return ways;
  }

  private static String reply(Orders orders, Database database, Turn turn) {
    Move move = orders.take(turn, Session.fresh()).orElseThrow();
    Outcome outcome = database.write(t -> move.effects().in(t));
    String text = ((Content.Text) outcome.replies().getFirst()).text().text();
    assertThat(text).isIn("ran", Phrasebook.say("not-allowed"));
    return text;
  }

  private static Turn turn(Inbound inbound, Role role) {
    Address address = new Address(new ChannelId("test"), "1");
    Update update = new Update("k", address, new Author(address, ""), inbound);
    String text = inbound instanceof Inbound.Said said ? said.text() : "";
    Speaker speaker = new Speaker(Optional.of("p1"), role, Optional.of("Tân Phú"));
    return new Turn(update, speaker, text, LocalDateTime.of(2023, 10, 1, 8, 0));
  }

  private static Map<String, Set<Role>> table() {
    Map<String, Set<Role>> table = new HashMap<>();
    for (List<String> row : ExampleRows.of(RoleMatrixTest.class, "roles.tsv")) {
      Set<Role> may = new HashSet<>();
      for (int column = 0; column < COLUMNS.size(); column++) {
        if (row.get(1 + column).equals("x")) {
          may.add(COLUMNS.get(column));
        }
      }
      table.put(row.getFirst(), may);
    }
    return table;
  }

  /** The order, but for what it does. */
  private record Marked(Command command) implements Command {
    @Override
    public String name() {
      return command.name();
    }

    @Override
    public List<String> phrases() {
      return command.phrases();
    }

    @Override
    public String description() {
      return command.description();
    }

    @Override
    public Set<Role> roles() {
      return command.roles();
    }

    @Override
    public Effects run(Turn turn, String argument) {
      return Effects.saying("ran");
    }
  }
}
