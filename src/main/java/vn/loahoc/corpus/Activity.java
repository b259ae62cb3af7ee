package vn.loahoc.corpus;

import java.util.Optional;

/**
 * Something that happens.
 *
 * @param what what it is, in the words of the source, short enough for a list
 * @param when when it happens, as far as stated
 * @param place where, in the words of the source
 * @param unit who organises or carries it out
 * @param audience for whom, only where the source says so
 * @param open what the source leaves to somebody else to decide
 * @param quotation the sentence or item it was read from
 */
public record Activity(
    String what,
    Schedule when,
    Optional<String> place,
    Optional<String> unit,
    Optional<String> audience,
    Optional<Open> open,
    Quotation quotation) {

  /**
   * "No hour stated, X decides" is a fact too.
   *
   * @param what what is left open, in the words of the source ("Thời gian bắt đầu, địa điểm và lộ
   *     trình")
   * @param decider who decides
   * @param quotation the sentence that says so
   */
  public record Open(String what, String decider, Quotation quotation) {}
}
