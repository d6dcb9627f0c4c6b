/** Reports in words whose numbers follow the register until the report is locked. */
export const sql = `
CREATE TABLE narrative_report (
  id            INTEGER PRIMARY KEY,
  kind          TEXT NOT NULL CHECK (kind IN ('quarter', 'sixMonths', 'nineMonths', 'year')),
  org_id        INTEGER NOT NULL REFERENCES organisation (id),
  period_from   TEXT NOT NULL,
  period_to     TEXT NOT NULL,
  -- paragraphs and the words of the paper, as JSON (shared/narrative/narrative.ts)
  body          TEXT NOT NULL,
  paper         TEXT NOT NULL,
  -- '' = the numbers follow the register; afterwards they are those of locked_values, JSON by figure address
  locked_at     TEXT NOT NULL DEFAULT '',
  locked_by     TEXT NOT NULL DEFAULT '',
  locked_values TEXT NOT NULL DEFAULT '',
  entered_at    TEXT NOT NULL,
  entered_by    TEXT NOT NULL,
  version       INTEGER NOT NULL DEFAULT 1,
  CHECK ((locked_at = '') = (locked_values = ''))
) STRICT;
CREATE INDEX narrative_report_org ON narrative_report (org_id);
`;
