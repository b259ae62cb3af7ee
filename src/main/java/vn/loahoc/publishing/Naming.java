package vn.loahoc.publishing;

import static vn.loahoc.publishing.PublishingWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.text.Spelling;

/**
 * By what the classes of a difference are told apart. The ward is named too where a centre is
 * called after another one: it may hold a class elsewhere.
 *
 * @param centre whether there are several
 * @param ward whether there are several, or one that no centre is called after
 */
record Naming(boolean centre, boolean ward) {

  static Naming of(Difference difference) {
    List<ClassSession> all =
        Stream.of(
                difference.added().stream(),
                difference.gone().stream(),
                difference.changed().stream().map(Difference.Change::after))
            .flatMap(sessions -> sessions)
            .toList();
    boolean several = all.stream().map(Sameness::centre).distinct().count() > 1;
    boolean wards = all.stream().map(Naming::ward).distinct().count() > 1;
    return new Naming(several, wards || !all.stream().allMatch(Naming::isOfItsCentre));
  }

  /** "Tin học căn bản (Trung tâm Mẫu, phường Mẫu)". */
  String named(ClassSession session) {
    List<String> whose = new ArrayList<>();
    session.centre().filter(name -> centre).ifPresent(whose::add);
    ward(session).filter(name -> ward).ifPresent(whose::add);
    return whose.isEmpty()
        ? session.title()
        : say("class-of", session.title(), String.join(", ", whose));
  }

  /** "phường Mẫu"; as it is written where it is no known one. */
  static Optional<String> ward(ClassSession session) {
    return session
        .where()
        .ward()
        .map(of -> of.type().vietnamese() + " " + of.name())
        .or(session.where()::wardAsWritten);
  }

  private static boolean isOfItsCentre(ClassSession session) {
    Optional<String> ward =
        session.where().ward().map(of -> of.name()).or(session.where()::wardAsWritten);
    return session.centre().isEmpty()
        || ward.map(Spelling::normalize)
            .filter(name -> !Spelling.normalize(session.centre().get()).contains(name))
            .isEmpty();
  }
}
