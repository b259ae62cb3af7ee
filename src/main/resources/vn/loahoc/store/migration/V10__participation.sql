-- Who took part in what: rows are only added. The rows of a key are numbered; odd ones are entries, even ones cancel the one before
-- and carry its people negated, so that sums come out right whatever was corrected. A person is a random pseudonym. Days are written
-- 2024-12-31.
create table participation (
  id ${id},
  entry_key text not null,
  revision ${long} not null,
  kind text not null,
  origin text not null,
  campaign text not null,
  occurrence text,
  person text,
  people ${long} not null,
  ward text,
  channel text,
  day text not null,
  recorded_at ${long} not null,
  unique (entry_key, revision)
) ${strict};

create index participation_day on participation (day, kind);
create index participation_person on participation (person);
create index participation_occurrence on participation (occurrence, kind);

-- Two pseudonyms that turned out to be one person; not who that is.
create table participation_aliases (
  alias text not null primary key,
  person text not null
) ${strict};

create index participation_aliases_person on participation_aliases (person);

-- Whose pseudonym it is: goes with the person, and then nobody can be found any more.
create table pseudonyms (
  pseudonym text not null primary key,
  person text not null references people (id),
  campaign text not null,
  since ${long} not null
) ${strict};

create index pseudonyms_person on pseudonyms (person, campaign);
