package vn.loahoc.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "phòng 3",
        "Phòng máy, lầu 1",
        "P.2",
        "P. A3",
        "phong hoc so 4",
        "hội trường",
        "tại hội trường lớn",
        "lầu 2",
        "sân sau"
      })
  void aRoomAFloorAndAYardAreWithinTheHouse(String words) {
    assertThat(Room.isWithin(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nhà văn hóa khu phố 3",
        "hội trường UBND phường Mẫu",
        "Phòng 2, Nhà văn hóa Mẫu",
        "sân vận động quận",
        "trường THCS Mẫu",
        "công viên Mẫu"
      })
  void anotherHouseIsNot(String words) {
    assertThat(Room.isWithin(words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P.1, Nhà văn hóa khu phố 1 | phòng 5            | phòng 5, Nhà văn hóa khu phố 1",
        "Phòng 2, lầu 1, Nhà Mẫu, đường Mẫu | Hội trường | Hội trường, Nhà Mẫu, đường Mẫu",
        "Nhà văn hóa khu phố 1      | lầu 2              | lầu 2, Nhà văn hóa khu phố 1",
        "Thư viện, số 2 đường Mẫu   | phòng 3            | phòng 3, Thư viện, số 2 đường Mẫu",
        "Phòng 2                    | phòng 3            | phòng 3",
        "Hội trường UBND phường Mẫu | phòng 3            | phòng 3, Hội trường UBND phường Mẫu",
        "P.1, Nhà văn hóa khu phố 1 | Trường Mẫu 2       | Trường Mẫu 2",
        "P.1, Nhà văn hóa khu phố 1 | phòng 3 trường Mẫu | phòng 3 trường Mẫu"
      })
  void whatMovesToAnotherRoomStaysInItsHouse(String place, String to, String moved) {
    assertThat(Room.moved(place, to)).isEqualTo(moved);
  }

  @Test
  void aRoomOfAColumnIsOfTheHouseOfItsVenueElseOfTheOneItNames() {
    assertThat(
            Room.named("Phòng số 02 Nhà văn hóa Mẫu")
                .map(room -> room.within(Optional.of("trường mẫu"))))
        .contains(new Room("2", Optional.of("trường mẫu")));
    assertThat(Room.named("Phòng số 02 Nhà văn hóa Mẫu").map(room -> room.within(Optional.empty())))
        .contains(new Room("2", Optional.of("nhà văn hóa mẫu")));
    assertThat(Room.houseOf("Lầu 2, Nhà Mẫu - 12 đường Mẫu")).isEqualTo("nhà mẫu");
  }

  @Test
  void aFloorThatStandsInThePlaceOfARoomIsOne() {
    assertThat(Room.named("Lầu 1")).contains(new Room("lầu 1", Optional.empty()));
    assertThat(Room.named("Phòng 3, lầu 1")).contains(new Room("3 lầu 1", Optional.empty()));
    assertThat(Room.ofVenue("Tầng 2, Nhà văn hóa Mẫu")).isEmpty();
  }
}
