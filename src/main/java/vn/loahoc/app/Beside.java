package vn.loahoc.app;

import vn.loahoc.corpus.Corpus;
import vn.loahoc.place.Gazetteer;

/** What is read beside the folder of documents. Thread-safe. */
interface Beside {

  /** Nothing. */
  Beside NOTHING =
      new Beside() {
        @Override
        public boolean canBeRead() {
          return true;
        }

        @Override
        public String stamp() {
          return "";
        }

        @Override
        public Corpus over(Corpus folder, Gazetteer gazetteer) {
          return folder;
        }
      };

  /** Whether it can be looked at just here: not inside a unit of work of its database. */
  boolean canBeRead();

  /** Changes when it does. */
  String stamp();

  /** The documents of the folder together with it. */
  Corpus over(Corpus folder, Gazetteer gazetteer);
}
