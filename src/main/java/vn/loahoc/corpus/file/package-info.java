/** Readers from files (txt, md, docx, pdf, html) to {@link vn.loahoc.corpus.SourceText}. */
@NullMarked
package vn.loahoc.corpus.file;

import org.jspecify.annotations.NullMarked;
