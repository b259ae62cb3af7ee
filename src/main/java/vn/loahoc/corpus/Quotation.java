package vn.loahoc.corpus;

/** Words as they stand in a source, without quotation and emphasis marks. */
public record Quotation(String text, Origin origin) {}
