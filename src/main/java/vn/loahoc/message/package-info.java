/**
 * The vocabulary that all channels share: who wrote what from where, and what is said back.
 *
 * <p>Rank 0: knows nothing else of Loa Học. Everything here is an immutable value.
 */
@NullMarked
package vn.loahoc.message;

import org.jspecify.annotations.NullMarked;
