/** Discipline of organisations. Members' disciplines are events of their ledger. */
export const sql = `
CREATE TABLE organisation_discipline (
  id                 INTEGER PRIMARY KEY,
  uid                TEXT NOT NULL UNIQUE,
  version            INTEGER NOT NULL DEFAULT 1,
  org_id             INTEGER NOT NULL REFERENCES organisation (id),
  form               TEXT NOT NULL CONSTRAINT organisation_discipline_form CHECK (form IN ('reprimand', 'warning', 'disbandment')),
  ground             TEXT NOT NULL CONSTRAINT organisation_discipline_ground CHECK (ground <> ''),
  articles           TEXT NOT NULL DEFAULT '',
  violation_group    TEXT NOT NULL DEFAULT '',
  body               TEXT NOT NULL DEFAULT '',
  decision_number    TEXT NOT NULL DEFAULT '',
  decision_signed_on TEXT NOT NULL DEFAULT '',
  decision_authority TEXT NOT NULL DEFAULT '',
  decision_signer    TEXT NOT NULL DEFAULT '',
  effective_on       TEXT NOT NULL CONSTRAINT organisation_discipline_day CHECK (length(effective_on) = 10),
  announced_on       TEXT NOT NULL DEFAULT '',
  received_on        TEXT NOT NULL DEFAULT '',
  violated_on        TEXT NOT NULL DEFAULT '',
  note               TEXT NOT NULL DEFAULT '',
  -- what became of it: complaints and how they were settled, in the order of the days
  complaints         TEXT NOT NULL DEFAULT '[]' CONSTRAINT organisation_discipline_complaints CHECK (json_valid(complaints)),
  entered_at         TEXT NOT NULL,
  entered_by         TEXT NOT NULL,
  -- a typing error, with its ground: it stays and counts no more
  withdrawn_reason   TEXT
) STRICT;
CREATE INDEX organisation_discipline_day ON organisation_discipline (effective_on);
CREATE INDEX organisation_discipline_org ON organisation_discipline (org_id, effective_on);
CREATE INDEX event_discipline ON event (kind, decision_number) WHERE kind = 'disciplined';
`;
