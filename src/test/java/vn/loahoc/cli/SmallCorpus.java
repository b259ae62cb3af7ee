package vn.loahoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A corpus of one made-up plan. */
final class SmallCorpus {

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN PHƯỜNG MẪU
      Số: 12/KH-UBND
      Phường Mẫu, ngày 20 tháng 10 năm 2024
      KẾ HOẠCH
      Tổ chức Ngày hội đọc sách năm 2024
      I. MỤC ĐÍCH
      1. Khuyến khích người dân đọc sách.
      II. NỘI DUNG
      1. Lễ khai mạc Ngày hội đọc sách
      - Thời gian: 7 giờ 30, ngày 04 tháng 11 năm 2024.
      - Địa điểm: sân trường Hoa Sen.
      2. Đổi sách cũ lấy cây xanh
      - Thời gian: ngày 06 tháng 11 năm 2024.
      - Địa điểm: Thư viện phường.
      """;

  private SmallCorpus() {}

  /** Writes it below a folder, which is returned. */
  static Path write(Path folder) throws IOException {
    Path campaign = Files.createDirectories(folder.resolve("hoi-sach"));
    Files.writeString(campaign.resolve("ke-hoach.txt"), PLAN);
    Files.writeString(
        campaign.resolve("campaign.yaml"),
        "title: Ngày hội đọc sách năm 2024\nlocality: Phường Mẫu\nhome: true\n");
    return folder;
  }
}
