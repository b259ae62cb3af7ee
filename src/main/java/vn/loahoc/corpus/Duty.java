package vn.loahoc.corpus;

/** What one unit has to do; one duty a sentence or item. */
public record Duty(Unit unit, Quotation quotation) {}
