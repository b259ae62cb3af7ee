/**
 * Vietnamese as text: normal forms, tone placement, folding, syllables, abbreviations, number
 * words.
 *
 * <p>Rank 0: knows nothing else of Loa Học.
 */
@NullMarked
package vn.loahoc.text;

import org.jspecify.annotations.NullMarked;
