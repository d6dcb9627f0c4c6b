/** Profiles of printers: what each does to each paper in each tray. */
import type { AffineMap } from '../../shared/documents/calibration-map.ts';
import type { PrinterProfile, ProfileNames } from '../../shared/ipc/printer-profile.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

export type StoredProfile = Omit<PrinterProfile, 'old'>;

interface Row extends ProfileNames, AffineMap {
  readonly id: number;
  readonly width: number;
  readonly height: number;
  readonly worst: number;
  readonly measuredOn: string;
}

const selected = `SELECT id, printer, tray, paper, width, height, xx, xy, dx, yx, yy, dy, worst,
  measured_on AS measuredOn FROM printer_profile`;

const rowToProfile = ({ id, printer, tray, paper, worst, measuredOn, ...row }: Row): StoredProfile => {
  const { width, height, ...map } = row;
  return { id, printer, tray, paper, worst, measuredOn, page: { width, height }, map };
};

export const printerProfiles = (db: ReadDb): StoredProfile[] =>
  db.all<Row>(`${selected} ORDER BY printer, tray, paper`).map(rowToProfile);

export const printerProfile = (db: ReadDb, id: number): StoredProfile | undefined => {
  const row = db.get<Row>(`${selected} WHERE id = ?`, [id]);
  return row && rowToProfile(row);
};

/** The id of the profile that has these names already. */
export const profileNamed = (db: ReadDb, { printer, tray, paper }: ProfileNames): number | undefined =>
  db.pluck<number>('SELECT id FROM printer_profile WHERE printer = ? AND tray = ? AND paper = ?', [
    printer,
    tray,
    paper,
  ])[0];

const columns = 'printer, tray, paper, width, height, xx, xy, dx, yx, yy, dy, worst, measured_on';

const valuesOf = ({ printer, tray, paper, page, map, worst, measuredOn }: Omit<StoredProfile, 'id'>) => [
  ...[printer, tray, paper, page.width, page.height],
  ...[map.xx, map.xy, map.dx, map.yx, map.yy, map.dy, worst, measuredOn],
];

export const insertProfile = (db: WriteDb, profile: Omit<StoredProfile, 'id'>): number =>
  db.run(
    `INSERT INTO printer_profile (${columns}) VALUES (${valuesOf(profile)
      .map(() => '?')
      .join(', ')})`,
    valuesOf(profile),
  ).id;

export const updateProfile = (db: WriteDb, { id, ...profile }: StoredProfile): boolean =>
  db.run(
    `UPDATE printer_profile SET ${columns
      .split(', ')
      .map((column) => `${column} = ?`)
      .join(', ')} WHERE id = ?`,
    [...valuesOf(profile), id],
  ).changes === 1;

export const dropProfile = (db: WriteDb, id: number): boolean =>
  db.run('DELETE FROM printer_profile WHERE id = ?', [id]).changes === 1;
