/**
 * More than one person keeps a register: each with a role, the name under which he or she opens it (which stands in
 * the clear beside the file, so it is a post and no personal name), the right to the restricted tier, and the day on
 * which the work was handed over.
 */
export const sql = `
ALTER TABLE person ADD COLUMN role TEXT NOT NULL DEFAULT 'secretary'
  CHECK (role IN ('secretary', 'deputy', 'typist', 'inspector'));
ALTER TABLE person ADD COLUMN account TEXT NOT NULL DEFAULT 'Bí thư';
ALTER TABLE person ADD COLUMN restricted INTEGER NOT NULL DEFAULT 1 CHECK (restricted IN (0, 1));
ALTER TABLE person ADD COLUMN left_on TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX person_account ON person (account) WHERE left_on = '';
`;
