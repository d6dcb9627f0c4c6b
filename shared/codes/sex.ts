import { foldText } from '../text/names.ts';

export type Sex = 'Nam' | 'Nữ';

/** "nam", "NỮ", "Nữ giới" …; anything else is not guessed (1/0 mean either by the office's own habit). */
export function findSex(written: string): Sex | undefined {
  const text = foldText(written);
  if (text === 'nam' || text === 'nam gioi' || text === 'trai') return 'Nam';
  if (text === 'nu' || text === 'nu gioi' || text === 'gai') return 'Nữ';
  return undefined;
}

/** A mark that says "yes, this one" in a column of marks. */
export function isMark(written: string): boolean {
  return /^(?:[xXvV+1✓✔√*]|[Cc]ó)$/.test(written.normalize('NFC'));
}
