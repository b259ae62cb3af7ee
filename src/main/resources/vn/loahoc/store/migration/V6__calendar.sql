-- Which version of a calendar entry was given out last: an entry that changes must carry a higher number (RFC 5545, SEQUENCE).
-- Nothing of any person; the digest is that of the entry's texts and times.
create table calendar_revisions (
  uid text not null primary key,
  digest text not null,
  sequence ${long} not null,
  changed_at ${long} not null
) ${strict};
