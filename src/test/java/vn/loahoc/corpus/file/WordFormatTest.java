package vn.loahoc.corpus.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordFormatTest {

  @TempDir private Path folder;

  @Test
  void paragraphsHeadingsAndLineBreaksAreLines() throws IOException {
    assertThat(
            lines(
                document -> {
                  document.createParagraph().createRun().setText("KẾ  HOẠCH");
                  document.createParagraph();
                  XWPFParagraph heading = document.createParagraph();
                  heading.setStyle("Heading1");
                  heading.createRun().setText("Mục đích");
                  XWPFParagraph broken = document.createParagraph();
                  broken.createRun().setText("Thời gian: 8 giờ");
                  broken.getRuns().getFirst().addBreak();
                  broken.createRun().setText("Địa điểm: sân\u00A0trường");
                }))
        .containsExactly("KẾ HOẠCH", "", "Mục đích", "Thời gian: 8 giờ", "Địa điểm: sân trường");
  }

  @Test
  void aTableRowIsOneLineAndACellMergedDownwardsIsRepeated() throws IOException {
    assertThat(
            lines(
                document -> {
                  XWPFTable table =
                      table(
                          document,
                          List.of("Ngày", "Giờ", "Việc"),
                          List.of("2/10", "8 giờ", "Khai mạc"),
                          List.of("", "14 giờ", "Tọa đàm"));
                  merge(table.getRow(1).getCell(0), STMerge.RESTART);
                  merge(table.getRow(2).getCell(0), STMerge.CONTINUE);
                }))
        .containsExactly("Ngày | Giờ | Việc", "2/10 | 8 giờ | Khai mạc", "2/10 | 14 giờ | Tọa đàm");
  }

  @Test
  void theHeadOfADocumentIsReadCellByCell() throws IOException {
    assertThat(
            lines(
                document -> {
                  XWPFTable table =
                      table(
                          document,
                          List.of("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                          List.of("Số: 12/KH-UBND", "Phường Mẫu, ngày 1 tháng 9 năm 2024"));
                  table.getRow(0).getCell(0).addParagraph().createRun().setText("PHƯỜNG MẪU");
                }))
        .containsExactly(
            "ỦY BAN NHÂN DÂN",
            "PHƯỜNG MẪU",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Số: 12/KH-UBND",
            "Phường Mẫu, ngày 1 tháng 9 năm 2024");
  }

  @Test
  void listMarkersThatWordCountsAreWritten() throws IOException {
    assertThat(
            lines(
                document -> {
                  BigInteger list = list(document);
                  item(document, list, 0, "Mục đích");
                  item(document, list, 1, "Nâng cao nhận thức");
                  item(document, list, 1, "Huy động tham gia");
                  item(document, list, 2, "Treo băng rôn");
                  item(document, list, 0, "Tổ chức");
                  item(document, list, 1, "Phòng Giáo dục");
                }))
        .containsExactly(
            "I. Mục đích",
            "I.1 Nâng cao nhận thức",
            "I.2 Huy động tham gia",
            "- Treo băng rôn",
            "II. Tổ chức",
            "II.1 Phòng Giáo dục");
  }

  @Test
  void textBoxesAreReadOnceAndDeletedTextIsNot() throws IOException {
    String box =
        "<xml-fragment xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
            + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent><w:p><w:r>"
            + "<w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback>"
            + "<w:txbxContent><w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent>"
            + "</mc:Fallback></mc:AlternateContent></w:r>"
            + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>Bỏ</w:delText></w:r></w:del>"
            + "<w:r><w:t>Giữ</w:t></w:r></xml-fragment>";

    assertThat(
            lines(
                document -> {
                  try {
                    document.createParagraph().getCTP().set(XmlObject.Factory.parse(box));
                  } catch (XmlException e) {
                    throw new IllegalStateException(e);
                  }
                }))
        .containsExactly("Giữ", "DỰ THẢO");
  }

  private List<String> lines(Consumer<XWPFDocument> content) throws IOException {
    Path file = SampleFiles.word(folder.resolve("sample.docx"), content);
    Extract extract = new WordFormat().extract(Files.readAllBytes(file));
    assertThat(extract.remarks()).isEmpty();
    assertThat(extract.pages()).hasSize(1);
    return extract.pages().getFirst();
  }

  @SafeVarargs
  private static XWPFTable table(XWPFDocument document, List<String>... rows) {
    XWPFTable table = document.createTable(rows.length, rows[0].size());
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].size(); column++) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        cell.getParagraphs().getFirst().createRun().setText(rows[row].get(column));
      }
    }
    return table;
  }

  private static void merge(XWPFTableCell cell, STMerge.Enum kind) {
    cell.getCTTc().addNewTcPr().addNewVMerge().setVal(kind);
  }

  private static BigInteger list(XWPFDocument document) {
    CTAbstractNum levels = CTAbstractNum.Factory.newInstance();
    levels.setAbstractNumId(BigInteger.ZERO);
    level(levels, 0, STNumberFormat.UPPER_ROMAN, "%1.");
    level(levels, 1, STNumberFormat.DECIMAL, "%1.%2");
    level(levels, 2, STNumberFormat.BULLET, "\uF0B7");
    BigInteger definition = document.createNumbering().addAbstractNum(new XWPFAbstractNum(levels));
    return document.getNumbering().addNum(definition);
  }

  private static void level(
      CTAbstractNum levels, int level, STNumberFormat.Enum format, String text) {
    CTLvl definition = levels.addNewLvl();
    definition.setIlvl(BigInteger.valueOf(level));
    definition.addNewStart().setVal(BigInteger.ONE);
    definition.addNewNumFmt().setVal(format);
    definition.addNewLvlText().setVal(text);
  }

  private static void item(XWPFDocument document, BigInteger list, int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(text);
  }
}
