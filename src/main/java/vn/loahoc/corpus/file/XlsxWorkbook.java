package vn.loahoc.corpus.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What {@code workbook.xml} says: which sheets there are, and from when days are counted. */
final class XlsxWorkbook extends DefaultHandler {

  private static final String RELATION = "id";

  private final List<Sheet> shown = new ArrayList<>();
  private boolean from1904;

  record Sheet(String name, String relation) {}

  /** Sheets that are not hidden. */
  List<Sheet> shown() {
    return List.copyOf(shown);
  }

  /** Whether days are counted from 1904, as old workbooks of the Mac do. */
  boolean from1904() {
    return from1904;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("workbookPr")) {
      from1904 = List.of("1", "true").contains(String.valueOf(attributes.getValue("date1904")));
    } else if (name.equals("sheet") && attributes.getValue("name") != null) {
      String state = attributes.getValue("state");
      Optional<String> relation = relation(attributes);
      if ((state == null || state.equals("visible")) && relation.isPresent()) {
        shown.add(new Sheet(attributes.getValue("name"), relation.get()));
      }
    }
  }

  private static Optional<String> relation(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(RELATION) && !attributes.getURI(i).isEmpty()) {
        return Optional.of(attributes.getValue(i));
      }
    }
    return Optional.empty();
  }
}
