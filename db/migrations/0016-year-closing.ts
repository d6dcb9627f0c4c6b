/** Closing a year of ratings: numbered snapshots of everything they saw, and numbered amendments to them. */
export const sql = `
-- A closing is what a year showed when it was closed. Reopened, it stays; the next closing has the next number.
CREATE TABLE rating_closing (
  id            INTEGER PRIMARY KEY,
  year          INTEGER NOT NULL REFERENCES rating_year (year),
  number        INTEGER NOT NULL CHECK (number >= 1),
  -- regime, decision, whose register, the figures in words: what stands at the head of the list
  head          TEXT NOT NULL CHECK (json_valid(head)),
  row_count     INTEGER NOT NULL,
  -- of the head and of all rows in their order
  sha256        TEXT NOT NULL,
  closed_at     TEXT NOT NULL,
  closed_by     TEXT NOT NULL,
  reopened_at   TEXT NOT NULL DEFAULT '',
  reopened_by   TEXT NOT NULL DEFAULT '',
  reopened_why  TEXT NOT NULL DEFAULT '',
  CONSTRAINT rating_closing_number_unique UNIQUE (year, number)
) STRICT;
CREATE UNIQUE INDEX rating_closing_standing ON rating_closing (year) WHERE reopened_at = '';
CREATE TRIGGER rating_closing_never_changed
BEFORE UPDATE OF id, year, number, head, row_count, sha256, closed_at, closed_by ON rating_closing
BEGIN SELECT RAISE(ABORT, 'rating_closing_never_changed'); END;

-- One member of a closed year, whole: it points at no other table, so that nothing done later changes it.
CREATE TABLE rating_closing_row (
  closing_id INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  facts      TEXT NOT NULL CHECK (json_valid(facts)),
  member_id  INTEGER GENERATED ALWAYS AS (json_extract(facts, '$.memberId')) VIRTUAL,
  PRIMARY KEY (closing_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX rating_closing_row_member ON rating_closing_row (closing_id, member_id);
CREATE TRIGGER rating_closing_row_never_changed BEFORE UPDATE ON rating_closing_row
BEGIN SELECT RAISE(ABORT, 'rating_closing_row_never_changed'); END;
CREATE TRIGGER rating_closing_row_never_deleted BEFORE DELETE ON rating_closing_row
WHEN EXISTS (SELECT 1 FROM rating_closing WHERE id = old.closing_id)
BEGIN SELECT RAISE(ABORT, 'rating_closing_row_never_deleted'); END;
-- Only taking back the closing itself, with nothing after it, deletes it.
CREATE TRIGGER rating_closing_taken_back AFTER DELETE ON rating_closing
BEGIN DELETE FROM rating_closing_row WHERE closing_id = old.id; END;

CREATE TABLE rating_amendment (
  id           INTEGER PRIMARY KEY,
  closing_id   INTEGER NOT NULL REFERENCES rating_closing (id),
  number       INTEGER NOT NULL CHECK (number >= 1),
  ground       TEXT NOT NULL CHECK (ground <> ''),
  paper_number TEXT NOT NULL,
  paper_on     TEXT NOT NULL,
  paper_by     TEXT NOT NULL DEFAULT '',
  made_at      TEXT NOT NULL,
  made_by      TEXT NOT NULL,
  CONSTRAINT rating_amendment_number_unique UNIQUE (closing_id, number)
) STRICT;
CREATE TRIGGER rating_amendment_never_changed BEFORE UPDATE ON rating_amendment
BEGIN SELECT RAISE(ABORT, 'rating_amendment_never_changed'); END;
CREATE TABLE rating_amendment_row (
  amendment_id INTEGER NOT NULL REFERENCES rating_amendment (id),
  member_id    INTEGER NOT NULL,
  before       TEXT NOT NULL CHECK (json_valid(before)),
  after        TEXT NOT NULL CHECK (json_valid(after)),
  PRIMARY KEY (amendment_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER rating_amendment_row_never_changed BEFORE UPDATE ON rating_amendment_row
BEGIN SELECT RAISE(ABORT, 'rating_amendment_row_never_changed'); END;

-- The closed year that the step at work amends: the guard of closed years lets it through.
ALTER TABLE audit_context ADD COLUMN amends_year INTEGER;
`;
