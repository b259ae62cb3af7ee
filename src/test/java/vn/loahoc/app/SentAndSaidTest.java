package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we sent is what a short message is about, for a day. */
class SentAndSaidTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sent-and-said.txt", "talks.txt"})
  void everyTaleGoesAsItIsWritten(String file) {
    SoftAssertions softly = new SoftAssertions();
    try (TalkRig.Documents documents = TalkRig.Documents.shipped(folder.resolve("index"))) {
      int tales = 0;
      List<String> tale = new ArrayList<>();
      for (String line : ExampleRows.lines(SentAndSaidTest.class, file)) {
        if (line.startsWith("@") && !tale.isEmpty()) {
          tell(documents, folder.resolve("tale-" + tales++), tale, softly);
          tale.clear();
        }
        tale.add(line);
      }
      tell(documents, folder.resolve("tale-" + tales++), tale, softly);
      assertThat(tales).isGreaterThanOrEqualTo(9);
    }
    softly.assertAll();
  }

  private static void tell(
      TalkRig.Documents documents, Path data, List<String> tale, SoftAssertions softly) {
    try (TalkRig rig = new TalkRig(documents, data)) {
      String reply = "";
      String said = "";
      for (String line : tale) {
        String[] parts = line.split(" ", 3);
        switch (line.charAt(0)) {
          case 'S' -> {
            String[] answer = parts[2].split(" = ", 2);
            rig.staffAnswer("1", answer[0], answer[1], LocalDateTime.parse(parts[1]));
          }
          case 'B' -> rig.push("1", parts[2], LocalDateTime.parse(parts[1]));
          case '>' -> {
            said = parts[2];
            reply = rig.says("1", parts[2], LocalDateTime.parse(parts[1]));
          }
          case 'R' -> rig.restart();
          case '<' -> {
            for (String fragment : line.substring(2).split(" \\| ")) {
              boolean unwanted = fragment.startsWith("!");
              String words = unwanted ? fragment.substring(1) : fragment;
              softly
                  .assertThat(reply.contains(words) != unwanted)
                  .as("%s: “%s” → %s%n%s", tale.getFirst(), said, fragment, reply)
                  .isTrue();
            }
          }
          default -> assertThat(line).startsWith("@");
        }
      }
    }
  }
}
