-- Whether a session is made up: sentences about it say so.
alter table registration_occasions add column sample ${long} not null default 0;
