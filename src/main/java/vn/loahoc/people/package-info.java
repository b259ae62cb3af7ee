/**
 * Who somebody is on each channel: ward, consent, roles; how they see, take and erase what is kept
 * of them.
 *
 * <p>Nobody is known until something must be kept of them: no row means {@link
 * vn.loahoc.people.Speaker#unknown()}. Whoever keeps something personal elsewhere registers its
 * {@link vn.loahoc.people.PersonalRecords}, so that showing, erasing and joining find everything.
 */
@NullMarked
package vn.loahoc.people;

import org.jspecify.annotations.NullMarked;
