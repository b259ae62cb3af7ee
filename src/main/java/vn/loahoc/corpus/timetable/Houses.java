package vn.loahoc.corpus.timetable;

import java.util.List;
import java.util.Optional;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/** Bodies that are a place as well: "Công viên Mẫu", "Nhà văn hóa Mẫu". */
final class Houses {

  private static final List<String> BEGINNINGS = WordLists.lines(Houses.class, "houses.txt");

  private Houses() {}

  /** Where a body holds its classes; nothing where its name does not say. */
  static Optional<String> of(String body) {
    String plain = Spelling.normalize(body);
    return BEGINNINGS.stream().anyMatch(house -> plain.startsWith(house + " "))
        ? Optional.of(body)
        : Optional.empty();
  }
}
