package vn.loahoc.corpus;

import java.util.List;

/** A document and what was odd about it. */
public record Parsed(Plan plan, List<Problem> problems) {

  public Parsed {
    problems = List.copyOf(problems);
  }
}
