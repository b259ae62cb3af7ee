package vn.loahoc.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.message.Blob;

class PosterTest {

  private static final URI LINK = URI.create("https://loahoc.example.vn/d/482913");
  private static final String LETTERS =
      "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";

  private static Poster poster(String title, boolean trial) {
    return new Poster(
        title,
        new Poster.When(
            "Thứ Năm, 03/10/2024", "18 giờ đến 20 giờ", "Dùng được từ 17 giờ 30 đến 21 giờ."),
        Optional.of("Nhà sinh hoạt cộng đồng Bến Cũ"),
        new Poster.Entrance("482913", LINK),
        new Poster.Publisher("Hội Khuyến học", trial));
  }

  private static String text(Blob pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(document);
    }
  }

  private static BufferedImage picture(Blob pdf, int dpi) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi);
    }
  }

  private static String decoded(BufferedImage image) throws Exception {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    RGBLuminanceSource source = new RGBLuminanceSource(width, height, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  @Test
  void aPhoneReadsTheLinkFromThePrintedPage() throws Exception {
    assertThat(decoded(picture(poster("Lớp vi tính cho người lớn tuổi", false).pdf(), 100)))
        .isEqualTo(LINK.toString());
  }

  @Test
  void everythingStandsOnItInComposedVietnamese() throws IOException {
    String text = text(poster("Lớp vi tính cho người lớn tuổi", false).pdf());
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    assertThat(text.lines().map(String::strip).filter(line -> !line.isEmpty()))
        .containsExactly(
            "ĐIỂM DANH",
            "Lớp vi tính cho người lớn tuổi",
            "Thứ Năm, 03/10/2024",
            "18 giờ đến 20 giờ",
            "Nhà sinh hoạt cộng đồng Bến Cũ",
            "Quét mã bằng điện thoại",
            "hoặc nhắn các số này cho Loa Học",
            "482913",
            "Dùng được từ 17 giờ 30 đến 21 giờ. Không cần ghi tên hay số điện thoại.",
            "Hội Khuyến học");
  }

  @Test
  void everyVietnameseLetterComesOutAgainAlsoWhenItWentInDecomposed() throws IOException {
    for (String all : List.of(LETTERS, LETTERS.toUpperCase(Locale.ROOT))) {
      String decomposed = Normalizer.normalize(all, Normalizer.Form.NFD);
      assertThat(text(poster(decomposed, false).pdf()).replaceAll("\\s", "")).contains(all);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"})
  void theShippedFontHasEveryVietnameseLetter(String file) throws IOException {
    try (InputStream in = Poster.class.getResourceAsStream(file);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      String all = LETTERS + LETTERS.toUpperCase(Locale.ROOT) + "0123456789“”–…";
      assertThat(all.codePoints())
          .allSatisfy(c -> assertThat(glyph(font, c)).as("%c", c).isPositive());
    }
    assertThat(Poster.class.getResource("LiberationSans-LICENSE.txt")).isNotNull();
  }

  private static int glyph(TrueTypeFont font, int letter) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(letter);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void onlyTheShippedFontIsUsedAndIsInTheFile() throws IOException {
    try (PDDocument document = Loader.loadPDF(poster("Đọc sách cùng con", true).pdf().bytes())) {
      PDResources resources = document.getPage(0).getResources();
      assertThat(resources.getFontNames()).isNotEmpty();
      for (var name : resources.getFontNames()) {
        assertThat(resources.getFont(name).getName()).contains("LiberationSans");
        assertThat(resources.getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void aTrialSaysSoInABandAcrossThePage() throws IOException {
    assertThat(text(poster("Đọc sách cùng con", true).pdf()))
        .startsWith("DÙNG THỬ, không phải lịch thật");
    BufferedImage page = picture(poster("Đọc sách cùng con", true).pdf(), 50);
    assertThat(page.getRGB(3, 10) & 0xffffff).isEqualTo(0x111111);
    assertThat(page.getRGB(page.getWidth() - 4, 10) & 0xffffff).isEqualTo(0x111111);
    assertThat(text(poster("Đọc sách cùng con", false).pdf())).doesNotContain("DÙNG THỬ");
  }

  @Test
  void theDigitsAreTwoCentimetresHighAndMore() throws IOException {
    try (PDDocument document = Loader.loadPDF(poster("Lớp", false).pdf().bytes())) {
      float[] largest = {0};
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> positions) {
          if (text.contains("482913")) {
            positions.forEach(p -> largest[0] = Math.max(largest[0], p.getHeightDir()));
          }
        }
      }.getText(document);
      assertThat(largest[0] / 72 * 25.4).isGreaterThan(20);
    }
  }

  @Test
  void whatLooksLikeMarkupIsShownAsItIs() throws IOException {
    String title = "</h1><script>x</script> A&B \"q\" 'p' <img src=\"file:///etc/hostname\"/> {qr}";
    assertThat(text(poster(title, false).pdf()).replaceAll("\\s+", " ")).contains(title);
  }

  @Test
  void itStaysOnePageHoweverLongTheTitleIs() throws IOException {
    assertThat(text(poster("giao lưu nghe ".repeat(60), true).pdf())).contains("482913");
    assertThat(text(poster("W".repeat(500), true).pdf())).contains("482913");
  }

  @Test
  void randomTextIsSet() throws IOException {
    for (long seed = 1; seed <= 5; seed++) {
      Random random = new Random(seed);
      StringBuilder title = new StringBuilder("Lớp ");
      for (int i = 0; i < 60; i++) {
        title.append((char) random.nextInt(0x10000));
      }
      assertThat(text(poster(title.toString(), false).pdf()))
          .as("seed %d", seed)
          .contains("482913");
    }
  }

  @Test
  void theCodeAloneIsAPictureThatAPhoneReads() throws Exception {
    Blob png = new QrCode(LINK.toString()).png(8);
    assertThat(decoded(ImageIO.read(new ByteArrayInputStream(png.bytes()))))
        .isEqualTo(LINK.toString());
  }
}
