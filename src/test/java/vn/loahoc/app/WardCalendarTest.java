package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.calendar.Agenda;

/** The calendar of one ward, beside those of others. */
class WardCalendarTest {

  @TempDir Path folder;

  @Test
  void wardsAreCalledByTheKindThatTimetablesGiveThem() throws IOException {
    ClassTown town =
        ClassTown.all().filter(t -> t.name().equals("tan-hai")).findFirst().orElseThrow();
    try (Understanding understanding = town.understanding(folder)) {
      Agenda agenda = Agenda.of(understanding.corpus(), understanding.gazetteer());
      assertThat(agenda.wards().values())
          .containsExactly(
              "phường Hòa Nam",
              "phường Minh Lập",
              "xã Bình Thanh",
              "xã Tân Hải",
              "thị trấn Long Sơn");
      assertThat(agenda.onlyWard()).isEmpty();
      assertThat(agenda.forWard("phường Bình Thanh").onlyWard()).contains("xã Bình Thanh");
      assertThat(agenda.forWard("thị trấn Long Sơn").onlyWard()).contains("thị trấn Long Sơn");
    }
  }
}
