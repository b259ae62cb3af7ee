package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.reading.Word;
import vn.loahoc.search.DiacriticRestorer;

class RestoredWordsTest {

  private final RestoredWords words =
      new RestoredWords(
          DiacriticRestorer.learn(List.of("cấm hút thuốc lá", "học nấu ăn", "vui hội trăng rằm")),
          List.of());

  @ParameterizedTest
  @CsvSource({
    "cam mơ có lớp gì,             cam mơ có lớp gì",
    "có lớp ở bến trang không,     có lớp ở bến trang không",
    "lớp học nấu an ở đâu,         lớp học nấu ăn ở đâu",
    "lớp hội trang rằm ở dau vậy,  lớp hội trăng rằm ở đâu vậy",
    "có lớp nấu ăn khong,          có lớp nấu ăn không",
    "cam hut thuoc,                cấm hút thuốc",
    "lơp nâu ăn ơ đâu vây,         lớp nấu ăn ở đâu vậy",
    "lop nâu an ở dâu,             lớp nấu ăn ở đâu"
  })
  void whoeverTypesMarksLacksOneWhereTheWordGoesWithThatBesideIt(String typed, String read) {
    assertThat(
            words.words(typed, typed).stream().map(Word::restored).collect(Collectors.joining(" ")))
        .isEqualTo(read);
  }
}
