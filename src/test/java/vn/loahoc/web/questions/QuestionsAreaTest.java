package vn.loahoc.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.app.TestCorpora;
import vn.loahoc.conversation.TopicStore;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Masking;
import vn.loahoc.people.Role;
import vn.loahoc.questions.AnswerRules;
import vn.loahoc.questions.Desk;
import vn.loahoc.questions.Kind;
import vn.loahoc.questions.OpenQuestions;
import vn.loahoc.questions.Pushes;
import vn.loahoc.questions.QuestionReader;
import vn.loahoc.questions.Sent;
import vn.loahoc.questions.StaffAnswers;
import vn.loahoc.web.Operator;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffSessions;
import vn.loahoc.web.WebSettings;
import vn.loahoc.web.resident.Browser;
import vn.loahoc.web.resident.TestSite;
import vn.loahoc.web.staff.OneTimeDoor;
import vn.loahoc.web.staff.StaffDesk;

class QuestionsAreaTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 8, 0);
  private static final WebSettings SETTINGS =
      WebSettings.local(0, new Operator("Hội Khuyến học", Optional.empty()));
  private static final StaffMember OF_TAN_PHU =
      new StaffMember("w1", "Lan", Role.WARD_OFFICIAL, Optional.of("Tân Phú"));
  private static final StaffMember ORGANIZER =
      new StaffMember("o1", "Minh", Role.ORGANIZER, Optional.empty());

  @TempDir private Path folder;
  private final OneTimeDoor door = new OneTimeDoor();
  private final OpenQuestions questions = new OpenQuestions();
  private final Sent sent = new Sent();
  private final QuestionReader reader =
      new QuestionReader(() -> TestCorpora.shipped().reader(), text -> text);
  private Pushes pushes = sent;
  private boolean paused;
  private TestSite site;
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    site = new TestSite(folder, SETTINGS, said -> Optional.empty());
    StaffSessions sessions = new StaffSessions(site.database(), door, site.site());
    StaffAnswers answers =
        new StaffAnswers(
            (t, key, to, contents) -> pushes.add(t, key, to, contents),
            (t, address) -> !address.chat().startsWith("gone"),
            new AuditLog(),
            new TopicStore());
    QuestionsArea waiting =
        new QuestionsArea(
            site.site(),
            site.database(),
            answers,
            new Desk("Hội Khuyến học", () -> Optional.of(LocalDate.of(2023, 10, 8))),
            new AnswerRules(new Masking()::masked));
    PublishedArea published = new PublishedArea(site.site(), site.database(), answers);
    site.with(new StaffDesk(site.site(), sessions, () -> paused, List.of(waiting, published)));
    site.start(List.of(), Duration.ofMillis(1));
    browser = new Browser(site.port());
    enter(OF_TAN_PHU);
  }

  @AfterEach
  void close() {
    browser.close();
    site.close();
  }

  private void enter(StaffMember who) throws Exception {
    door.codes().put("m-" + who.person(), who);
    browser.get("/can-bo/vao?ma=m-" + who.person());
    browser.post("/can-bo/vao", Map.of("ma", "m-" + who.person()));
    browser.get("/can-bo");
  }

  @Test
  void theQuestionsOfTheWardAreListedWithTheirCountsAndAge() throws Exception {
    asked("giữ xe ở đâu", Optional.of("Tân Phú"), NOW.minusDays(3), Kind.UNKNOWN);
    asked("gửi xe ở đâu", Optional.of("Tân Phú"), NOW, Kind.THUMBED_DOWN);
    passOn("mượn sách ở đâu <b>", "a", Optional.empty());
    asked("đăng ký lớp bơi ở đâu", Optional.of("Tân Quy"), NOW, Kind.UNKNOWN);

    assertThat(browser.get("/can-bo").body()).contains("2 câu đang chờ");
    String list = browser.get("/can-bo/cau-hoi").body();
    assertThat(list)
        .contains("Có 2 câu hỏi đang chờ; 1 người đợi trả lời.")
        .contains("<a href=\"/can-bo/cau-hoi/1\">giữ xe ở đâu</a>")
        .contains("<li>2 lượt hỏi</li><li>1 lượt chưa vừa ý</li><li>phường Tân Phú</li>")
        .contains("<li>hỏi lần đầu 3 ngày trước, 28/09/2023</li>")
        .contains("<a href=\"/can-bo/cau-hoi/2\">mượn sách ở đâu &lt;b&gt;</a>")
        .contains("<li>hỏi lần đầu hôm nay</li>")
        .doesNotContain("lớp bơi");
    assertThat(list.indexOf("mượn sách")).isLessThan(list.indexOf("giữ xe"));
    assertThat(browser.get("/can-bo/cau-hoi?tu=20").body()).contains("Hiện không có câu hỏi nào");
  }

  @Test
  void anAnswerIsShownBeforeItIsPublishedAndThenSentAndNotedInOneGo() throws Exception {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));
    passOn("gửi xe ở đâu", "gone", Optional.of("Tân Phú"));
    assertThat(browser.get("/can-bo/cau-hoi/1").body())
        .contains("giữ xe ở đâu", "gửi xe ở đâu", "value=\"08/10/2023\"", "phường Tân Phú")
        .doesNotContain("type=\"radio\" name=\"pham-vi\"");

    HttpResponse<String> preview = browser.post("/can-bo/cau-hoi/1/xem", parking());
    assertThat(preview.statusCode()).isEqualTo(200);
    assertThat(preview.body())
        .contains("Cán bộ phường Tân Phú trả lời", "Trong sân trường &amp; chợ.", "08/10/2023")
        .contains("2 người đang đợi");
    assertThat(sent.all()).isEmpty();

    HttpResponse<String> done = browser.post("/can-bo/cau-hoi/1/dang", parking());
    assertThat(done.body())
        .contains(
            "Đã đăng câu trả lời số 1. Gửi cho 1 người. 1 người không nhận tin nữa nên không gửi.");
    assertThat(sent.all())
        .containsExactly(
            """
            faq:1:1 a Câu hỏi số 1: “Giữ xe ở đâu?”
            Cán bộ phường Tân Phú trả lời: Trong sân trường & chợ.
            Nguồn: Thông báo số 7.\
            """);
    assertThat(audit()).containsExactly("w1 question.answered question 1 entry 1");

    browser.get("/can-bo");
    HttpResponse<String> again = browser.post("/can-bo/cau-hoi/1/dang", parking());
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("Câu này đã có người xử lý");
    assertThat(sent.all()).hasSize(1);
  }

  @Test
  void anybodysNumberIsRefusedInOneSentenceAndNothingTypedIsLost() throws Exception {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));
    Map<String, String> form = parking();
    form.put("tra-loi", "Gọi chị Hoa <0901234567>");
    form.put("den", "05/10/2023");
    for (String act : List.of("xem", "dang")) {
      browser.get("/can-bo/cau-hoi/1");
      HttpResponse<String> refused = browser.post("/can-bo/cau-hoi/1/" + act, form);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body())
          .containsOnlyOnce("Xin bỏ số điện thoại, số căn cước và số thẻ ra khỏi câu này ạ.")
          .contains(">Giữ xe ở đâu?</textarea>", ">Gọi chị Hoa &lt;0901234567&gt;</textarea>")
          .contains(">Thông báo số 7</textarea>", "value=\"05/10/2023\"");
    }
    assertThat(sent.all()).isEmpty();
    assertThat(audit()).isEmpty();
  }

  @Test
  void emptyFieldsLongTextsAndDaysThatAreOverAreSaidAtTheirPlace() throws Exception {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));
    for (String day : List.of("30/09/2023", "01/01/2025", "hôm kia", "", "77/13/2023")) {
      Map<String, String> form = parking();
      form.putAll(Map.of("cau", " ", "tra-loi", "x".repeat(901), "den", day));
      browser.get("/can-bo/cau-hoi/1");
      HttpResponse<String> refused = browser.post("/can-bo/cau-hoi/1/xem", form);
      assertThat(refused.statusCode()).as(day).isEqualTo(422);
      assertThat(refused.body())
          .contains("id=\"cau-loi\"", "từ 2 đến 200", "từ 2 đến 900", "Xin ghi một ngày")
          .doesNotContain("id=\"nguon-loi\"");
    }
    Map<String, String> typed = parking();
    typed.put("den", "thứ sáu tuần này");
    browser.get("/can-bo/cau-hoi/1");
    assertThat(browser.post("/can-bo/cau-hoi/1/xem", typed).body()).contains("đến hết ngày");
  }

  @Test
  void whatWasReadBeforePublishingCanBeChanged() throws Exception {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));
    browser.get("/can-bo/cau-hoi/1");
    assertThat(browser.post("/can-bo/cau-hoi/1/sua", parking()).body())
        .contains(">Giữ xe ở đâu?</textarea>", ">Trong sân trường &amp; chợ.</textarea>");
  }

  @Test
  void onlyOrganizersAnswerForAllWards() throws Exception {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));
    passOn("gửi xe ở đâu", "b", Optional.of("Tân Quy"));
    Map<String, String> everywhere = parking();
    everywhere.put("pham-vi", "moi");
    browser.get("/can-bo/cau-hoi/1");
    HttpResponse<String> forged = browser.post("/can-bo/cau-hoi/1/dang", everywhere);
    assertThat(forged.statusCode()).isEqualTo(409);
    assertThat(forged.body()).contains("Câu này thuộc phường khác");
    assertThat(browser.get("/can-bo/cau-hoi/2").statusCode()).isEqualTo(409);
    browser.get("/can-bo");
    assertThat(browser.post("/can-bo/cau-hoi/2/dang", parking()).statusCode()).isEqualTo(409);
    assertThat(sent.all()).isEmpty();

    enter(ORGANIZER);
    assertThat(browser.get("/can-bo/cau-hoi/1").body()).contains("mọi phường");
    assertThat(browser.post("/can-bo/cau-hoi/1/xem", everywhere).body())
        .contains("Cán bộ Hội Khuyến học trả lời", "<dd>mọi phường</dd>");
    assertThat(browser.post("/can-bo/cau-hoi/1/dang", everywhere).body())
        .contains("Gửi cho 2 người");
    assertThat(sent.addresses()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void aQuestionIsLeftToTheOrganizersOrLeftUnansweredWithAReason() throws Exception {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));
    passOn("mượn sách ở đâu", "b", Optional.of("Tân Phú"));
    browser.get("/can-bo/cau-hoi/1");
    assertThat(browser.post("/can-bo/cau-hoi/1/chuyen", Map.of()).body())
        .contains("Đã chuyển câu hỏi số 1 cho ban tổ chức.");

    browser.get("/can-bo/cau-hoi/2");
    HttpResponse<String> none = browser.post("/can-bo/cau-hoi/2/bo-qua", Map.of());
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("Xin nhắn lý do ngắn gọn");
    HttpResponse<String> number =
        browser.post("/can-bo/cau-hoi/2/bo-qua", Map.of("ly-do", "xin gọi 0901234567"));
    assertThat(number.body()).contains("Xin bỏ số điện thoại", ">xin gọi 0901234567</textarea>");
    assertThat(browser.post("/can-bo/cau-hoi/2/bo-qua", Map.of("chon", "3")).body())
        .contains("Đã bỏ qua câu hỏi số 2; 1 người đang đợi sẽ nhận được lý do.");
    assertThat(sent.all())
        .containsExactly(
            "passed-over:2:2 b Câu hỏi số 2: cán bộ đã xem và chưa trả lời được, vì việc này chưa"
                + " có quyết định. Xin hỏi Ủy ban nhân dân phường để được hướng dẫn ạ.");
    assertThat(audit())
        .containsExactly("w1 question.escalated question 1", "w1 question.passed-over question 2");

    enter(ORGANIZER);
    assertThat(browser.get("/can-bo/cau-hoi").body()).contains("phường chuyển lên");
  }

  @Test
  void whatIsInForceIsListedAndTakenBack() throws Exception {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));
    assertThat(browser.get("/can-bo/da-tra-loi").body()).contains("Chưa có câu trả lời nào");
    browser.get("/can-bo/cau-hoi/1");
    browser.post("/can-bo/cau-hoi/1/dang", parking());
    assertThat(browser.get("/can-bo/da-tra-loi").body())
        .contains("Giữ xe ở đâu?", "Trong sân trường &amp; chợ.")
        .contains("Cán bộ phường Tân Phú trả lời ngày 01/10/2023. Nguồn: Thông báo số 7.")
        .contains("Áp dụng: phường Tân Phú, đến hết 08/10/2023.");
    assertThat(browser.post("/can-bo/da-tra-loi/1/go", Map.of()).body())
        .contains("Đã gỡ câu trả lời xuống");
    browser.get("/can-bo/cau-hoi/1");
    assertThat(browser.post("/can-bo/da-tra-loi/1/go", Map.of()).statusCode()).isEqualTo(409);
    assertThat(audit()).endsWith("w1 question.taken-back entry 1");
  }

  @Test
  void whatFailsHalfWayChangesNothing() throws Exception {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));
    pushes =
        (t, key, to, contents) -> {
          throw new IllegalStateException("as planned");
        };
    browser.get("/can-bo/cau-hoi/1");
    assertThat(browser.post("/can-bo/cau-hoi/1/dang", parking()).statusCode()).isEqualTo(500);
    assertThat(audit()).isEmpty();
    assertThat(browser.get("/can-bo/cau-hoi/1").statusCode()).isEqualTo(200);
  }

  @Test
  void aFormWithoutItsTokenDoesNothingAndThePauseIsShownEverywhere() throws Exception {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));
    assertThat(browser.postAsIs("/can-bo/cau-hoi/1/dang", parking()).statusCode()).isEqualTo(403);
    assertThat(sent.all()).isEmpty();
    paused = true;
    for (String path : List.of("/can-bo/cau-hoi", "/can-bo/cau-hoi/1", "/can-bo/cau-hoi/9")) {
      assertThat(browser.get(path).body()).contains("Đang tạm dừng mọi tin gửi đi.");
    }
    browser.get("/can-bo/cau-hoi/1");
    assertThat(browser.post("/can-bo/cau-hoi/1/xem", parking()).body()).contains("Đang tạm dừng");
    assertThat(browser.get("/can-bo/cau-hoi/khong").statusCode()).isEqualTo(404);
  }

  @Test
  void anOfficialWithoutAWardHasNoQuestions() throws Exception {
    enter(new StaffMember("w9", "", Role.WARD_OFFICIAL, Optional.empty()));
    assertThat(browser.get("/can-bo/cau-hoi").statusCode()).isEqualTo(403);
  }

  private static Map<String, String> parking() {
    return new HashMap<>(
        Map.of(
            "cau",
            "  Giữ xe\n ở đâu? ",
            "tra-loi",
            "Trong sân trường & chợ.",
            "nguon",
            "Thông báo số 7",
            "den",
            "08/10/2023"));
  }

  private void asked(String text, Optional<String> ward, LocalDateTime when, Kind kind) {
    site.database()
        .<Boolean>write(
            t -> questions.record(t, reader.asked(text, ward, when), kind, when.toLocalDate()));
  }

  private void passOn(String text, String chat, Optional<String> ward) {
    Address to = new Address(new ChannelId("console"), chat);
    site.database().write(t -> questions.passOn(t, reader.asked(text, ward, NOW), false, to, NOW));
  }

  private List<String> audit() {
    return site
        .database()
        .<List<AuditEntry>>read(t -> new AuditLog().latest(t, 10))
        .reversed()
        .stream()
        .map(entry -> entry.person() + " " + entry.what() + " " + entry.subject())
        .toList();
  }
}
