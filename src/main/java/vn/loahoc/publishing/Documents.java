package vn.loahoc.publishing;

import vn.loahoc.corpus.Corpus;
import vn.loahoc.place.Gazetteer;

/**
 * What lies in the corpus folder now.
 *
 * @param folder without what was published above it
 * @param gazetteer its wards
 */
public record Documents(Corpus folder, Gazetteer gazetteer) {}
