package vn.loahoc.app;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.loahoc.store.TemporaryFolder;

/**
 * Gives each test a {@link TalkRig} of its own, about the documents that are shipped: those are
 * read once for all tests.
 */
final class ShippedTalk implements ParameterResolver {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(ShippedTalk.class);

  /** A constructor gets what its one test gets. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == TalkRig.class;
  }

  @Override
  public TalkRig resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Shelf shelf =
        test.getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(Shelf.class, key -> Shelf.open(), Shelf.class);
    return test.getStore(NAMESPACE)
        .computeIfAbsent(Room.class, key -> Room.open(shelf.documents()), Room.class)
        .rig();
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
  private record Room(TemporaryFolder folder, TalkRig rig) implements AutoCloseable {

    static Room open(TalkRig.Documents documents) {
      TemporaryFolder folder = TemporaryFolder.open();
      return new Room(folder, new TalkRig(documents, folder.path()));
    }

    @Override
    public void close() {
      rig.close();
      folder.close();
    }
  }
}
