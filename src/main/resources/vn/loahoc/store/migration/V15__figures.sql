-- For whom it was, in the words of its source or of the challenge; empty where nothing says so.
alter table participation add column audience text;

-- Keys that were corrected at least once: few among many, and known without reading all.
create index participation_corrected on participation (entry_key) where revision > 1;

-- What an occurrence of the ledger was called, where and for whom, when it was first counted: so that old figures can still be read when
-- a class has left the timetable.
create table participation_activities (
  occurrence text not null primary key,
  campaign text not null,
  title text not null,
  ward text,
  centre text,
  audience text
) ${strict};

-- Under which key the places of a party that is counted as nobody stand in the ledger, so that they can be corrected.
alter table registrations add column ledger_key text;
