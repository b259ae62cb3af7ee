package vn.loahoc.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.reading.Word;
import vn.loahoc.time.TimeRule;

class PersonNamesTest {

  private static final ClassSeries PAINTING = series();

  private final PersonNames names = new PersonNames(Set.of("day"), false);

  @Test
  void aNameIsFoundByItsTitleOrWhole() {
    names.add("cô Nguyễn Thị Mẫu Lan", PAINTING);
    assertThat(names.in(words("lớp cô lan")).map(PersonNames.Named::words))
        .contains(List.of("cô", "lan"));
    assertThat(names.in(words("nguyễn thị mẫu lan dạy gì")).map(PersonNames.Named::words))
        .contains(List.of("nguyễn", "thị", "mẫu", "lan"));
    assertThat(names.in(words("lan")).map(PersonNames.Named::words)).isEmpty();
  }

  @Test
  void ofALongMessageNoMoreWordsAreComparedThanTheLongestNameHas() {
    names.add("cô Nguyễn Thị Mẫu Lan", PAINTING);
    Looked much = new Looked(Collections.nCopies(2_000, word("vẽ")));
    assertThat(names.in(much)).isEmpty();
    assertThat(much.parts).isLessThanOrEqualTo(4 * 2_000);
  }

  @Test
  void whereNobodyIsNamedNothingIsCompared() {
    Looked some = new Looked(words("lớp cô lan"));
    assertThat(names.in(some)).isEmpty();
    assertThat(some.parts).isZero();
  }

  /** Counts which parts of it are looked at. */
  private static final class Looked extends ArrayList<Word> {

    private static final long serialVersionUID = 1L;

    private int parts;

    private Looked(List<Word> words) {
      super(words);
    }

    @Override
    public List<Word> subList(int from, int to) {
      parts++;
      return super.subList(from, to);
    }
  }

  private static List<Word> words(String text) {
    return List.of(text.split(" ", -1)).stream().map(PersonNamesTest::word).toList();
  }

  private static Word word(String typed) {
    return new Word(0, typed.length(), typed, typed, false, true, Word.Role.TOPIC);
  }

  private static ClassSeries series() {
    ClassSession.Where nowhere =
        new ClassSession.Where(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new ClassSeries(
        "0123456789a",
        "c",
        new ClassSession(
            "Vẽ",
            Optional.empty(),
            nowhere,
            new TimeRule(List.of(), TimeRule.Span.OPEN, TimeRule.Exceptions.NONE),
            ClassSession.Offer.NONE,
            false,
            new ClassSession.Row("lich.csv", Optional.empty(), 3)));
  }
}
