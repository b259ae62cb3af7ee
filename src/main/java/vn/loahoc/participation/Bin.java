package vn.loahoc.participation;

/** All that rows have in common that are added up. */
record Bin(String campaign, Kind kind, Origin origin, Group group) {}
