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
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.loahoc.channel.Pictures;

class CertificateTest {

  private static final String LETTERS =
      "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";

  private static Certificate named(String name) {
    return new Certificate(
        Optional.of(name),
        "Tuần lễ mẫu năm 2024, phường Mẫu",
        List.of("5 lượt đọc trong 4 ngày", "85 phút, 60 trang, 2 cuốn"),
        List.of("Hội Khuyến học Mẫu", "Ngày 08/10/2024"));
  }

  @Test
  void isALandscapeWithAQuietEdge() throws IOException {
    byte[] png = named("Nguyễn Thị Mẫu").png().orElseThrow().bytes();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

    assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1350, 1080);
    assertThat(png.length).isLessThan(Pictures.LARGEST);
    int ground = image.getRGB(0, 0);
    for (int x = 0; x < 1350; x++) {
      assertThat(image.getRGB(x, 20)).isEqualTo(ground);
      assertThat(image.getRGB(x, 1060)).isEqualTo(ground);
    }
  }

  @Test
  void everyVietnameseLetterCanStandInAName() {
    String all = LETTERS + LETTERS.toUpperCase(Locale.ROOT) + "0123456789.,-’'()";

    assertThat(Typeface.bold().has(all)).isTrue();
    assertThat(Typeface.regular().has(all + "“”–…!?:;%/")).isTrue();
    for (int i = 0; i + 20 < all.length(); i += 20) {
      assertThat(named(all.substring(i, i + 20)).png()).isPresent();
    }
  }

  @Test
  void aNameIsSetWholeOrNotAtAll() {
    assertThat(named("Nguyễn Hoàng Thị Phương Khánh Linh Mẫu").png()).isPresent();
    assertThat(named("Ư".repeat(200)).png()).isEmpty();
    assertThat(named("学生").png()).isEmpty();
  }

  @Test
  void whatWentInDecomposedComesOutComposed() {
    String name = "Nguyễn Thị Mẫu";

    assertThat(named(Normalizer.normalize(name, Normalizer.Form.NFD)).png())
        .isEqualTo(named(name).png());
  }

  @Test
  void nobodyNeedsToBeNamed() {
    Certificate nobody =
        new Certificate(Optional.empty(), "Tuần lễ mẫu", List.of(), List.of("Hội Khuyến học"));

    assertThat(nobody.png()).isPresent();
  }

  /**
   * {@code mvn test -Dtest=CertificateTest -Dloahoc.docs=docs} writes the picture of the manual.
   */
  @Test
  @EnabledIfSystemProperty(named = "loahoc.docs", matches = ".+")
  void pictureOfTheManual() throws IOException {
    Path docs = Path.of(System.getProperty("loahoc.docs"));
    Certificate certificate =
        new Certificate(
            Optional.of("Nguyễn Thị Mẫu"),
            "Tuần lễ hưởng ứng học tập suốt đời năm 2023, Quận 7",
            List.of("Đã ghi 5 lượt đọc trong 4 ngày", "85 phút, 60 trang, 2 cuốn"),
            List.of("Trường Trung học cơ sở Mẫu, ngày 08/10/2023"));
    Files.write(docs.resolve("certificate.png"), certificate.png().orElseThrow().bytes());
  }
}
