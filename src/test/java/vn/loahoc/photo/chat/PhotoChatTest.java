package vn.loahoc.photo.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.channel.Fetched;
import vn.loahoc.people.Remit;
import vn.loahoc.people.Role;
import vn.loahoc.people.Speaker;
import vn.loahoc.photo.Children;
import vn.loahoc.photo.Photo;
import vn.loahoc.photo.Photographer;
import vn.loahoc.photo.Photos;
import vn.loahoc.photo.TestPictures;
import vn.loahoc.store.StoreLocation;

class PhotoChatTest {

  private static final String QUESTION =
      "Trong ảnh có trẻ em nhìn rõ mặt? [Không] [Có, cha mẹ đã đồng ý] [Có, chưa hỏi]"
          + " [Đổi hoạt động]";
  private static final String READING =
      "Ảnh của: Đọc sách cùng con, thứ Ba, 03/10/2023.\n" + QUESTION;
  private static final String WHICH =
      "Ảnh của hoạt động nào ạ? [18 giờ: Đọc sách cùng con] [18 giờ: Lớp tin học cơ bản]"
          + " [02/10, 18 giờ: Thi kể chuyện theo sách] [Hoạt động khác]";
  private static final String KEPT =
      " ảnh: Đọc sách cùng con, thứ Ba, 03/10/2023. Nơi chụp và mọi thông tin kèm theo tệp đã được"
          + " gỡ bỏ; ảnh tự xóa sau 100 ngày.";
  private static final Speaker OFFICIAL = Camera.official("p1", "Tân Phú");

  @TempDir private Path folder;
  private Camera camera;

  @BeforeEach
  void open() {
    camera = new Camera(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
  }

  @AfterEach
  void close() {
    camera.close();
  }

  @Test
  void theCaptionNamesTheActivityAndThePhotoIsFetchedOnlyAfterTheAnswer() {
    assertThat(camera.sends("", "Đọc sách cùng con tối nay", "f1"))
        .isEqualTo("Đã nhận ảnh, chưa lưu. " + READING);
    assertThat(camera.fetched).isEmpty();

    assertThat(camera.presses("Không")).isEqualTo("Đã lưu 1" + KEPT);

    Photo photo = camera.kept().getFirst();
    assertThat(photo.sending().by()).contains("p1");
    assertThat(photo.sending().ward()).contains("Tân Phú");
    assertThat(photo.sending().words().caption()).isEqualTo("Đọc sách cùng con tối nay");
    assertThat(photo.sending().what().orElseThrow().occurrence()).contains("doc");
    assertThat(photo.sending().children()).contains(Children.NONE);
    byte[] stored =
        camera
            .database
            .read(t -> camera.shelf.data(t, new Photographer("x", Remit.everything()), photo.id()))
            .orElseThrow()
            .bytes();
    assertThat(TestPictures.contains(stored, TestPictures.PLACE)).isFalse();
    assertThat(TestPictures.contains(stored, TestPictures.DEVICE)).isFalse();
    assertThat(camera.counted()).isEqualTo(1);
  }

  @Test
  void anAlbumIsOneQuestionAndOneReply() {
    assertThat(camera.sends("a", "", "f1")).isEqualTo("Đã nhận ảnh, chưa lưu. " + WHICH);
    assertThat(camera.sends("a", "Buổi đọc sách", "f2")).isEmpty();
    assertThat(camera.sends("a", "", "f3")).isEmpty();
    assertThat(camera.says("1")).isEqualTo(READING);
    assertThat(camera.sends("a", "", "f4")).isEmpty();
    assertThat(camera.says("không")).isEqualTo("Đã lưu 4" + KEPT);

    assertThat(camera.sends("a", "", "f5")).as("a late one joins quietly").isEmpty();
    assertThat(camera.kept()).hasSize(5);
    assertThat(camera.kept().stream().map(p -> p.sending().id()).distinct()).hasSize(1);
    assertThat(camera.kept().getFirst().sending().words().caption()).isEqualTo("Buổi đọc sách");
    assertThat(camera.counted()).isEqualTo(5);
  }

  @Test
  void whatComesTwiceIsKeptOnce() {
    camera.sends("a", "Đọc sách cùng con", "f1");
    camera.sends("a", "", "f2");
    camera.sends("a", "", "f2");
    camera.sends("a", "Đọc sách cùng con", "f1");
    String no = camera.payload("Không");
    assertThat(camera.forges(no)).startsWith("Đã lưu 2 ảnh");
    assertThat(camera.forges(no)).startsWith("Lần gửi ảnh này đã xong");
    assertThat(camera.kept()).hasSize(2);
    assertThat(camera.counted()).isEqualTo(2);
  }

  @Test
  void aCrashBetweenTwoPhotosLosesNothingAndDoublesNothing() {
    camera.crashesOn("a", "Đọc sách cùng con", "f1");
    assertThat(camera.sends("a", "Đọc sách cùng con", "f1")).endsWith(READING);
    camera.crashesOn("a", "", "f2");
    camera.later(); // another process goes on
    assertThat(camera.sends("a", "", "f2")).isEmpty();
    camera.presses("Không");
    camera.crashesOn("a", "", "f3");
    assertThat(camera.sends("a", "", "f3")).isEmpty();
    assertThat(camera.kept()).hasSize(3);
    assertThat(camera.counted()).isEqualTo(3);
  }

  @Test
  void nothingIsFetchedOrKeptWhereParentsWereNotAsked() {
    camera.sends("a", "Đọc sách cùng con, có bé An", "f1");
    camera.sends("a", "", "f2");
    assertThat(camera.presses("Có, chưa hỏi"))
        .isEqualTo(
            "Cảm ơn đã cho biết. Loa Học không lưu ảnh nào trong lần gửi này; khi cha mẹ đã đồng"
                + " ý, xin gửi lại ạ.");
    assertThat(camera.sends("a", "", "f3")).as("nor a late one").isEmpty();
    assertThat(camera.fetched).isEmpty();
    assertThat(camera.kept()).isEmpty();
    List<String> words =
        camera.database.read(
            t -> t.query("select caption from photo_sendings").mapTo(String.class).list());
    assertThat(words).containsExactly("");
  }

  @Test
  void answersInWords() {
    camera.sends("", "Đọc sách cùng con", "f1");
    assertThat(camera.says("có"))
        .isEqualTo("Xin chọn rõ giúp: cha mẹ đã đồng ý hay chưa hỏi. " + READING);
    assertThat(camera.says("cha mẹ đã đồng ý rồi")).startsWith("Đã lưu 1 ảnh");
    assertThat(camera.kept().getFirst().sending().children()).contains(Children.AGREED);
    camera.sends("", "Đọc sách cùng con", "f2");
    assertThat(camera.says("có, chưa hỏi")).startsWith("Cảm ơn đã cho biết.");
    camera.sends("", "Đọc sách cùng con", "f3");
    assertThat(camera.says("hủy")).isEqualTo("Đã bỏ, không lưu ảnh nào.");
    assertThat(camera.kept()).hasSize(1);
  }

  @Test
  void anotherActivityCanBeChosen() {
    camera.sends("", "Đọc sách cùng con", "f1");
    assertThat(camera.presses("Đổi hoạt động")).isEqualTo(WHICH);
    assertThat(camera.says("kể chuyện theo sách"))
        .startsWith("Ảnh của: Thi kể chuyện theo sách, thứ Hai, 02/10/2023.");
    camera.presses("Đổi hoạt động");
    assertThat(camera.says("khác")).startsWith("Ảnh của: Hoạt động khác, thứ Ba, 03/10/2023.");
    camera.presses("Không");
    assertThat(camera.kept().getFirst().sending().what().orElseThrow().campaign())
        .isEqualTo("tuan-le");
  }

  @Test
  void aDayInTheCaptionNarrowsTheChoice() {
    assertThat(camera.sends("", "tối qua vui quá", "f1"))
        .endsWith("[02/10, 18 giờ: Thi kể chuyện theo sách] [Hoạt động khác]")
        .doesNotContain("Đọc sách cùng con");
    assertThat(camera.presses("Hoạt động khác")).contains("thứ Hai, 02/10/2023");
    assertThat(camera.sends("", "ngày 3/10 ở phường Tân Phú", "f2")).doesNotContain("02/10");
  }

  @Test
  void officialsSeeTheirWardAndOrganizersAll() {
    camera.sends("", "Đọc sách cùng con", "f1");
    camera.presses("Không");
    camera.by(Camera.organizer("o1")).sends("", "Lớp võ thuật", "f2");
    camera.presses("Không");
    camera.sends("", "Họp", "f3");
    camera.presses("Hoạt động khác");
    camera.presses("Không");

    assertThat(camera.kept(OFFICIAL)).hasSize(1);
    assertThat(camera.kept(Camera.official("p2", "Tân Phú"))).hasSize(1);
    assertThat(camera.kept(Camera.official("p3", "Tân Quy"))).hasSize(1);
    assertThat(camera.kept(Camera.organizer("o2"))).hasSize(3);
  }

  @Test
  void nobodyAnswersForAnotherOrForAnotherWard() {
    camera.sends("", "Đọc sách cùng con", "f1");
    String no = camera.payload("Không");
    assertThat(camera.by(Camera.official("p2", "Tân Phú")).forges(no)).startsWith("Lần gửi ảnh");
    camera.by(OFFICIAL).sends("", "", "f2");
    assertThat(camera.forges("anh:c2-vo")).startsWith("Lần gửi ảnh");
    assertThat(camera.forges("anh:k2")).as("it is not known what it shows").isEqualTo(WHICH);
    assertThat(camera.fetched).isEmpty();
  }

  @Test
  void thePhotoOfAResidentIsNotTaken() {
    Speaker resident = new Speaker(Optional.of("r1"), Role.RESIDENT, Optional.of("Tân Phú"));
    assertThat(camera.by(resident).sends("", "Đọc sách cùng con", "f1")).doesNotContain("Đã nhận");
    assertThat(camera.forges("anh:k1")).isNotEmpty();
    assertThat(camera.fetched).isEmpty();
  }

  @Test
  void aPhotoThatCannotBeFetchedNowIsFetchedLater() {
    camera.files.put("f2", new Fetched.NotNow());
    camera.sends("a", "Đọc sách cùng con", "f1");
    camera.sends("a", "", "f2");
    camera.sends("a", "", "f3");
    assertThat(camera.presses("Không"))
        .endsWith("2 ảnh chưa tải về được lúc này. Xin bấm \"Tải lại\" sau ít phút ạ. [Tải lại]");
    camera.files.put("f2", Camera.whole(TestPictures.jpeg(40, 40)));
    String again = camera.payload("Tải lại");
    assertThat(camera.forges(again)).isEqualTo("Đã lưu 2" + KEPT);
    assertThat(camera.forges(again)).startsWith("Lần gửi ảnh này đã xong");
    assertThat(camera.kept()).hasSize(3);
  }

  @Test
  void whatIsNoPictureIsToldSo() {
    camera.files.put("f1", Camera.whole("<svg/>".getBytes(StandardCharsets.UTF_8)));
    camera.files.put("f2", new Fetched.TooLarge());
    camera.sends("a", "Đọc sách cùng con", "f1");
    camera.sends("a", "", "f2");
    camera.sends("a", "", "f3");
    assertThat(camera.presses("Không"))
        .startsWith("Đã lưu 1 ảnh")
        .contains("\n1 ảnh không lưu được vì không phải tệp JPEG hay PNG.")
        .contains("\n1 ảnh không lưu được vì quá lớn (tối đa 10 MB).");
    assertThat(camera.sendsFile("IMG_1.HEIC", "f4")).contains("không phải tệp JPEG hay PNG");
    assertThat(camera.sendsFile("IMG_1.jpg", "f5")).startsWith("Đã nhận ảnh");
  }

  @Test
  void aWardKeepsSoManyADay() {
    for (int i = 0; i < 7; i++) {
      for (int n = 0; n < Photos.MOST_AT_ONCE + 1; n++) {
        camera.sends("a" + i, "Đọc sách cùng con", "f" + i + "-" + n);
      }
      camera.presses("Không");
    }
    assertThat(camera.kept()).hasSize(Photos.MOST_A_DAY);
    assertThat(camera.daysLater(1).sends("b", "Đọc sách cùng con hôm qua", "g")).isNotEmpty();
    assertThat(camera.presses("Không")).startsWith("Đã lưu 1 ảnh");
  }

  @Test
  void nobodyHasMoreOpenQuestionsThanAFew() {
    for (int i = 0; i < 20; i++) {
      camera.sends("", "", "f" + i);
    }
    assertThat(camera.sends("", "", "g")).startsWith("Còn nhiều lần gửi ảnh chờ trả lời.");
  }

  @Test
  void theOrderTellsHowItIsDone() {
    assertThat(camera.says("gửi ảnh"))
        .contains("tối đa 10 ảnh", "sau 100 ngày", "https://loahoc.example.vn/can-bo/anh");
  }
}
