-- Sessions for which places are given: what stood in their source when somebody last dealt with them, and what staff decided beside it. A row
-- is locked before its registrations change, so that a place is given once.
create table registration_occasions (
  occurrence text not null primary key,
  title text not null,
  starts_at ${long} not null,
  ward text,
  places ${long},
  places_set ${long},
  closes_at ${long},
  closed_at ${long},
  withdrawn_at ${long}
) ${strict};

create index registration_occasions_start on registration_occasions (starts_at);

-- A party of one person. The id is the order of arrival. States: seated, waiting, over (cancelled, or the session was withdrawn).
-- The channel is the one they registered on; their account is kept by people alone. The name is there only if they agreed to that.
create table registrations (
  id ${id},
  occurrence text not null references registration_occasions (occurrence),
  person text not null,
  channel text not null,
  people ${long} not null,
  state text not null,
  name text,
  yields ${long} not null default 0,
  offered ${long} not null default 0,
  arrived_at ${long} not null,
  over_at ${long}
) ${strict};

create unique index registrations_live on registrations (occurrence, person) where state <> 'over';
create index registrations_order on registrations (occurrence, state, id);
create index registrations_person on registrations (person);
create index registrations_over on registrations (over_at);
