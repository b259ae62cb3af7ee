package vn.loahoc.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;

class FittingTest {

  private static final Capabilities EVERYTHING = new Capabilities(true, true, true, true, 100);
  private static final Capabilities WORDS_ONLY = new Capabilities(false, false, false, false, 100);
  private static final URI PAGE = URI.create("https://example.vn/lich");

  private static final Button FIRST = Button.press("Lễ khai mạc", "a:1");
  private static final Button SECOND = Button.press("Xe loa", "a:2");
  private static final Button PLACE = Button.shareLocation("Gửi vị trí");
  private static final Button OPEN = Button.open("Xem lịch", PAGE);

  @Test
  void whatFitsIsLeftAsItIs() {
    Content text =
        new Content.Text(
            RichText.empty().bold(" 8 giờ ").plainly("\n").link("lịch", PAGE),
            List.of(FIRST, OPEN, PLACE));
    assertThat(Fitting.fit(text, EVERYTHING)).containsExactly(text);
  }

  @Test
  void nothingToShowIsNoMessage() {
    assertThat(Fitting.fit(Content.plain(" \n"), EVERYTHING)).isEmpty();
    assertThat(Fitting.fit(Content.plain("", List.of(PLACE)), WORDS_ONLY)).isEmpty();
  }

  @Test
  void buttonsAloneGetASentence() {
    assertThat(Fitting.fit(Content.plain("", List.of(FIRST)), EVERYTHING))
        .containsExactly(Content.plain("Xin chọn một mục:", List.of(FIRST)));
  }

  @Test
  void buttonsStayBelowTheLastPart() {
    String line = "Một dòng dài bốn mươi lăm chữ để phải cắt ra.";
    Content text = Content.plain(line + "\n" + line + "\n" + line, List.of(FIRST));
    assertThat(Fitting.fit(text, EVERYTHING))
        .containsExactly(Content.plain(line + "\n" + line), Content.plain(line, List.of(FIRST)));
  }

  private static Content.Picture picture(String caption, Button... buttons) {
    return new Content.Picture(
        "card", "Khẩu hiệu: Học nữa", RichText.plain(caption), List.of(buttons));
  }

  @Test
  void aPictureWithAShortCaptionIsLeftAsItIs() {
    Content picture = picture("Hôm nay", FIRST);
    assertThat(Fitting.fit(picture, EVERYTHING)).containsExactly(picture);
  }

  @Test
  void aLongCaptionFollowsThePictureWithTheButtons() {
    String line = "Một dòng dài bốn mươi lăm chữ để phải cắt ra.";
    assertThat(Fitting.fit(picture(line + "\n" + line + "\n" + line, FIRST), EVERYTHING))
        .containsExactly(
            new Content.Picture("card", "Khẩu hiệu: Học nữa", RichText.empty(), List.of()),
            Content.plain(line + "\n" + line),
            Content.plain(line, List.of(FIRST)));
  }

  @Test
  void whereNothingIsPressedTheChoicesFollowThePictureInWords() {
    Capabilities noButtons = new Capabilities(false, false, false, true, 100);
    assertThat(Fitting.fit(picture("Hôm nay", FIRST), noButtons))
        .containsExactly(
            new Content.Picture("card", "Khẩu hiệu: Học nữa", RichText.empty(), List.of()),
            new Content.Text(RichText.plain("Hôm nay").plainly("\n\n1. Lễ khai mạc"), List.of()));
  }

  @Test
  void wherePicturesCannotBeShownItsWordsAreTold() {
    assertThat(Fitting.fit(picture("Hôm nay"), WORDS_ONLY))
        .containsExactly(Content.plain("Hôm nay"));
    assertThat(Fitting.fit(picture(""), WORDS_ONLY))
        .containsExactly(Content.plain("Khẩu hiệu: Học nữa"));
  }

  @Test
  void aPlatformWithoutPlacesGetsNoButtonForThem() {
    Capabilities noPlaces = new Capabilities(true, true, false, true, 100);
    assertThat(Fitting.fit(Content.plain("Ở đâu ạ?", List.of(PLACE, FIRST)), noPlaces))
        .containsExactly(Content.plain("Ở đâu ạ?", List.of(FIRST)));
  }

  @Test
  void withoutButtonsChoicesAreNumberedAndPagesWrittenOut() {
    Content text = Content.plain("Muốn hỏi việc nào ạ?", List.of(FIRST, OPEN, PLACE, SECOND));
    assertThat(Fitting.fit(text, WORDS_ONLY))
        .singleElement()
        .extracting(FittingTest::words)
        .isEqualTo(
            """
            Muốn hỏi việc nào ạ?

            1. Lễ khai mạc
            2. Xe loa
            Xem lịch: https://example.vn/lich\
            """);
  }

  @Test
  void choicesThatTheTextCountsAreNotSaidTwice() {
    String counted = "Việc nào ạ?\n1. Lễ khai mạc\n2. Xe loa của quận";
    assertThat(Fitting.fit(Content.plain(counted, List.of(FIRST, SECOND, OPEN)), WORDS_ONLY))
        .singleElement()
        .extracting(FittingTest::words)
        .isEqualTo(counted + "\n\nXem lịch: https://example.vn/lich");
  }

  @Test
  void withoutButtonsLinksAreWrittenOut() {
    Content text =
        new Content.Text(
            RichText.plain("Xem ").link("lịch", PAGE).link(PAGE.toString(), PAGE), List.of());
    assertThat(Fitting.fit(text, WORDS_ONLY))
        .singleElement()
        .extracting(FittingTest::words)
        .isEqualTo("Xem lịch (https://example.vn/lich)https://example.vn/lich");
  }

  @Test
  void withoutFilesTheCaptionIsSaidWithAnApology() {
    assertThat(Fitting.fit(file(RichText.empty().bold("Lễ khai mạc")), WORDS_ONLY))
        .containsExactly(
            new Content.Text(
                RichText.empty()
                    .bold("Lễ khai mạc")
                    .plainly("\n\n")
                    .plainly("Kênh này chưa gửi được tệp đính kèm, mong thông cảm ạ."),
                List.of()));
    assertThat(Fitting.fit(file(RichText.empty()), WORDS_ONLY))
        .containsExactly(Content.plain("Kênh này chưa gửi được tệp đính kèm, mong thông cảm ạ."));
  }

  @Test
  void aLongCaptionIsSentBeforeItsFile() {
    Capabilities wide = new Capabilities(true, true, true, true, 4_096);
    RichText caption = RichText.plain("a".repeat(1_025));
    assertThat(Fitting.fit(file(caption), wide))
        .containsExactly(new Content.Text(caption, List.of()), file(RichText.empty()));
    Content short_ = file(RichText.plain("a".repeat(1_024)));
    assertThat(Fitting.fit(short_, wide)).containsExactly(short_);
  }

  @Test
  void anAcknowledgementIsPassedOn() {
    Content seen = new Content.Acknowledgement("p1");
    assertThat(Fitting.fit(seen, WORDS_ONLY)).containsExactly(seen);
  }

  @Test
  void aPlatformThatHoldsNothingIsRefused() {
    Capabilities nothing = new Capabilities(true, true, true, true, 1);
    assertThatThrownBy(() -> Fitting.fit(Content.plain("a"), nothing))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The words of a message without buttons. */
  private static String words(Content content) {
    Content.Text text = (Content.Text) content;
    assertThat(text.buttons()).isEmpty();
    return text.text().text();
  }

  private static Content file(RichText caption) {
    return new Content.Document("lich.ics", "text/calendar", Blob.of(new byte[] {1}), caption);
  }
}
