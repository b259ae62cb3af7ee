package vn.loahoc.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.photo.Developed.Why;

class DarkroomTest {

  private final Darkroom darkroom = new Darkroom();

  private byte[] kept(byte[] file) {
    Developed developed = darkroom.develop(file);
    assertThat(developed).isInstanceOf(Developed.Print.class);
    return ((Developed.Print) developed).data().bytes();
  }

  private void refused(byte[] file, Why why) {
    assertThat(darkroom.develop(file)).isEqualTo(new Developed.Refused(why));
  }

  @Test
  void placeAndDeviceOfAPhoneAreNotInWhatIsKept() {
    byte[] phone = TestPictures.withExif(400, 300, 1);
    assertThat(TestPictures.contains(phone, TestPictures.PLACE)).isTrue();
    assertThat(TestPictures.contains(phone, TestPictures.DEVICE)).isTrue();

    Developed.Print print = (Developed.Print) darkroom.develop(phone);

    for (byte[] kept : new byte[][] {print.data().bytes(), print.small().bytes()}) {
      assertThat(TestPictures.contains(kept, TestPictures.PLACE)).isFalse();
      assertThat(TestPictures.contains(kept, TestPictures.DEVICE)).isFalse();
      assertThat(TestPictures.contains(kept, "Exif".getBytes(StandardCharsets.US_ASCII))).isFalse();
    }
  }

  /** Where the red quarter, which the camera saw upper left, stands once the picture is upright. */
  @ParameterizedTest
  @CsvSource({
    "1, 400, 300, 0, 0",
    "2, 400, 300, 1, 0",
    "3, 400, 300, 1, 1",
    "4, 400, 300, 0, 1",
    "5, 300, 400, 0, 0",
    "6, 300, 400, 1, 0",
    "7, 300, 400, 1, 1",
    "8, 300, 400, 0, 1",
    "0, 400, 300, 0, 0",
    "9, 400, 300, 0, 0"
  })
  void aPictureStandsUpright(int orientation, int width, int height, int right, int below) {
    BufferedImage kept = TestPictures.read(kept(TestPictures.withExif(400, 300, orientation)));

    assertThat(new int[] {kept.getWidth(), kept.getHeight()}).containsExactly(width, height);
    Color there =
        new Color(kept.getRGB(width / 4 + right * width / 2, height / 4 + below * height / 2));
    assertThat(there.getRed()).isGreaterThan(200);
    Color across =
        new Color(
            kept.getRGB(
                width / 4 + (1 - right) * width / 2, height / 4 + (1 - below) * height / 2));
    assertThat(across.getBlue()).isGreaterThan(200);
  }

  @Test
  void aLargePictureIsMadeSmaller() {
    Developed.Print print = (Developed.Print) darkroom.develop(TestPictures.jpeg(5000, 2500));

    BufferedImage kept = TestPictures.read(print.data().bytes());
    BufferedImage small = TestPictures.read(print.small().bytes());
    assertThat(new int[] {kept.getWidth(), kept.getHeight()}).containsExactly(1920, 960);
    assertThat(new int[] {small.getWidth(), small.getHeight()}).containsExactly(320, 160);
  }

  @Test
  void aSmallPictureKeepsItsSizeAndPngIsTakenToo() {
    BufferedImage kept = TestPictures.read(kept(TestPictures.png(64, 48)));

    assertThat(new int[] {kept.getWidth(), kept.getHeight()}).containsExactly(64, 48);
  }

  @Test
  void whatIsSeenThroughIsWhite() {
    BufferedImage clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);

    BufferedImage kept = TestPictures.read(kept(TestPictures.written(clear, "png")));

    assertThat(new Color(kept.getRGB(20, 20))).isEqualTo(Color.WHITE);
  }

  @Test
  void aPictureOfNoiseStaysBelowTheLimit() {
    BufferedImage noise = new BufferedImage(1920, 1920, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int y = 0; y < 1920; y++) {
      for (int x = 0; x < 1920; x++) {
        noise.setRGB(x, y, random.nextInt());
      }
    }
    assertThat(kept(TestPictures.written(noise, "jpeg")).length)
        .isLessThanOrEqualTo(Darkroom.MOST_KEPT);
  }

  @Test
  void aBombIsRefusedBeforeItIsDecoded() {
    refused(TestPictures.bomb(60_000, 60_000), Why.TOO_LARGE);
    refused(TestPictures.bomb(10_000, 10_000), Why.TOO_LARGE);
    refused(TestPictures.bomb(1, 20_001), Why.TOO_LARGE);
    refused(new byte[Darkroom.LARGEST + 1], Why.TOO_LARGE);
  }

  @Test
  void aFileThatIsNoPictureIsRefusedWhateverItsName() {
    refused("<svg onload=alert(1)></svg>".getBytes(StandardCharsets.UTF_8), Why.UNKNOWN_FORMAT);
    refused("<!doctype html><p>".getBytes(StandardCharsets.UTF_8), Why.UNKNOWN_FORMAT);
    refused("GIF89a".getBytes(StandardCharsets.UTF_8), Why.UNKNOWN_FORMAT);
    refused("RIFF0000WEBPVP8 ".getBytes(StandardCharsets.UTF_8), Why.UNKNOWN_FORMAT);
    refused(new byte[0], Why.UNKNOWN_FORMAT);
    refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, Why.UNKNOWN_FORMAT);
  }

  @Test
  void aTruncatedPictureIsRefused() {
    byte[] jpeg = TestPictures.jpeg(800, 600);
    byte[] png = TestPictures.png(800, 600);
    for (int tenth = 1; tenth < 10; tenth++) {
      refused(Arrays.copyOf(jpeg, jpeg.length * tenth / 10), Why.BROKEN);
      refused(Arrays.copyOf(png, png.length * tenth / 10), Why.BROKEN);
    }
  }

  @Test
  void nothingThatHangsBehindAPictureIsKept() {
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    byte[] jpeg = TestPictures.jpeg(80, 60);
    byte[] both = Arrays.copyOf(jpeg, jpeg.length + script.length);
    System.arraycopy(script, 0, both, jpeg.length, script.length);
    byte[] inside = TestPictures.withSegment(jpeg, 0xFE, script);

    assertThat(TestPictures.contains(kept(both), script)).isFalse();
    assertThat(TestPictures.contains(kept(inside), script)).isFalse();
  }

  @Test
  void hugeAndBrokenExifDoesNoHarm() {
    byte[] jpeg = TestPictures.jpeg(80, 60);
    byte[] huge = jpeg;
    byte[] body = new byte[65_000];
    System.arraycopy("Exif\0\0II*\0".getBytes(StandardCharsets.US_ASCII), 0, body, 0, 10);
    Arrays.fill(body, 10, body.length, (byte) 0xFF);
    for (int i = 0; i < 20; i++) {
      huge = TestPictures.withSegment(huge, 0xE1, body);
    }
    assertThat(kept(huge).length).isLessThan(5_000);
  }

  @Test
  void randomDamageNeverThrows() {
    Random random = new Random(7);
    byte[] jpeg = TestPictures.withExif(200, 150, 6);
    byte[] png = TestPictures.png(60, 40);
    for (int i = 0; i < 400; i++) {
      byte[] damaged = (i % 2 == 0 ? jpeg : png).clone();
      for (int n = 0; n <= i % 5; n++) {
        damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
      }
      assertThat(darkroom.develop(damaged)).isNotNull();
    }
  }
}
