package vn.loahoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.corpus.CorpusFolder;
import vn.loahoc.corpus.file.FormatReader;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.corpus.plan.PlanParser;
import vn.loahoc.corpus.timetable.Timetables;

class MapLinksTest {

  private static final LocalDate OPENING = LocalDate.of(2023, 10, 2);

  @TempDir private Path folder;

  @Test
  void aPlaceOfAPlanIsSearchedFor() {
    Occurrence opening = first(Corpora.agenda(), "Tham dự Lễ khai mạc");
    assertThat(MapLinks.of(opening, Corpora.agenda()))
        .contains(
            URI.create(
                "https://www.openstreetmap.org/search?query=Qu%E1%BA%A3ng+tr%C6%B0%E1%BB%9Dng"
                    + "+H%C3%B2a+B%C3%ACnh%2C+Khu+d%C3%A2n+c%C6%B0+Cityland+Park+Hills%2C"
                    + "+qu%E1%BA%ADn+G%C3%B2+V%E1%BA%A5p"));
  }

  @Test
  void toManyPlacesThereIsNoWay() {
    Occurrence everywhere = first(Corpora.agenda(), "Tổ chức xe loa");
    assertThat(everywhere.where().place()).isPresent();
    assertThat(MapLinks.of(everywhere, Corpora.agenda())).isEmpty();
  }

  @Test
  void ofAMeetingInAnotherHouseItIsThatHouse() throws IOException {
    Agenda agenda =
        agenda(
            """
            Tên lớp,Phường,Địa điểm,Phòng,Thứ,Giờ,Từ ngày,Tọa độ,Ghi chú
            Vi tính,Tân Phú,Nhà Mẫu 1,Phòng máy,2,18h,01/09/2023,"10.73, 106.72",02/10/2023 học tại trường Mẫu
            """);
    assertThat(agenda.on(OPENING))
        .extracting(occurrence -> MapLinks.of(occurrence, agenda))
        .containsExactly(
            Optional.of(
                URI.create(
                    "https://www.openstreetmap.org/search?query=tr%C6%B0%E1%BB%9Dng+M%E1%BA%ABu")));
    assertThat(agenda.on(OPENING))
        .extracting(occurrence -> occurrence.where().place())
        .containsExactly(Optional.of("trường Mẫu"));
  }

  @Test
  void ofAClassItIsThePointOfItsRowElseTheHouseAndNeverAMadeUpOne() throws IOException {
    Agenda agenda =
        agenda(
            """
            Tên lớp,Phường,Địa điểm,Phòng,Thứ,Giờ,Từ ngày,Tọa độ,Ghi chú
            Vi tính,Tân Phú,Nhà Mẫu 1,Phòng máy,2,18h,02/10/2023,"10.73, 106.72",
            Cắm hoa,Tân Phú,Nhà Mẫu 2,Phòng 1,2,19h,02/10/2023,,
            May vá,Tân Phú,Nhà Mẫu 3,Phòng 1,2,20h,02/10/2023,"10.73, 106.72",dữ liệu mẫu
            """);
    assertThat(agenda.on(OPENING))
        .extracting(occurrence -> MapLinks.of(occurrence, agenda))
        .containsExactly(
            Optional.of(
                URI.create(
                    "https://www.openstreetmap.org/?mlat=10.730000&mlon=106.720000"
                        + "#map=18/10.730000/106.720000")),
            Optional.of(
                URI.create(
                    "https://www.openstreetmap.org/search?query=Nh%C3%A0+M%E1%BA%ABu+2%2C"
                        + "+ph%C6%B0%E1%BB%9Dng+T%C3%A2n+Ph%C3%BA")),
            Optional.empty());
  }

  private Agenda agenda(String timetable) throws IOException {
    Files.createDirectories(folder.resolve("lich/timetable"));
    Files.writeString(folder.resolve("lich/campaign.yaml"), "title: Lịch\nhome: true\n");
    Files.writeString(folder.resolve("lich/timetable/lich.csv"), timetable);
    Timetables timetables = new Timetables(new TableFiles());
    return Agenda.of(
        new CorpusFolder(new FormatReader(), new PlanParser(), timetables, true).load(folder),
        Corpora.gazetteer());
  }

  private static Occurrence first(Agenda agenda, String title) {
    return agenda.on(OPENING).stream()
        .filter(o -> o.title().startsWith(title))
        .findFirst()
        .orElseThrow();
  }
}
