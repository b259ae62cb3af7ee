/** For those who run it, and for platforms that call us: health, metrics, webhooks. */
@NullMarked
package vn.loahoc.web.operations;

import org.jspecify.annotations.NullMarked;
