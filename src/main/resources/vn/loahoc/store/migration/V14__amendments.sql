-- What staff said of single occurrences of the calendar beyond their sources. No row is changed but by being undone, so that who said what, when
-- and on what basis can always be told. What a row leaves empty stays as it was.
create table amendments (
  id ${id},
  occurrence text not null,
  title text not null,
  cancelled ${long} not null,
  day text,
  starts text,
  ends text,
  place text,
  basis text not null,
  unit text not null,
  author text not null,
  ward text,
  made_on text not null,
  made_at ${long} not null,
  undone_at ${long}
) ${strict};

create index amendments_occurrence on amendments (occurrence, id);
