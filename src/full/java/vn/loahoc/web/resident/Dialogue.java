package vn.loahoc.web.resident;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.RichText;

/** A conversation as it is had on the eve of the week of 2023. */
final class Dialogue {

  static final List<Programme.Item> TODAY =
      List.of(
          new Programme.Item(
              "Ngày mai, 8 giờ sáng",
              "Lễ khai mạc của Thành phố",
              "Quảng trường Hòa Bình, khu dân cư Cityland Park Hills, quận Gò Vấp",
              Optional.of(URI.create("https://www.openstreetmap.org/search?query=Cityland"))),
          new Programme.Item(
              "Suốt Tuần lễ",
              "Đọc sách, giới thiệu thư viện cộng đồng",
              "10 phường",
              Optional.empty()));

  private static final String SOURCE = "\nNguồn: Kế hoạch số 5593/KH-UBND, mục II.2.1.";

  private Dialogue() {}

  static Optional<Content> answer(Inbound inbound) {
    return switch (inbound) {
      case Inbound.Said said -> Optional.of(said(said.text()));
      case Inbound.Pressed pressed -> Optional.of(pressed(pressed.payload()));
      default -> Optional.empty();
    };
  }

  private static Content said(String text) {
    if (!text.startsWith("mai")) {
      return Content.plain("Xin hỏi về Tuần lễ ạ.");
    }
    return new Content.Text(
        RichText.plain("Ngày mai, thứ Hai 02/10/2023, có hai việc. Muốn hỏi việc nào ạ?\n")
            .plainly("1. Lễ khai mạc của Thành phố\n2. Xe loa của các phường"),
        List.of(
            Button.press("1. Lễ khai mạc của Thành phố", "c:1"),
            Button.press("2. Xe loa của các phường", "c:2")));
  }

  private static Content pressed(String payload) {
    if (!payload.equals("c:1")) {
      return Content.plain("Đã ghi nhận ạ.");
    }
    return new Content.Text(
        RichText.empty()
            .bold("8 giờ sáng thứ Hai, 02/10/2023")
            .plainly(
                ", tại Quảng trường Hòa Bình, khu dân cư Cityland Park Hills, quận Gò Vấp. Đây là"
                    + " lễ khai mạc cấp Thành phố, Quận 7 tham dự; kế hoạch không nêu người dân có"
                    + " dự tự do hay không.")
            .italic(SOURCE),
        List.of(
            Button.press("Nhắc tôi", "n"),
            Button.press("Thêm vào lịch", "l"),
            Button.open(
                "Xem bản đồ", URI.create("https://www.openstreetmap.org/search?query=Cityland"))));
  }
}
