package vn.loahoc.inquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** All that the rows of classes say, column by column. Immutable once made; thread-safe. */
final class RowTexts {

  private static final String COLUMN = " | ";

  private final Map<ClassSeries, Text> texts = new HashMap<>();

  private record Text(String written, String folded) {
    static Text of(ClassSession session) {
      ClassSession.Offer offer = session.offer();
      ClassSession.Where where = session.where();
      String written =
          Stream.of(
                  Optional.of(ShortTitles.writtenOut(session.title())),
                  session.centre(),
                  where.line(),
                  where.ward().map(ward -> ward.name()),
                  where.wardAsWritten(),
                  offer.audience(),
                  offer.register(),
                  offer.contact(),
                  offer.teacher(),
                  offer.fee(),
                  offer.bring(),
                  offer.parking(),
                  offer.note())
              .flatMap(Optional::stream)
              .map(column -> String.join(" ", Spelling.words(Spelling.normalize(column))))
              .collect(Collectors.joining(COLUMN, " ", " "));
      return new Text(written, Folding.fold(written));
    }
  }

  RowTexts(List<ClassSeries> all) {
    all.forEach(series -> texts.put(series, Text.of(series.session())));
  }

  /** Whether the row of a class has words one after the other; what has no marks meets any. */
  boolean has(ClassSeries series, List<Word> words) {
    Text text = texts.get(series);
    boolean bare = words.stream().anyMatch(Word::bare);
    String said =
        words.stream()
            .map(word -> bare ? Folding.fold(word.typed()) : word.restored())
            .collect(Collectors.joining(" ", " ", " "));
    return text != null && (bare ? text.folded() : text.written()).contains(said);
  }

  /** Whether any row has them. */
  boolean have(List<Word> words) {
    return texts.keySet().stream().anyMatch(series -> has(series, words));
  }
}
