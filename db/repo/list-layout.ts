/** How a list looks and which sections a report has: kept in the register, so that it is the same after a restart and on another machine. */
import { type ListLayout, listLayoutSchema } from '../../shared/ipc/list.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

/** null where none was kept, or what was kept is no layout any more */
export function getLayout(db: ReadDb, list: string): ListLayout | null {
  const kept = db.pluck<string>('SELECT columns FROM list_layout WHERE list = ?', [list])[0];
  const read = kept === undefined ? null : listLayoutSchema.safeParse(JSON.parse(kept));
  return read?.success ? read.data : null;
}

const report = 'report';

/** Sections that the office leaves out of its reports; a new one is in them until somebody leaves it out. */
export function leftOutSections(db: ReadDb): readonly string[] {
  const kept = db.pluck<string>('SELECT columns FROM list_layout WHERE list = ?', [report])[0];
  return kept === undefined ? [] : (JSON.parse(kept) as string[]);
}

export const putLeftOutSections = (db: WriteDb, sections: readonly string[]): void => {
  db.run(
    'INSERT INTO list_layout (list, columns) VALUES (?, ?) ON CONFLICT (list) DO UPDATE SET columns = excluded.columns',
    [report, JSON.stringify(sections)],
  );
};

export function putLayout(db: WriteDb, list: string, layout: ListLayout | null): void {
  if (layout)
    db.run(
      'INSERT INTO list_layout (list, columns) VALUES (?, ?) ON CONFLICT (list) DO UPDATE SET columns = excluded.columns',
      [list, JSON.stringify(layout)],
    );
  else db.run('DELETE FROM list_layout WHERE list = ?', [list]);
}
