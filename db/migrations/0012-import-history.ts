/** An import can be looked at again and taken back at any later time: its file, what became of each row, its undoing. */
export const sql = `
-- The file as it was picked, and what was found and done in each row of it (deflated JSON). Never changed, not audited.
CREATE TABLE import_source (
  batch_id INTEGER PRIMARY KEY REFERENCES import_batch (id),
  format   TEXT NOT NULL,
  bytes    BLOB NOT NULL,
  findings BLOB NOT NULL
) STRICT;

-- '' = it stands. kept: how many people stayed as they are because somebody had edited them since.
ALTER TABLE import_batch ADD COLUMN undone_at TEXT NOT NULL DEFAULT '';
ALTER TABLE import_batch ADD COLUMN undone_by TEXT NOT NULL DEFAULT '';
ALTER TABLE import_batch ADD COLUMN undone_why TEXT NOT NULL DEFAULT '';
ALTER TABLE import_batch ADD COLUMN kept INTEGER NOT NULL DEFAULT 0;

-- Taking a batch back asks for what it wrote.
CREATE INDEX member_batch ON member (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX event_batch ON event (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX rating_batch ON rating (batch_id) WHERE batch_id IS NOT NULL;
`;
