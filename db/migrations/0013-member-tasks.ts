/** What the upper level found of a member in a form that it sent back, and the numbers by which it knows members. */
export const sql = `
CREATE TABLE member_task (
  id         INTEGER PRIMARY KEY,
  member_id  INTEGER NOT NULL REFERENCES member (id),
  -- finding: from the column of findings; gap: what a form asked for and the register had not
  source     TEXT NOT NULL CHECK (source IN ('finding', 'gap')),
  text       TEXT NOT NULL,
  -- the member field that the text names, where it names one
  field      TEXT NOT NULL DEFAULT '',
  file_name  TEXT NOT NULL,
  entered_at TEXT NOT NULL,
  entered_by TEXT NOT NULL,
  done_at    TEXT NOT NULL DEFAULT '',
  done_by    TEXT NOT NULL DEFAULT '',
  done_note  TEXT NOT NULL DEFAULT '',
  version    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX member_task_member ON member_task (member_id);
CREATE INDEX member_task_open ON member_task (done_at) WHERE done_at = '';

-- A form names its people by a number of the upper level, which stays when their papers' numbers are mended.
CREATE TABLE member_upper_id (
  upper_id  TEXT PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_upper_id_member ON member_upper_id (member_id);
`;
