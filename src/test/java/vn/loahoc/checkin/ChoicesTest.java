package vn.loahoc.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoicesTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 10, 3);

  private static Occasion at(String title, LocalDate day, String ward, String place) {
    return new Occasion(
        "mot",
        "tuan-le",
        title,
        new Occasion.Span(
            day,
            Optional.of(day.atTime(LocalTime.of(18, 0))),
            Optional.of(day.atTime(LocalTime.of(20, 0)))),
        new Occasion.Spot(
            Optional.of(place).filter(p -> !p.isEmpty()),
            Optional.of(ward).filter(w -> !w.isEmpty()),
            false));
  }

  @Test
  void whatReadsAlikeIsToldApartByWardOrPlace() {
    List<Occasion> occasions =
        List.of(
            at("Dưỡng sinh", TODAY, "Bến Cũ", "Sân 1"),
            at("Dưỡng sinh", TODAY, "Cầu Mới", "Sân 2"),
            at("Dưỡng sinh", TODAY, "", "Sân 3"),
            at("Dưỡng sinh", TODAY.minusDays(1), "Bến Cũ", ""),
            at("Cờ tướng", TODAY, "Bến Cũ", ""));
    assertThat(Choices.of(occasions, TODAY))
        .containsExactly(
            "18 giờ đến 20 giờ, Bến Cũ: Dưỡng sinh",
            "18 giờ đến 20 giờ, Cầu Mới: Dưỡng sinh",
            "18 giờ đến 20 giờ, Sân 3: Dưỡng sinh",
            "02/10, 18 giờ đến 20 giờ: Dưỡng sinh",
            "18 giờ đến 20 giờ: Cờ tướng");
  }

  @Test
  void ofOneWardTheyAreToldApartByTheirPlaces() {
    List<Occasion> occasions =
        List.of(
            at("Dưỡng sinh", TODAY, "Bến Cũ", "Sân 1"),
            at("Dưỡng sinh", TODAY, "Bến Cũ", "Sân 2"),
            at("Dưỡng sinh", TODAY, "Cầu Mới", "Sân 2"));
    assertThat(Choices.of(occasions, TODAY))
        .containsExactly(
            "18 giờ đến 20 giờ, Sân 1: Dưỡng sinh",
            "18 giờ đến 20 giờ, Sân 2: Dưỡng sinh",
            "18 giờ đến 20 giờ, Cầu Mới: Dưỡng sinh");
  }

  @Test
  void theWholeTitleOfALongOneIsNotNeeded() {
    Occasion occasion = at("Đọc sách cùng con và ".repeat(10), TODAY, "", "");
    assertThat(Choices.of(List.of(occasion), TODAY))
        .containsExactly("18 giờ đến 20 giờ: Đọc sách cùng con và Đọc sách cùng con…");
  }
}
