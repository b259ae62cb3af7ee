package vn.loahoc.attendance.chat;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.loahoc.people.Desk;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.TemporaryFolder;

/** Gives each test a {@link Hall} of its own, with five places in its first session. */
final class OpenHall implements ParameterResolver {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(OpenHall.class);

  /** A constructor gets what its one test gets. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Hall.class;
  }

  @Override
  public Hall resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getStore(NAMESPACE)
        .computeIfAbsent(Opened.class, key -> Opened.open(), Opened.class)
        .hall();
  }

  /** A hall with its database, until the end of a test. */
  private record Opened(TemporaryFolder folder, Desk desk, Hall hall) implements AutoCloseable {

    static Opened open() {
      TemporaryFolder folder = TemporaryFolder.open();
      Desk desk = new Desk(new StoreLocation.SqliteFile(folder.path().resolve("loahoc.db")));
      return new Opened(folder, desk, new Hall(desk, 5));
    }

    @Override
    public void close() {
      desk.close();
      folder.close();
    }
  }
}
