package vn.loahoc.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loahoc.message.Blob;

class CardTest {

  private static final String LETTERS =
      "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
  private static final List<String> FOOT = List.of("Phường Mẫu", "Tuần lễ mẫu năm 2024");

  private static Card card(String text, Card.Look look) {
    return new Card(text, Optional.of("Nguyễn Mẫu"), FOOT, look);
  }

  private static BufferedImage picture(Card card) throws IOException {
    Blob png = card.png().orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(png.bytes()));
  }

  @ParameterizedTest
  @EnumSource(Card.Look.class)
  void everyLookIsASquareWithAQuietEdge(Card.Look look) throws IOException {
    BufferedImage image = picture(card("Đọc sách mỗi ngày, học cả đời.", look));
    assertThat(List.of(image.getWidth(), image.getHeight())).containsOnly(1080);
    int ground = image.getRGB(0, 0);
    for (int i = 0; i < 1080; i++) {
      for (int edge : new int[] {0, 60, 1079 - 60, 1079}) {
        assertThat(image.getRGB(i, edge)).isEqualTo(ground);
        assertThat(image.getRGB(edge, i)).isEqualTo(ground);
      }
    }
    assertThat(IntStream.range(0, 1080).filter(y -> image.getRGB(100, y) != ground).count())
        .as("of the left border of the words")
        .isPositive();
  }

  @Test
  void everyVietnameseLetterHasItsOwnShape() {
    for (Typeface face : List.of(Typeface.bold(), Typeface.regular())) {
      String all = LETTERS + LETTERS.toUpperCase(Locale.ROOT) + "0123456789.,;:!?()“”–-…'\"";
      assertThat(face.has(all)).isTrue();
      assertThat(all.codePoints().mapToObj(c -> shape(face, c)).distinct().count())
          .isEqualTo(all.codePoints().distinct().count());
    }
    assertThat(Typeface.bold().has("学")).isFalse();
  }

  /** Where the ink of a letter lies, and how long its outline is. */
  private static String shape(Typeface face, int letter) {
    var outline = face.outline(Character.toString(letter), 100, 0, 0);
    double length = 0;
    double[] points = new double[6];
    for (var i = outline.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(points);
      length = length * 1.0001 + points[0] * 3 + points[1] * 7 + kind;
    }
    assertThat(outline.getBounds2D().isEmpty()).as("%c", letter).isFalse();
    return outline.getBounds2D() + " " + length;
  }

  @Test
  void whatWentInDecomposedComesOutComposed() {
    String text = "Học ở trường, học ở sách vở";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(card(decomposed, Card.Look.PAPER)).isEqualTo(card(text, Card.Look.PAPER));
    assertThat(card(decomposed, Card.Look.PAPER).png().orElseThrow())
        .isEqualTo(card(text, Card.Look.PAPER).png().orElseThrow());
  }

  @Test
  void whatIsTooLongToBeReadIsNoCardAndNeverCut() {
    assertThat(card("Ai không học là lùi. ".repeat(4), Card.Look.PAPER).png()).isPresent();
    assertThat(card("Ai không học là lùi. ".repeat(14), Card.Look.PAPER).png()).isEmpty();
    assertThat(card("h".repeat(60), Card.Look.PAPER).png()).isEmpty();
  }

  @Test
  void whatTheFontCannotWriteIsNoCard() {
    assertThat(card("学而时习之", Card.Look.PAPER).png()).isEmpty();
  }

  @Test
  void linesKeepAllWordsInOrderAndAreOfAboutTheSameWidth() {
    String text = "một hai ba bốn năm sáu bảy tám chín mười";
    Optional<List<String>> lines = Lines.broken(text, 26, String::length);
    assertThat(lines).contains(List.of("một hai ba bốn năm", "sáu bảy tám chín mười"));
    assertThat(Lines.broken("Học, học nữa, học mãi", 18, String::length))
        .contains(List.of("Học, học nữa,", "học mãi"));
    assertThat(Lines.broken("dàiquá ngắn", 4, String::length)).isEmpty();
  }

  /** {@code mvn test -Dtest=CardTest -Dloahoc.docs=docs} writes the pictures of the manual. */
  @Test
  @EnabledIfSystemProperty(named = "loahoc.docs", matches = ".+")
  void picturesOfTheManual() throws IOException {
    Path docs = Path.of(System.getProperty("loahoc.docs"));
    Card card =
        new Card(
            "Học ở trường, học ở sách vở, học lẫn nhau và học ở Nhân dân",
            Optional.of("Hồ Chí Minh"),
            List.of("Tuần lễ hưởng ứng học tập suốt đời năm 2023, Quận 7"),
            Card.Look.PAPER);
    Files.write(docs.resolve("slogan-card.png"), card.png().orElseThrow().bytes());
  }
}
