-- Somebody of whom something is kept, because they agreed to it. The id is random and says nothing about them.
create table people (
  id text not null primary key,
  name text,
  ward text,
  created_at ${long} not null
) ${strict};

-- Where somebody writes from; several when accounts were linked.
create table people_addresses (
  channel text not null,
  chat text not null,
  person text not null references people (id),
  since ${long} not null,
  primary key (channel, chat)
) ${strict};

create index people_addresses_person on people_addresses (person);

-- The sentences to which people agreed, word for word. The version is computed from the sentence.
create table consent_wordings (
  version text not null primary key,
  sentence text not null,
  first_used_at ${long} not null
) ${strict};

create table consents (
  id ${id},
  person text not null references people (id),
  purpose text not null,
  wording text not null references consent_wordings (version),
  given_at ${long} not null,
  given_how text not null,
  until_at ${long},
  withdrawn_at ${long},
  withdrawn_how text
) ${strict};

create unique index consents_live on consents (person, purpose) where withdrawn_at is null;
create index consents_person on consents (person);
create index consents_until on consents (until_at) where withdrawn_at is null;

create table grants (
  id ${id},
  person text not null references people (id),
  role text not null,
  ward text,
  given_by text not null,
  given_at ${long} not null,
  revoked_at ${long},
  revoked_by text
) ${strict};

create index grants_live on grants (person) where revoked_at is null;

-- Of every code only a hash is kept.
create table invitations (
  id ${id},
  code_hash text not null unique,
  role text not null,
  ward text,
  created_by text not null,
  created_at ${long} not null,
  expires_at ${long} not null,
  used_at ${long},
  used_by text,
  revoked_at ${long}
) ${strict};

create table sign_in_codes (
  id ${id},
  code_hash text not null unique,
  person text not null references people (id),
  expires_at ${long} not null
) ${strict};

create index sign_in_codes_person on sign_in_codes (person);

-- Codes that make two accounts one person; "strong" ones are long, for staff.
create table link_codes (
  id ${id},
  code_hash text not null unique,
  channel text not null,
  chat text not null,
  strong ${long} not null,
  expires_at ${long} not null
) ${strict};

-- Wrong guesses of such codes, for an hour.
create table link_tries (
  id ${id},
  channel text not null,
  chat text not null,
  at ${long} not null
) ${strict};

create index link_tries_at on link_tries (at);

-- What staff did. Rows are only added.
create table audit (
  id ${id},
  at ${long} not null,
  person text not null,
  what text not null,
  subject text not null,
  ward text
) ${strict};

create index audit_at on audit (at);

-- Addresses that were erased, as keyed hashes: what a backup brings back is erased again.
create table erasures (
  address_hash text not null primary key,
  at ${long} not null
) ${strict};
