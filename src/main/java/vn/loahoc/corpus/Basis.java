package vn.loahoc.corpus;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Another document that this one rests on or mentions.
 *
 * @param name kind and number as written ("Kế hoạch số 12/KH-UBND")
 * @param number the number with its symbol
 * @param issued its date
 * @param issuer who issued it
 * @param legal true in the "Căn cứ …", "Thực hiện …" block, false for a mention elsewhere
 * @param quotation the sentence it stands in
 */
public record Basis(
    String name,
    Optional<String> number,
    Optional<LocalDate> issued,
    Optional<String> issuer,
    boolean legal,
    Quotation quotation) {}
