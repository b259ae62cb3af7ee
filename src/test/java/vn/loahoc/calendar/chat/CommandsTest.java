package vn.loahoc.calendar.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.calendar.Corpora;
import vn.loahoc.dialogue.Command;
import vn.loahoc.people.Role;
import vn.loahoc.text.Folding;

class CommandsTest {

  @TempDir private Path folder;

  @Test
  void everybodyMayOrderAndNoTwoOrdersAreTheSame() {
    try (Chat chat = new Chat(folder, Corpora.agenda())) {
      List<Command> commands = new ArrayList<>(List.of(new AddToCalendar(chat::almanac)));
      for (ShowDays.Span span : ShowDays.Span.values()) {
        commands.add(new ShowDays(span, chat::almanac, Optional.empty()));
      }
      assertThat(commands)
          .extracting(Command::name)
          .containsExactly("themlich", "lich", "homnay", "ngaymai", "tuannay", "tuansau");
      assertThat(commands)
          .allSatisfy(c -> assertThat(c.roles()).containsExactlyInAnyOrder(Role.values()))
          .allSatisfy(c -> assertThat(c.name()).matches("[a-z0-9_]{1,32}"))
          .allSatisfy(c -> assertThat(c.description().length()).isLessThanOrEqualTo(256));
      Stream<String> phrases =
          commands.stream().flatMap(c -> c.phrases().stream()).map(Folding::fold);
      assertThat(phrases).doesNotHaveDuplicates();
    }
  }
}
