-- What staff sent at once: a photo, an album, a form. What it shows and whether children can be recognised are asked; nothing is fetched
-- before that is answered. States: open, kept, left. The person is a random id, and goes when they are erased. Days are written
-- 2024-12-31.
create table photo_sendings (
  id ${id},
  person text,
  album text,
  channel text not null,
  ward text,
  caption text not null,
  campaign text,
  occurrence text,
  title text,
  day text,
  state text not null,
  children text,
  sent_at ${long} not null,
  unique (person, album)
) ${strict};

create index photo_sendings_sent on photo_sendings (sent_at);
create index photo_sendings_day on photo_sendings (day, ward);

-- Photos that are not fetched yet, by what the platform wants for handing them out.
create table photo_waiting (
  sending ${long} not null references photo_sendings (id),
  reference text not null,
  position ${long} not null,
  primary key (sending, reference)
) ${strict};

-- JPEGs that hold nothing but pixels. The mark is random: the ledger and the list of deletions name a photo by it.
create table photos (
  id ${id},
  mark text not null unique,
  sending ${long} not null references photo_sendings (id),
  kept_at ${long} not null,
  small ${bytes} not null,
  data ${bytes} not null
) ${strict};

create index photos_sending on photos (sending);
create index photos_kept on photos (kept_at);

-- Photos that somebody deleted: a backup that is brought back must not bring them back.
create table photo_deletions (
  mark text not null primary key,
  at ${long} not null
) ${strict};
