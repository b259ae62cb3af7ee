package vn.loahoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SlugTest {

  static Stream<Arguments> wards() {
    return Tables.rows("slugs.tsv").map(row -> Arguments.of(row.get(0), row.get(1)));
  }

  @ParameterizedTest
  @MethodSource("wards")
  void aWardHasOneSlugHoweverItIsWritten(String ward, String slug) {
    assertThat(Slug.ofWard(ward)).isEqualTo(slug);
    assertThat(Slug.ofWard(Normalizer.normalize(ward, Normalizer.Form.NFD))).isEqualTo(slug);
  }

  @Test
  void aNameWithoutLettersHasNone() {
    assertThat(Slug.of(" … / ")).isEmpty();
  }
}
