/**
 * What is done again and again at set times, on one node at a time. A job is a tick: what is due
 * stands in the tables of its feature, so that a tick that is missed or comes twice does no harm.
 */
@NullMarked
package vn.loahoc.jobs;

import org.jspecify.annotations.NullMarked;
