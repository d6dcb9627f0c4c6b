/**
 * The log as a chain: a link for each row of `audit` and `access_log`, in the order in which they were committed, whose
 * code rests on the row, its number and the code before it. What was logged before is linked at the first opening.
 */
export const sql = `
CREATE TABLE log_link (
  sequence INTEGER PRIMARY KEY,
  -- which table, and in which form its rows are read for the code (db/log-entry.ts)
  source   INTEGER NOT NULL,
  row_id   INTEGER NOT NULL,
  mac      BLOB NOT NULL
) STRICT;
CREATE INDEX log_link_row ON log_link (source, row_id);

-- The last link, and the last rows that have one. 'broke_at': the number after which the end was once found cut off.
CREATE TABLE log_head (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  sequence    INTEGER NOT NULL,
  mac         BLOB NOT NULL,
  last_audit  INTEGER NOT NULL,
  last_access INTEGER NOT NULL,
  broke_at    INTEGER,
  seal        BLOB NOT NULL
) STRICT;

-- Of the tier with a password of its own: passed over while that is shut.
ALTER TABLE access_log ADD COLUMN restricted INTEGER NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1));

CREATE INDEX audit_at ON audit (at);
CREATE INDEX access_log_at ON access_log (at);

CREATE TRIGGER log_link_never_deleted BEFORE DELETE ON log_link
BEGIN SELECT RAISE(ABORT, 'log_link_never_deleted'); END;
CREATE TRIGGER log_link_never_changed BEFORE UPDATE ON log_link
BEGIN SELECT RAISE(ABORT, 'log_link_never_changed'); END;
CREATE TRIGGER log_head_never_deleted BEFORE DELETE ON log_head
BEGIN SELECT RAISE(ABORT, 'log_head_never_deleted'); END;
-- INSERT OR REPLACE takes the old row away without asking the triggers of deletion.
CREATE TRIGGER log_link_never_replaced BEFORE INSERT ON log_link
WHEN EXISTS (SELECT 1 FROM log_link WHERE sequence = new.sequence)
BEGIN SELECT RAISE(ABORT, 'log_link_never_replaced'); END;
CREATE TRIGGER audit_never_replaced BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'audit_never_replaced'); END;
CREATE TRIGGER access_log_never_replaced BEFORE INSERT ON access_log
WHEN EXISTS (SELECT 1 FROM access_log WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'access_log_never_replaced'); END;
`;
