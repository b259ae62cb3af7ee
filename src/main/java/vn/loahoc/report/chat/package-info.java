/** Reports in the conversation, for staff. */
@NullMarked
package vn.loahoc.report.chat;

import org.jspecify.annotations.NullMarked;
