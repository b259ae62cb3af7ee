-- Timetables that staff sent to the bot or uploaded: as files, read by the readers of the corpus folder. States: draft, published, taken-back;
-- a draft that is dropped is deleted. Of the published ones a later version stands above the earlier. The author
-- is the random id of a person.
create table publications (
  id ${id},
  campaign text not null,
  file text not null,
  data ${bytes} not null,
  author text not null,
  ward text,
  state text not null,
  version ${long} not null,
  created_at ${long} not null,
  changed_at ${long} not null
) ${strict};

create index publications_state on publications (state, version);
create index publications_version on publications (version);
