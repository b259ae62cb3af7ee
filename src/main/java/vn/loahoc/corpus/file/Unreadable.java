package vn.loahoc.corpus.file;

import java.io.IOException;
import java.util.List;

/** Why a file could not be read, by its code in the catalogue of problems. */
final class Unreadable extends IOException {

  private final String code;
  private final transient List<Object> details;

  Unreadable(String code, Object... details) {
    super(code);
    this.code = code;
    this.details = List.of(details);
  }

  String code() {
    return code;
  }

  Object[] details() {
    return details.toArray();
  }
}
