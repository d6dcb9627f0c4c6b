/** The restricted tier and its register of petitions. */
export const sql = `
-- The second password: never kept, only what it is checked against. The count of wrong ones outlives a restart.
CREATE TABLE restricted_access (
  id         INTEGER PRIMARY KEY CHECK (id = 1),
  salt       TEXT NOT NULL,
  hash       TEXT NOT NULL,
  wrong      INTEGER NOT NULL DEFAULT 0 CHECK (wrong >= 0),
  wait_until TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE petition (
  id              INTEGER PRIMARY KEY,
  received_on     TEXT NOT NULL CHECK (length(received_on) = 10),
  number_in_book  INTEGER NOT NULL CHECK (number_in_book > 0),
  source          TEXT NOT NULL CHECK (source IN ('post', 'inPerson', 'upper', 'other')),
  sender_kind     TEXT NOT NULL CHECK (sender_kind IN ('named', 'anonymous', 'impersonated', 'copied')),
  sender          TEXT NOT NULL DEFAULT '',
  kind            TEXT NOT NULL CHECK (kind IN ('denunciation', 'disciplineComplaint', 'complaint', 'proposal', 'feedback')),
  topic           TEXT NOT NULL DEFAULT '',
  content         TEXT NOT NULL DEFAULT '',
  about_org_id    INTEGER REFERENCES organisation (id),
  about_member_id INTEGER REFERENCES member (id),
  about_text      TEXT NOT NULL DEFAULT '',
  level           TEXT NOT NULL CHECK (level IN ('local', 'central')),
  authority       TEXT NOT NULL DEFAULT '',
  due_on          TEXT NOT NULL DEFAULT '' CHECK (length(due_on) IN (0, 10)),
  status          TEXT NOT NULL CHECK (status IN ('received', 'underWay', 'passedOn', 'settled', 'filed')),
  passed_on       TEXT NOT NULL DEFAULT '' CHECK (length(passed_on) IN (0, 10)),
  result          TEXT NOT NULL DEFAULT '' CHECK (result IN ('', 'right', 'wrong', 'partly')),
  settled_on      TEXT NOT NULL DEFAULT '' CHECK (length(settled_on) IN (0, 10)),
  resolution      TEXT NOT NULL DEFAULT '',
  repeat_of       INTEGER REFERENCES petition (id),
  note            TEXT NOT NULL DEFAULT '',
  version         INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT petition_about_one CHECK (about_org_id IS NULL OR about_member_id IS NULL)
) STRICT;
CREATE UNIQUE INDEX petition_number_unique ON petition (substr(received_on, 1, 4), number_in_book);
CREATE INDEX petition_received ON petition (received_on);
CREATE INDEX petition_repeat ON petition (repeat_of) WHERE repeat_of IS NOT NULL;
CREATE INDEX petition_member ON petition (about_member_id) WHERE about_member_id IS NOT NULL;
CREATE INDEX petition_organisation ON petition (about_org_id) WHERE about_org_id IS NOT NULL;
`;
