/** The command line: one class per command. The only package that writes to standard streams. */
@NullMarked
package vn.loahoc.cli;

import org.jspecify.annotations.NullMarked;
