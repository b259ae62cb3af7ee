package vn.loahoc.participation;

/**
 * What rows of the ledger have in common; empty where they say nothing.
 *
 * @param day 2024-12-31
 * @param ward as it was recorded
 */
record Group(String day, String ward, String occurrence, String channel, String audience) {}
