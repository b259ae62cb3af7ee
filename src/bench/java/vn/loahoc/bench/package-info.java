/** Benchmarks: each compares with an alternative in the same run and prints the machine's shape. */
@NullMarked
package vn.loahoc.bench;

import org.jspecify.annotations.NullMarked;
