package vn.loahoc.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

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
  private record Shelf(Path folder, TalkRig.Documents documents) implements AutoCloseable {

    static Shelf open() {
      Path folder = newFolder();
      return new Shelf(folder, TalkRig.Documents.shipped(folder));
    }

    @Override
    public void close() {
      documents.close();
      remove(folder);
    }
  }

  /** The conversation of one test with its database. */
  private record Room(Path folder, TalkRig rig) implements AutoCloseable {

    static Room open(TalkRig.Documents documents) {
      Path folder = newFolder();
      return new Room(folder, new TalkRig(documents, folder));
    }

    @Override
    public void close() {
      rig.close();
      remove(folder);
    }
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("loahoc-talk");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
