package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.Desk;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.web.resident.Browser;

/** Who may see which staff page: the table is written by hand, the pages come from the server. */
class StaffPagesTest {

  private static final String DOOR = " /can-bo/vao";

  /** Who comes, in the order of the table. */
  private static final List<Optional<Office>> COLUMNS =
      List.of(
          Optional.empty(),
          Optional.of(new Office(Role.WARD_OFFICIAL, Optional.of("Tân Phú"))),
          Optional.of(new Office(Role.ORGANIZER, Optional.empty())),
          Optional.of(new Office(Role.ADMINISTRATOR, Optional.empty())));

  @TempDir private Path data;

  @Test
  void everyStaffPageHasARowAndNobodyMayMoreThanItSays() throws Exception {
    List<List<String>> table = ExampleRows.of(StaffPagesTest.class, "staff-pages.tsv");
    try (ServerRig rig = new ServerRig(data)) {
      assertThat(rig.routes().stream().filter(route -> route.contains(" /can-bo")))
          .containsExactlyInAnyOrderElementsOf(table.stream().map(List::getFirst).toList());
      List<String> wrong = new ArrayList<>();
      for (int column = 0; column < COLUMNS.size(); column++) {
        try (Browser browser = new Browser(rig.port())) {
          for (List<String> row : table) {
            enter(browser, column);
            boolean may = row.get(1 + column).equals("x");
            if (isLetIn(browser, row.getFirst()) != may) {
              wrong.add(row.getFirst() + " by column " + column);
            }
          }
        }
      }
      assertThat(wrong).isEmpty();
    }
  }

  /** Signs in, unless the browser still is. */
  private void enter(Browser browser, int column) throws Exception {
    Optional<Office> office = COLUMNS.get(column);
    if (office.isPresent() && browser.get("/can-bo").statusCode() != 200) {
      String code = code(office.get(), "s" + column);
      browser.get("/can-bo/vao?ma=" + code);
      browser.post("/can-bo/vao", Map.of("ma", code));
      assertThat(browser.get("/can-bo").statusCode()).isEqualTo(200);
    }
    if (office.isEmpty()) {
      browser.get("/can-bo/vao");
    }
  }

  private static boolean isLetIn(Browser browser, String page) throws Exception {
    String path = page.replaceFirst("\\S+ ", "").replace("{so}", "7");
    if (page.endsWith(DOOR)) {
      return browser.get(path).statusCode() == 200;
    }
    HttpResponse<String> answer =
        page.startsWith("GET ")
            ? browser.get(path)
            : browser.postAsIs(path, Map.of("phieu", token(browser)));
    assertThat(answer.statusCode()).as(page).isNotEqualTo(404);
    return answer.statusCode() != 403 && (!isToTheDoor(answer) || endsASession(answer));
  }

  private static boolean isToTheDoor(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").filter(DOOR.strip()::equals).isPresent();
  }

  /** Leaving leads to the door as well, but only of those who were inside. */
  private static boolean endsASession(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream().anyMatch(c -> c.startsWith("canbo="));
  }

  private static String token(Browser browser) {
    return browser.page().contains("name=\"phieu\"") ? browser.token() : "";
  }

  /** Another process gives somebody a role, and they ask for a way in. */
  private String code(Office office, String chat) {
    try (Desk desk = new Desk(new StoreLocation.SqliteFile(data.resolve("loahoc.db")))) {
      String person = desk.employ(new Address(new ChannelId("telegram"), chat), "Hoa", office);
      return desk.write(t -> desk.registry().entrance().issue(t, person, Desk.NOW));
    }
  }
}
