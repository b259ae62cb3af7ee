package vn.loahoc.web.photo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.people.Role;
import vn.loahoc.photo.TestPictures;
import vn.loahoc.web.StaffMember;

/**
 * The pages of photos in a real browser, without a script, on a phone and on a desk. With {@code
 * -Dloahoc.screenshots=FOLDER} it draws them.
 */
class PhotoPageTest {

  private static final StaffMember WHO =
      new StaffMember("w1", "Lan", Role.WARD_OFFICIAL, Optional.of("Tân Phú"));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"phone,390,844", "desk,1280,800"})
  void photosAreSentLookedAtAndDeleted(String name, int width, int height) throws Exception {
    List<String> complaints = new ArrayList<>();
    try (Gallery gallery = new Gallery(folder);
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser chromium = playwright.chromium().launch(options())) {
      Page page =
          chromium.newPage(
              new Browser.NewPageOptions().setViewportSize(width, height).setLocale("vi-VN"));
      page.onConsoleMessage(message -> complaints.add(message.text()));
      gallery.letIn(WHO);
      page.navigate(gallery.url("/can-bo/vao?ma=m-w1"));
      page.locator("main form button").first().click();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ảnh hoạt động")).click();
      page.getByLabel("Ảnh", new Page.GetByLabelOptions().setExact(true))
          .setInputFiles(
              new FilePayload[] {
                file("ngang.jpg", TestPictures.withExif(900, 600, 1)),
                file("dọc.jpg", TestPictures.withExif(900, 600, 6)),
                file("nho.png", TestPictures.png(200, 200))
              });
      page.getByLabel("Chú thích").fill("Các cháu đọc sách cùng ông bà");
      page.getByLabel("Có, cha mẹ đã đồng ý").check();
      draw(page, name + "-form");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu ảnh")).click();
      assertThat(page.locator(".photos img")).hasCount(3);
      assertThat(fits(page)).isTrue();
      draw(page, name + "-list");
      page.locator(".photos a").nth(1).click();
      assertThat(page.locator("img.photo")).isVisible();
      assertThat(fits(page)).isTrue();
      page.getByText("Xóa ảnh này").click();
      draw(page, name + "-one");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xóa hẳn")).click();
      assertThat(page.getByRole(AriaRole.STATUS).last()).containsText("Đã xóa ảnh.");
      page.getByText("Về danh sách ảnh").click();
      assertThat(page.locator(".photos img")).hasCount(2);
    }
    assertThat(complaints).isEmpty();
  }

  private static FilePayload file(String name, byte[] data) {
    return new FilePayload(name, "image/jpeg", data);
  }

  private static boolean fits(Page page) {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth");
  }

  private static void draw(Page page, String name) {
    String target = System.getProperty("loahoc.screenshots", "");
    if (!target.isEmpty()) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of(target).resolve("photos-" + name + ".png"))
              .setFullPage(true));
    }
  }

  private static BrowserType.LaunchOptions options() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(Path.of("/usr/bin/chromium"))
        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"));
  }
}
