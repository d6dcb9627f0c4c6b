/**
 * The hand-over of the register from one keeper to the next: its draft outlives a restart, what was handed over never
 * changes. `recovery_salt`: of the recovery code that was drawn with it, so that an opening after a power cut knows which
 * of two codes is the one that holds.
 */
export const sql = `
CREATE TABLE handover (
  id       INTEGER PRIMARY KEY,
  state    TEXT NOT NULL CHECK (state IN ('draft', 'done')),
  saved_at TEXT NOT NULL,
  body     TEXT NOT NULL,
  number   TEXT NOT NULL DEFAULT '',
  done_at  TEXT NOT NULL DEFAULT '',
  done_by  TEXT NOT NULL DEFAULT '',
  minutes  TEXT NOT NULL DEFAULT '',
  recovery_salt TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX handover_one_draft ON handover (state) WHERE state = 'draft';
CREATE TRIGGER handover_never_deleted BEFORE DELETE ON handover WHEN OLD.state = 'done'
BEGIN SELECT RAISE(ABORT, 'handover_never_deleted'); END;
CREATE TRIGGER handover_never_changed BEFORE UPDATE ON handover WHEN OLD.state = 'done'
BEGIN SELECT RAISE(ABORT, 'handover_never_changed'); END;
`;
