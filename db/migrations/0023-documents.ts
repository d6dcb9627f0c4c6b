/** Papers by template: this office's wordings, and the pictures of blanks that lie under them on the screen. */
export const sql = `
CREATE TABLE document_template (
  key        TEXT PRIMARY KEY,
  -- shared/documents/template.ts as JSON
  template   TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  updated_by TEXT NOT NULL
) STRICT;

-- a scan or photo of the blank: never printed
CREATE TABLE document_ghost (
  key     TEXT PRIMARY KEY,
  mime    TEXT NOT NULL CHECK (mime IN ('image/jpeg', 'image/png')),
  picture BLOB NOT NULL
) STRICT;
`;
