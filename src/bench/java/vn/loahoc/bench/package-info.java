/** Benchmarks, run by {@code bin/bench}. */
@NullMarked
package vn.loahoc.bench;

import org.jspecify.annotations.NullMarked;
