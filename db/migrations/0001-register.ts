/** The first register: members, organisations, the ledger, imports, yearly ratings, the change log. */
export const sql = `
CREATE TABLE register (
  id            INTEGER PRIMARY KEY CHECK (id = 1),
  uid           TEXT NOT NULL,
  practice      INTEGER NOT NULL CHECK (practice IN (0, 1)),
  upper_name    TEXT NOT NULL,
  root_org_id   INTEGER REFERENCES organisation (id),
  created_at    TEXT NOT NULL,
  last_backup_at TEXT
) STRICT;

CREATE TABLE person (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL CONSTRAINT person_name_unique UNIQUE,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE organisation (
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  parent_id INTEGER REFERENCES organisation (id),
  type      TEXT NOT NULL,
  name      TEXT NOT NULL,
  name_fold TEXT NOT NULL,
  code      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX organisation_name_unique ON organisation (ifnull(parent_id, 0), name_fold);

CREATE TABLE organisation_event (
  id           INTEGER PRIMARY KEY,
  org_id       INTEGER NOT NULL REFERENCES organisation (id),
  kind         TEXT NOT NULL CHECK (kind IN ('founded', 'renamed')),
  effective_on TEXT NOT NULL,
  decision     TEXT NOT NULL DEFAULT '',
  parent_id    INTEGER REFERENCES organisation (id),
  type         TEXT NOT NULL,
  name         TEXT NOT NULL,
  code         TEXT NOT NULL DEFAULT '',
  entered_at   TEXT NOT NULL,
  entered_by   TEXT NOT NULL
) STRICT;
CREATE INDEX organisation_event_org ON organisation_event (org_id, effective_on);

CREATE TABLE import_batch (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  file_name   TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  sheet       TEXT NOT NULL,
  as_of       TEXT NOT NULL,
  created     INTEGER NOT NULL,
  changed     INTEGER NOT NULL,
  unchanged   INTEGER NOT NULL,
  left_out    INTEGER NOT NULL,
  detail      TEXT NOT NULL DEFAULT '{}',
  entered_at  TEXT NOT NULL,
  entered_by  TEXT NOT NULL
) STRICT;

CREATE TABLE member (
  id                INTEGER PRIMARY KEY,
  uid               TEXT NOT NULL UNIQUE,
  version           INTEGER NOT NULL DEFAULT 1,
  full_name         TEXT NOT NULL,
  other_name        TEXT NOT NULL DEFAULT '',
  sex               TEXT NOT NULL DEFAULT '' CONSTRAINT member_sex_known CHECK (sex IN ('', 'Nam', 'Nữ')),
  born_on           TEXT NOT NULL DEFAULT '',
  ethnicity         TEXT NOT NULL DEFAULT '',
  religion          TEXT NOT NULL DEFAULT '',
  citizen_id        TEXT NOT NULL DEFAULT '',
  old_id_number     TEXT NOT NULL DEFAULT '',
  phone             TEXT NOT NULL DEFAULT '',
  email             TEXT NOT NULL DEFAULT '',
  birth_place       TEXT NOT NULL DEFAULT '',
  home_town         TEXT NOT NULL DEFAULT '',
  permanent_address TEXT NOT NULL DEFAULT '',
  temporary_address TEXT NOT NULL DEFAULT '',
  card_number       TEXT NOT NULL DEFAULT '',
  old_card_number   TEXT NOT NULL DEFAULT '',
  profile_number    TEXT NOT NULL DEFAULT '',
  family_class      TEXT NOT NULL DEFAULT '',
  occupation        TEXT NOT NULL DEFAULT '',
  workplace         TEXT NOT NULL DEFAULT '',
  post              TEXT NOT NULL DEFAULT '',
  general_education TEXT NOT NULL DEFAULT '',
  qualification     TEXT NOT NULL DEFAULT '',
  academic_title    TEXT NOT NULL DEFAULT '',
  political_theory  TEXT NOT NULL DEFAULT '',
  foreign_language  TEXT NOT NULL DEFAULT '',
  computing         TEXT NOT NULL DEFAULT '',
  health            TEXT NOT NULL DEFAULT '',
  policy_status     TEXT NOT NULL DEFAULT '',
  note              TEXT NOT NULL DEFAULT '',
  name_sort         TEXT NOT NULL,
  batch_id          INTEGER REFERENCES import_batch (id),
  updated_at        TEXT NOT NULL
) STRICT;
CREATE INDEX member_name_sort ON member (name_sort, id);
CREATE INDEX member_citizen_id ON member (citizen_id) WHERE citizen_id <> '';
CREATE INDEX member_card_number ON member (card_number) WHERE card_number <> '';

CREATE TABLE photo (
  member_id  INTEGER PRIMARY KEY REFERENCES member (id),
  mime       TEXT NOT NULL CHECK (mime IN ('image/jpeg', 'image/png')),
  bytes      BLOB NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

-- The ledger. Rows are added, never changed; a typing error is withdrawn once, with its ground.
CREATE TABLE event (
  id               INTEGER PRIMARY KEY,
  uid              TEXT NOT NULL UNIQUE,
  member_id        INTEGER NOT NULL REFERENCES member (id),
  kind             TEXT NOT NULL,
  effective_on     TEXT NOT NULL,
  decision_number  TEXT NOT NULL DEFAULT '',
  decision_signed_on TEXT NOT NULL DEFAULT '',
  decision_authority TEXT NOT NULL DEFAULT '',
  decision_signer  TEXT NOT NULL DEFAULT '',
  payload          TEXT NOT NULL CHECK (json_valid(payload)),
  note             TEXT NOT NULL DEFAULT '',
  batch_id         INTEGER REFERENCES import_batch (id),
  entered_at       TEXT NOT NULL,
  entered_by       TEXT NOT NULL,
  withdrawn_at     TEXT,
  withdrawn_by     TEXT,
  withdrawn_reason TEXT
) STRICT;
CREATE INDEX event_member ON event (member_id, effective_on);
CREATE INDEX event_kind ON event (kind, effective_on);
CREATE TRIGGER event_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'event_never_deleted'); END;
CREATE TRIGGER event_never_changed BEFORE UPDATE ON event
WHEN old.withdrawn_reason IS NOT NULL
  OR old.member_id <> new.member_id OR old.kind <> new.kind OR old.effective_on <> new.effective_on
  OR old.decision_number <> new.decision_number OR old.decision_signed_on <> new.decision_signed_on
  OR old.decision_authority <> new.decision_authority OR old.decision_signer <> new.decision_signer
  OR old.payload <> new.payload OR old.note <> new.note OR old.entered_at <> new.entered_at
  OR old.entered_by <> new.entered_by
BEGIN SELECT RAISE(ABORT, 'event_never_changed'); END;

-- Today's state, kept for speed: always equal to the fold of the ledger (a test proves it).
CREATE TABLE member_state (
  member_id            INTEGER PRIMARY KEY REFERENCES member (id),
  status               TEXT NOT NULL,
  org_id               INTEGER REFERENCES organisation (id),
  admitted_on          TEXT,
  official_on          TEXT,
  admission_decided_on TEXT,
  enrolled_on          TEXT,
  left_on              TEXT,
  badge_level          INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX member_state_org ON member_state (org_id, status);
CREATE INDEX member_state_status ON member_state (status);

-- The list of those whose quality is to be judged in a year, and what came out.
CREATE TABLE rating_year (
  year       INTEGER PRIMARY KEY,
  source     TEXT NOT NULL CHECK (source IN ('roster', 'ledger')),
  source_note TEXT NOT NULL,
  as_of      TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;

CREATE TABLE rating (
  year         INTEGER NOT NULL REFERENCES rating_year (year),
  member_id    INTEGER NOT NULL REFERENCES member (id),
  org_id       INTEGER REFERENCES organisation (id),
  level        TEXT CHECK (level IN ('excellent', 'good', 'fair', 'poor')),
  unrated_reason TEXT,
  unrated_note TEXT NOT NULL DEFAULT '',
  written      TEXT NOT NULL DEFAULT '',
  batch_id     INTEGER REFERENCES import_batch (id),
  updated_at   TEXT NOT NULL,
  updated_by   TEXT NOT NULL,
  PRIMARY KEY (year, member_id),
  CONSTRAINT rating_level_or_reason CHECK (level IS NULL OR unrated_reason IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX rating_member ON rating (member_id);

CREATE TABLE draft (
  key      TEXT PRIMARY KEY,
  body     TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who changed what, when and why. Filled by triggers that are generated from the tables' own columns.
CREATE TABLE audit (
  id        INTEGER PRIMARY KEY,
  at        TEXT NOT NULL,
  actor     TEXT NOT NULL,
  reason    TEXT NOT NULL,
  entity    TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  action    TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
  before    TEXT,
  after     TEXT
) STRICT;
CREATE INDEX audit_entity ON audit (entity, entity_id, id);
CREATE TRIGGER audit_never_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit_never_deleted'); END;
CREATE TRIGGER audit_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit_never_changed'); END;

-- The one row that the audit triggers read: who is at work and why, set at the start of each transaction.
CREATE TABLE audit_context (
  id     INTEGER PRIMARY KEY CHECK (id = 1),
  at     TEXT NOT NULL,
  actor  TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
INSERT INTO audit_context VALUES (1, '', '', '');
`;
