/**
 * Parameters of regulations that were changed in this office, and the packs brought in. A change lies over the shipped
 * regulation for the days of its validity; it is never deleted, it is withdrawn.
 */
export const sql = `
CREATE TABLE rule_pack (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL CONSTRAINT rule_pack_uid UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  issuer TEXT NOT NULL,
  issued_on TEXT NOT NULL CHECK (length(issued_on) = 10),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  installed_at TEXT NOT NULL,
  installed_by TEXT NOT NULL
) STRICT;

CREATE TABLE rule_change (
  id INTEGER PRIMARY KEY,
  area TEXT NOT NULL CHECK (area <> ''),
  parameter TEXT NOT NULL CHECK (parameter <> ''),
  valid_from TEXT NOT NULL CHECK (length(valid_from) = 10),
  -- '' = until another one
  valid_until TEXT NOT NULL DEFAULT '' CHECK (valid_until = '' OR (length(valid_until) = 10 AND valid_until >= valid_from)),
  value TEXT NOT NULL CHECK (json_valid(value)),
  citation TEXT NOT NULL CHECK (citation <> ''),
  -- why the office changed it; that of a pack is the pack
  ground TEXT NOT NULL CHECK (ground <> ''),
  verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
  source TEXT NOT NULL CHECK (source IN ('local', 'pack')),
  pack_id INTEGER REFERENCES rule_pack (id),
  entered_at TEXT NOT NULL,
  entered_by TEXT NOT NULL,
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CONSTRAINT rule_change_source CHECK ((source = 'pack') = (pack_id IS NOT NULL))
) STRICT;
CREATE INDEX rule_change_pack ON rule_change (pack_id);
`;
