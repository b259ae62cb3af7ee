package vn.loahoc.corpus;

import java.util.Optional;

/**
 * A slogan of an annex, verbatim.
 *
 * @param number its number in the list, from 1
 * @param text the slogan without number and author
 * @param author the author as the source gives it
 */
public record Slogan(int number, String text, Optional<String> author, Origin origin) {}
