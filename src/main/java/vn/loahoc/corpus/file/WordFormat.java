package vn.loahoc.corpus.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Word documents: paragraphs with their list markers, table rows, text boxes. */
final class WordFormat implements Format {

  private static final String OLD = "đây là tệp Word kiểu cũ (.doc), hãy lưu lại thành .docx";

  @Override
  public Extract extract(byte[] bytes) throws IOException {
    try (OPCPackage opened = OfficePackage.open(bytes, OLD);
        XWPFDocument document = new XWPFDocument(opened)) {
      List<String> lines = new ArrayList<>();
      add(document.getBodyElements(), new WordNumbering(document), lines);
      return Extract.of(lines);
    } catch (IOException e) {
      throw OfficePackage.bomb(e);
    }
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
