package vn.loahoc.bench;

import java.util.List;

/** Something that finds passages; built in its factory, closed after the run. */
interface Retriever extends AutoCloseable {

  /** Ids of the best passages, best first. */
  List<String> search(String question, int limit);

  @Override
  void close();
}
