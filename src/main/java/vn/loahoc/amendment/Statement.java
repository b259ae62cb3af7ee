package vn.loahoc.amendment;

import java.util.Optional;
import vn.loahoc.calendar.Amendment;

/**
 * What a member of staff wrote about an occurrence, in its parts: "xe loa 03/10 | bắt đầu 7h30 |
 * theo thông báo của Trung tâm Văn hóa".
 *
 * @param subject the words that name the occurrence and its day; may be empty
 * @param change nothing if no change was understood
 * @param basis goes on from "theo"; nothing if none was named
 * @param ordered whether it begins with what is to be done: "hủy …", "dời …"
 */
record Statement(
    String subject, Optional<Amendment.Change> change, Optional<String> basis, boolean ordered) {}
