/** Reports as CSV for spreadsheets. */
@NullMarked
package vn.loahoc.report.csv;

import org.jspecify.annotations.NullMarked;
