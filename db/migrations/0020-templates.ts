/** Workbooks of others that this office fills again and again: what a person marked in them once. */
export const sql = `
CREATE TABLE template (
  id          INTEGER PRIMARY KEY,
  -- of the labels of its sheets without their digits: next year's issue of the same form is the same template
  fingerprint TEXT NOT NULL CONSTRAINT template_fingerprint UNIQUE,
  file_name   TEXT NOT NULL,
  entered_at  TEXT NOT NULL,
  entered_by  TEXT NOT NULL
) STRICT;

CREATE TABLE template_mark (
  id          INTEGER PRIMARY KEY,
  template_id INTEGER NOT NULL REFERENCES template (id),
  sheet       TEXT NOT NULL,
  -- as Excel names the cell: B12
  address     TEXT NOT NULL,
  -- what goes there, as JSON (shared/template/mark-target.ts)
  target      TEXT NOT NULL,
  entered_at  TEXT NOT NULL,
  entered_by  TEXT NOT NULL,
  CONSTRAINT template_mark_cell UNIQUE (template_id, sheet, address)
) STRICT;
`;
