package vn.loahoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.app.LocalClock;
import vn.loahoc.app.PeopleDesk;
import vn.loahoc.app.Program;
import vn.loahoc.app.Settings;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.Speaker;

class InviteCommandTest {

  private static final String CODE = "[0-9A-Z]{26}";

  @TempDir private Path data;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Program program() {
    Settings settings =
        new Settings(
            Path.of("corpus"),
            data,
            data.resolve("loahoc.yaml"),
            Map.of("LOAHOC_PUBLIC_URL", "https://loahoc.example/"));
    return new Program(settings, LocalClock.at(LocalDateTime.of(2023, 10, 1, 8, 0)));
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Streams streams =
        new Streams(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err));
    return Main.run(program(), streams, args);
  }

  private String found(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(out.toString());
    assertThat(matcher.find()).as(out.toString()).isTrue();
    return matcher.group();
  }

  @Test
  void printsACodeAndBothLinks() {
    assertThat(run("invite", "--role", "organizer", "--bot", "@loahoc_bot")).isZero();
    String code = found("(?<=start=)" + CODE);
    assertThat(out.toString().replace(System.lineSeparator(), "\n"))
        .matches(
            Pattern.compile(
                "Lời mời làm ban tổ chức, dùng một lần, đến \\d+ giờ( \\d\\d)? ngày [\\d/]+\\.\n"
                    + "Mã mời: ([0-9A-Z]{5}-){5}[0-9A-Z] \\(nhắn “mã mời [-0-9A-Z]+” cho Loa"
                    + " Học\\)\n"
                    + "Telegram: https://t\\.me/loahoc_bot\\?start="
                    + code
                    + "\nTrang web: https://loahoc\\.example/can-bo/vao\\?ma="
                    + code
                    + "\n"));
    assertThat(run("invite", "--list")).isZero();
    assertThat(out.toString()).startsWith("lời mời số 1: ban tổ chức, đến ");
    assertThat(run("invite", "--cancel", "1")).isZero();
    assertThat(run("invite", "--list")).isZero();
    assertThat(out.toString()).startsWith("Chưa ai có vai trò, không có lời mời nào đang chờ.");
  }

  @Test
  void aWardIsReadHoweverItIsTyped() {
    assertThat(run("invite", "--role", "ward-official", "--ward", "phuong tan phu")).isZero();
    assertThat(out.toString()).startsWith("Lời mời làm cán bộ phường Tân Phú,");
    assertThat(out.toString()).contains("Telegram: chưa biết tên bot; xin thêm --bot TÊN");
  }

  @Test
  void whoAcceptedIsListedRevokedAndErased() {
    run("invite", "--role", "administrator");
    String code = found("(?<=ma=)" + CODE);
    String first = accept(code, "w-1");
    run("invite", "--role", "organizer");
    String second = accept(found("(?<=ma=)" + CODE), "w-2");
    run("invite", "--list");
    assertThat(out.toString())
        .contains(first + "  (chưa có tên): quản trị", second + "  (chưa có tên): ban tổ chức");
    assertThat(run("invite", "--revoke", first)).isZero();
    assertThat(run("erase", "--person", second)).isZero();
    assertThat(out.toString().strip()).isEqualTo("Đã xóa mọi thông tin của người này.");
    run("invite", "--list");
    assertThat(out.toString()).startsWith("Chưa ai có vai trò");
  }

  private String accept(String code, String browser) {
    try (PeopleDesk desk = program().people()) {
      Address session = new Address(new ChannelId("web"), browser);
      return desk.write(t -> desk.registry().entrance().enter(t, code, session, desk.now()))
          .flatMap(Speaker::person)
          .orElseThrow();
    }
  }

  @Test
  void badInputIsToldInOneLine() {
    assertBad("'boss' is no role", "invite", "--role", "boss");
    assertBad("'resident' is no role", "invite", "--role", "resident");
    assertBad("a ward official needs a ward", "invite", "--role", "ward-official");
    assertBad("no ward is called", "invite", "--role", "ward-official", "--ward", "Bến Nghé");
    assertBad("--ward goes with", "invite", "--role", "organizer", "--ward", "Tân Phú");
    assertBad("the name of a Telegram bot", "invite", "--role", "organizer", "--bot", "a b");
    assertBad("nobody with this id", "invite", "--revoke", "X");
    assertBad("no open invitation", "invite", "--cancel", "7");
    assertBad("nobody is kept under this id", "erase", "--person", "X");
    assertBad("Missing required", "invite");
    assertBad("mutually exclusive", "invite", "--role", "organizer", "--list");
  }

  private void assertBad(String message, String... args) {
    assertThat(run(args)).as(String.join(" ", args)).isEqualTo(2);
    assertThat(err.toString().strip()).contains(message).doesNotContain("\n");
  }

  @Test
  void aFreshFolderIsNotBoundToTheRealClockByIt() {
    assertThat(run("invite", "--role", "administrator")).isZero();
    assertThat(Files.exists(data.resolve("clock"))).isFalse();
  }
}
