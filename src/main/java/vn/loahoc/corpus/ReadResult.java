package vn.loahoc.corpus;

import java.util.List;

/** What came of reading one file. */
public sealed interface ReadResult {

  List<Problem> problems();

  /** The file was read; the problems are what was odd about it. */
  record Text(SourceText source, List<Problem> problems) implements ReadResult {
    public Text {
      problems = List.copyOf(problems);
    }
  }

  /** The file was left out. */
  record LeftOut(Problem problem) implements ReadResult {
    @Override
    public List<Problem> problems() {
      return List.of(problem);
    }
  }
}
