/** Reports as they went out: numbered, never changed, never deleted, so that any figure on paper can be explained. */
export const sql = `
CREATE TABLE report_issue (
  number      INTEGER PRIMARY KEY,
  made_at     TEXT NOT NULL,
  made_by     TEXT NOT NULL,
  way         TEXT NOT NULL CHECK (way IN ('excel', 'paper')),
  org_id      INTEGER NOT NULL REFERENCES organisation (id),
  -- as it was called then
  org_name    TEXT NOT NULL,
  from_on     TEXT NOT NULL,
  to_on       TEXT NOT NULL,
  line_count  INTEGER NOT NULL CHECK (line_count BETWEEN 0 AND 999),
  -- the last line of the audit log that it knew: what came later explains what differs
  seen_change INTEGER NOT NULL,
  -- question, report and the rows behind its figures: JSON, deflated
  rows        BLOB NOT NULL,
  sha256      TEXT NOT NULL
) STRICT;
CREATE TRIGGER report_issue_never_deleted BEFORE DELETE ON report_issue
BEGIN SELECT RAISE(ABORT, 'report_issue_never_deleted'); END;
CREATE TRIGGER report_issue_never_changed BEFORE UPDATE ON report_issue
BEGIN SELECT RAISE(ABORT, 'report_issue_never_changed'); END;
`;
