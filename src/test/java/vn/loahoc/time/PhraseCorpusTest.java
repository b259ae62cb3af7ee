package vn.loahoc.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The phrases of phrases.tsv and nothing.tsv, read as their columns say. */
class PhraseCorpusTest {

  /** A row: "chat" or "doc" and reference, phrase, start, end, grain, then bound or weekdays. */
  private record Row(Anchor anchor, String phrase, String expected) {}

  @Test
  void everyPhraseIsReadAsItsRowSays() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Row row : rows("phrases.tsv")) {
      softly
          .assertThat(shown(row.phrase(), row.anchor()))
          .as(row.phrase())
          .isEqualTo(row.expected());
    }
    softly.assertAll();
  }

  @Test
  void nothingIsFoundWhereNoTimeIsMeant() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Row row : rows("nothing.tsv")) {
      softly.assertThat(shown(row.phrase(), row.anchor())).as(row.phrase()).isEmpty();
    }
    softly.assertAll();
  }

  @Test
  void lettersTypedApartFromTheirMarksChangeNothing() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Row row : rows("phrases.tsv")) {
      String apart = Normalizer.normalize(row.phrase(), Normalizer.Form.NFD);
      softly.assertThat(shown(apart, row.anchor())).as(row.phrase()).isEqualTo(row.expected());
      for (TimeMention mention : TimeExpressions.find(apart, row.anchor())) {
        softly.assertThat(apart.substring(mention.from(), mention.to())).isEqualTo(mention.text());
      }
    }
    softly.assertAll();
  }

  @Test
  void aPhraseMeansTheSameInsideASentence() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Row row : rows("phrases.tsv")) {
      String sentence = "Phường mình, " + row.phrase() + " có gì không ạ?";
      if (!row.anchor().document()) {
        softly.assertThat(shown(sentence, row.anchor())).as(sentence).isEqualTo(row.expected());
      }
    }
    softly.assertAll();
  }

  @Test
  void whatOpensAMessageWithoutMarksIsStillAndNoChild() {
    Anchor anchor = Anchor.chat(LocalDateTime.parse("2023-09-28T09:00"));
    for (String opening : List.of("con thu 7", "the con thu 7?", "vay con thu 7 co gi")) {
      assertThat(shown(opening, anchor))
          .as(opening)
          .isEqualTo("2023-09-30T00:00 2023-10-01T00:00 DAY");
    }
    assertThat(shown("phường mình, con thu 7 co gi", anchor)).isEmpty();
  }

  static String shown(String text, Anchor anchor) {
    List<String> shown = new ArrayList<>();
    for (TimeMention mention : TimeExpressions.find(text, anchor)) {
      TimeSpan span = mention.span();
      StringBuilder one = new StringBuilder();
      one.append(span.start()).append(' ').append(span.end()).append(' ').append(span.grain());
      if (mention.bound() != Bound.AT) {
        one.append(' ').append(mention.bound());
      }
      mention.recurrence().ifPresent(days -> one.append(' ').append(figures(days)));
      shown.add(one.toString());
    }
    return String.join(" + ", shown);
  }

  private static String figures(Recurrence recurrence) {
    StringBuilder figures = new StringBuilder("*");
    recurrence.days().stream()
        .filter(day -> !recurrence.except().contains(day))
        .sorted()
        .forEach(day -> figures.append(day.getValue()));
    return figures.toString();
  }

  private static List<Row> rows(String file) throws IOException {
    List<Row> rows = new ArrayList<>();
    Anchor anchor = Anchor.chat(LocalDateTime.parse("2023-09-28T09:00"));
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PhraseCorpusTest.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        if (line.startsWith("@")) {
          anchor = anchor(columns);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          for (String phrase : columns[0].split(" \\| ")) {
            rows.add(new Row(anchor, phrase, columns.length > 1 ? columns[1] : ""));
          }
        }
      }
    }
    assertThat(rows).isNotEmpty();
    return rows;
  }

  private static Anchor anchor(String[] columns) {
    LocalDateTime now = LocalDateTime.parse(columns[1]);
    return new Anchor(now, columns[0].equals("@doc"));
  }
}
