/**
 * The Lucene index over passages and the diacritic restorer learned from them. The only package
 * that sees Lucene.
 */
@NullMarked
package vn.loahoc.search;

import org.jspecify.annotations.NullMarked;
