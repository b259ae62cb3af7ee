package vn.loahoc.answer;

/**
 * Where an answer stands.
 *
 * @param document what a reader would call it: "Kế hoạch số 12/KH-UBND"
 * @param section label of the section, empty if it has none
 * @param quote the passage, verbatim
 */
public record Source(String document, String section, String quote) {}
