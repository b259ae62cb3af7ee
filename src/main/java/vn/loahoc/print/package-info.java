/**
 * What is printed or drawn: QR codes and posters, with a font that is shipped, so that every
 * Vietnamese letter is there on any machine. Nothing here reads from the network.
 */
@NullMarked
package vn.loahoc.print;

import org.jspecify.annotations.NullMarked;
