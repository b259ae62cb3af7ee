/** The gazetteer: wards with their former names and abbreviations, and venues. */
@NullMarked
package vn.loahoc.place;

import org.jspecify.annotations.NullMarked;
