package vn.loahoc.corpus.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF documents: printed lines are put together into paragraphs and table rows. */
final class PdfFormat implements Format {

  /** A plan has tens of pages. */
  private static final int MAX_PAGES = 1_000;

  @Override
  public Extract extract(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MAX_PAGES) {
        throw new Unreadable(
            "too_large", document.getNumberOfPages() + " trang, tối đa " + MAX_PAGES);
      }
      return extract(document);
    } catch (InvalidPasswordException e) {
      throw new Unreadable("encrypted");
    }
  }

  private static Extract extract(PDDocument document) throws IOException {
    List<List<PdfLine>> printed = PdfPrint.lines(document);
    if (printed.stream().allMatch(List::isEmpty)) {
      throw new Unreadable("no_text");
    }
    StringJoiner scanned = new StringJoiner(", ");
    for (int page = 0; page < printed.size(); page++) {
      if (printed.get(page).isEmpty() && hasPicture(document.getPage(page))) {
        scanned.add(Integer.toString(page + 1));
      }
    }
    List<Extract.Remark> remarks = new ArrayList<>();
    if (scanned.length() > 0) {
      remarks.add(new Extract.Remark("page_without_text", scanned));
    }
    return new Extract(PdfParagraphs.of(printed), true, remarks);
  }

  private static boolean hasPicture(PDPage page) {
    return page.getResources() != null
        && page.getResources().getXObjectNames().iterator().hasNext();
  }
}
