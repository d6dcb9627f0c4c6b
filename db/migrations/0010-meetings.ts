/** Meetings of branches, attendance and quality. */
export const sql = `
CREATE TABLE meeting (
  id             INTEGER PRIMARY KEY,
  org_id         INTEGER NOT NULL REFERENCES organisation (id),
  held_on        TEXT NOT NULL CHECK (length(held_on) = 10),
  kind           TEXT NOT NULL CHECK (kind IN ('regular', 'thematic', 'extraordinary')),
  place          TEXT NOT NULL DEFAULT '',
  chair          TEXT NOT NULL DEFAULT '',
  secretary      TEXT NOT NULL DEFAULT '',
  topics         TEXT NOT NULL DEFAULT '',
  minutes_number TEXT NOT NULL DEFAULT '',
  quality        TEXT NOT NULL DEFAULT '' CHECK (quality IN ('', 'good', 'fair', 'average', 'weak')),
  -- points by criterion, as the office gave them
  points         TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(points)),
  note           TEXT NOT NULL DEFAULT '',
  version        INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT meeting_once UNIQUE (org_id, held_on, kind)
) STRICT;
CREATE INDEX meeting_day ON meeting (held_on);

-- Who was marked; whoever was not has no row. Who stood on the roll of the day follows from the ledger.
CREATE TABLE attendance (
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  member_id  INTEGER NOT NULL REFERENCES member (id),
  mark       TEXT NOT NULL CHECK (mark IN ('present', 'excused', 'absent')),
  reason     TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (meeting_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_member ON attendance (member_id, meeting_id);
`;
