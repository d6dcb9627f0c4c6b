/** Lists and pivots that people put together themselves, kept by name. */
export const sql = `
CREATE TABLE saved_table (
  id       INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL CHECK (kind IN ('list', 'pivot')),
  name     TEXT NOT NULL,
  -- what is asked, not what was found: it is asked anew each time
  question TEXT NOT NULL CHECK (json_valid(question)),
  position INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT saved_table_name_unique UNIQUE (kind, name)
) STRICT;
`;
