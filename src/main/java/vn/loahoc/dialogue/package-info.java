/**
 * The contract of a turn: what a feature is given when somebody writes, and what it gives back. The
 * pipeline of {@code conversation} knows features only through it.
 */
@NullMarked
package vn.loahoc.dialogue;

import org.jspecify.annotations.NullMarked;
