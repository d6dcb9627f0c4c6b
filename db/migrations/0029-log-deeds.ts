/** The log of who looked becomes the log of everything that is no change of a row: who came in, backups, hand-overs. */
export const sql = `
DROP TRIGGER access_log_never_deleted;
DROP TRIGGER access_log_never_changed;
DROP INDEX access_log_member;
ALTER TABLE access_log RENAME TO access_log_old;
CREATE TABLE access_log (
  id        INTEGER PRIMARY KEY,
  at        TEXT NOT NULL,
  actor     TEXT NOT NULL,
  deed      TEXT NOT NULL CHECK (deed IN ('reveal', 'export', 'print', 'copy', 'unlock', 'refused', 'lock', 'password',
    'backup', 'restore', 'check', 'people', 'handover', 'update', 'support', 'clock')),
  member_id INTEGER REFERENCES member (id),
  what      TEXT NOT NULL,
  reason    TEXT NOT NULL
) STRICT;
INSERT INTO access_log SELECT * FROM access_log_old;
DROP TABLE access_log_old;
CREATE INDEX access_log_member ON access_log (member_id);
CREATE TRIGGER access_log_never_deleted BEFORE DELETE ON access_log
BEGIN SELECT RAISE(ABORT, 'access_log_never_deleted'); END;
CREATE TRIGGER access_log_never_changed BEFORE UPDATE ON access_log
BEGIN SELECT RAISE(ABORT, 'access_log_never_changed'); END;
`;
