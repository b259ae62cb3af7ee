package vn.loahoc.web.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.message.Blob;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Role;
import vn.loahoc.photo.TestPictures;
import vn.loahoc.store.ErasureFile;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.resident.Browser;
import vn.loahoc.web.resident.Browser.FormFile;

class PhotoAreaTest {

  private static final StaffMember OF_TAN_PHU =
      new StaffMember("w1", "Lan", Role.WARD_OFFICIAL, Optional.of("Tân Phú"));
  private static final StaffMember OF_TAN_QUY =
      new StaffMember("w2", "Cúc", Role.WARD_OFFICIAL, Optional.of("Tân Quy"));
  private static final StaffMember ORGANIZER =
      new StaffMember("o1", "Minh", Role.ORGANIZER, Optional.empty());
  @TempDir private Path folder;
  private Gallery gallery;
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery(folder);
    browser = new Browser(gallery.port());
    enter(OF_TAN_PHU);
  }

  @AfterEach
  void close() {
    browser.close();
    gallery.close();
  }

  private void enter(StaffMember who) throws Exception {
    gallery.letIn(who);
    browser.get("/can-bo/vao?ma=m-" + who.person());
    browser.post("/can-bo/vao", Map.of("ma", "m-" + who.person()));
    browser.get("/can-bo/anh");
  }

  private HttpResponse<String> send(String activity, String children, byte[]... photos)
      throws Exception {
    browser.get("/can-bo/anh");
    List<FormFile> files = new ArrayList<>();
    for (byte[] photo : photos) {
      files.add(new FormFile("anh", "anh.jpg", Blob.of(photo)));
    }
    return browser.upload(
        "/can-bo/anh",
        Map.of("hoat-dong", activity, "tre-em", children, "chu-thich", "=HYPERLINK(1) <i>"),
        files);
  }

  private static byte[] photo() {
    return TestPictures.withExif(80, 60, 1);
  }

  @Test
  void severalPhotosAreSentSeenAndDeleted() throws Exception {
    HttpResponse<String> list = send("doc", "dong-y", photo(), TestPictures.png(40, 40));
    assertThat(list.statusCode()).isEqualTo(200);
    assertThat(list.body())
        .contains("<option value=\"doc\">Đọc sách &lt;b&gt; cùng con</option>")
        .contains("Ảnh đã lưu (2)", "01/10/2023, Tân Phú")
        .contains("alt=\"Đọc sách &lt;b> cùng con: =HYPERLINK(1) &lt;i>\"");

    HttpResponse<String> page = browser.get("/can-bo/anh/1");
    assertThat(page.body())
        .contains("<img class=\"photo\" src=\"/can-bo/anh/1/lon.jpg\"", "cha mẹ đã đồng ý")
        .contains("8 giờ ngày 01/10/2023");
    HttpResponse<byte[]> large = browser.bytes("/can-bo/anh/1/lon.jpg");
    assertThat(large.headers().firstValue("Content-Type").orElse("")).startsWith("image/jpeg");
    assertThat(large.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(large.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(TestPictures.contains(large.body(), TestPictures.PLACE)).isFalse();
    assertThat(browser.bytes("/can-bo/anh/1/nho.jpg").statusCode()).isEqualTo(200);

    assertThat(browser.post("/can-bo/anh/1/xoa", Map.of()).body()).contains("Đã xóa ảnh.");
    assertThat(browser.get("/can-bo/anh/1").statusCode()).isEqualTo(410);
    assertThat(browser.bytes("/can-bo/anh/1/lon.jpg").statusCode()).isEqualTo(410);
    assertThat(browser.get("/can-bo/anh").body()).contains("Ảnh đã lưu (1)");
    List<String> audit =
        gallery
            .database()
            .read(t -> new AuditLog().latest(t, 9).stream().map(AuditEntry::what).toList());
    assertThat(audit).contains("photo.kept", "photo.deleted");
    assertThat(ErasureFile.in(folder).all()).singleElement().asString().contains("photo:");
  }

  @Test
  void officialsSeeNothingOfAnotherWard() throws Exception {
    send("doc", "khong", photo());
    enter(OF_TAN_QUY);
    assertThat(browser.get("/can-bo/anh").body()).contains("Ảnh đã lưu (0)");
    assertThat(browser.get("/can-bo/anh?phuong=T%C3%A2n+Ph%C3%BA").body()).contains("lưu (0)");
    assertThat(browser.get("/can-bo/anh/1").statusCode()).isEqualTo(410);
    assertThat(browser.bytes("/can-bo/anh/1/lon.jpg").statusCode()).isEqualTo(410);
    assertThat(browser.bytes("/can-bo/anh/1/nho.jpg").statusCode()).isEqualTo(410);
    browser.get("/can-bo/anh");
    assertThat(browser.post("/can-bo/anh/1/xoa", Map.of()).statusCode()).isEqualTo(410);
    assertThat(send("doc", "khong", photo()).statusCode()).isEqualTo(422);
    enter(ORGANIZER);
    assertThat(browser.get("/can-bo/anh?ngay=2023-10-01&phuong=T%C3%A2n+Ph%C3%BA").body())
        .contains("Ảnh đã lưu (1)");
    assertThat(browser.get("/can-bo/anh?ngay=2023-10-01").body())
        .contains("<option value=\"\">Tất cả các ngày</option>")
        .contains("<option value=\"2023-10-01\" selected>01/10/2023</option>");
    assertThat(browser.get("/can-bo/anh?ngay=2023-10-02").body()).contains("Ảnh đã lưu (0)");
    assertThat(browser.get("/can-bo/anh?ngay=x&trang=0").body()).contains("Ảnh đã lưu (1)");
  }

  @Test
  void withoutSigningInThereIsNothing() throws Exception {
    send("doc", "khong", photo());
    try (Browser stranger = new Browser(gallery.port())) {
      for (String path : List.of("", "/1", "/1/lon.jpg", "/1/nho.jpg", ".zip")) {
        HttpResponse<byte[]> answer = stranger.bytes("/can-bo/anh" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(303);
      }
    }
  }

  @Test
  void whatCannotBeKeptIsToldAboveTheList() throws Exception {
    byte[] svg = "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8);
    assertThat(send("doc", "chua-hoi", photo()).body()).contains("Không ảnh nào được lưu;");
    assertThat(send("doc", "", photo()).body()).contains("trả lời câu hỏi về trẻ em");
    assertThat(send("khong-co", "khong", photo()).body()).contains("Xin chọn hoạt động");
    assertThat(send("doc", "khong").body()).contains("Chưa chọn ảnh nào.");
    assertThat(send("doc", "khong", new byte[11][1]).body()).contains("tối đa 10 ảnh");
    assertThat(browser.get("/can-bo/anh").body()).contains("Ảnh đã lưu (0)");
    assertThat(send("khac-2023-09-30", "khong", svg, photo()).body())
        .contains("1 ảnh không lưu được vì không phải tệp JPEG hay PNG.", "Ảnh đã lưu (1)")
        .contains("30/09/2023, Tân Phú");
    assertThat(send("doc", "khong", new byte[26_000_000]).statusCode()).isEqualTo(413);
  }

  @Test
  void largeUploadsFollowEachOther() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(send("doc", "khong", new byte[7_000_000]).body())
          .contains("1 ảnh không lưu được vì không phải tệp JPEG hay PNG.");
    }
  }

  @Test
  void theZipHoldsPhotosAndATable() throws Exception {
    send("doc", "dong-y", photo(), photo());
    send("khac-2023-10-01", "khong", photo());
    HttpResponse<byte[]> zip = browser.bytes("/can-bo/anh.zip");
    assertThat(zip.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"anh-hoat-dong.zip\"");
    Map<String, byte[]> files = files(zip.body());
    assertThat(files.keySet())
        .containsExactly(
            "danh-sach.csv",
            "2023-10-01_tan-phu_3.jpg",
            "2023-10-01_tan-phu_2.jpg",
            "2023-10-01_tan-phu_1.jpg");
    String csv =
        new String(files.getOrDefault("danh-sach.csv", new byte[0]), StandardCharsets.UTF_8);
    assertThat(csv)
        .startsWith(
            "\uFEFF\"Tệp\",\"Ngày\",\"Phường\",\"Hoạt động\",\"Chú thích\",\"Trẻ em nhìn rõ")
        .contains(
            "\r\n\"2023-10-01_tan-phu_2.jpg\",\"01/10/2023\",\"Tân Phú\",\"Đọc sách <b> cùng con\","
                + "\"'=HYPERLINK(1) <i>\",\"Có, cha mẹ đã đồng ý\",\"8 giờ ngày 01/10/2023\"\r\n")
        .contains("_3.jpg\",\"01/10/2023\",\"Tân Phú\",\"Hoạt động khác\"");
    assertThat(files.values()).allMatch(f -> !TestPictures.contains(f, TestPictures.PLACE));
    List<String> audit =
        gallery
            .database()
            .read(t -> new AuditLog().latest(t, 1).stream().map(AuditEntry::what).toList());
    assertThat(audit).containsExactly("photo.downloaded");
    assertThat(browser.bytes("/can-bo/anh.zip?ngay=2023-10-02").statusCode()).isEqualTo(303);
  }

  private static Map<String, byte[]> files(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        files.put(e.getName(), in.readAllBytes());
      }
    }
    return files;
  }
}
