/**
 * The print register: what was printed, of whom, on which blank, and what became of each sheet; and the stock of
 * numbered blanks. A print is its own log: added and answered once, never changed afterwards, never deleted.
 */
export const sql = `
CREATE TABLE print_run (
  id           INTEGER PRIMARY KEY,
  made_at      TEXT NOT NULL,
  made_by      TEXT NOT NULL,
  -- the day in Vietnam: years are counted by it
  made_on      TEXT NOT NULL,
  -- 'trial': on plain paper, to be held against the blank
  way          TEXT NOT NULL CHECK (way IN ('printer', 'file', 'trial')),
  -- 'sent' waits for a person to say what came out; a file and a trial are copies, never counted as printed
  state        TEXT NOT NULL CHECK (state IN ('sent', 'confirmed', 'void', 'copy')),
  answered_at  TEXT NOT NULL DEFAULT '',
  answered_by  TEXT NOT NULL DEFAULT '',
  title        TEXT NOT NULL,
  document     TEXT NOT NULL,
  -- which paper it is among those of its kind: the template, the title of a certificate, the name of a table
  paper        TEXT NOT NULL,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('member', 'transfer', 'badge', 'none')),
  sheets       INTEGER NOT NULL CHECK (sheets > 0),
  people       INTEGER NOT NULL,
  -- the job as JSON: from which data the pages were made
  job          TEXT NOT NULL CHECK (json_valid(job)),
  sha256       TEXT NOT NULL,
  -- the last line of the audit log that it knew
  seen_change  INTEGER NOT NULL,
  watermark    TEXT NOT NULL,
  number       TEXT NOT NULL,
  reason       TEXT NOT NULL,
  -- name of the printed sheet that went into the printer; '' = plain paper
  blank        TEXT NOT NULL,
  serialled    INTEGER NOT NULL CHECK (serialled IN (0, 1)),
  box          INTEGER NOT NULL,
  -- of the tier with a password of its own
  restricted   INTEGER NOT NULL CHECK (restricted IN (0, 1))
) STRICT;
CREATE INDEX print_run_paper ON print_run (document, paper, subject_kind);
CREATE INDEX print_run_state ON print_run (state);

-- a row for each printed page; 'paper' counts the papers of the run, 0 = one table or report
CREATE TABLE print_sheet (
  run_id     INTEGER NOT NULL REFERENCES print_run (id),
  sheet      INTEGER NOT NULL,
  paper      INTEGER NOT NULL,
  subject_id INTEGER,
  -- as it was called then
  name       TEXT NOT NULL,
  blank      TEXT NOT NULL,
  box        INTEGER NOT NULL,
  serial     TEXT NOT NULL DEFAULT '',
  outcome    TEXT NOT NULL CHECK (outcome IN ('waiting', 'good', 'spoiled', 'notPrinted', 'copy')),
  why        TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (run_id, sheet)
) STRICT, WITHOUT ROWID;
-- A sheet of the transfer letter goes through the printer once for each box.
CREATE UNIQUE INDEX print_sheet_serial ON print_sheet (blank, serial, box) WHERE serial <> '';
CREATE INDEX print_sheet_subject ON print_sheet (subject_id);

CREATE TABLE print_member (
  run_id    INTEGER NOT NULL REFERENCES print_run (id),
  member_id INTEGER NOT NULL REFERENCES member (id),
  paper     INTEGER NOT NULL,
  PRIMARY KEY (member_id, run_id, paper)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER print_run_never_deleted BEFORE DELETE ON print_run
BEGIN SELECT RAISE(ABORT, 'print_run_never_deleted'); END;
CREATE TRIGGER print_sheet_never_deleted BEFORE DELETE ON print_sheet
BEGIN SELECT RAISE(ABORT, 'print_sheet_never_deleted'); END;
CREATE TRIGGER print_member_never_deleted BEFORE DELETE ON print_member
BEGIN SELECT RAISE(ABORT, 'print_member_never_deleted'); END;
CREATE TRIGGER print_member_never_changed BEFORE UPDATE ON print_member
BEGIN SELECT RAISE(ABORT, 'print_member_never_changed'); END;
CREATE TRIGGER print_run_answered_once BEFORE UPDATE ON print_run
WHEN old.state <> 'sent' OR new.state NOT IN ('confirmed', 'void')
BEGIN SELECT RAISE(ABORT, 'print_run_answered_once'); END;
CREATE TRIGGER print_run_never_changed
BEFORE UPDATE OF id, made_at, made_by, made_on, way, title, document, paper, subject_kind, sheets, people, job, sha256,
  seen_change, watermark, number, reason, blank, serialled, box, restricted ON print_run
BEGIN SELECT RAISE(ABORT, 'print_run_never_changed'); END;
CREATE TRIGGER print_sheet_answered_once BEFORE UPDATE ON print_sheet
WHEN old.outcome <> 'waiting' OR new.outcome NOT IN ('good', 'spoiled', 'notPrinted')
  OR (SELECT state FROM print_run WHERE id = old.run_id) <> 'sent'
BEGIN SELECT RAISE(ABORT, 'print_sheet_answered_once'); END;
CREATE TRIGGER print_sheet_never_changed
BEFORE UPDATE OF run_id, sheet, paper, subject_id, name, blank, box ON print_sheet
BEGIN SELECT RAISE(ABORT, 'print_sheet_never_changed'); END;

-- kinds of numbered blanks; a template names its blank by this name
CREATE TABLE blank_kind (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  central    INTEGER NOT NULL CHECK (central IN (0, 1)),
  -- a serial is the prefix and a number of so many digits
  prefix     TEXT NOT NULL,
  digits     INTEGER NOT NULL CHECK (digits BETWEEN 1 AND 9),
  -- transfers on this kind of paper write on these blanks, too; '' = none
  paper_kind TEXT NOT NULL,
  note       TEXT NOT NULL,
  version    INTEGER NOT NULL DEFAULT 1
) STRICT;

-- what became of blanks outside the printer
CREATE TABLE blank_move (
  id       INTEGER PRIMARY KEY,
  kind_id  INTEGER NOT NULL REFERENCES blank_kind (id),
  deed     TEXT NOT NULL CHECK (deed IN ('received', 'spoiled', 'returned', 'destroyed')),
  first    INTEGER NOT NULL CHECK (first >= 0),
  last     INTEGER NOT NULL CHECK (last >= first),
  on_day   TEXT NOT NULL,
  -- from whom, to whom
  party    TEXT NOT NULL,
  -- number of the delivery note or of the minutes
  paper    TEXT NOT NULL,
  reason   TEXT NOT NULL
) STRICT;
CREATE INDEX blank_move_kind ON blank_move (kind_id);
`;
