/** Inspection and supervision: plans, campaigns, subjects, follow-up tasks. */
export const sql = `
CREATE TABLE inspection_plan (
  id        INTEGER PRIMARY KEY,
  version   INTEGER NOT NULL DEFAULT 1,
  from_year INTEGER NOT NULL,
  to_year   INTEGER NOT NULL,
  topic     TEXT NOT NULL,
  kind      TEXT NOT NULL,
  body      TEXT NOT NULL CHECK (body IN ('branch', 'committee', 'standingCommittee', 'inspectionCommittee')),
  performer_org_id INTEGER REFERENCES organisation (id),
  performer_name   TEXT NOT NULL DEFAULT '',
  outside   TEXT NOT NULL DEFAULT '' CHECK (outside IN ('', 'lower', 'upper')),
  subjects  TEXT NOT NULL DEFAULT '',
  timing    TEXT NOT NULL DEFAULT '',
  target    INTEGER NOT NULL DEFAULT 0 CHECK (target >= 0),
  unit      TEXT NOT NULL CHECK (unit IN ('campaign', 'organisation', 'member')),
  CONSTRAINT inspection_plan_years CHECK (from_year <= to_year),
  CONSTRAINT inspection_plan_performer CHECK ((performer_org_id IS NULL) = (outside <> ''))
) STRICT;
CREATE INDEX inspection_plan_years_index ON inspection_plan (from_year, to_year);

CREATE TABLE inspection_campaign (
  id        INTEGER PRIMARY KEY,
  version   INTEGER NOT NULL DEFAULT 1,
  title     TEXT NOT NULL,
  kinds     TEXT NOT NULL CHECK (json_array_length(kinds) > 0),
  body      TEXT NOT NULL CHECK (body IN ('branch', 'committee', 'standingCommittee', 'inspectionCommittee')),
  performer_org_id INTEGER REFERENCES organisation (id),
  performer_name   TEXT NOT NULL DEFAULT '',
  -- a performer that is not in this register: below it, or above it
  outside   TEXT NOT NULL DEFAULT '' CHECK (outside IN ('', 'lower', 'upper')),
  plan_id   INTEGER REFERENCES inspection_plan (id),
  paper_number TEXT NOT NULL DEFAULT '',
  paper_on  TEXT NOT NULL DEFAULT '',
  from_on   TEXT NOT NULL DEFAULT '',
  to_on     TEXT NOT NULL DEFAULT '',
  concluded_on TEXT NOT NULL DEFAULT '',
  conclusion   TEXT NOT NULL DEFAULT '',
  topics    TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(topics)),
  -- how many campaigns it stands for: more or fewer than 1 only where lower levels reported a number
  rounds    INTEGER NOT NULL DEFAULT 1 CHECK (rounds >= 0),
  cancelled_why TEXT NOT NULL DEFAULT '',
  CONSTRAINT inspection_campaign_performer CHECK ((performer_org_id IS NULL) = (outside <> '')),
  CONSTRAINT inspection_campaign_rounds CHECK (rounds = 1 OR outside = 'lower'),
  CONSTRAINT inspection_campaign_dates CHECK (
    (to_on = '' OR (from_on <> '' AND to_on >= from_on))
    AND (concluded_on = '' OR (from_on <> '' AND concluded_on >= from_on)))
) STRICT;
CREATE INDEX inspection_campaign_concluded ON inspection_campaign (concluded_on);
CREATE INDEX inspection_campaign_plan ON inspection_campaign (plan_id);

-- An organisation, or a member, or neither: then a counted line on the word of a paper of lower levels.
CREATE TABLE inspection_subject (
  id        INTEGER PRIMARY KEY,
  version   INTEGER NOT NULL DEFAULT 1,
  campaign_id INTEGER NOT NULL REFERENCES inspection_campaign (id),
  type      TEXT NOT NULL CHECK (type IN ('organisation', 'member')),
  org_id    INTEGER REFERENCES organisation (id),
  member_id INTEGER REFERENCES member (id),
  -- of a counted line alone: the type of a named organisation is the one it had on the day
  org_type  TEXT NOT NULL DEFAULT '',
  count     INTEGER NOT NULL DEFAULT 1 CHECK (count >= 1),
  source    TEXT NOT NULL DEFAULT '',
  conclusion TEXT NOT NULL DEFAULT '',
  violations INTEGER NOT NULL DEFAULT 0,
  to_discipline INTEGER NOT NULL DEFAULT 0,
  recommendations TEXT NOT NULL DEFAULT '',
  CONSTRAINT inspection_subject_who CHECK (
    CASE WHEN org_id IS NOT NULL THEN type = 'organisation' AND member_id IS NULL AND count = 1 AND source = ''
         WHEN member_id IS NOT NULL THEN type = 'member' AND count = 1 AND source = ''
         ELSE source <> '' END),
  CONSTRAINT inspection_subject_found CHECK (0 <= to_discipline AND to_discipline <= violations AND violations <= count),
  CONSTRAINT inspection_subject_org_once UNIQUE (campaign_id, org_id),
  CONSTRAINT inspection_subject_member_once UNIQUE (campaign_id, member_id)
) STRICT;
CREATE INDEX inspection_subject_org ON inspection_subject (org_id);
CREATE INDEX inspection_subject_member ON inspection_subject (member_id);

CREATE TABLE inspection_task (
  id        INTEGER PRIMARY KEY,
  version   INTEGER NOT NULL DEFAULT 1,
  campaign_id INTEGER NOT NULL REFERENCES inspection_campaign (id),
  who       TEXT NOT NULL,
  what      TEXT NOT NULL,
  due_on    TEXT NOT NULL,
  done_on   TEXT NOT NULL DEFAULT '',
  done_note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX inspection_task_campaign ON inspection_task (campaign_id);
CREATE INDEX inspection_task_open ON inspection_task (due_on) WHERE done_on = '';
`;
