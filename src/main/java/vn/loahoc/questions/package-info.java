/**
 * Questions that no source answered or whose answer did not please: grouped by meaning, counted,
 * shown to staff, answered once. What staff answer becomes an entry that answers the next person by
 * itself, and goes back to those who asked to be told.
 *
 * <p>Without passing a question on, no address is kept: only its masked words, the day, the ward.
 */
@NullMarked
package vn.loahoc.questions;

import org.jspecify.annotations.NullMarked;
