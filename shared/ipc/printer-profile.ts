/** Calibration of printers: a profile for each printer, tray and paper, measured from one test sheet. */
import { z } from 'zod';
import type { AffineMap, PageSize } from '../documents/calibration-map.ts';
import { command, query } from './define.ts';

export interface ProfileNames {
  readonly printer: string;
  readonly tray: string;
  readonly paper: string;
}

export interface PrinterProfile extends ProfileNames {
  readonly id: number;
  readonly page: PageSize;
  /** where the ink of this printer lies */
  readonly map: AffineMap;
  /** millimetres by which the numbers contradicted each other after the best fit */
  readonly worst: number;
  /** full ISO date */
  readonly measuredOn: string;
  /** a year and longer ago: rollers wear, printers are opened */
  readonly old: boolean;
}

const name = (message: string) => z.string().trim().min(1, message).max(80, 'Tên dài quá 80 ký tự.');

export const profileNamesSchema = z.object({
  printer: name('Chưa nhập tên máy in.'),
  tray: name('Chưa nhập tên khay.'),
  paper: name('Chưa nhập tên giấy.'),
});

const side = z.number('Kích thước phải là số.').min(50, 'Nhỏ nhất là 50 mm.').max(450, 'Lớn nhất là 450 mm.');
export const pageSizeSchema = z.object({ width: side, height: side });

/** Whatever was typed: what is no number of the ladder is refused by its place. */
const reading = z.object({ across: z.number(), down: z.number() });

/** By mark, 1 to 4. */
export const readingsSchema = z.tuple([reading, reading, reading, reading]);

const id = z.number().int().positive();

export const printerProfileOps = {
  /** by printer, tray and paper */
  'printerProfile.list': query<readonly PrinterProfile[]>()(z.object({})),
  /** keeps what the numbers of a test sheet say; `id` of a profile that is measured anew, null for a new one */
  'printerProfile.save': command<{ readonly id: number }>()(
    z.object({
      id: id.nullable(),
      names: profileNamesSchema,
      page: pageSizeSchema,
      readings: readingsSchema,
    }),
  ),
  'printerProfile.rename': command<null>()(z.object({ id, names: profileNamesSchema })),
  'printerProfile.drop': command<null>()(z.object({ id })),
};
