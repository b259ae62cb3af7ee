package vn.loahoc.search;

import java.util.Arrays;

/**
 * Which passage holds which term how often, in plain arrays: terms by their 64-bit hash (two of a
 * million terms share one with a chance of 1 in 30 million), the postings of a term as a linked
 * list, the latest passage first.
 */
final class PostingsTable {

  private static final int NONE = -1;

  private long[] hashes = new long[1 << 15];
  private int[] termOfSlot = filled(1 << 15);

  private int[] latest = new int[1 << 14];
  private int[] passages = new int[1 << 14];
  private int terms;

  private int[] passage = new int[1 << 15];
  private int[] frequency = new int[1 << 15];
  private int[] next = new int[1 << 15];
  private int postings;

  /** Takes one posting. */
  interface Visitor {
    void visit(int passage, int frequency);
  }

  /** Counts one occurrence; passages come in ascending order. */
  void add(long hash, int passageNumber) {
    int term = termFor(hash);
    int at = latest[term];
    if (at != NONE && passage[at] == passageNumber) {
      frequency[at]++;
      return;
    }
    if (postings == passage.length) {
      passage = Arrays.copyOf(passage, 2 * postings);
      frequency = Arrays.copyOf(frequency, 2 * postings);
      next = Arrays.copyOf(next, 2 * postings);
    }
    passage[postings] = passageNumber;
    frequency[postings] = 1;
    next[postings] = at;
    latest[term] = postings++;
    passages[term]++;
  }

  /** Number of a term, or −1. */
  int term(long hash) {
    return termOfSlot[slot(hash)];
  }

  /** How many passages hold a term. */
  int passages(int term) {
    return passages[term];
  }

  void forEach(int term, Visitor visitor) {
    for (int at = latest[term]; at != NONE; at = next[at]) {
      visitor.visit(passage[at], frequency[at]);
    }
  }

  private int termFor(long hash) {
    int slot = slot(hash);
    if (termOfSlot[slot] != NONE) {
      return termOfSlot[slot];
    }
    if (2 * terms >= hashes.length) {
      grow();
      slot = slot(hash);
    }
    if (terms == latest.length) {
      latest = Arrays.copyOf(latest, 2 * terms);
      passages = Arrays.copyOf(passages, 2 * terms);
    }
    hashes[slot] = hash;
    termOfSlot[slot] = terms;
    latest[terms] = NONE;
    return terms++;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (termOfSlot[slot] != NONE && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldTerms = termOfSlot;
    hashes = new long[2 * oldHashes.length];
    termOfSlot = filled(hashes.length);
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldTerms[i] != NONE) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        termOfSlot[slot] = oldTerms[i];
      }
    }
  }

  private static int[] filled(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, NONE);
    return slots;
  }
}
