package vn.loahoc.corpus;

/** Understands the text of one document. Thread-safe; never fails on any text. */
public interface DocumentParser {

  Parsed parse(SourceText text);
}
