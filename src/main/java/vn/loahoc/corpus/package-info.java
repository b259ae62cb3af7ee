/**
 * What Loa Học reads and what it understood: the facts of plans, each with its place of origin, and
 * the problems found on the way. Sub-packages read one kind of source each.
 */
@NullMarked
package vn.loahoc.corpus;

import org.jspecify.annotations.NullMarked;
