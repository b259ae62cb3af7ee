/**
 * The web page as a channel: a mailbox in the database that visitors look into. What is sent is
 * stored once under its key, so its outcome is never unknown; what a visitor wrote is kept beside
 * it, so that the page can be reloaded. The web server itself is not known here.
 */
@NullMarked
package vn.loahoc.channel.web;

import org.jspecify.annotations.NullMarked;
