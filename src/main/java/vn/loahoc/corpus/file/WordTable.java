package vn.loahoc.corpus.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A Word table as lines; a cell merged downwards is repeated in each row. */
final class WordTable {

  private WordTable() {}

  static List<String> lines(XWPFTable table, WordNumbering numbering) {
    List<List<List<String>>> rows = new ArrayList<>();
    Map<Integer, List<String>> above = new HashMap<>();
    for (XWPFTableRow row : table.getRows()) {
      List<List<String>> cells = new ArrayList<>();
      int column = 0;
      for (XWPFTableCell cell : row.getTableCells()) {
        List<String> text =
            goesOn(cell) ? above.getOrDefault(column, List.of()) : text(cell, numbering);
        above.put(column, text);
        cells.add(text);
        column += width(cell);
      }
      rows.add(cells);
    }
    return TableRows.lines(rows);
  }

  private static List<String> text(XWPFTableCell cell, WordNumbering numbering) {
    List<String> text = new ArrayList<>();
    for (IBodyElement element : cell.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        text.addAll(WordFormat.paragraph(paragraph, numbering));
      } else if (element instanceof XWPFTable inner) {
        text.addAll(lines(inner, numbering));
      }
    }
    text.removeIf(String::isBlank);
    return text;
  }

  private static boolean goesOn(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    return properties != null
        && properties.isSetVMerge()
        && properties.getVMerge().getVal() != STMerge.RESTART;
  }

  private static int width(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    return properties != null && properties.isSetGridSpan()
        ? Math.max(1, properties.getGridSpan().getVal().intValue())
        : 1;
  }
}
