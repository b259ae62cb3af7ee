package vn.loahoc.app;

import org.junit.jupiter.api.extension.ExtensionContext;
import vn.loahoc.store.OwnForEachTest;
import vn.loahoc.store.TemporaryFolder;

/**
 * Gives each test a {@link TalkRig} of its own, about the documents that are shipped: those are
 * read once for all tests.
 */
final class ShippedTalk extends OwnForEachTest<TalkRig> {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(ShippedTalk.class);

  ShippedTalk() {
    super(TalkRig.class);
  }

  @Override
  protected Opened<TalkRig> open(ExtensionContext test) {
    Shelf shelf =
        test.getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(Shelf.class, key -> Shelf.open(), Shelf.class);
    TemporaryFolder folder = TemporaryFolder.open();
    return new Room(folder, new TalkRig(shelf.documents(), folder.path()));
  }

  /** The documents with their index, until the last test. */
  private record Shelf(TemporaryFolder folder, TalkRig.Documents documents)
      implements AutoCloseable {

    static Shelf open() {
      TemporaryFolder folder = TemporaryFolder.open();
      return new Shelf(folder, TalkRig.Documents.shipped(folder.path()));
    }

    @Override
    public void close() {
      documents.close();
      folder.close();
    }
  }

  /** The conversation of one test with its database. */
  private record Room(TemporaryFolder folder, TalkRig given) implements Opened<TalkRig> {

    @Override
    public void close() {
      given.close();
      folder.close();
    }
  }
}
