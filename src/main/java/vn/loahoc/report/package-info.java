/**
 * What the organizers have to show: the figures of {@code participation} as tables, each with its
 * definition, and one writer for each format. Nothing here computes a figure.
 */
@NullMarked
package vn.loahoc.report;

import org.jspecify.annotations.NullMarked;
