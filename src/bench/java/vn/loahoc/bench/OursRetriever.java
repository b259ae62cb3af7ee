package vn.loahoc.bench;

import java.util.List;
import vn.loahoc.search.Hit;
import vn.loahoc.search.PassageIndex;

/** What the product does. */
record OursRetriever(PassageIndex index) implements Retriever {

  @Override
  public List<String> search(String question, int limit) {
    return index.search(question, limit).stream().map(Hit::id).toList();
  }

  @Override
  public void close() {
    index.close();
  }
}
