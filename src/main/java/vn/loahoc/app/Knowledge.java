package vn.loahoc.app;

import vn.loahoc.amendment.Amendments;

/**
 * What is answered from.
 *
 * @param documents what the sources say
 * @param amendments what staff said of single occurrences beyond them
 */
record Knowledge(LiveUnderstanding documents, Amendments amendments) {}
