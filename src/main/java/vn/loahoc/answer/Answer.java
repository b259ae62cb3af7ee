package vn.loahoc.answer;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What Loa Học says to one message. The text is plain Vietnamese, NFC, with its source line. */
public sealed interface Answer {

  String text();

  List<Source> sources();

  /** What it speaks of that one can go to; also beside something that is not known. */
  default List<Happening> happenings() {
    return List.of();
  }

  /** The asked-for facts stand in the sources. */
  record Sure(String text, List<Source> sources, List<Happening> happenings) implements Answer {
    public Sure {
      sources = List.copyOf(sources);
      happenings = List.copyOf(happenings);
    }
  }

  /** Several things could be meant; a number picks one. */
  record Choose(String text, List<Source> sources, List<Choice> choices) implements Answer {
    public Choose {
      sources = List.copyOf(sources);
      choices = List.copyOf(choices);
    }
  }

  /** The sources were read and do not say it. */
  record Absent(String text, List<Source> sources, List<Happening> happenings) implements Answer {
    public Absent {
      sources = List.copyOf(sources);
      happenings = List.copyOf(happenings);
    }

    public Absent(String text, List<Source> sources) {
      this(text, sources, List.of());
    }
  }

  /**
   * Not understood, or not our field.
   *
   * @param sources where what is told as near to it stands
   */
  record Unknown(String text, List<Source> sources) implements Answer {
    public Unknown {
      sources = List.copyOf(sources);
    }

    public Unknown(String text) {
      this(text, List.of());
    }
  }

  /**
   * An activity an answer speaks of.
   *
   * @param start local time, if its day is known
   * @param end exclusive
   * @param occurrence its id in the calendar, where it is known
   */
  record Happening(
      String title,
      Optional<LocalDateTime> start,
      Optional<LocalDateTime> end,
      Optional<String> place,
      Optional<String> occurrence) {

    public Happening(
        String title,
        Optional<LocalDateTime> start,
        Optional<LocalDateTime> end,
        Optional<String> place) {
      this(title, start, end, place, Optional.empty());
    }
  }

  /**
   * One of several things to choose from.
   *
   * @param title what a person sees
   * @param question the full question that choosing it stands for
   */
  record Choice(String title, String question) {}
}
