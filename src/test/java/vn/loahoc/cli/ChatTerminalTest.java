package vn.loahoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatTerminalTest {

  private final List<String> asked = new ArrayList<>();

  @Test
  void answersLineByLineUntilTheEnd() throws IOException {
    String shown = talk("mai có gì\n\n  \nmấy giờ");
    assertThat(asked).containsExactly("mai có gì", "mấy giờ");
    assertThat(shown)
        .startsWith("Loa Học là công cụ trả lời tự động")
        .contains("đáp mai có gì\n", "đáp mấy giờ\n")
        .endsWith("Cảm ơn đã hỏi. Hẹn gặp lại ạ.\n");
  }

  @Test
  void endsWhenThePersonSaysSoWithOrWithoutDiacritics() throws IOException {
    talk("chào\nThoát\nmai có gì");
    talk("thoat\nmai có gì");
    assertThat(asked).containsExactly("chào");
  }

  @Test
  void survivesBytesThatAreNoText() throws IOException {
    byte[] bytes = {(byte) 0xff, 0, 27, '\n'};
    talk(bytes);
    assertThat(asked).containsExactly("\ufffd\0\u001b");
  }

  private String talk(String lines) throws IOException {
    return talk(lines.getBytes(StandardCharsets.UTF_8));
  }

  private String talk(byte[] lines) throws IOException {
    StringWriter shown = new StringWriter();
    new ChatTerminal(
            (corpus, asOf) -> said -> said, Path.of("unused"), InputStream.nullInputStream())
        .talk(
            Lines.utf8(new ByteArrayInputStream(lines))::readLine,
            said -> {
              asked.add(said);
              return "đáp " + said;
            },
            new PrintWriter(shown));
    return shown.toString().replace(System.lineSeparator(), "\n");
  }
}
