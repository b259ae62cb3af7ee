/** Reports as workbooks. */
@NullMarked
package vn.loahoc.report.xlsx;

import org.jspecify.annotations.NullMarked;
