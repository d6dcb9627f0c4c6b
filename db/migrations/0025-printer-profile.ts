/** What each printer does to each paper in each tray, measured from one test sheet. */
export const sql = `
CREATE TABLE printer_profile (
  id          INTEGER PRIMARY KEY,
  printer     TEXT NOT NULL,
  tray        TEXT NOT NULL,
  paper       TEXT NOT NULL,
  -- of the paper, in millimetres
  width       REAL NOT NULL,
  height      REAL NOT NULL,
  -- where the ink lies: x' = xx·x + xy·y + dx, y' = yx·x + yy·y + dy (mm from the left and upper edge)
  xx REAL NOT NULL, xy REAL NOT NULL, dx REAL NOT NULL,
  yx REAL NOT NULL, yy REAL NOT NULL, dy REAL NOT NULL,
  -- by how much the numbers read contradicted each other after the best fit (mm)
  worst       REAL NOT NULL,
  measured_on TEXT NOT NULL,
  CONSTRAINT printer_profile_name UNIQUE (printer, tray, paper)
) STRICT;
`;
