/**
 * The daily programme: each day one slogan and one reading challenge, at the hour a person chose,
 * once for each person and local date.
 */
@NullMarked
package vn.loahoc.programme;

import org.jspecify.annotations.NullMarked;
