/** Đảng phí: income bases, what is due and paid, receipts, what was handed up. */
export const sql = `
-- What a member pays by, from a month on until the next entry. Money is whole đồng everywhere.
CREATE TABLE dues_profile (
  id           INTEGER PRIMARY KEY,
  member_id    INTEGER NOT NULL REFERENCES member (id),
  from_month   TEXT NOT NULL CHECK (from_month GLOB '2[01][0-9][0-9]-[01][0-9]'),
  group_code   TEXT NOT NULL CHECK (group_code IN ('insured', 'leave', 'pension', 'uninsured', 'elderly', 'student', 'agreed')),
  base_amount  INTEGER CHECK (base_amount >= 0),
  region       INTEGER CHECK (region BETWEEN 1 AND 4),
  relief       TEXT NOT NULL DEFAULT '',
  relief_until TEXT NOT NULL DEFAULT '',
  decision     TEXT NOT NULL DEFAULT '',
  version      INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT dues_profile_month_unique UNIQUE (member_id, from_month)
) STRICT;

-- A due that was written down: by hand with its reason, or by closing the month with the lines that led to it.
CREATE TABLE dues_entry (
  member_id INTEGER NOT NULL REFERENCES member (id),
  month     TEXT NOT NULL,
  due       INTEGER NOT NULL CHECK (due >= 0),
  because   TEXT NOT NULL CHECK (json_valid(because)),
  reason    TEXT NOT NULL,
  version   INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (member_id, month)
) STRICT, WITHOUT ROWID;

-- A month of a branch that was closed: what changes in it later says why.
CREATE TABLE dues_sheet (
  org_id    INTEGER NOT NULL REFERENCES organisation (id),
  month     TEXT NOT NULL,
  closed_at TEXT NOT NULL,
  closed_by TEXT NOT NULL,
  PRIMARY KEY (org_id, month)
) STRICT, WITHOUT ROWID;

-- Receipts are numbered per year; a spoiled one keeps its number.
CREATE TABLE dues_payment (
  id         INTEGER PRIMARY KEY,
  member_id  INTEGER NOT NULL REFERENCES member (id),
  org_id     INTEGER NOT NULL REFERENCES organisation (id),
  paid_on    TEXT NOT NULL,
  year       INTEGER NOT NULL CHECK (year = CAST(substr(paid_on, 1, 4) AS INTEGER)),
  number     INTEGER NOT NULL CHECK (number > 0),
  amount     INTEGER NOT NULL CHECK (amount > 0),
  method     TEXT NOT NULL CHECK (method IN ('cash', 'portal')),
  payer      TEXT NOT NULL DEFAULT '',
  collector  TEXT NOT NULL DEFAULT '',
  -- why it came after the month was closed
  reason     TEXT NOT NULL DEFAULT '',
  voided_why TEXT NOT NULL DEFAULT '',
  version    INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT dues_payment_number_unique UNIQUE (year, number)
) STRICT;
CREATE INDEX dues_payment_member ON dues_payment (member_id);
CREATE INDEX dues_payment_org ON dues_payment (org_id, paid_on);
CREATE TABLE dues_payment_month (
  payment_id INTEGER NOT NULL REFERENCES dues_payment (id),
  month      TEXT NOT NULL,
  amount     INTEGER NOT NULL CHECK (amount > 0),
  PRIMARY KEY (payment_id, month)
) STRICT, WITHOUT ROWID;

-- Hundredths of a percent that a branch keeps, from a month on; org_id NULL = every branch without one of its own.
CREATE TABLE dues_share (
  id         INTEGER PRIMARY KEY,
  org_id     INTEGER REFERENCES organisation (id),
  from_month TEXT NOT NULL,
  kept_parts INTEGER NOT NULL CHECK (kept_parts BETWEEN 0 AND 10000),
  decision   TEXT NOT NULL DEFAULT '',
  version    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX dues_share_month_unique ON dues_share (ifnull(org_id, 0), from_month);

-- What a branch handed up for the months of a period.
CREATE TABLE dues_handover (
  id         INTEGER PRIMARY KEY,
  org_id     INTEGER NOT NULL REFERENCES organisation (id),
  from_month TEXT NOT NULL,
  to_month   TEXT NOT NULL CHECK (to_month >= from_month),
  collected  INTEGER NOT NULL CHECK (collected >= 0),
  kept       INTEGER NOT NULL CHECK (kept >= 0),
  forwarded  INTEGER NOT NULL CHECK (forwarded >= 0),
  handed_on  TEXT NOT NULL,
  paper      TEXT NOT NULL DEFAULT '',
  receiver   TEXT NOT NULL DEFAULT '',
  CONSTRAINT dues_handover_balance CHECK (collected = kept + forwarded)
) STRICT;
CREATE INDEX dues_handover_org ON dues_handover (org_id, from_month);
`;
