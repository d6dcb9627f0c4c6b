/** Codes on information cards: the register's own key, cards that are no longer in force, registers of others. */
export const sql = `
-- never audited: the private key stands here and nowhere else
CREATE TABLE card_seal (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  public_key  TEXT NOT NULL,
  private_key TEXT NOT NULL,
  made_at     TEXT NOT NULL,
  made_by     TEXT NOT NULL
) STRICT;

-- the issue-th information card of a member was lost, spoiled or exchanged
CREATE TABLE card_replaced (
  id          INTEGER PRIMARY KEY,
  member_id   INTEGER NOT NULL REFERENCES member (id),
  issue       INTEGER NOT NULL CHECK (issue >= 1),
  replaced_on TEXT NOT NULL,
  why         TEXT NOT NULL CHECK (why <> ''),
  entered_at  TEXT NOT NULL,
  entered_by  TEXT NOT NULL,
  CONSTRAINT card_replaced_once UNIQUE (member_id, issue)
) STRICT;

-- compared by telephone; a public key as base64
CREATE TABLE known_register (
  id         INTEGER PRIMARY KEY,
  public_key TEXT NOT NULL CONSTRAINT known_register_key UNIQUE,
  name       TEXT NOT NULL CHECK (name <> ''),
  entered_at TEXT NOT NULL,
  entered_by TEXT NOT NULL
) STRICT;
`;
