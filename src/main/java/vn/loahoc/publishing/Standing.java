package vn.loahoc.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.loahoc.corpus.ClassSession;

/**
 * What a timetable that is published replaces: a centre sends its whole timetable, so all rows of
 * the same ward and centre go; those of other centres stay; made-up rows of a ward go once a real
 * timetable is published for it.
 */
final class Standing {

  private Standing() {}

  /** Whose timetable a row belongs to. */
  private record House(String ward, String centre) {
    static House of(ClassSession session) {
      return new House(Sameness.ward(session), Sameness.centre(session));
    }
  }

  /** What stands beside a timetable once it is published, without made-up classes. */
  static List<ClassSession> beside(List<ClassSession> after, List<ClassSession> published) {
    return after.subList(0, after.size() - published.size()).stream()
        .filter(session -> !session.sample())
        .toList();
  }

  /** What stands once a timetable is published above others. */
  static List<ClassSession> replacing(List<ClassSession> before, List<ClassSession> published) {
    Set<House> houses = new HashSet<>();
    Set<String> real = new HashSet<>();
    for (ClassSession session : published) {
      houses.add(House.of(session));
      if (!session.sample()) {
        real.add(Sameness.ward(session));
      }
    }
    List<ClassSession> standing = new ArrayList<>();
    for (ClassSession session : before) {
      boolean madeUp = session.sample() && real.contains(Sameness.ward(session));
      if (!madeUp && !houses.contains(House.of(session))) {
        standing.add(session);
      }
    }
    standing.addAll(published);
    return List.copyOf(standing);
  }
}
