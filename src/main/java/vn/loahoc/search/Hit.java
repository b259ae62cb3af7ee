package vn.loahoc.search;

/**
 * A passage found.
 *
 * @param id the passage's id
 * @param score how well it fits; comparable only among the hits of one search
 */
public record Hit(String id, float score) {}
