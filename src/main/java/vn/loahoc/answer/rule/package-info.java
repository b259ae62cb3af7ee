/** One rule a file: each knows one kind of question and answers it from the facts, or passes. */
@NullMarked
package vn.loahoc.answer.rule;

import org.jspecify.annotations.NullMarked;
