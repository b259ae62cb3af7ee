package vn.loahoc.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;
import vn.loahoc.text.RandomTexts;

class WardNamesTest {

  private final WardNames wards = new WardNames(Gazetteer.read(Path.of("corpus/wards.csv")));

  static List<String[]> names() {
    return Tables.rows("wards.tsv");
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsNamesOldAndNewAsThoseOfTheDay(String day, String text, String expected) {
    String read =
        switch (wards.read(text, LocalDate.parse(day))) {
          case WardChoice.One one -> one.ward().name();
          case WardChoice.Several several ->
              several.wards().stream().map(Ward::name).collect(Collectors.joining("|"));
          case WardChoice.None none -> "-";
        };
    assertThat(read).isEqualTo(expected);
  }

  @Test
  void theWardsOfTheDayAreOffered() {
    assertThat(wards.on(LocalDate.of(2023, 10, 1))).hasSize(10);
    assertThat(wards.on(LocalDate.of(2026, 1, 1)))
        .extracting(Ward::name)
        .containsExactly("Tân Thuận", "Phú Thuận", "Tân Mỹ", "Tân Hưng");
  }

  @Test
  void aTextSaysThatItNamesAWard() {
    assertThat(List.of("phường Bến Nghé", "phuong 5", "xã Phước Kiển", "p. lạ"))
        .allMatch(WardNames::saysWard);
    assertThat(List.of("phường nào có lớp", "mai có gì", "phường có gì không", "phường", ""))
        .noneMatch(WardNames::saysWard);
  }

  @Test
  void anyTextIsRead() {
    LocalDate day = LocalDate.of(2023, 10, 1);
    RandomTexts.of(11, 2_000).forEach(text -> assertThat(wards.read(text, day)).isNotNull());
  }
}
