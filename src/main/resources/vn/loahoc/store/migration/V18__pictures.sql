-- Pictures that messages show, each once: a PNG under the hash of its bytes.
create table pictures (
  picture text not null primary key,
  data ${bytes} not null,
  used_at ${long} not null
) ${strict};

create index pictures_used on pictures (used_at);

-- What a platform calls a picture that it has already, so that it is sent there only once.
create table picture_handles (
  channel text not null,
  picture text not null references pictures (picture),
  handle text not null,
  primary key (channel, picture)
) ${strict};

create index picture_handles_picture on picture_handles (picture);
