package vn.loahoc.web.resident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.message.Update;
import vn.loahoc.web.Operator;
import vn.loahoc.web.WebSettings;

/** The page in a real browser: Chromium as the machine has it. */
class BrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Operator OPERATOR =
      new Operator("Ban tổ chức Tuần lễ, Quận 7 (dùng thử)", Optional.of("028 0000 0000"));
  private static final String FIRST_CHOICE = "1. Lễ khai mạc của Thành phố";

  private static Playwright playwright;
  private static Browser chromium;

  @TempDir private Path folder;
  private TestSite site;

  @BeforeAll
  static void launch() {
    assertThat(CHROMIUM).as("install the chromium of the system").exists();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void quit() {
    playwright.close();
  }

  @BeforeEach
  void open() {
    site = new TestSite(folder, WebSettings.local(0, OPERATOR), Dialogue::answer);
    site.start(Dialogue.TODAY, Duration.ofSeconds(2));
  }

  @AfterEach
  void close() {
    List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
    site.close();
  }

  private Page page(Browser.NewContextOptions options) {
    BrowserContext context = chromium.newContext(options.setLocale("vi-VN"));
    context.setDefaultTimeout(10_000);
    Page page = context.newPage();
    page.navigate(home());
    return page;
  }

  private String home() {
    return "http://localhost:" + site.port() + "/";
  }

  private static Browser.NewContextOptions phone() {
    return new Browser.NewContextOptions().setViewportSize(390, 844);
  }

  private static Locator box(Page page) {
    return page.getByLabel("Câu hỏi");
  }

  private static Locator messages(Page page) {
    return page.locator("[data-id]");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static void ask(Page page, String question) {
    box(page).fill(question);
    button(page, "Gửi").click();
  }

  @Test
  void aQuestionAChoiceAndAReloadLoseNothing() {
    Page page = page(phone());
    ask(page, "mai co gi ko");
    button(page, FIRST_CHOICE).click();
    assertThat(messages(page)).hasCount(4);
    assertThat(page.getByText("8 giờ sáng thứ Hai, 02/10/2023")).isVisible();
    assertThat(box(page)).hasValue("");
    List<String> before = messages(page).allInnerTexts();
    page.reload();
    assertThat(messages(page)).hasCount(4);
    assertThat(messages(page).allInnerTexts()).isEqualTo(before);
  }

  @Test
  void everythingWorksWithTheScriptOff() {
    Page page = page(phone().setJavaScriptEnabled(false));
    ask(page, "mai co gi ko");
    button(page, FIRST_CHOICE).click();
    assertThat(messages(page)).hasCount(4);
    button(page, "Chữ to hơn").click();
    assertThat(page.locator("html.large")).isVisible();
    assertThat(messages(page)).hasCount(4);
  }

  @Test
  void everythingWorksWithTheKeyboardAlone() {
    Page page = page(phone());
    page.keyboard().press("Tab");
    assertThat(page.getByText("Đến ô nhập câu hỏi")).isFocused();
    page.keyboard().press("Enter");
    assertThat(box(page)).isFocused();
    page.keyboard().type("mai co gi ko");
    page.keyboard().press("Enter");
    assertThat(messages(page)).hasCount(2);
    for (int i = 0; i < 2; i++) {
      page.keyboard().press("Shift+Tab");
    }
    assertThat(button(page, FIRST_CHOICE)).isFocused();
    page.keyboard().press("Enter");
    assertThat(messages(page)).hasCount(4);
  }

  @Test
  void anExampleIsAskedByPressingIt() {
    Page page = page(phone());
    button(page, "mai có gì").click();
    assertThat(messages(page)).hasCount(2);
    assertThat(box(page)).hasValue("");
  }

  @Test
  void twoOpenPagesOfOneVisitorShowTheSame() {
    Page first = page(phone());
    Page second = first.context().newPage();
    second.navigate(first.url());
    ask(first, "mai co gi ko");
    assertThat(messages(second)).hasCount(2);
  }

  @Test
  void aMessageWrittenWithoutALineIsKeptInTheBoxAndSentOnceWhenThereIsOne() {
    Page page = page(phone());
    page.context().setOffline(true);
    ask(page, "mai co gi ko");
    assertThat(page.getByText("Loa Học đang tự gửi lại")).isVisible();
    assertThat(box(page)).hasValue("mai co gi ko");
    page.context().setOffline(false);
    assertThat(messages(page)).hasCount(2);
    assertThat(box(page)).hasValue("");
    assertThat(site.intake().updates()).extracting(Update::toString).hasSize(1);
  }

  @Test
  void aPageWhoseTokenIsOldRenewsItselfAndSendsWhatWasWritten() {
    Page page = page(phone());
    page.context().clearCookies();
    ask(page, "mai co gi ko");
    assertThat(messages(page)).hasCount(2);
    assertThat(box(page)).hasValue("");
  }

  @ParameterizedTest
  @CsvSource({"390,LIGHT", "390,DARK", "1280,LIGHT", "1280,DARK"})
  void axeFindsNothingSeriousInAConversation(int width, ColorScheme colours) {
    Page page =
        page(new Browser.NewContextOptions().setViewportSize(width, 844).setColorScheme(colours));
    assertThat(serious(page)).isEmpty();
    ask(page, "mai co gi ko");
    button(page, FIRST_CHOICE).click();
    assertThat(messages(page)).hasCount(4);
    assertThat(serious(page)).isEmpty();
    button(page, "Chữ to hơn").click();
    assertThat(page.locator("html.large")).isVisible();
    assertThat(serious(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/rieng-tu", "/nhung", "/khong-co", "/can-bo/vao?ma=x"})
  void axeFindsNothingSeriousOnTheOtherPages(String path) {
    Page page = page(phone());
    page.navigate(home() + path.substring(1));
    assertThat(serious(page)).isEmpty();
  }

  /** Also what is moderate: there is no reason to have it. */
  private static List<String> serious(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(rule -> !"minor".equals(rule.getImpact()))
            .map(BrowserTest::described)
            .toList();
  }

  private static String described(Rule rule) {
    List<String> where = new ArrayList<>();
    rule.getNodes().forEach(node -> where.add(String.valueOf(node.getHtml())));
    return rule.getId() + " " + where;
  }

  @Test
  void nothingIsRefusedByThePagesOwnPolicyAndNothingComesFromElsewhere() {
    Page page = page(phone());
    List<String> wrong = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            wrong.add(message.text());
          }
        });
    String home = home();
    page.onRequest(
        request -> {
          if (!request.url().startsWith(home)) {
            wrong.add(request.url());
          }
        });
    page.reload();
    ask(page, "mai co gi ko");
    assertThat(messages(page)).hasCount(2);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1_280})
  void theConversationFitsItsScreen(int width) {
    Page page = page(new Browser.NewContextOptions().setViewportSize(width, 800));
    ask(page, "mai co gi ko");
    button(page, FIRST_CHOICE).click();
    assertThat(messages(page)).hasCount(4);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }
}
