package vn.loahoc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.text.Syllables;

class DiacriticRestorerTest {

  private static final DiacriticRestorer RESTORER =
      DiacriticRestorer.learn(Samples.passages().stream().map(Passage::text).toList());

  @ParameterizedTest
  @CsvSource({
    "le khai giang, lễ khai giảng",
    "lop tin hoc cho nguoi cao tuoi, lớp tin học cho người cao tuổi",
    "thu vien phuong, thư viện phường",
    "tu thu hai den thu sau, từ thứ hai đến thứ sáu",
    "bao cao ket qau, báo cáo kết quả",
    "chu ddề, chủ ddề",
    "may gio co lop vay, mấy giờ có lớp vậy",
    "ngay mai co gi khong, ngày mai có gì không",
    "zzzz qqq, zzzz qqq"
  })
  void restoresFromTheTextsAlone(String typed, String restored) {
    assertThat(String.join(" ", RESTORER.restore(Syllables.forms(typed)))).isEqualTo(restored);
  }

  @Test
  void keepsWhatCarriesDiacritics() {
    List<String> typed = Syllables.forms("tư vấn lẻ khai mạc");
    assertThat(RESTORER.restore(typed)).containsExactly("tư", "vấn", "lẻ", "khai", "mạc");
  }

  @ParameterizedTest
  @CsvSource({
    "hoc nâu ăn ơ đâu, học nấu ăn ở đâu",
    "hoc nau an ơ lơp, học nấu ăn ở lớp",
    "tối có lớp nấu ăn, tối có lớp nấu ăn",
    "tôi học nấu ăn ở lớp, tôi học nấu ăn ở lớp",
    "có lớp ở cam mơ, có lớp ở cam mơ"
  })
  void completesMarksAsTheRestOfTheMessageLacksThem(String typed, String meant) {
    DiacriticRestorer restorer =
        DiacriticRestorer.learn(
            List.of("tôi học nấu ăn", "buổi tối có lớp", "ở đâu có lớp nấu ăn", "cấm mở"));
    List<String> forms = Syllables.forms(typed);

    assertThat(String.join(" ", restorer.completed(forms, forms, i -> false))).isEqualTo(meant);
    assertThat(restorer.completed(forms, forms, i -> true)).isEqualTo(forms);
  }

  @Test
  void isTheSameAfterItWasWrittenAndRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RESTORER.write(new DataOutputStream(bytes));
    DiacriticRestorer read =
        DiacriticRestorer.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    List<String> typed = Syllables.forms("phong chay chua chay tai chung cu cho thieu nhi");
    assertThat(read.restore(typed)).isEqualTo(RESTORER.restore(typed));
    assertThat(read.knows("cháy")).isTrue();
    assertThat(read.knowsFolded("chay")).isTrue();
    assertThat(read.knows("chay")).isFalse();
  }

  @Test
  void countsPairsAcrossManyMerges() {
    PackedBigrams pairs = new PackedBigrams();
    for (int i = 0; i < 1_500_000; i++) {
      pairs.add(i % 3, i % 1000);
    }
    int[] ranks = new int[1000];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = ranks.length - 1 - i;
    }
    long[] sorted = pairs.toSortedArray(ranks);
    assertThat(sorted).hasSize(3000).isSorted();
    assertThat(PackedBigrams.count(sorted, 999, 999)).isEqualTo(500);
    assertThat(PackedBigrams.count(sorted, 998, 0)).isEqualTo(500);
    assertThat(PackedBigrams.count(sorted, 0, 0)).isZero();
  }

  @Test
  void slipsAreMendedWhereTheSpellingAllowsNoSuchSyllable() {
    DiacriticRestorer restorer =
        DiacriticRestorer.learn(List.of("phường mình có lớp gì", "lớp cho người lớn tuổi"));

    assertThat(restorer.mended(List.of("phhường", "mình", "có", "lơp", "gì"), name -> false))
        .containsExactly("phường", "mình", "có", "lớp", "gì");
    assertThat(restorer.mended(List.of("phường", "vượng", "có", "lớp"), name -> false))
        .containsExactly("phường", "vượng", "có", "lớp");
    assertThat(restorer.mended(List.of("phhường", "mình"), "phhường"::equals))
        .containsExactly("phhường", "mình");
  }
}
