package vn.loahoc.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Phường Mẫu Giang (gồm các phường Thạch Mẫu, Hải Mẫu I và Mẫu Ninh cũ)                       | Thạch Mẫu, Hải Mẫu I, Mẫu Ninh
          phường Mẫu Giang gồm các phường: Thạch Mẫu, phường Hải Mẫu và xã Mẫu Ninh                   | Thạch Mẫu, Hải Mẫu, Mẫu Ninh
          Phường Mẫu Giang: gồm Thạch Mẫu, Hải Mẫu                                                    | Thạch Mẫu, Hải Mẫu
          Phường Mẫu Giang bao gồm phường Thạch Mẫu (cũ) và Mẫu Giang (cũ)                            | Thạch Mẫu
          Phường Mẫu Giang được thành lập trên cơ sở sáp nhập các phường Thạch Mẫu và Hải Mẫu.        | Thạch Mẫu, Hải Mẫu
          Phường Mẫu Giang thành lập từ việc hợp nhất toàn bộ phường Thạch Mẫu và một phần xã Hải Mẫu | Thạch Mẫu, Hải Mẫu
          Sáp nhập phường Thạch Mẫu, phường Hải Mẫu thành phường Mẫu Giang                            | Thạch Mẫu, Hải Mẫu
          Phường Thạch Mẫu nay thuộc phường Mẫu Giang; liên hệ phường Mẫu Giang                       | Thạch Mẫu
          Phường Thạch Mẫu (nay là phường Mẫu Giang) mời bà con dự                                    | Thạch Mẫu
          Phường Mẫu Giang: hợp nhất từ các phường Thạch Mẫu, Hải Mẫu và Mẫu Giang | Thạch Mẫu, Hải Mẫu
          Phường Mẫu Giang: hợp nhất các phường Thạch Mẫu, Hải Mẫu, Mẫu Giang | Thạch Mẫu, Hải Mẫu
          Phường Mẫu Giang (sáp nhập từ 3 phường Thạch Mẫu, Hải Mẫu, Mẫu Ninh) | Thạch Mẫu, Hải Mẫu, Mẫu Ninh
          Phường Mẫu Giang – sáp nhập phường Thạch Mẫu với phường Hải Mẫu | Thạch Mẫu, Hải Mẫu
          Phường Mẫu Giang mới, nhập từ hai phường Thạch Mẫu và Hải Mẫu | Thạch Mẫu, Hải Mẫu
          Phường Mẫu Giang thành lập trên cơ sở phường Thạch Mẫu, phường Hải Mẫu | Thạch Mẫu, Hải Mẫu
          Phường Mẫu Giang được hình thành từ các phường Thạch Mẫu, Hải Mẫu | Thạch Mẫu, Hải Mẫu
          Phường Mẫu Giang trước đây là phường Thạch Mẫu và phường Hải Mẫu | Thạch Mẫu, Hải Mẫu
          Thành lập phường Mẫu Giang trên cơ sở toàn bộ diện tích của phường Thạch Mẫu và phường Hải Mẫu | Thạch Mẫu, Hải Mẫu
          Phường Mẫu Giang gồm các phường cũ: Thạch Mẫu, Hải Mẫu | Thạch Mẫu, Hải Mẫu
          Phường Mẫu Giang: các phường Thạch Mẫu, Hải Mẫu cũ | Thạch Mẫu, Hải Mẫu
          Phường Mẫu Giang (Thạch Mẫu, Hải Mẫu cũ) | Thạch Mẫu, Hải Mẫu
          Sáp nhập các phường Thạch Mẫu, Hải Mẫu vào phường Mẫu Giang | Thạch Mẫu, Hải Mẫu
          Nhập phường Thạch Mẫu với phường Hải Mẫu thành phường Mẫu Giang | Thạch Mẫu, Hải Mẫu
          Nhập phường Thạch Mẫu và phường Hải Mẫu để thành lập phường Mẫu Giang | Thạch Mẫu, Hải Mẫu
          Sắp xếp toàn bộ diện tích của các phường Thạch Mẫu, Hải Mẫu thành phường mới có tên gọi là phường Mẫu Giang | Thạch Mẫu, Hải Mẫu
          Phường Thạch Mẫu và phường Hải Mẫu được sáp nhập vào phường Mẫu Giang | Thạch Mẫu, Hải Mẫu
          Phường Thạch Mẫu cũ thuộc phường Mẫu Giang | Thạch Mẫu
          Phường Mẫu Giang hợp nhất từ các phường Ba Mẫu, Hai Giếng | Ba Mẫu, Hai Giếng
          Các phường Thạch Mẫu, Hải Mẫu phối hợp với phường Mẫu Giang |
          Phường Mẫu Giang: các phường Thạch Mẫu, Hải Mẫu cùng dự |
          Phường Mẫu Giang thành lập Ban Tổ Chức, có phường Thạch Mẫu |
          Chuyển lớp của phường Thạch Mẫu vào phường Mẫu Giang |
          Các phường Thạch Mẫu, Hải Mẫu tổ chức như phường Mẫu Giang                                  |
          Phường Mẫu Giang gồm 12 khu phố, do ông Nguyễn Văn Mẫu phụ trách                            |
          Phường Mẫu Giang tổ chức ngày hội gồm Đọc Sách, Kể Chuyện                                   |
          """)
  void theNamesOfWardsThatWentIntoOneAreTakenFromProse(String text, String names) {
    Section section =
        new Section(
            Section.Part.BODY, "", "", List.of(), List.of(new Section.Paragraph(text, "", 0, 1)));
    Plan plan =
        new Plan(
            "ke-hoach.txt",
            new Header(
                DocumentKind.PLAN,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            List.of(section),
            new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    Campaign campaign =
        new Campaign("c", "Tuần lễ", Optional.empty(), OptionalInt.empty(), true, List.of(plan));
    WardCell ward = new WardCell(Optional.empty(), "Mẫu Giang");

    FormerNames former = FormerNames.of(new Corpus(List.of(campaign), List.of()), List.of(ward));

    assertThat(String.join(", ", former.of(ward.key()))).isEqualTo(names == null ? "" : names);
  }
}
