package vn.loahoc.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import vn.loahoc.config.InvalidSetting;

/** A file with a random key, made at the first start and readable by its owner only. */
final class KeyFile {

  private static final int BYTES = 32;

  private KeyFile() {}

  static byte[] of(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      byte[] key = Files.readAllBytes(file);
      if (key.length == BYTES) {
        return key;
      }
    } catch (IOException e) {
      throw new InvalidSetting("the key file " + file + " cannot be read or written");
    }
    throw new InvalidSetting(
        "the key file " + file + " is damaged: bring it back from a copy of the data folder");
  }

  private static void make(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, key, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
    try {
      Files.move(fresh, file);
    } catch (FileAlreadyExistsException e) {
      Files.delete(fresh); // another start was quicker
    }
  }
}
