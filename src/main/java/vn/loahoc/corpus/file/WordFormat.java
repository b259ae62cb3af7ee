package vn.loahoc.corpus.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Word documents: paragraphs with their list markers, table rows, text boxes. */
final class WordFormat implements Format {

  /** A part of a real plan is some 100 kB; what unpacks to more is built to fill the memory. */
  private static final long MAX_PART = 60L * 1024 * 1024;

  private static final int MAX_PARTS = 5_000;

  private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";

  @Override
  public Extract extract(byte[] bytes) throws IOException {
    // here and not in a static block: POI and its logging are loaded only when a Word file comes
    ZipSecureFile.setMaxEntrySize(MAX_PART);
    ZipSecureFile.setMaxFileCount(MAX_PARTS);
    if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
      throw compoundFile(bytes);
    }
    try (InputStream in = new ByteArrayInputStream(bytes);
        OPCPackage opened = OPCPackage.open(in);
        XWPFDocument document = new XWPFDocument(opened)) {
      List<String> lines = new ArrayList<>();
      add(document.getBodyElements(), new WordNumbering(document), lines);
      return Extract.of(lines);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    } catch (IOException e) {
      throw bomb(e);
    }
  }

  /** Word packs a document with a password into the container of the old .doc format. */
  private static Unreadable compoundFile(byte[] bytes) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return container.getRoot().hasEntryCaseInsensitive(ENCRYPTED_PACKAGE)
          ? new Unreadable("encrypted")
          : new Unreadable("unreadable", "đây là tệp Word kiểu cũ (.doc), hãy lưu lại thành .docx");
    }
  }

  private static IOException bomb(IOException cause) {
    String message = String.valueOf(cause.getMessage());
    return message.contains("Zip bomb") || message.contains("exceeds the max")
        ? new Unreadable("too_large", "phần bên trong mở ra lớn bất thường")
        : cause;
  }

  private static void add(
      List<IBodyElement> elements, WordNumbering numbering, List<String> lines) {
    for (IBodyElement element : elements) {
      switch (element) {
        case XWPFParagraph paragraph -> lines.addAll(paragraph(paragraph, numbering));
        case XWPFTable table -> lines.addAll(WordTable.lines(table, numbering));
        case XWPFSDT control -> addText(control.getContent().getText(), lines);
        default -> {}
      }
    }
  }

  /** The lines of a paragraph, a blank one if it is empty, then those of its text boxes. */
  static List<String> paragraph(XWPFParagraph paragraph, WordNumbering numbering) {
    List<String> lines = new ArrayList<>();
    String text = WordText.of(paragraph);
    String marker = text.isBlank() ? "" : numbering.marker(paragraph);
    for (String line : (marker + text).split("\n", -1)) {
      lines.add(Lines.flowed(line));
    }
    for (String box : WordText.boxes(paragraph)) {
      addText(box, lines);
    }
    return lines;
  }

  private static void addText(String text, List<String> lines) {
    for (String line : text.split("\n", -1)) {
      lines.add(Lines.flowed(line));
    }
  }
}
