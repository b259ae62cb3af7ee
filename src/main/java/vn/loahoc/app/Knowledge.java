package vn.loahoc.app;

import vn.loahoc.amendment.Amendments;

/**
 * What is answered from.
 *
 * @param documents what the sources say
 * @param amendments what staff said of single occurrences beyond them
 * @param demo whether it must be said of everything that it is not real
 */
record Knowledge(LiveUnderstanding documents, Amendments amendments, boolean demo) {}
