/**
 * Timetables of learning centres: from the tables that teachers keep to class sessions with their
 * row, and problems in a teacher's words. Days, hours and wards are understood by {@code time} and
 * {@code place}; here is only what is special to tables: headings, title blocks, which cell says
 * what, and what contradicts what.
 */
@NullMarked
package vn.loahoc.corpus.timetable;

import org.jspecify.annotations.NullMarked;
