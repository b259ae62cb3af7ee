/**
 * Timetables that staff send in operation: a file is read by the readers of the corpus folder, its
 * problems and its difference to what stands are shown, one press publishes it, and every
 * publication can be taken back. The files lie in the store; what they replace says {@link
 * vn.loahoc.publishing.Standing}.
 */
@NullMarked
package vn.loahoc.publishing;

import org.jspecify.annotations.NullMarked;
