/** What staff can order about sending. */
@NullMarked
package vn.loahoc.delivery.chat;

import org.jspecify.annotations.NullMarked;
