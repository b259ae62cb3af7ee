package vn.loahoc.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.read(Path.of("corpus/wards.csv"));

  @ParameterizedTest
  @MethodSource("examples")
  void namesThePlacesOfATextAndNothingElse(String text, String expected) {
    assertThat(described(GAZETTEER.find(text))).isEqualTo(expected);
  }

  @Test
  void decomposedTextKeepsItsIndexes() {
    String text = Normalizer.normalize("hỏi ở phường tân phú nha", Normalizer.Form.NFD);

    List<PlaceMention> mentions = GAZETTEER.find(text);

    assertThat(mentions).hasSize(1);
    PlaceMention mention = mentions.getFirst();
    assertThat(text.substring(mention.from(), mention.to())).isEqualTo(mention.text());
    assertThat(mention.place().name()).isEqualTo("Tân Phú");
  }

  @Test
  void aNameSharedByAnOldAndANewWardMeansTheOneOfTheDay() {
    LocalDate before = LocalDate.of(2023, 10, 2);
    LocalDate after = LocalDate.of(2025, 10, 2);

    assertThat(GAZETTEER.find("phường tân hưng", before).getFirst().place())
        .isEqualTo(ward("Tân Hưng", before));
    assertThat(GAZETTEER.find("phường tân hưng", after).getFirst().place())
        .isEqualTo(ward("Tân Hưng", after));
    assertThat(GAZETTEER.find("phường tân hưng").getFirst().place())
        .isEqualTo(ward("Tân Hưng", after));
  }

  @Test
  void districtSevenHadTenWardsAndHasFour() {
    assertThat(names(GAZETTEER.wards(LocalDate.of(2025, 6, 30))))
        .containsExactlyInAnyOrder(
            "Tân Thuận Đông",
            "Tân Thuận Tây",
            "Tân Kiểng",
            "Tân Hưng",
            "Bình Thuận",
            "Tân Quy",
            "Phú Thuận",
            "Tân Phú",
            "Tân Phong",
            "Phú Mỹ");
    assertThat(names(GAZETTEER.wards(LocalDate.of(2025, 7, 1))))
        .containsExactlyInAnyOrder("Tân Thuận", "Phú Thuận", "Tân Mỹ", "Tân Hưng");
  }

  @Test
  void anOldWardIsMergedSplitOrLivesOn() {
    LocalDate before = LocalDate.of(2023, 10, 2);

    assertThat(succession("Tân Quy", before)).isEqualTo("MERGED [Tân Hưng]");
    assertThat(succession("Phú Mỹ", before)).isEqualTo("SPLIT [Phú Thuận, Tân Mỹ]");
    assertThat(succession("Tân Hưng", before)).isEqualTo("LIVES_ON [Tân Hưng]");
    assertThat(succession("Tân Mỹ", LocalDate.of(2026, 1, 1))).isEqualTo("UNCHANGED [Tân Mỹ]");
  }

  @Test
  void aNewWardKnowsWhatItIsMadeOf() {
    LocalDate now = LocalDate.of(2026, 1, 1);

    assertThat(names(GAZETTEER.predecessors(ward("Tân Mỹ", now))))
        .containsExactly("Tân Phú", "Phú Mỹ");
    assertThat(names(GAZETTEER.predecessors(ward("Tân Hưng", now))))
        .containsExactly("Tân Kiểng", "Tân Hưng", "Tân Quy", "Tân Phong");
  }

  @Test
  void aNameStandsForTheWardsThatWentIntoIt() {
    assertThat(GAZETTEER.former("Tân Mỹ")).containsExactlyInAnyOrder("Tân Phú", "Phú Mỹ");
    assertThat(GAZETTEER.former("Tân Phú")).isEmpty();
  }

  @Test
  void venuesOfTheCorpusAreKnownByTheirNamesAndByTheirRareParts() {
    Gazetteer gazetteer =
        GAZETTEER.withVenues(
            List.of(
                "Nhà văn hóa Hoa Sen, Khu dân cư Greenland Park, quận Gò Vấp",
                "các trường học trên địa bàn",
                "Công viên 8/3"));

    assertThat(gazetteer.venues())
        .containsExactly(
            new Venue("Nhà văn hóa Hoa Sen"),
            new Venue("Khu dân cư Greenland Park"),
            new Venue("Công viên 8/3"));
    assertThat(described(gazetteer.find("nha van hoa hoa sen o dau")))
        .isEqualTo("venue Nhà văn hóa Hoa Sen [nha van hoa hoa sen]");
    assertThat(described(gazetteer.find("greenland là chỗ nào")))
        .isEqualTo("venue Khu dân cư Greenland Park [greenland]");
    assertThat(described(gazetteer.find("trồng hoa sen"))).isEmpty();
  }

  @Test
  void withoutWardsTheRestOfVietnamIsStillKnown() {
    assertThat(described(Gazetteer.ofVietnam().find("phường tân quy tỉnh Nghệ An")))
        .isEqualTo("province Nghệ An [tỉnh Nghệ An]");
  }

  @Test
  void anyTextIsRead() {
    Random random = new Random(7);
    String letters = "pqh.tân phú7/0 quận TPHCM-Đà\u0301\u0300\uD83D\uDE00\uD83D\n\t'\"–";
    for (int i = 0; i < 2_000; i++) {
      String text =
          random
              .ints(random.nextInt(40), 0, letters.length())
              .mapToObj(k -> String.valueOf(letters.charAt(k)))
              .collect(Collectors.joining());
      assertThatCode(() -> GAZETTEER.find(text)).as(text).doesNotThrowAnyException();
    }
  }

  @Test
  void vietnamHasItsProvincesOfBothTimes() {
    List<Area> areas = Areas.names().stream().map(name -> (Area) name.place()).distinct().toList();
    List<Area> upper =
        areas.stream()
            .filter(a -> a.level() == Area.Level.CITY || a.level() == Area.Level.PROVINCE)
            .toList();

    assertThat(upper).hasSize(63);
    assertThat(upper.stream().filter(area -> area.until().isEmpty())).hasSize(34);
    assertThat(upper.stream().flatMap(area -> area.mergedInto().stream()))
        .isSubsetOf(upper.stream().map(Area::name).toList());
  }

  private static Stream<Object[]> examples() throws IOException {
    try (InputStream in = GazetteerTest.class.getResourceAsStream("mentions.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> (Object[]) line.split("\t", -1))
          .toList()
          .stream();
    }
  }

  private static String described(List<PlaceMention> mentions) {
    return mentions.stream()
        .map(
            mention ->
                described(mention.place())
                    + " ["
                    + mention.text()
                    + "]"
                    + mention.others().stream()
                        .map(other -> " or " + described(other))
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("; "));
  }

  private static String described(Place place) {
    return switch (place) {
      case Ward ward -> "ward " + ward.name();
      case Venue venue -> "venue " + venue.name();
      case Area area -> {
        String level = area.level().name().toLowerCase(Locale.ROOT);
        yield (level.equals("ward") ? "area-ward" : level) + " " + area.name();
      }
    };
  }

  private static String succession(String name, LocalDate day) {
    Succession succession = GAZETTEER.succession(ward(name, day));
    return succession.kind() + " " + names(succession.today());
  }

  private static Ward ward(String name, LocalDate day) {
    return GAZETTEER.wards(day).stream()
        .filter(ward -> ward.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(List<Ward> wards) {
    return IntStream.range(0, wards.size()).mapToObj(i -> wards.get(i).name()).toList();
  }
}
