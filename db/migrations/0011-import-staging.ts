/** A list on its way into the register, and what earlier lists have taught: nothing of it is audited or a step. */
export const sql = `
-- One list at a time. The bytes are the file as picked; the workbook (deflated JSON) is kept only where a password
-- was needed to read it, because the password itself is kept nowhere.
CREATE TABLE import_staging (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  uid       TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256    TEXT NOT NULL,
  bytes     BLOB NOT NULL,
  workbook  BLOB,
  decisions TEXT NOT NULL CHECK (json_valid(decisions)),
  saved_at  TEXT NOT NULL,
  saved_by  TEXT NOT NULL
) STRICT;

-- How a file with these headers was read the last time.
CREATE TABLE import_mapping (
  fingerprint TEXT PRIMARY KEY,
  mapping     TEXT NOT NULL CHECK (json_valid(mapping)),
  file_name   TEXT NOT NULL,
  used_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a person said of a doubtful row: it is this member, or it is somebody else. Bound to no member's row, so that
-- taking back the step that entered one is never held up by it.
CREATE TABLE import_pair (
  row_key   TEXT NOT NULL,
  member_id INTEGER NOT NULL,
  verdict   TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
  at        TEXT NOT NULL,
  by        TEXT NOT NULL,
  PRIMARY KEY (row_key, member_id)
) STRICT, WITHOUT ROWID;

-- A way of writing that a person has mended for all cells of a field.
CREATE TABLE import_alias (
  field   TEXT NOT NULL,
  written TEXT NOT NULL,
  value   TEXT NOT NULL,
  at      TEXT NOT NULL,
  by      TEXT NOT NULL,
  PRIMARY KEY (field, written)
) STRICT, WITHOUT ROWID;
`;
