package vn.loahoc.corpus;

/**
 * Where a fact stands.
 *
 * @param file path of the source below the corpus folder, with slashes
 * @param section label of the section as a reader would cite it: "II.2.1", "Phụ lục I", or empty
 * @param line line of the source text, from 1
 */
public record Origin(String file, String section, int line) {}
