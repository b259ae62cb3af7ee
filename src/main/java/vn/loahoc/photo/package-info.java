/**
 * Photos of activities that staff of a ward send: what they show is chosen, whether children can be
 * recognised is asked, the bare pixels are kept for a while and shown to staff only. Nothing of a
 * photo is fetched before the answer about children is there.
 */
@NullMarked
package vn.loahoc.photo;

import org.jspecify.annotations.NullMarked;
