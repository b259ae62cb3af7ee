package vn.loahoc.corpus;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Head and foot of a document.
 *
 * @param kind what sort of document it is
 * @param title its title without the kind ("Tổ chức Tuần lễ …"), empty if there is none
 * @param number its own number, with the symbol; never one of its legal bases
 * @param issuer the body that issued it, with its locality
 * @param locality the ward, district or province it is for ("Quận 7", "tỉnh Điện Biên")
 * @param issued its date of issue
 * @param signer who signed it or, for an article, who wrote it
 */
public record Header(
    DocumentKind kind,
    String title,
    Optional<String> number,
    Optional<String> issuer,
    Optional<String> locality,
    Optional<LocalDate> issued,
    Optional<String> signer) {}
