package vn.loahoc.corpus.file;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the printed lines of a PDF with their positions. One document, one thread. */
final class PdfPrint extends PDFTextStripper {

  /** A gap of so many letter heights is a column, not a blank. */
  private static final float COLUMN_GAP = 1.8f;

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private List<PdfLine> page = new ArrayList<>();
  private List<PdfLine.Cell> cells = new ArrayList<>();
  private float y;
  private float height;

  private PdfPrint() {
    setSortByPosition(true);
  }

  static List<List<PdfLine>> lines(PDDocument document) throws IOException {
    PdfPrint print = new PdfPrint();
    print.writeText(document, Writer.nullWriter());
    return List.copyOf(print.pages);
  }

  @Override
  protected void startPage(PDPage started) {
    page = new ArrayList<>();
  }

  @Override
  protected void endPage(PDPage ended) {
    endLine();
    pages.add(List.copyOf(page));
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (text.isBlank() || positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.getFirst();
    TextPosition last = positions.getLast();
    y = first.getYDirAdj();
    height = Math.max(height, first.getFontSizeInPt());
    PdfLine.Cell word =
        new PdfLine.Cell(first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), text);
    if (!cells.isEmpty() && word.from() - cells.getLast().to() < COLUMN_GAP * height) {
      PdfLine.Cell before = cells.removeLast();
      word = new PdfLine.Cell(before.from(), word.to(), before.text() + " " + text);
    }
    cells.add(word);
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void endLine() {
    if (!cells.isEmpty()) {
      page.add(new PdfLine(y, height, cells));
    }
    cells = new ArrayList<>();
    height = 0;
  }
}
