-- The secret of a day, by which accounts are marked below.
create table challenge_days (
  day text not null primary key,
  secret ${bytes} not null
) ${strict};

-- Which accounts have told of a deed, so that each counts once and can be corrected: a hash keyed with the secret of the day, nothing else.
-- They go two days later.
create table challenge_marks (
  day text not null,
  mark text not null,
  kind text not null,
  occurrence text not null,
  campaign text not null,
  entry_key text not null,
  marked_at ${long} not null,
  primary key (day, mark, kind, occurrence)
) ${strict};

create index challenge_marks_entry on challenge_marks (entry_key);

-- How much was read, by the key of the entry of the ledger that counts it; says nothing of who that was.
create table challenge_amounts (
  entry_key text not null primary key,
  minutes ${long},
  pages ${long},
  books ${long}
) ${strict};
