/**
 * Proposals of Huy hiệu Đảng, round by round, until they are decided: tờ khai, resolution of the branch, list sent up,
 * decision. How far one has come follows from its own facts, so `state` is generated and never written.
 */
export const sql = `
CREATE TABLE badge_proposal (
  id             INTEGER PRIMARY KEY,
  uid            TEXT NOT NULL UNIQUE,
  version        INTEGER NOT NULL DEFAULT 1,
  member_id      INTEGER NOT NULL REFERENCES member (id),
  -- the branch that proposes: where the member belonged when the list was drawn up
  org_id         INTEGER NOT NULL REFERENCES organisation (id),
  level          INTEGER NOT NULL CONSTRAINT badge_proposal_level CHECK (level BETWEEN 30 AND 99),
  round_name     TEXT NOT NULL CONSTRAINT badge_proposal_round CHECK (round_name IN ('3/2', '19/5', '2/9', '7/11', 'khác')),
  round_day      TEXT NOT NULL CONSTRAINT badge_proposal_round_day CHECK (length(round_day) = 10),
  kind           TEXT NOT NULL CONSTRAINT badge_proposal_kind CHECK (kind IN ('due', 'early', 'late', 'posthumous')),
  -- 0: the tờ khai was written for somebody who cannot (không tự khai)
  self_declared  INTEGER NOT NULL DEFAULT 1 CHECK (self_declared IN (0, 1)),
  declared_on    TEXT NOT NULL DEFAULT '',
  -- the paper on the illness (early), the explanation (late)
  ground         TEXT NOT NULL DEFAULT '',
  -- who answers for its being late
  answerable     TEXT NOT NULL DEFAULT '',
  resolved_number TEXT NOT NULL DEFAULT '',
  resolved_on    TEXT NOT NULL DEFAULT '',
  sent_number    TEXT NOT NULL DEFAULT '',
  sent_on        TEXT NOT NULL DEFAULT '',
  outcome        TEXT NOT NULL DEFAULT '' CONSTRAINT badge_proposal_outcome CHECK (outcome IN ('', 'awarded', 'refused', 'withdrawn')),
  outcome_on     TEXT NOT NULL DEFAULT '',
  outcome_reason TEXT NOT NULL DEFAULT '',
  -- the award in the ledger: its decision and the number of the badge stand there
  event_id       INTEGER REFERENCES event (id),
  state          TEXT NOT NULL GENERATED ALWAYS AS (CASE
    WHEN outcome <> '' THEN outcome
    WHEN sent_on <> '' THEN 'sent'
    WHEN resolved_on <> '' THEN 'resolved'
    WHEN declared_on <> '' THEN 'declared'
    ELSE 'drafted' END) VIRTUAL,
  CONSTRAINT badge_proposal_award CHECK ((outcome = 'awarded') = (event_id IS NOT NULL)),
  CONSTRAINT badge_proposal_reason CHECK (outcome NOT IN ('refused', 'withdrawn') OR outcome_reason <> '')
) STRICT;
-- A badge of one level is proposed once; after a refusal or a withdrawal it may be proposed again.
CREATE UNIQUE INDEX badge_proposal_once ON badge_proposal (member_id, level) WHERE outcome IN ('', 'awarded');
CREATE INDEX badge_proposal_round ON badge_proposal (round_day, state);
CREATE INDEX badge_proposal_event ON badge_proposal (event_id) WHERE event_id IS NOT NULL;

-- Who holds a number, however it was written, and which badges one decision gave: asked at every award.
CREATE INDEX event_badge_number ON event (replace(replace(replace(replace(replace(upper(payload ->> '$.badgeNumber'), 'đ', 'Đ'), ' ', ''), '.', ''), '-', ''), '/', ''))
  WHERE kind = 'badgeAwarded' AND withdrawn_reason IS NULL;
CREATE INDEX event_badge_decision ON event (decision_number, decision_signed_on)
  WHERE kind = 'badgeAwarded' AND withdrawn_reason IS NULL AND decision_number <> '';
`;
