package vn.loahoc.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar states it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"loahoc " + Optional.ofNullable(version).orElse("(not packaged)")};
  }
}
