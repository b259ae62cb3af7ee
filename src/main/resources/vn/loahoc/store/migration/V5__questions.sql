-- Questions that wait for staff, grouped by meaning: one row is what several people asked, with counts but without the people.
-- The facts that are asked for are the same in all of a group, so they find it. States: open, escalated (for the organizers), answered, passed_over. Days are written 2024-12-31.
create table question_groups (
  id ${id},
  ward text,
  facts text not null,
  meaning text not null,
  state text not null,
  unknown_count ${long} not null default 0,
  thumbed_down_count ${long} not null default 0,
  passed_on_count ${long} not null default 0,
  first_day text not null,
  last_day text not null,
  closed_at ${long},
  closed_by text,
  reason text
) ${strict};

create index question_groups_facts on question_groups (facts, state);
create index question_groups_state on question_groups (state, ward);

-- How a question was worded: masked, a few for each group.
create table question_wordings (
  id ${id},
  group_id ${long} not null references question_groups (id) on delete cascade,
  text text not null,
  unique (group_id, text)
) ${strict};

-- Those who agreed to be answered. An address goes when the answer has been sent, after 30 days, or when its person wants it erased.
create table question_askers (
  id ${id},
  group_id ${long} not null references question_groups (id) on delete cascade,
  wording_id ${long} references question_wordings (id) on delete set null,
  channel text not null,
  chat text not null,
  consent_wording text not null,
  asked_at ${long} not null,
  told_at ${long},
  unique (group_id, channel, chat)
) ${strict};

create index question_askers_address on question_askers (channel, chat);
create index question_askers_age on question_askers (asked_at);

-- What staff answered. A row is never deleted, and never changed but for being taken back: so the number of rows and of those
-- taken back tells a reader at once whether there is anything new.
create table faq_entries (
  id ${id},
  version ${long} not null,
  group_id ${long},
  question text not null,
  answer text not null,
  source text not null,
  valid_until text not null,
  ward text,
  author text not null,
  unit text not null,
  answered_on text not null,
  created_at ${long} not null,
  taken_back_at ${long}
) ${strict};

create index faq_entries_group on faq_entries (group_id);
