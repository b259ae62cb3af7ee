/** One text read once: restored spelling, time spans, places, numbers and what is asked. */
@NullMarked
package vn.loahoc.reading;

import org.jspecify.annotations.NullMarked;
