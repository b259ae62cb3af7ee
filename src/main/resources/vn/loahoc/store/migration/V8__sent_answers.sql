-- What our messages of the last 24 hours were about, in the words of a question or a title, so that "mấy giờ" after one is understood.
-- Of the answers to one author only the last is kept; it is empty where nothing could be answered. What was sent to a chat unasked has no author.
create table topics (
  id ${id},
  channel text not null,
  chat text not null,
  author text not null,
  about text not null,
  noted_at ${long} not null
) ${strict};

create index topics_chat on topics (channel, chat);
create index topics_author on topics (channel, author);
create index topics_age on topics (noted_at);

-- Which entry answered a group: with an answer for all wards it is one for several groups, and all of them wait again when it is taken back.
alter table question_groups add column entry_id ${long};
create index question_groups_entry on question_groups (entry_id);
