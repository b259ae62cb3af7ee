package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.time.TimeRule;

class FeeCellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Học phí (nghìn đồng) | 100 | 100.000đ",
        "Học phí (ngàn) | 50 | 50.000đ",
        "Phí (k) | 120 | 120.000đ",
        "Tiền (ngàn đồng/tháng) | 1200 | 1.200.000đ/tháng",
        "HỌC PHÍ (NGÀN ĐỒNG) | 80 | 80.000đ",
        "HOC PHI (NGHIN DONG) | 80 | 80.000đ",
        "HP (1.000đ) | 90 | 90.000đ",
        "Học phí (1000đ/khóa) | 90 | 90.000đ/khóa",
        "Mức thu, nghìn đồng | 50-70 | 50.000-70.000đ",
        "Học phí (nghìn đồng) | 0 | 0đ",
        "Học phí (nghìn đồng) | 100.000 | 100.000đ",
        "Học phí (nghìn đồng) | 150k | 150k",
        "Học phí (nghìn đồng) | Miễn phí | Miễn phí",
        "Học phí (nghìn đồng) | MP | Miễn phí",
        "Học phí (nghìn đồng) | 100 nghìn, trả hai lần | 100 nghìn, trả hai lần",
        "Học phí (đồng) | 100000 | 100.000đ",
        "Giá (VNĐ) | 250.000 | 250.000đ",
        "Học phí (đồng) | 100 | 100",
        "Học phí (triệu đồng) | 1,5 | 1,5 triệu đồng",
        "Học phí (triệu) | 2 | 2 triệu đồng",
        "Học phí (triệu) | 1500000 | 1.500.000đ",
        "Học phí | 100 | 100",
        "Học phí | 1000 | 1.000 đồng",
        "Học phí | 450000 | 450.000 đồng",
        "Học phí | 450.000 | 450.000 đồng",
        "Học phí | 450,000 | 450.000 đồng",
        "Học phí | 300000 - 450000 | 300.000-450.000 đồng",
        "Học phí | 300-450000 | 300-450000",
        "Học phí | 450000 đ | 450000 đ",
        "Học phí | 0 | 0",
        "Học phí/khóa | 450000 | 450.000 đồng/khóa",
        "Học phí / tháng | 450000 | 450.000 đồng/tháng",
        "Học phí (USD) | 1000 | 1000",
        "Học phí | 200000000000 | 200000000000",
        "Học phí/Lệ phí | 450000 | 450.000 đồng",
      })
  void figuresAreOfTheUnitThatTheHeadingNames(String heading, String cell, String fee) {
    String file = "Lớp;Thứ;Giờ;" + heading + "\nMay;2;8h;" + cell + "\nThêu;3;9h;" + cell + "\n";
    assertThat(
            new Timetables(new TableFiles())
                .read(
                    List.of(new Source("a.csv", file.getBytes(StandardCharsets.UTF_8))),
                    new Setting(Gazetteer.ofVietnam(), TimeRule.Span.OPEN, OptionalInt.of(2026)))
                .sessions())
        .extracting(session -> session.offer().fee().orElse("–"))
        .containsExactly(fee, fee);
  }
}
