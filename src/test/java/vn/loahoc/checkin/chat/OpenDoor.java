package vn.loahoc.checkin.chat;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.loahoc.store.TemporaryFolder;

/** Gives each test those {@link AtTheDoor} of its own. */
final class OpenDoor implements ParameterResolver {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(OpenDoor.class);

  /** A constructor gets what its one test gets. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == AtTheDoor.class;
  }

  @Override
  public AtTheDoor resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getStore(NAMESPACE)
        .computeIfAbsent(Opened.class, key -> Opened.open(), Opened.class)
        .people();
  }

  /** Those at the door with their database, until the end of a test. */
  private record Opened(TemporaryFolder folder, AtTheDoor people) implements AutoCloseable {

    static Opened open() {
      TemporaryFolder folder = TemporaryFolder.open();
      return new Opened(folder, new AtTheDoor(folder.path()));
    }

    @Override
    public void close() {
      people.close();
      folder.close();
    }
  }
}
