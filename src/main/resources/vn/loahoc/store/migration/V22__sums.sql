-- Rows are never changed, so what was added up stays so: sums and persons are kept up to the number of a row, and only newer rows are read
-- for a report. So no index over all that figures are made of is needed, which cost more than the rows; and what only it was for goes too.
drop index participation_figures;
drop index participation_corrected;
drop index participation_occurrence;
drop index participation_person;
create index participation_person on participation (person) where person is not null;

-- A small number for each pseudonym that stands in sums.
create table participation_persons (
  id ${id},
  person text not null unique
) ${strict};

-- What rows have in common, the sum of their people, and of whom how many entries stand (see the class Persons). Empty where they say nothing.
create table participation_sums (
  campaign text not null,
  day text not null,
  kind text not null,
  origin text not null,
  ward text not null,
  occurrence text not null,
  channel text not null,
  audience text not null,
  people ${long} not null,
  persons ${bytes} not null,
  primary key (campaign, day, kind, origin, ward, occurrence, channel, audience)
) ${strict};

-- The number of the last row that is in the sums: one row, once there are any.
create table participation_summed (
  id ${long} not null primary key,
  last ${long} not null
) ${strict};
