/**
 * Reading challenges: what was done of them, told by people themselves, beside the ledger that
 * counts it.
 */
@NullMarked
package vn.loahoc.challenge;

import org.jspecify.annotations.NullMarked;
