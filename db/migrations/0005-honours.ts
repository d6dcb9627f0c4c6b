/** Lists of those for whom cards are asked (mẫu 1-TĐV), and commendations of organisations. */
export const sql = `
CREATE TABLE card_list (
  id       INTEGER PRIMARY KEY,
  version  INTEGER NOT NULL DEFAULT 1,
  name     TEXT NOT NULL CONSTRAINT card_list_name_given CHECK (trim(name) <> ''),
  drawn_on TEXT NOT NULL CONSTRAINT card_list_drawn_on_a_day CHECK (length(drawn_on) = 10),
  form     TEXT NOT NULL CONSTRAINT card_list_form_known CHECK (form IN ('new', 'reissue', 'exchange')),
  note     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE card_list_person (
  list_id   INTEGER NOT NULL REFERENCES card_list (id),
  member_id INTEGER NOT NULL REFERENCES member (id),
  PRIMARY KEY (list_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX card_list_person_member ON card_list_person (member_id);

-- Those of members are entries of the ledger; an organisation has no ledger of honours, so its rows may be edited.
CREATE TABLE organisation_commendation (
  id                 INTEGER PRIMARY KEY,
  version            INTEGER NOT NULL DEFAULT 1,
  org_id             INTEGER NOT NULL REFERENCES organisation (id),
  form               TEXT NOT NULL CONSTRAINT organisation_commendation_form_known
                       CHECK (form IN ('flag', 'certificateOfMerit', 'commendationLetter', 'praise', 'title', 'order')),
  title              TEXT NOT NULL CONSTRAINT organisation_commendation_title_given CHECK (trim(title) <> ''),
  commended_on       TEXT NOT NULL CONSTRAINT organisation_commendation_on_a_day CHECK (length(commended_on) = 10),
  decision_number    TEXT NOT NULL DEFAULT '',
  decision_signed_on TEXT NOT NULL DEFAULT '',
  decision_authority TEXT NOT NULL DEFAULT '',
  decision_signer    TEXT NOT NULL DEFAULT '',
  level              TEXT NOT NULL DEFAULT '' CONSTRAINT organisation_commendation_level_known
                       CHECK (level IN ('', 'state', 'central', 'province', 'upper', 'grassroots', 'other')),
  year               INTEGER CONSTRAINT organisation_commendation_year_likely CHECK (year BETWEEN 1930 AND 2199),
  amount             INTEGER CONSTRAINT organisation_commendation_amount_not_negative CHECK (amount >= 0),
  note               TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX organisation_commendation_day ON organisation_commendation (commended_on, org_id);
CREATE INDEX organisation_commendation_org ON organisation_commendation (org_id);
-- Whether a decision's number was used before, for others or on another day.
CREATE INDEX organisation_commendation_decision ON organisation_commendation (decision_number)
  WHERE decision_number <> '';
CREATE INDEX event_commended_decision ON event (decision_number)
  WHERE kind = 'commended' AND withdrawn_reason IS NULL AND decision_number <> '';
`;
