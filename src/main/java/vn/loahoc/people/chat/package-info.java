/**
 * What people say about themselves in a chat: their ward, what they agree to, what they want to see
 * and to have erased, who may do what.
 *
 * <p>All of it is private: in a group, where others read along, nothing of it is done.
 */
@NullMarked
package vn.loahoc.people.chat;

import org.jspecify.annotations.NullMarked;
