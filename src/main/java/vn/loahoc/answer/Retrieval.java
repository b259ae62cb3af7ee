package vn.loahoc.answer;

import java.util.List;
import vn.loahoc.reading.Reading;

/** Full-text search over the evidence of one campaign. Thread-safe. */
public interface Retrieval {

  /** Ids of evidence, best first. */
  List<String> ids(Reading reading, int limit);
}
