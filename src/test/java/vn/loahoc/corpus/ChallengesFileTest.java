package vn.loahoc.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChallengesFileTest {

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void aChallengeIsReadWhole() {
    assertThat(
            read(
                """
                sample: true
                challenges:
                  - day: 3
                    audience: general
                    title: Đọc to
                    task: Đọc to một trang
                      cho bạn nghe.
                    pages: 1
                    link: https://example.org/sach
                    library: Tủ sách mở
                    question: Câu nào khó nhất?
                    recording: true
                """))
        .containsExactly(
            new Challenge(
                3,
                Audience.GENERAL,
                new Challenge.Words(
                    "Đọc to", "Đọc to một trang cho bạn nghe.", "Câu nào khó nhất?"),
                new Challenge.Amount(OptionalInt.empty(), OptionalInt.of(1)),
                Optional.of(
                    new Challenge.Link("Tủ sách mở", URI.create("https://example.org/sach"))),
                true,
                true,
                new Origin("c/challenges.yaml", "", 3)));
    assertThat(problems).isEmpty();
  }

  @Test
  void aBadRowIsAProblemWithItsLineAndStopsNoOther() {
    List<Challenge> challenges =
        read(
            """
            colour: đỏ
            challenges:
              - {day: 1, audience: general, title: Một, task: Đọc., question: Sao}
              - {day: 1, audience: general, title: Hai, task: Đọc., question: Sao}
              - {day: 40, audience: general, title: Ba, task: Đọc., question: Sao}
              - day: 2
                audience: cats
                title: Bốn
                question: Sao?
              - {day: 2, audience: pupil, title: Năm, task: Đọc., question: Sao, minutes: nhiều}
              - {day: 2, audience: pupil, title: Sáu, task: Đọc., question: Sao, link: "http://x"}
              - {day: 2, audience: pupil, title: Bảy, task: [a], question: Sao, size: 3}
              - {day: 2, audience: pupil, title: Tám, task: Đọc., question: Sao, recording: có}
              - {day: 2, audience: pupil, title: Chín, task: Đọc., question: Sao}
              - chữ
            """);

    assertThat(challenges.stream().map(c -> c.id() + " " + c.words().title()))
        .containsExactly("1-general Một", "2-pupil Chín");
    assertThat(problems.stream().map(p -> p.code() + " " + p.place().line().orElse(0)))
        .containsExactly(
            "unknown_key 0",
            "duplicate_row 4",
            "bad_value 5",
            "bad_value 7",
            "missing_value 6",
            "bad_value 10",
            "missing_value 11",
            "unknown_key 12",
            "bad_value 12",
            "bad_value 13",
            "missing_value 15",
            "missing_value 15",
            "missing_value 15",
            "missing_value 15",
            "missing_value 15",
            "no_general_challenge 0");
  }

  @Test
  void linksAreOpenAddressesWithNames() {
    for (String link :
        List.of("http://a.vn", "https://", "javascript:x", "https://a@b.vn", "a b")) {
      problems.clear();
      String row = "day: 1, audience: general, title: A, task: B., question: C, library: D";
      assertThat(read("challenges:\n - {" + row + ", link: \"" + link + "\"}\n")).isEmpty();
      assertThat(problems.getFirst().what())
          .isEqualTo("Giá trị của mục “link” không dùng được: " + link + ".");
    }
  }

  @Test
  void whatIsNoListOfChallengesIsAProblem() {
    for (String yaml : List.of("", "challenges: 3", "- a", "challenges: [", "a: 1\na: 2", "\t")) {
      problems.clear();
      assertThat(read(yaml)).isEmpty();
      assertThat(problems).isNotEmpty();
    }
  }

  @Test
  void anythingIsReadWithoutFailing() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String letters = "challenges: -day{}[]\"'&*!|>%@,\n\n  ?#ăđ1";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? "challenges:\n - " : "");
      for (int j = random.nextInt(60); j > 0; j--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(read(text.toString())).as("seed " + seed).isNotNull();
    }
  }

  @Test
  void rowsAreBounded() {
    StringBuilder yaml = new StringBuilder("challenges:\n");
    IntStream.range(0, 600).forEach(i -> yaml.append(" - {day: 1}\n"));
    read(yaml.toString());

    assertThat(problems.stream().filter(p -> p.code().equals("bad_row")).map(Problem::what))
        .containsExactly("Dòng này không dùng được: quá 500 thử thách, từ dòng này không đọc.");
  }

  @Test
  void unreadableFilesAreProblems() throws IOException {
    Path file = Files.write(folder.resolve("challenges.yaml"), new byte[] {(byte) 0xFF, 0x41});

    assertThat(new ChallengesFile("c/challenges.yaml", problems).read(file)).isEmpty();
    assertThat(new ChallengesFile("c/challenges.yaml", problems).read(folder.resolve("gone")))
        .isEmpty();
    assertThat(problems.stream().map(Problem::code)).containsExactly("bad_encoding", "unreadable");
  }

  @Test
  void theShippedChallengesAreWholeAndMarkedAsMadeUp() {
    List<Challenge> shipped =
        new ChallengesFile("challenges.yaml", problems)
            .read(Path.of("corpus/2023-quan-7/challenges.yaml"));

    assertThat(problems).isEmpty();
    assertThat(shipped).hasSize(7 * Audience.values().length).allMatch(Challenge::sample);
    assertThat(shipped.stream().map(Challenge::id)).doesNotHaveDuplicates();
  }

  private List<Challenge> read(String yaml) {
    return new ChallengesFile("c/challenges.yaml", problems).parse(yaml);
  }
}
