package vn.loahoc.corpus.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.text.Spelling;

/**
 * The sheets of an Excel workbook that are shown. Streams the XML: a workbook of 20,000 rows never
 * stands in memory as a tree of cells with styles.
 */
final class XlsxTables {

  private static final String OLD = "đây là tệp Excel kiểu cũ (.xls), hãy lưu lại thành .xlsx";
  private static final int MOST_SHEETS = 60;

  private XlsxTables() {}

  static List<SourceTable> read(byte[] bytes, int mostRows) throws IOException {
    try (OPCPackage opened = OfficePackage.open(bytes, OLD)) {
      return tables(opened, mostRows);
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    } catch (IOException e) {
      throw OfficePackage.bomb(e);
    }
  }

  private static List<SourceTable> tables(OPCPackage opened, int mostRows)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(opened);
    XlsxWorkbook workbook = new XlsxWorkbook();
    try (InputStream in = reader.getWorkbookData()) {
      reader(workbook).parse(new InputSource(in));
    }
    XlsxCells cells =
        new XlsxCells(
            new ReadOnlySharedStringsTable(opened, false),
            reader.getStylesTable(),
            workbook.from1904());
    List<SourceTable> tables = new ArrayList<>();
    for (XlsxWorkbook.Sheet sheet : workbook.shown().stream().limit(MOST_SHEETS).toList()) {
      XlsxSheet handler = new XlsxSheet(cells, mostRows);
      try (InputStream in = reader.getSheet(sheet.relation())) {
        XMLReader rows = reader(handler);
        // nothing of a sheet's rows is in a second namespace; without them it is read faster
        rows.setFeature("http://xml.org/sax/features/namespaces", false);
        rows.parse(new InputSource(in));
      } catch (XlsxSheet.Enough e) {
        // the caller says that rows are missing
      }
      tables.add(new SourceTable(Optional.of(Spelling.nfc(sheet.name())), handler.rows()));
    }
    return tables;
  }

  private static XMLReader reader(ContentHandler handler)
      throws SAXException, ParserConfigurationException {
    XMLReader reader = XMLHelper.newXMLReader();
    // no document type, so no entities: neither files of this machine nor a billion laughs
    reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    reader.setContentHandler(handler);
    return reader;
  }
}
