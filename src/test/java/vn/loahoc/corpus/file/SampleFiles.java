package vn.loahoc.corpus.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes real files of every format for the tests. */
final class SampleFiles {

  private static final float SIZE = 13;
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private SampleFiles() {}

  static Path word(Path file, Consumer<XWPFDocument> content) {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      content.accept(document);
      document.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Word file that opens only with a password. */
  static Path encryptedWord(Path file) throws Exception {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Kế hoạch");
      document.write(plain);
    }
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("mật khẩu");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      try (OPCPackage opened =
              OPCPackage.open(new java.io.ByteArrayInputStream(plain.toByteArray()));
          OutputStream out = encryptor.getDataStream(container)) {
        opened.save(out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        container.writeFilesystem(out);
      }
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    return file;
  }

  /** Pages of printed lines. */
  static Path pdf(Path file, Print... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      print(document, pages);
      document.save(file.toFile());
    }
    return file;
  }

  static Path encryptedPdf(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      print(document, page -> page.line(80, 700, "Kế hoạch"));
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
    return file;
  }

  private static void print(PDDocument document, Print... pages) throws IOException {
    try (InputStream ttf = PDDocument.class.getResourceAsStream(FONT)) {
      PDFont font = PDType0Font.load(document, Objects.requireNonNull(ttf));
      for (Print page : pages) {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
          page.on(new Sheet(content, font));
        }
      }
    }
  }

  /** What stands on a page. */
  @FunctionalInterface
  interface Print {
    void on(Sheet sheet) throws IOException;
  }

  /** A page that is being printed. */
  record Sheet(PDPageContentStream content, PDFont font) {

    /**
     * @param x points from the left edge
     * @param y points from the lower edge
     */
    void line(float x, float y, String text) throws IOException {
      content.beginText();
      content.setFont(font, SIZE);
      content.newLineAtOffset(x, y);
      content.showText(text);
      content.endText();
    }

    /** Running text between the margins, broken into lines as a printer would. */
    float paragraph(float y, String text) throws IOException {
      float line = y;
      float indent = 36;
      StringBuilder words = new StringBuilder();
      for (String word : text.split(" ")) {
        float width = font.getStringWidth(words + " " + word) / 1000 * SIZE;
        if (width > 440 - indent && !words.isEmpty()) {
          line(80 + indent, line, words.toString());
          line -= 18;
          indent = 0;
          words.setLength(0);
        }
        words.append(words.isEmpty() ? "" : " ").append(word);
      }
      line(80 + indent, line, words.toString());
      return line - 24;
    }
  }
}
