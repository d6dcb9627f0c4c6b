/** The yearly rating of Party organisations: a row only where something was recorded. */
export const sql = `
CREATE TABLE organisation_rating (
  year             INTEGER NOT NULL REFERENCES rating_year (year),
  org_id           INTEGER NOT NULL REFERENCES organisation (id),
  -- the level that stands, recognised by the upper level
  level            TEXT CHECK (level IN ('excellent', 'good', 'fair', 'poor')),
  unrated_reason   TEXT CHECK (unrated_reason IN ('founded', 'notReviewed', 'other')),
  unrated_note     TEXT NOT NULL DEFAULT '',
  -- the organisation's own word, and the upper committee's
  self_level       TEXT CHECK (self_level IN ('excellent', 'good', 'fair', 'poor')),
  upper_level      TEXT CHECK (upper_level IN ('excellent', 'good', 'fair', 'poor')),
  -- in tenths of a point
  score            INTEGER CHECK (score BETWEEN 0 AND 1000),
  votes_best_for   INTEGER CHECK (votes_best_for >= 0),
  votes_best_against INTEGER CHECK (votes_best_against >= 0),
  votes_good       INTEGER CHECK (votes_good >= 0),
  votes_fair       INTEGER CHECK (votes_fair >= 0),
  votes_poor       INTEGER CHECK (votes_poor >= 0),
  votes_invalid    INTEGER CHECK (votes_invalid >= 0),
  -- why the level is another one than the rules propose
  override_note    TEXT NOT NULL DEFAULT '',
  decision_number  TEXT NOT NULL DEFAULT '',
  decision_on      TEXT NOT NULL DEFAULT '',
  decision_by      TEXT NOT NULL DEFAULT '',
  updated_at       TEXT NOT NULL,
  updated_by       TEXT NOT NULL,
  version          INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (year, org_id),
  CONSTRAINT organisation_rating_level_or_reason CHECK (level IS NULL OR unrated_reason IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_rating_org ON organisation_rating (org_id);
`;
