/** What the clock said when the register was last seen, and how far its logs were then: a later row is newer than it. */
export const sql = `
CREATE TABLE clock_seen (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  at        TEXT NOT NULL,
  step_id   INTEGER NOT NULL,
  access_id INTEGER NOT NULL
) STRICT;
`;
