/**
 * Reading challenges in the conversation: offered, accepted, told as done, corrected, taken back.
 */
@NullMarked
package vn.loahoc.challenge.chat;

import org.jspecify.annotations.NullMarked;
