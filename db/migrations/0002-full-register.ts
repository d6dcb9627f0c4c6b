/**
 * The register in full: named steps that can be taken back, the state of every day, the thirty items, custom
 * fields, organisations that change on dates, terms and posts, transfers, dossiers, closed books, saved lists.
 */
export const sql = `
-- One deed of a person: what Ctrl+Z takes back. The audit rows of the deed say what it changed.
CREATE TABLE step (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  at             TEXT NOT NULL,
  actor          TEXT NOT NULL,
  name           TEXT NOT NULL,
  undoes_step_id INTEGER REFERENCES step (id),
  undone_by      INTEGER REFERENCES step (id)
) STRICT;
ALTER TABLE audit ADD COLUMN step_id INTEGER REFERENCES step (id);
CREATE INDEX audit_step ON audit (step_id) WHERE step_id IS NOT NULL;
ALTER TABLE audit_context ADD COLUMN step_id INTEGER;

-- Which code made the projections: another number makes them anew at the next opening.
ALTER TABLE register ADD COLUMN projection INTEGER NOT NULL DEFAULT 0;

-- The facts of an event never change; that it was withdrawn may itself be taken back (and is audited).
DROP TRIGGER event_never_changed;
CREATE TRIGGER event_never_changed BEFORE UPDATE ON event
WHEN old.member_id <> new.member_id OR old.kind <> new.kind OR old.effective_on <> new.effective_on
  OR old.decision_number <> new.decision_number OR old.decision_signed_on <> new.decision_signed_on
  OR old.decision_authority <> new.decision_authority OR old.decision_signer <> new.decision_signer
  OR old.payload <> new.payload OR old.note <> new.note OR old.entered_at <> new.entered_at
  OR old.entered_by <> new.entered_by
BEGIN SELECT RAISE(ABORT, 'event_never_changed'); END;
-- What books of a period count, without a look at the rows themselves.
CREATE INDEX event_standing ON event (kind, effective_on, member_id) WHERE withdrawn_reason IS NULL;

-- Today's state with what lies over the status; filled anew by the projection.
DROP TABLE member_state;
CREATE TABLE member_state (
  member_id            INTEGER PRIMARY KEY REFERENCES member (id),
  status               TEXT NOT NULL,
  org_id               INTEGER REFERENCES organisation (id),
  admitted_on          TEXT,
  official_on          TEXT,
  admission_decided_on TEXT,
  enrolled_on          TEXT,
  left_on              TEXT,
  badge_level          INTEGER NOT NULL DEFAULT 0,
  probation_due_on     TEXT,
  exempt_since         TEXT,
  exempt_until         TEXT,
  suspended_since      TEXT,
  suspended_until      TEXT,
  away_since           TEXT,
  away_until           TEXT,
  residence_since      TEXT
) STRICT;
CREATE INDEX member_state_org ON member_state (org_id, status);
CREATE INDEX member_state_status ON member_state (status);

-- The state of every day: from_on is the first day of it, until_on the first day of the next.
CREATE TABLE member_period (
  member_id            INTEGER NOT NULL REFERENCES member (id),
  from_on              TEXT NOT NULL,
  until_on             TEXT NOT NULL,
  status               TEXT NOT NULL,
  org_id               INTEGER REFERENCES organisation (id),
  admitted_on          TEXT,
  official_on          TEXT,
  admission_decided_on TEXT,
  enrolled_on          TEXT,
  left_on              TEXT,
  badge_level          INTEGER NOT NULL DEFAULT 0,
  probation_due_on     TEXT,
  exempt_since         TEXT,
  exempt_until         TEXT,
  suspended_since      TEXT,
  suspended_until      TEXT,
  away_since           TEXT,
  away_until           TEXT,
  residence_since      TEXT,
  -- n on the first period of the member's n-th unbroken stay in one organisation, else 0: the order of the book of members
  stay                 INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (member_id, from_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_period_day ON member_period (status, from_on, until_on, org_id);
CREATE INDEX member_period_until ON member_period (until_on, from_on, status, org_id);
CREATE INDEX member_period_org ON member_period (org_id, from_on, until_on, status, stay);
CREATE INDEX member_period_stay ON member_period (from_on, member_id, stay, org_id) WHERE stay > 0;
CREATE INDEX member_period_exempt ON member_period (exempt_since, from_on, until_on, status, org_id, exempt_until) WHERE exempt_since IS NOT NULL;
CREATE INDEX member_period_away ON member_period (from_on, until_on, status, org_id) WHERE away_since IS NOT NULL;
CREATE INDEX member_period_residence ON member_period (residence_since, from_on, until_on, status, org_id) WHERE residence_since IS NOT NULL;

-- The rest of the thirty items of the Phiếu đảng viên (2-HSĐV) that are one value each.
ALTER TABLE member ADD COLUMN religious_office TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN previous_occupation TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN sector TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN recruited_on TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN recruited_by TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN youth_union_on TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN highest_rank TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN science_field TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN degree TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN minority_language TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN wounded_grade TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN martyr_family TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN income TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN housing TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN assets TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN life_story TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN self_remark TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN committee_remark TEXT NOT NULL DEFAULT '';
-- Entered by mistake or merged into another record: out of every list, never deleted.
ALTER TABLE member ADD COLUMN discarded_why TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN merged_into INTEGER REFERENCES member (id);
CREATE INDEX member_discarded ON member (id) WHERE discarded_why <> '';

-- The repeating items of the record (work history, training, family …): payload by the registry of its kind.
CREATE TABLE member_item (
  id        INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member (id),
  kind      TEXT NOT NULL,
  from_on   TEXT NOT NULL DEFAULT '',
  until_on  TEXT NOT NULL DEFAULT '',
  payload   TEXT NOT NULL CHECK (json_valid(payload)),
  version   INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX member_item_member ON member_item (member_id, kind, from_on);

-- The holder of a số lý lịch, and the log of rows that are gone, without reading everything.
CREATE INDEX member_profile_number ON member (profile_number) WHERE profile_number <> '';
CREATE INDEX audit_dropped_item ON audit (json_extract(before, '$.member_id'))
  WHERE entity = 'member_item' AND action = 'delete';

CREATE TABLE custom_field (
  id       INTEGER PRIMARY KEY,
  uid      TEXT NOT NULL,
  label    TEXT NOT NULL CONSTRAINT custom_field_label_unique UNIQUE,
  kind     TEXT NOT NULL CHECK (kind IN ('text', 'longText', 'date', 'number', 'choice', 'yesNo')),
  options  TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(options)),
  section  TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  retired_on TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE custom_value (
  member_id INTEGER NOT NULL REFERENCES member (id),
  field_id  INTEGER NOT NULL REFERENCES custom_field (id),
  value     TEXT NOT NULL,
  PRIMARY KEY (member_id, field_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX custom_value_field ON custom_value (field_id, value);

-- Pictures are kept once and never change, so that putting one back is taking its number again.
CREATE TABLE image (
  id     INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  mime   TEXT NOT NULL CHECK (mime IN ('image/jpeg', 'image/png')),
  width  INTEGER NOT NULL DEFAULT 0,
  height INTEGER NOT NULL DEFAULT 0,
  bytes  BLOB NOT NULL
) STRICT;
INSERT INTO image (id, sha256, mime, bytes) SELECT member_id, 'photo-' || member_id, mime, bytes FROM photo;
CREATE TABLE photo_new (
  member_id  INTEGER PRIMARY KEY REFERENCES member (id),
  image_id   INTEGER NOT NULL REFERENCES image (id),
  updated_at TEXT NOT NULL
) STRICT;
INSERT INTO photo_new SELECT member_id, member_id, updated_at FROM photo;
DROP TABLE photo;
ALTER TABLE photo_new RENAME TO photo;

-- Organisations are the fold of their own events; the table organisation holds how they stand today: ended_on is ''
-- exactly for those that live today, a day for those that ended, '-' for those that do not exist (yet).
ALTER TABLE organisation ADD COLUMN founded_on TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN ended_on TEXT NOT NULL DEFAULT '';
DROP INDEX organisation_name_unique;
CREATE UNIQUE INDEX organisation_name_unique ON organisation (ifnull(parent_id, 0), name_fold) WHERE ended_on = '';
CREATE TABLE organisation_event_new (
  id           INTEGER PRIMARY KEY,
  org_id       INTEGER NOT NULL REFERENCES organisation (id),
  kind         TEXT NOT NULL CHECK (kind IN ('founded', 'renamed', 'recoded', 'raised', 'lowered', 'moved',
                 'splitOff', 'mergedInto', 'handedOver', 'dissolved', 'disbanded')),
  effective_on TEXT NOT NULL,
  decision     TEXT NOT NULL DEFAULT '',
  parent_id    INTEGER REFERENCES organisation (id),
  type         TEXT NOT NULL,
  name         TEXT NOT NULL,
  code         TEXT NOT NULL DEFAULT '',
  -- the other organisation: merged into, split from
  other_org_id INTEGER REFERENCES organisation (id),
  -- events of one decision share it, with the members' events that follow from them
  deed_uid     TEXT NOT NULL DEFAULT '',
  note         TEXT NOT NULL DEFAULT '',
  entered_at   TEXT NOT NULL,
  entered_by   TEXT NOT NULL,
  withdrawn_reason TEXT
) STRICT;
INSERT INTO organisation_event_new (id, org_id, kind, effective_on, decision, parent_id, type, name, code, entered_at, entered_by)
  SELECT id, org_id, kind, effective_on, decision, parent_id, type, name, code, entered_at, entered_by FROM organisation_event;
DROP TABLE organisation_event;
ALTER TABLE organisation_event_new RENAME TO organisation_event;
CREATE INDEX organisation_event_org ON organisation_event (org_id, effective_on);
CREATE TRIGGER organisation_event_never_deleted BEFORE DELETE ON organisation_event
BEGIN SELECT RAISE(ABORT, 'organisation_event_never_deleted'); END;
-- A new code used to travel with a new name; from now on an event changes one fact.
INSERT INTO organisation_event (org_id, kind, effective_on, decision, parent_id, type, name, code, entered_at, entered_by)
  SELECT org_id, 'recoded', effective_on, decision, parent_id, type, name, code, entered_at, entered_by
  FROM (SELECT *, lag(code) OVER (PARTITION BY org_id ORDER BY id) AS code_before FROM organisation_event)
  WHERE kind = 'renamed' AND code <> code_before ORDER BY id;
-- How each organisation stood on every day, made from its events like member_period: from_on is the first day of it
-- ('' = nobody knows since when), until_on the first day of the next.
CREATE TABLE organisation_period (
  org_id     INTEGER NOT NULL,
  from_on    TEXT NOT NULL,
  until_on   TEXT NOT NULL,
  parent_id  INTEGER,
  type       TEXT NOT NULL,
  name       TEXT NOT NULL,
  code       TEXT NOT NULL,
  founded_on TEXT NOT NULL,
  PRIMARY KEY (org_id, from_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_period_parent ON organisation_period (parent_id, from_on);
UPDATE organisation SET founded_on = ifnull((SELECT min(effective_on) FROM organisation_event e
  WHERE e.org_id = organisation.id AND e.kind = 'founded'), '');

CREATE TABLE committee_term (
  id       INTEGER PRIMARY KEY,
  org_id   INTEGER NOT NULL REFERENCES organisation (id),
  name     TEXT NOT NULL,
  from_on  TEXT NOT NULL,
  until_on TEXT NOT NULL DEFAULT '',
  decision TEXT NOT NULL DEFAULT '',
  note     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX committee_term_org ON committee_term (org_id, from_on);
CREATE TABLE post_holding (
  id        INTEGER PRIMARY KEY,
  org_id    INTEGER NOT NULL REFERENCES organisation (id),
  term_id   INTEGER REFERENCES committee_term (id),
  member_id INTEGER NOT NULL REFERENCES member (id),
  post      TEXT NOT NULL,
  from_on   TEXT NOT NULL,
  until_on  TEXT NOT NULL DEFAULT '',
  decision  TEXT NOT NULL DEFAULT '',
  end_reason TEXT NOT NULL DEFAULT '',
  -- the deed of an organisation that ended it, so that withdrawing the deed brings it back
  end_deed_uid TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX post_holding_org ON post_holding (org_id, from_on);
CREATE INDEX post_holding_member ON post_holding (member_id, from_on);

CREATE TABLE transfer (
  id             INTEGER PRIMARY KEY,
  uid            TEXT NOT NULL UNIQUE,
  version        INTEGER NOT NULL DEFAULT 1,
  member_id      INTEGER NOT NULL REFERENCES member (id),
  direction      TEXT NOT NULL CHECK (direction IN ('out', 'in', 'internal')),
  kind           TEXT NOT NULL,
  state          TEXT NOT NULL CHECK (state IN ('drafted', 'left', 'received', 'returned', 'cancelled')),
  reason         TEXT NOT NULL DEFAULT '',
  decision       TEXT NOT NULL DEFAULT '',
  -- the decision or change of residence from which the clock of handing in runs
  cause_on       TEXT NOT NULL DEFAULT '',
  paper_kind     TEXT NOT NULL DEFAULT '',
  paper_serial   TEXT NOT NULL DEFAULT '',
  paper_number   TEXT NOT NULL DEFAULT '',
  from_org_id    INTEGER REFERENCES organisation (id),
  to_org_id      INTEGER REFERENCES organisation (id),
  from_name      TEXT NOT NULL DEFAULT '',
  to_name        TEXT NOT NULL DEFAULT '',
  introduced_on  TEXT NOT NULL DEFAULT '',
  received_on    TEXT NOT NULL DEFAULT '',
  expected_end_on TEXT NOT NULL DEFAULT '',
  dues_paid_through TEXT NOT NULL DEFAULT '',
  boxes          TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(boxes)),
  notice_sent_on TEXT NOT NULL DEFAULT '',
  notice_received_on TEXT NOT NULL DEFAULT '',
  papers         TEXT NOT NULL DEFAULT '',
  note           TEXT NOT NULL DEFAULT '',
  decision_authority TEXT NOT NULL DEFAULT '',
  -- to another province or within this one; a temporary stay for study has a longer limit
  province       TEXT NOT NULL DEFAULT '' CHECK (province IN ('', 'same', 'other')),
  purpose        TEXT NOT NULL DEFAULT '' CHECK (purpose IN ('', 'study')),
  -- day and ground of coming back, cancelling or the end of a temporary stay
  ended_on       TEXT NOT NULL DEFAULT '',
  ended_reason   TEXT NOT NULL DEFAULT '',
  -- earlier last days of a temporary stay; papers spoiled and replaced
  extensions     TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(extensions)),
  spoiled        TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(spoiled)),
  -- what the paper of somebody new says of admission and recognition, until the reception writes it into the ledger
  arrival        TEXT NOT NULL DEFAULT '' CHECK (arrival = '' OR json_valid(arrival)),
  -- the ledger's entries that this transfer made
  left_event_id     INTEGER REFERENCES event (id),
  received_event_id INTEGER REFERENCES event (id),
  ended_event_id    INTEGER REFERENCES event (id)
) STRICT;
CREATE INDEX transfer_member ON transfer (member_id);
CREATE INDEX transfer_state ON transfer (state, introduced_on);

-- Days off and days worked instead, beside the holidays that the program knows.
CREATE TABLE holiday (
  day     TEXT PRIMARY KEY,
  name    TEXT NOT NULL,
  working INTEGER NOT NULL DEFAULT 0 CHECK (working IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier_paper (
  member_id INTEGER NOT NULL REFERENCES member (id),
  paper     TEXT NOT NULL,
  state     TEXT NOT NULL CHECK (state IN ('have', 'missing', 'notNeeded')),
  dated_on  TEXT NOT NULL DEFAULT '',
  note      TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (member_id, paper)
) STRICT, WITHOUT ROWID;
CREATE TABLE dossier_loan (
  id          INTEGER PRIMARY KEY,
  member_id   INTEGER NOT NULL REFERENCES member (id),
  papers      TEXT NOT NULL,
  borrower    TEXT NOT NULL,
  unit        TEXT NOT NULL DEFAULT '',
  purpose     TEXT NOT NULL DEFAULT '',
  approved_by TEXT NOT NULL DEFAULT '',
  borrowed_on TEXT NOT NULL,
  due_on      TEXT NOT NULL DEFAULT '',
  returned_on TEXT NOT NULL DEFAULT '',
  note        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX dossier_loan_member ON dossier_loan (member_id);
CREATE TABLE dossier_handover (
  id        INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member (id),
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  on_day    TEXT NOT NULL,
  party     TEXT NOT NULL,
  papers    TEXT NOT NULL DEFAULT '',
  giver     TEXT NOT NULL DEFAULT '',
  receiver  TEXT NOT NULL DEFAULT '',
  note      TEXT NOT NULL DEFAULT ''
) STRICT;

-- A book that was closed shows for ever what it showed; what later corrections would change stands in numbered notes.
CREATE TABLE closed_book (
  id        INTEGER PRIMARY KEY,
  book      TEXT NOT NULL,
  org_id    INTEGER NOT NULL REFERENCES organisation (id),
  from_on   TEXT NOT NULL DEFAULT '',
  as_of     TEXT NOT NULL,
  title     TEXT NOT NULL,
  rows      TEXT NOT NULL CHECK (json_valid(rows)),
  row_count INTEGER NOT NULL,
  sha256    TEXT NOT NULL,
  closed_at TEXT NOT NULL,
  closed_by TEXT NOT NULL
) STRICT;
CREATE TRIGGER closed_book_never_changed BEFORE UPDATE OF book, org_id, from_on, as_of, rows, sha256 ON closed_book
BEGIN SELECT RAISE(ABORT, 'closed_book_never_changed'); END;
CREATE TABLE book_note (
  id             INTEGER PRIMARY KEY,
  closed_book_id INTEGER NOT NULL REFERENCES closed_book (id),
  number         INTEGER NOT NULL,
  member_id      INTEGER NOT NULL REFERENCES member (id),
  before         TEXT,
  after          TEXT,
  ground         TEXT NOT NULL,
  step_id        INTEGER REFERENCES step (id),
  at             TEXT NOT NULL,
  actor          TEXT NOT NULL,
  CONSTRAINT book_note_number_unique UNIQUE (closed_book_id, number)
) STRICT;
CREATE TRIGGER book_note_never_deleted BEFORE DELETE ON book_note
BEGIN SELECT RAISE(ABORT, 'book_note_never_deleted'); END;
CREATE TRIGGER book_note_never_changed BEFORE UPDATE ON book_note
BEGIN SELECT RAISE(ABORT, 'book_note_never_changed'); END;

-- Who looked at, exported or printed what is masked, and why.
CREATE TABLE access_log (
  id        INTEGER PRIMARY KEY,
  at        TEXT NOT NULL,
  actor     TEXT NOT NULL,
  deed      TEXT NOT NULL CHECK (deed IN ('reveal', 'export', 'print', 'copy')),
  member_id INTEGER REFERENCES member (id),
  what      TEXT NOT NULL,
  reason    TEXT NOT NULL
) STRICT;
CREATE INDEX access_log_member ON access_log (member_id);
CREATE TRIGGER access_log_never_deleted BEFORE DELETE ON access_log
BEGIN SELECT RAISE(ABORT, 'access_log_never_deleted'); END;
CREATE TRIGGER access_log_never_changed BEFORE UPDATE ON access_log
BEGIN SELECT RAISE(ABORT, 'access_log_never_changed'); END;

CREATE TABLE saved_filter (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL CONSTRAINT saved_filter_name_unique UNIQUE,
  filter   TEXT NOT NULL CHECK (json_valid(filter)),
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE list_layout (
  list    TEXT PRIMARY KEY,
  columns TEXT NOT NULL CHECK (json_valid(columns))
) STRICT, WITHOUT ROWID;
CREATE TABLE not_duplicate (
  first_id  INTEGER NOT NULL REFERENCES member (id),
  second_id INTEGER NOT NULL REFERENCES member (id),
  reason    TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (first_id, second_id)
) STRICT, WITHOUT ROWID;
`;
