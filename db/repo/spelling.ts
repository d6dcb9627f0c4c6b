import type { UySpelling } from '../../shared/text/spelling.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

/** How this register's papers write "ủy". */
export const getUySpelling = (db: ReadDb): UySpelling =>
  db.pluck<UySpelling>('SELECT uy_spelling FROM register WHERE id = 1')[0] ?? 'ủy';

export const putUySpelling = (db: WriteDb, spelling: UySpelling): void => {
  db.run('UPDATE register SET uy_spelling = ? WHERE id = 1', [spelling]);
};
