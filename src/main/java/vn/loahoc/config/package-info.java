/** Secrets that never print, and what is said about a setting that is wrong. */
@NullMarked
package vn.loahoc.config;

import org.jspecify.annotations.NullMarked;
