/** Wiring by hand with {@code new}. The only package that reads the system clock. */
@NullMarked
package vn.loahoc.app;

import org.jspecify.annotations.NullMarked;
