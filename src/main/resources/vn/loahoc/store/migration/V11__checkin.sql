-- The codes by which people check in at an occasion: one each. The secret makes the digits of a screen at the door and the marks
-- below. A code is deleted two days after it was valid.
create table checkin_codes (
  id ${id},
  occasion text not null unique,
  digits text not null,
  secret ${bytes} not null,
  rotating ${long} not null default 0,
  opens_at ${long} not null,
  closes_at ${long} not null
) ${strict};

create index checkin_codes_closes on checkin_codes (closes_at);

-- Which accounts have checked in, so that each counts once: a hash keyed with the secret of the code, nothing else. They go in the
-- night after the code was valid.
create table checkin_marks (
  code ${long} not null references checkin_codes (id),
  mark text not null,
  entry_key text not null,
  primary key (code, mark)
) ${strict};
