package vn.loahoc.corpus.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.Parsed;
import vn.loahoc.corpus.Section;

/** Any text is taken: noise, and real documents with lines torn apart and shuffled. */
class PlanParserRandomTest {

  private static final String ALPHABET =
      "aăâbcdđeêghiklmnoôơpqrstuưvxyÀẠỆỦ 0123456789 /-–.,:;()“”\"'’*+|\n\n\t¤…%@";

  @Test
  void noiseIsParsedWithoutFailing() {
    Random random = new Random(7);
    for (int i = 0; i < 1500; i++) {
      StringBuilder noise = new StringBuilder();
      int length = random.nextInt(300);
      for (int c = 0; c < length; c++) {
        noise.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      assertThat(FactLines.parse(noise.toString(), "noise.txt").plan().file())
          .isEqualTo("noise.txt");
    }
  }

  @Test
  void tornDocumentsAreParsedWithoutFailing() throws Exception {
    String text =
        Files.readString(Path.of("corpus/2023-quan-7/ke-hoach.txt"), StandardCharsets.UTF_8);
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      StringBuilder torn = new StringBuilder();
      for (int piece = 0; piece < 40; piece++) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(200));
        torn.append(text, from, to).append(random.nextBoolean() ? "\n" : " ");
      }
      assertThat(FactLines.parse(torn.toString(), "torn.txt").plan().sections()).isNotEmpty();
    }
  }

  @Test
  void everyLineOfADocumentStandsInExactlyOneParagraphOrHeading() throws Exception {
    Path file = Path.of("corpus/2023-quan-7/ke-hoach.txt");
    Parsed parsed = FactLines.parse(file, "ke-hoach.txt");
    StringBuilder all = new StringBuilder();
    for (Section section : parsed.plan().sections()) {
      all.append(section.heading()).append('\n');
      section.paragraphs().forEach(p -> all.append(p.text()).append('\n'));
    }
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String rest = Marker.of(TextLines.clean(line)).rest();
      if (!rest.isBlank() && !LineSigns.annex().matcher(rest).matches()) {
        assertThat(all.toString()).contains(rest);
      }
    }
  }

  @Test
  void anEmptyTextIsADocumentThatSaysNothing() {
    assertThat(FactLines.of(FactLines.parse("", "empty.txt")))
        .containsExactly(
            "kind\tOTHER",
            "title\t-",
            "number\t-",
            "issuer\t-",
            "locality\t-",
            "issued\t-",
            "signer\t-");
  }
}
