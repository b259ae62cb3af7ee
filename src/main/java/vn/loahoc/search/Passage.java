package vn.loahoc.search;

/**
 * A piece of text that can be found.
 *
 * @param id the caller's own name for it, unique among the passages of an index
 * @param text its text, in any normal form
 */
public record Passage(String id, String text) {}
