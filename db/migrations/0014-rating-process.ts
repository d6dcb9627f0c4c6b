/** How a year's rating comes about: what each body proposed, the votes, the score, and each branch's meeting. */
export const sql = `
-- Whose word it is: the member's own, the employer's, the branch committee's, the mass organisation's, the branch's.
-- The level that stands is rating.level, recognised by the committee.
ALTER TABLE rating ADD COLUMN self_level TEXT CHECK (self_level IN ('excellent', 'good', 'fair', 'poor'));
ALTER TABLE rating ADD COLUMN office_level TEXT CHECK (office_level IN ('excellent', 'good', 'fair', 'poor'));
ALTER TABLE rating ADD COLUMN committee_level TEXT CHECK (committee_level IN ('excellent', 'good', 'fair', 'poor'));
ALTER TABLE rating ADD COLUMN union_level TEXT CHECK (union_level IN ('excellent', 'good', 'fair', 'poor'));
ALTER TABLE rating ADD COLUMN branch_level TEXT CHECK (branch_level IN ('excellent', 'good', 'fair', 'poor'));
-- in tenths of a point, 0 to 1000
ALTER TABLE rating ADD COLUMN score INTEGER CHECK (score BETWEEN 0 AND 1000);
-- the day on which the self-assessment was handed in; '' = not yet, or nobody wrote it down
ALTER TABLE rating ADD COLUMN self_assessed_on TEXT NOT NULL DEFAULT '';
-- ballots: the best level is voted on a slip of its own, so it has votes for and against
ALTER TABLE rating ADD COLUMN votes_best_for INTEGER CHECK (votes_best_for >= 0);
ALTER TABLE rating ADD COLUMN votes_best_against INTEGER CHECK (votes_best_against >= 0);
ALTER TABLE rating ADD COLUMN votes_good INTEGER CHECK (votes_good >= 0);
ALTER TABLE rating ADD COLUMN votes_fair INTEGER CHECK (votes_fair >= 0);
ALTER TABLE rating ADD COLUMN votes_poor INTEGER CHECK (votes_poor >= 0);
ALTER TABLE rating ADD COLUMN votes_invalid INTEGER CHECK (votes_invalid >= 0);
-- why the level is another one than the rules propose
ALTER TABLE rating ADD COLUMN override_note TEXT NOT NULL DEFAULT '';

-- The decision that recognises the levels of a year.
ALTER TABLE rating_year ADD COLUMN decision_number TEXT NOT NULL DEFAULT '';
ALTER TABLE rating_year ADD COLUMN decision_on TEXT NOT NULL DEFAULT '';
ALTER TABLE rating_year ADD COLUMN decision_by TEXT NOT NULL DEFAULT '';

-- The meeting of a branch at which it voted; ballots as the minutes count them, NULL = not written down.
CREATE TABLE rating_meeting (
  year            INTEGER NOT NULL REFERENCES rating_year (year),
  org_id          INTEGER NOT NULL REFERENCES organisation (id),
  met_on          TEXT NOT NULL DEFAULT '',
  called          INTEGER CHECK (called >= 0),
  present         INTEGER CHECK (present >= 0),
  ballots_issued  INTEGER CHECK (ballots_issued >= 0),
  ballots_back    INTEGER CHECK (ballots_back >= 0),
  ballots_valid   INTEGER CHECK (ballots_valid >= 0),
  chair           TEXT NOT NULL DEFAULT '',
  secretary       TEXT NOT NULL DEFAULT '',
  tellers         TEXT NOT NULL DEFAULT '',
  version         INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (year, org_id)
) STRICT, WITHOUT ROWID;
`;
