package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.channel.telegram.Received;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.Desk;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;
import vn.loahoc.publishing.Workbook;
import vn.loahoc.store.StoreLocation;

/** A timetable goes through the whole server: sent, compared, published, known, taken back. */
class ServerTimetableTest {

  private static final long RESIDENT = 7;
  private static final long OFFICIAL = 8;
  private static final long COLLEAGUE = 9;
  private static final String CENTRE = "Trung tâm học tập cộng đồng phường Tân Phú";

  private static final String QUESTION = "lop dan len phuong tan phu may gio";

  @TempDir private Path data;

  private ServerRig rig;

  @BeforeEach
  void start() {
    rig = new ServerRig(data);
    employ(OFFICIAL);
    employ(COLLEAGUE);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private static Workbook timetable() {
    return Workbook.of(CENTRE, "Tân Phú")
        .row("Đan len", "Phòng 1", "2-4-6", "18h-19h30")
        .row("", "Phòng 2", "3-5", "18h-19h")
        .row("Cờ tướng", "Phòng 3", "3-5-7", "19h30-18h")
        .row("Vẽ màu nước", "Phòng 2", "Thứ bảy", "14h-16h");
  }

  @Test
  void aFileIsShownThenPublishedByOnePressKnownAtTheNextTurnAndTakenBack() {
    List<String> before = titles();
    String unknown = rig.ask(RESIDENT, QUESTION);
    assertThat(unknown).doesNotContain("18 giờ");
    assertThat(before).isNotEmpty().doesNotContain("Đan len");
    String page = send(OFFICIAL, "lich.xlsx", timetable().bytes());
    assertThat(page)
        .startsWith("Tệp “lich.xlsx”: đọc được 3 lớp.\n1 hàng chưa đọc được nên")
        .contains("• Trang tính “Lịch”, hàng 5: Hàng này không ghi tên lớp")
        .contains("• Trang tính “Lịch”, hàng 6: Kết thúc (18:00) lại trước khi bắt đầu (19:30).")
        .contains("So với lịch đang dùng: thêm 3 lớp, bỏ " + before.size() + " lớp là dữ liệu mẫu.")
        .contains("• Thêm: Đan len: thứ Hai, thứ Tư, thứ Sáu 18 giờ đến 19 giờ 30, từ 02/10/2023,")
        .endsWith("Đăng lịch này? Chưa bấm đăng thì bà con vẫn thấy lịch đang dùng.");
    assertThat(titles()).isEqualTo(before);

    String publish = payload(OFFICIAL, "Đăng");
    assertThat(press(OFFICIAL, publish)).startsWith("Đã đăng tệp “lich.xlsx”: thêm 3 lớp, bỏ ");
    assertThat(titles()).containsExactly("Đan len", "Cờ tướng", "Vẽ màu nước");
    assertThat(rig.ask(RESIDENT, QUESTION)).contains("Đan len", "18 giờ", "lich.xlsx");
    assertThat(press(OFFICIAL, publish)).isEqualTo("Tệp này đã được đăng, rút hoặc bỏ rồi ạ.");
    rig.stop();
    rig.start();
    assertThat(titles()).containsExactly("Đan len", "Cờ tướng", "Vẽ màu nước");

    assertThat(rig.ask(OFFICIAL, "rut lich da dang")).contains("1. lich.xlsx, 01/10/2023");
    assertThat(rig.ask(OFFICIAL, "1")).contains("Rút lại thì: thêm ");
    assertThat(rig.ask(OFFICIAL, "rút lại")).startsWith("Đã rút tệp “lich.xlsx”");
    assertThat(titles()).isEqualTo(before);
    rig.stop();
    rig.start();
    assertThat(titles()).isEqualTo(before);
    assertThat(rig.ask(RESIDENT, QUESTION)).isEqualTo(unknown);

    press(OFFICIAL, "lichlop:xem1");
    assertThat(press(OFFICIAL, payload(OFFICIAL, "Đăng lại"))).startsWith("Đã đăng tệp");
    assertThat(rig.ask(OFFICIAL, "rut lai")).startsWith("Đã rút tệp “lich.xlsx”");
    assertThat(rig.ask(OFFICIAL, "đăng lại")).startsWith("Tệp “lich.xlsx”: đọc được 3 lớp.");
    assertThat(rig.ask(OFFICIAL, "đăng lại")).startsWith("Đã đăng tệp");
    assertThat(titles()).containsExactly("Đan len", "Cờ tướng", "Vẽ màu nước");
  }

  @Test
  void ofTwoDraftsTheSecondIsComparedAgainBeforeItIsPublished() {
    send(OFFICIAL, "mot.xlsx", timetable().bytes());
    String first = payload(OFFICIAL, "Đăng");
    Workbook other = Workbook.of(CENTRE, "Tân Phú").row("Đan len", "Phòng 3", "2-4-6", "18h-19h30");
    send(COLLEAGUE, "hai.xlsx", other.bytes());
    String second = payload(COLLEAGUE, "Đăng");
    assertThat(press(OFFICIAL, first)).startsWith("Đã đăng");

    assertThat(press(COLLEAGUE, second))
        .startsWith("Lịch đang dùng đã đổi từ lúc xem, nên tệp này chưa được đăng.")
        .contains("So với lịch đang dùng: 1 lớp đổi phòng, 2 lớp nghỉ.")
        .contains("• Đổi phòng: Đan len; phòng: trước là Phòng 1, nay là Phòng 3")
        .contains("• Nghỉ: Vẽ màu nước: ");
    assertThat(titles()).containsExactly("Đan len", "Cờ tướng", "Vẽ màu nước");
    assertThat(rig.ask(COLLEAGUE, "dang")).startsWith("Đã đăng tệp “hai.xlsx”");
    assertThat(titles()).containsExactly("Đan len");
    assertThat(rooms()).containsExactly("Phòng 3");

    assertThat(press(OFFICIAL, "lichlop:rut1"))
        .startsWith("Lịch đang dùng đã đổi từ lúc xem, nên tệp này chưa được rút.");
    assertThat(press(OFFICIAL, payload(OFFICIAL, "Rút lại")))
        .contains("đã có tệp đăng sau thay cho tệp này");
    assertThat(rooms()).containsExactly("Phòng 3");
  }

  @Test
  void theListOfWhatWasPublishedGoesOn() {
    for (int i = 1; i <= 6; i++) {
      Workbook one = Workbook.of(CENTRE, "Tân Phú").row("Đan len", "Phòng " + i, "2", "18h-19h");
      send(OFFICIAL, "tep" + i + ".xlsx", one.bytes());
      press(OFFICIAL, payload(OFFICIAL, "Đăng"));
    }
    assertThat(rig.ask(OFFICIAL, "rut lich da dang"))
        .contains("1. tep6.xlsx", "5. tep2.xlsx")
        .doesNotContain("tep1.xlsx")
        .endsWith("Còn nữa, nhắn “xem thêm”.");
    assertThat(rig.ask(OFFICIAL, "cuối cùng")).startsWith("Tệp “tep2.xlsx”");
    rig.ask(OFFICIAL, "rut lich da dang");
    assertThat(rig.ask(OFFICIAL, "xem them")).contains("1. tep1.xlsx").doesNotContain("Còn nữa");
    assertThat(rig.ask(OFFICIAL, "1")).startsWith("Tệp “tep1.xlsx” đăng ngày ");
    assertThat(press(OFFICIAL, "lichlop:them1")).contains("1. tep1.xlsx");
  }

  @Test
  void anOfficialPublishesOnlyTheRowsOfTheirWard() {
    byte[] file = timetable().in("Tân Quy").row("Khiêu vũ", "Phòng 4", "CN", "8h-9h").bytes();
    assertThat(send(OFFICIAL, "lich.xlsx", file))
        .startsWith("Tệp có 1 hàng không phải của phường Tân Phú: ")
        .contains("trang tính “Lịch” hàng 8 (phường Tân Quy)");
    assertThat(titles()).doesNotContain("Đan len");
    assertThat(rig.ask(OFFICIAL, "đăng lịch")).doesNotContain("lich.xlsx");
  }

  @Test
  void theFileOfAResidentIsNotEvenFetched() {
    assertThat(send(RESIDENT, "lich.xlsx", timetable().bytes()))
        .isEqualTo(Phrasebook.say("document"));
    assertThat(press(RESIDENT, "lichlop:dang1")).isEqualTo(Phrasebook.say("not-allowed"));
    assertThat(rig.api().files().fetched()).isZero();
  }

  @Test
  void whatIsNoTimetableOrTooLargeIsToldSoWithoutFetchingIt() {
    assertThat(send(OFFICIAL, "kế hoạch.docx", new byte[10])).startsWith("Loa Học đọc");
    assertThat(send(OFFICIAL, "lich.xlsx", new byte[6_000_000])).startsWith("Tệp lớn hơn 5 MB");
    assertThat(rig.api().files().fetched()).isZero();
    assertThat(send(OFFICIAL, "lich.xlsx", new byte[100]))
        .startsWith("Tệp “lich.xlsx” chưa có lớp nào đọc được");
    rig.api().files().fail(1);
    assertThat(send(OFFICIAL, "lich.xlsx", timetable().bytes())).startsWith("Chưa tải được tệp");
  }

  @Test
  void aDraftIsDroppedInWords() {
    send(OFFICIAL, "lich.xlsx", timetable().bytes());
    assertThat(rig.ask(OFFICIAL, "thôi")).startsWith("Đã bỏ tệp");
    assertThat(press(OFFICIAL, "lichlop:xem1"))
        .isEqualTo("Tệp này đã được đăng, rút hoặc bỏ rồi ạ.");
  }

  /** The classes of the ward that the next turn would be answered from. */
  private List<ClassSession> sessions() {
    return rig.server().corpus().campaigns().stream()
        .flatMap(campaign -> campaign.sessions().stream())
        .filter(s -> s.where().ward().filter(w -> w.name().equals("Tân Phú")).isPresent())
        .toList();
  }

  private List<String> titles() {
    return sessions().stream().map(ClassSession::title).toList();
  }

  private List<String> rooms() {
    return sessions().stream().flatMap(s -> s.where().room().stream()).toList();
  }

  private String send(long person, String name, byte[] file) {
    int before = rig.api().shownIn(Long.toString(person)).size();
    rig.api().people().document(person, name, file);
    return rig.shown(person, before + 1).getLast();
  }

  private String press(long person, String payload) {
    int before = rig.api().shownIn(Long.toString(person)).size();
    rig.api().people().press(person, payload);
    return rig.shown(person, before + 1).getLast();
  }

  /** What a button below the last message carries. */
  private String payload(long person, String title) {
    Received last =
        rig.api().log("sendMessage").stream()
            .filter(one -> one.chat().equals(Long.toString(person)))
            .reduce((a, b) -> b)
            .orElseThrow();
    Matcher button =
        Pattern.compile("\"text\":\"" + title + "\",\"callback_data\":\"([^\"]+)\"")
            .matcher(last.params().getOrDefault("reply_markup", ""));
    assertThat(button.find()).as(last.params().toString()).isTrue();
    return button.group(1);
  }

  /** Another process gives somebody a role while the server runs. */
  private void employ(long account) {
    try (Desk desk = new Desk(new StoreLocation.SqliteFile(data.resolve("loahoc.db")))) {
      desk.employ(
          new Address(new ChannelId("telegram"), String.valueOf(account)),
          "Hoa",
          new Office(Role.WARD_OFFICIAL, Optional.of("Tân Phú")));
    }
  }
}
