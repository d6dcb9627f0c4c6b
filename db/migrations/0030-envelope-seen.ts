/**
 * Which state of the key envelope this register has known: an older one laid beside it again, with a password that
 * was given up since, is refused.
 */
export const sql = `
CREATE TABLE envelope_seen (
  id       INTEGER PRIMARY KEY CHECK (id = 1),
  sequence INTEGER NOT NULL
) STRICT;
`;
