package vn.loahoc.corpus;

import java.util.Optional;

/**
 * An address to write to or a number to call.
 *
 * @param kind what sort of address
 * @param value as written
 * @param unit whose it is, where the source says so
 * @param quotation the sentence it stands in
 */
public record Contact(Kind kind, String value, Optional<String> unit, Quotation quotation) {

  /** Sorts of addresses. */
  public enum Kind {
    EMAIL,
    PHONE,
    WEB
  }
}
