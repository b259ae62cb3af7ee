-- How often those who registered were told that a session moved, does not take place or is held after all. A notice is named by it: the clock
-- counts minutes, and in one minute staff may change a session and take it back.
alter table registration_occasions add column changes ${long} not null default 0;
