/** The raw SQL beside which the log is measured: entries by the million, and links that prove nothing. */

/** One parameter: how many entries. */
export const manyEntries = `INSERT INTO audit (at, actor, reason, entity, entity_id, action, before, after)
  WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
  SELECT '2026-11-22T03:00:00.000Z', 'Người ' || (i % 4), 'Đính chính theo hồ sơ gốc', 'member', i % 5000, 'update',
    '{"occupation":"Giáo viên ' || i || '"}', '{"occupation":"Hưu trí ' || i || '"}' FROM n`;

export const bareLinkTable = `
  CREATE TABLE bare_link (sequence INTEGER PRIMARY KEY, source INTEGER, row_id INTEGER, mac BLOB) STRICT;
  CREATE INDEX bare_link_row ON bare_link (source, row_id);`;

export const lastEntry = 'SELECT max(id) FROM audit';
export const changeOccupation = 'UPDATE member SET occupation = ? WHERE id = ?';
/** One parameter: the last entry that has its link. */
export const linkBarely =
  'INSERT INTO bare_link (source, row_id, mac) SELECT 1, id, randomblob(32) FROM audit WHERE id > ? ORDER BY id';
