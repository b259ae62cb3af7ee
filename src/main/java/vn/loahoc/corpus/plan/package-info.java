/**
 * The parser of Vietnamese administrative documents: from {@link vn.loahoc.corpus.SourceText} to
 * {@link vn.loahoc.corpus.Plan}.
 */
@NullMarked
package vn.loahoc.corpus.plan;

import org.jspecify.annotations.NullMarked;
