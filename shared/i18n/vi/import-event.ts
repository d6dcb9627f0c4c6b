/** Words of lists of events on their way into the ledger. */
import { badgeAwards } from './event.ts';

export const importEventText = {
  awards: Object.values(badgeAwards),
  reaches: ['10 ô (ngoài đảng bộ cấp trên trực tiếp)', '7 ô (trong đảng bộ)', 'ngoài tỉnh', 'nước ngoài'],
  wholeNumber: 'số nguyên',
  refusedField: (field: string, message: string) => (field === '' ? message : `${message} (${field})`),
  roundByWindow: (day: string, round: string) =>
    `Danh sách không ghi đợt; ngày trao ${day} thuộc khoảng ngày của đợt ${round}.`,
  numberTwice: (number: string, row: number) =>
    `Số Huy hiệu ${number} đã có ở dòng ${row} của danh sách này.`,
  numberHeld: (number: string, year: string, holder: string) =>
    `Số giấy giới thiệu ${number} năm ${year} đã cấp cho đồng chí ${holder}.`,
  keptWords: (what: string, written: string) => `${what}: ${written}.`,
} as const;
