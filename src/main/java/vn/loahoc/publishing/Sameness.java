package vn.loahoc.publishing;

import java.util.Optional;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.text.Spelling;

/** When two rows speak of the same ward, the same centre, the same class, however spelled. */
final class Sameness {

  private Sameness() {}

  /** Its ward, else the words that stand in the column of the ward. */
  static String ward(ClassSession session) {
    return normal(
        session.where().ward().map(ward -> ward.name()).or(session.where()::wardAsWritten));
  }

  static String centre(ClassSession session) {
    return normal(session.centre());
  }

  /** The class, among those of all wards and centres. */
  static String name(ClassSession session) {
    return ward(session) + '\n' + centre(session) + '\n' + normal(Optional.of(session.title()));
  }

  static String normal(Optional<String> words) {
    return words
        .map(Spelling::normalize)
        .map(text -> text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip())
        .orElse("");
  }
}
