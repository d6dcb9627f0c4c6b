/** The office's own days off and days worked instead; what the law has stands in shared/rules/regulations/holidays.ts. */
import type { CalendarEntry } from '../../shared/rules/working-days.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

export const officeHolidays = (db: ReadDb): CalendarEntry[] =>
  db
    .all<{ day: string; name: string; working: number }>(
      'SELECT day, name, working FROM holiday ORDER BY day',
    )
    .map((h) => ({ ...h, working: h.working === 1 }));

export const putHoliday = (db: WriteDb, { day, name, working }: CalendarEntry): void => {
  db.run(
    `INSERT INTO holiday (day, name, working) VALUES (?, ?, ?)
     ON CONFLICT (day) DO UPDATE SET name = excluded.name, working = excluded.working`,
    [day, name, working ? 1 : 0],
  );
};

export const dropHoliday = (db: WriteDb, day: string): boolean =>
  db.run('DELETE FROM holiday WHERE day = ?', [day]).changes === 1;
