/**
 * Who took part in what, counted once and for all: a ledger that is only added to, and its sums. It
 * knows people by a random pseudonym or not at all; whose pseudonym it is stands in {@code people}.
 */
@NullMarked
package vn.loahoc.participation;

import org.jspecify.annotations.NullMarked;
