package vn.loahoc.corpus.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The zip container of Word and Excel, opened within bounds. */
final class OfficePackage {

  /** A part of a real file is some MB at most; what unpacks to more is built to fill the memory. */
  private static final long MAX_PART = 60L * 1024 * 1024;

  private static final int MAX_PARTS = 5_000;

  private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";

  private OfficePackage() {}

  /**
   * @param old what to say of a file of the format before 2007
   * @throws Unreadable if it has a password, is of the old format, or unpacks to too much
   */
  static OPCPackage open(byte[] bytes, String old) throws IOException {
    // here and not in a static block: POI and its logging are loaded only when such a file comes
    ZipSecureFile.setMaxEntrySize(MAX_PART);
    ZipSecureFile.setMaxFileCount(MAX_PARTS);
    if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
      throw compoundFile(bytes, old);
    }
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      return OPCPackage.open(in);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    } catch (IOException e) {
      throw bomb(e);
    }
  }

  /** Office packs a file with a password into the container of the old formats. */
  private static Unreadable compoundFile(byte[] bytes, String old) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return container.getRoot().hasEntryCaseInsensitive(ENCRYPTED_PACKAGE)
          ? new Unreadable("encrypted")
          : new Unreadable("unreadable", old);
    }
  }

  static IOException bomb(IOException cause) {
    String message = String.valueOf(cause.getMessage());
    return message.contains("Zip bomb") || message.contains("exceeds the max")
        ? new Unreadable("too_large", "phần bên trong mở ra lớn bất thường")
        : cause;
  }
}
