/**
 * Who was there: codes that can be seen only at an occasion, counted once for each account, and
 * head-counts from paper beside them. Nothing of a person is kept for it unless they agreed.
 */
@NullMarked
package vn.loahoc.checkin;

import org.jspecify.annotations.NullMarked;
