package vn.loahoc.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole program with its page in a real browser, on the shipped documents. With {@code
 * -Dloahoc.screenshots=docs} it draws the pictures of the README anew.
 */
class ServerPageTest {

  @TempDir private Path data;

  @ParameterizedTest
  @CsvSource({"web-phone,390,844", "web-desktop,1280,800"})
  void aQuestionAButtonAndAReloadLoseNothing(String name, int width, int height) {
    try (ServerRig rig = new ServerRig(data);
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser chromium = playwright.chromium().launch(options())) {
      Page page =
          chromium.newPage(
              new Browser.NewPageOptions().setViewportSize(width, height).setLocale("vi-VN"));
      page.navigate("http://localhost:" + rig.port() + "/");
      Locator messages = page.locator("[data-id]");
      ask(page, "mai co gi ko");
      assertThat(messages).hasCount(2);
      assertThat(messages.nth(1)).containsText("8 giờ sáng: Tham dự Lễ khai mạc");
      ask(page, "khai mac o dau");
      assertThat(messages).hasCount(4);
      assertThat(messages.nth(3)).containsText("Quảng trường Hòa Bình");
      page.getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thêm vào lịch").setExact(true))
          .last()
          .click();
      assertThat(messages).hasCount(6);
      assertThat(messages.nth(5)).containsText(".ics");
      List<String> before = messages.allInnerTexts();
      page.reload();
      assertThat(messages.allInnerTexts()).isEqualTo(before);
      draw(page, name);
    }
  }

  private static void ask(Page page, String question) {
    page.getByLabel("Câu hỏi").fill(question);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi").setExact(true))
        .click();
  }

  private static void draw(Page page, String name) {
    String target = System.getProperty("loahoc.screenshots", "");
    if (!target.isEmpty()) {
      page.mouse().move(0, 0);
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(target).resolve(name + ".png")));
    }
  }

  private static BrowserType.LaunchOptions options() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(Path.of("/usr/bin/chromium"))
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
  }
}
