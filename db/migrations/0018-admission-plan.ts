/** How many an organisation is to admit in a year. */
export const sql = `
CREATE TABLE admission_plan (
  year   INTEGER NOT NULL CHECK (year BETWEEN 1930 AND 2199),
  org_id INTEGER NOT NULL REFERENCES organisation (id),
  people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 1000000),
  PRIMARY KEY (year, org_id)
) STRICT, WITHOUT ROWID;
`;
