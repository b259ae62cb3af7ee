package vn.loahoc.place;

/**
 * A place where people meet: a park, a school, a square, a numbered street.
 *
 * @param name its name with its kind, as its source writes it ("Quảng trường Lớn")
 */
public record Venue(String name) implements Place {}
