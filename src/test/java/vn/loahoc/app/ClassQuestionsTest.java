package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.answer.Answer;
import vn.loahoc.conversation.Conversation;

/** Asks about timetables that nobody tidied, beside plans and in a town without any. */
class ClassQuestionsTest {

  private static final List<String> TIMETABLES = List.of("lich-quy-4.csv", "lich-moi.csv");

  @TempDir Path folder;

  private record Asked(
      LocalDateTime now,
      Optional<String> ward,
      List<String> turns,
      String wanted,
      String unwanted) {

    static Asked of(String line) {
      String[] columns = line.split("\t", -1);
      return new Asked(
          LocalDateTime.parse(columns[0]),
          Optional.of(columns[1]).filter(ward -> !ward.isBlank()),
          List.of(columns[2].split(" → ")),
          columns[3],
          columns.length > 4 ? columns[4] : "");
    }

    Optional<String> missed(Answer answer) {
      String text = answer.text().toLowerCase(Locale.ROOT);
      boolean all =
          Stream.of(wanted.toLowerCase(Locale.ROOT).split(";;"))
              .allMatch(group -> Stream.of(group.split("\\|")).anyMatch(text::contains));
      boolean none =
          unwanted.isBlank()
              || Stream.of(unwanted.toLowerCase(Locale.ROOT).split("\\|"))
                  .noneMatch(text::contains);
      return all && none
          ? Optional.empty()
          : Optional.of(
              String.join(" → ", turns)
                  + "\n  wanted: "
                  + wanted
                  + (none ? "" : "   not: " + unwanted)
                  + "\n  "
                  + answer.text().replace("\n", "\n  "));
    }
  }

  @Test
  void questionsAboutClassesAreAnsweredFromTheTimetables() throws IOException {
    try (Understanding understanding = understanding()) {
      assertThat(missed(understanding, "questions.tsv", 120)).isEmpty();
    }
  }

  @Test
  void aTownWithoutAPlanIsAnsweredFromItsTimetables() throws IOException {
    try (Understanding understanding = town()) {
      assertThat(missed(understanding, "other/questions.tsv", 60)).isEmpty();
    }
  }

  @Test
  void aWardOfTodayIsAnsweredFromItsTimetablesAndItsPlan() throws IOException {
    try (Understanding understanding = ward()) {
      assertThat(missed(understanding, "ninh-kieu/questions.tsv", 105)).isEmpty();
    }
  }

  @Test
  void oldAndNewWardsOfADistrictAreAnsweredBesideAPlanOfAnotherYear() throws IOException {
    try (Understanding understanding = district("quan-7-2025")) {
      assertThat(missed(understanding, "quan-7-2025/questions.tsv", 130)).isEmpty();
    }
  }

  @Test
  void theWeekOfAPlanIsAnsweredFromItsTimetables() throws IOException {
    try (Understanding understanding = district("quan-7-2023")) {
      assertThat(missed(understanding, "quan-7-2023/questions.tsv", 65)).isEmpty();
    }
  }

  @Test
  void centralSpeechAndSeasideClassesAreUnderstood() throws IOException {
    try (Understanding understanding = planned("hai-chau", "Hải Châu")) {
      assertThat(missed(understanding, "hai-chau/questions.tsv", 70)).isEmpty();
    }
  }

  @Test
  void aNorthernTownWithoutAPlanIsAnswered() throws IOException {
    try (Understanding understanding = made("long-bien", "Long Biên", List.of("lich.csv"))) {
      assertThat(missed(understanding, "long-bien/questions.tsv", 60)).isEmpty();
    }
  }

  @Test
  void aTownOfTheHighlandsIsAnswered() throws IOException {
    try (Understanding understanding =
        made("buon-ma-thuot", "Buôn Ma Thuột", List.of("lich.csv"))) {
      assertThat(missed(understanding, "buon-ma-thuot/questions.tsv", 50)).isEmpty();
    }
  }

  @Test
  void classesForWorkersAreAnsweredBesideAPlan() throws IOException {
    try (Understanding understanding = planned("di-an", "Dĩ An")) {
      assertThat(missed(understanding, "di-an/questions.tsv", 50)).isEmpty();
    }
  }

  @Test
  void communesOfTheDeltaAreAnswered() throws IOException {
    try (Understanding understanding = made("binh-thoi", "Bình Thới", List.of("lich.csv"))) {
      assertThat(missed(understanding, "binh-thoi/questions.tsv", 50)).isEmpty();
    }
  }

  @Test
  void aPalaceOfChildrenIsAnsweredBesideAPlan() throws IOException {
    try (Understanding understanding = planned("nam-dinh", "Thiên Trường")) {
      assertThat(missed(understanding, "nam-dinh/questions.tsv", 50)).isEmpty();
    }
  }

  @Test
  void aSeasideTownWithAllTimesInOneColumnIsAnswered() throws IOException {
    try (Understanding understanding = made("vung-tau", "Vũng Tàu", List.of("lich.csv"))) {
      assertThat(missed(understanding, "vung-tau/questions.tsv", 50)).isEmpty();
    }
  }

  @Test
  void anotherTimetableOfTheWeekOfAPlanIsAnswered() throws IOException {
    try (Understanding understanding = district("quan-7-lop")) {
      assertThat(missed(understanding, "quan-7-lop/questions.tsv", 50)).isEmpty();
    }
  }

  @Test
  void classesWithHoursInTwoColumnsAreAnsweredInCentralSpeech() throws IOException {
    try (Understanding understanding = made("hue", "Huế", List.of("lich.csv"))) {
      assertThat(missed(understanding, "hue/questions.tsv", 45)).isEmpty();
    }
  }

  private static List<String> missed(Understanding understanding, String questions, int least)
      throws IOException {
    List<Asked> all = lines(questions).map(Asked::of).toList();
    List<String> missed = new ArrayList<>();
    for (Asked asked : all) {
      asked.missed(answer(understanding, asked)).ifPresent(missed::add);
    }
    assertThat(all).hasSizeGreaterThanOrEqualTo(least);
    return missed;
  }

  private static Answer answer(Understanding understanding, Asked asked) {
    Conversation conversation = understanding.conversation();
    conversation.livingIn(asked.ward());
    Answer answer = new Answer.Unknown("");
    for (String turn : asked.turns()) {
      answer = conversation.say(turn, asked.now());
    }
    return answer;
  }

  private Understanding understanding() throws IOException {
    return district("", TIMETABLES);
  }

  private Understanding district(String name) throws IOException {
    return district(name + "/", List.of("lich.csv"));
  }

  private Understanding district(String prefix, List<String> timetables) throws IOException {
    Path campaign = Files.createDirectories(folder.resolve("2023-quan-7"));
    Path shipped = Path.of("corpus");
    Files.copy(shipped.resolve("wards.csv"), folder.resolve("wards.csv"));
    for (String file : List.of("campaign.yaml", "ke-hoach.txt")) {
      Files.copy(shipped.resolve("2023-quan-7").resolve(file), campaign.resolve(file));
    }
    Path timetable = Files.createDirectories(campaign.resolve("timetable"));
    for (String name : timetables) {
      Files.writeString(timetable.resolve(name), resource(prefix + name));
    }
    CorpusSource source = new CorpusSource(folder, true, folder.resolve("cache"));
    return source.prepare(source.read());
  }

  private Understanding town() throws IOException {
    return made("other", "Mẫu Giang", List.of("lich-thang-10.csv", "thong-bao.csv"));
  }

  private Understanding ward() throws IOException {
    plan("ninh-kieu");
    return made("ninh-kieu", "Ninh Kiều", List.of("lich-quy-4.csv", "doi-lich.csv"));
  }

  private Understanding planned(String name, String locality) throws IOException {
    plan(name);
    return made(name, locality, List.of("lich.csv"));
  }

  private void plan(String name) throws IOException {
    Path campaign = Files.createDirectories(folder.resolve("2025-" + name));
    Files.writeString(campaign.resolve("ke-hoach.txt"), resource(name + "/ke-hoach.txt"));
  }

  private Understanding made(String name, String locality, List<String> timetables)
      throws IOException {
    Path campaign = Files.createDirectories(folder.resolve("2025-" + name));
    Files.writeString(folder.resolve("wards.csv"), resource(name + "/wards.csv"));
    Files.writeString(
        campaign.resolve("campaign.yaml"),
        """
        title: Tuần lễ học tập suốt đời năm 2025, %s
        locality: %s
        home: true
        """
            .formatted(locality, locality));
    Path timetable = Files.createDirectories(campaign.resolve("timetable"));
    for (String file : timetables) {
      Files.writeString(timetable.resolve(file), resource(name + "/" + file));
    }
    CorpusSource source = new CorpusSource(folder, true, folder.resolve("cache"));
    return source.prepare(source.read());
  }

  private static Stream<String> lines(String name) throws IOException {
    return resource(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ClassQuestionsTest.class.getResourceAsStream("classes/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
