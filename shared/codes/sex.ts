import { foldText } from '../text/names.ts';

export type Sex = 'Nam' | 'Nữ';

const WORDS: Readonly<Record<string, Sex>> = {
  nam: 'Nam',
  'nam gioi': 'Nam',
  trai: 'Nam',
  male: 'Nam',
  m: 'Nam',
  nu: 'Nữ',
  'nu gioi': 'Nữ',
  gai: 'Nữ',
  female: 'Nữ',
  f: 'Nữ',
};

/** "nam", "NỮ", "Nữ giới" …; anything else is not guessed (1/0 mean either by the office's own habit). */
export function findSex(written: string): Sex | undefined {
  const word = foldText(written).replace(/[.,]$/, '');
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}

/** A mark that says "yes, this one" in a column of marks. */
export function isMark(written: string): boolean {
  return /^(?:[xXvV+1✓✔√*]|[Cc]ó)$/.test(written.normalize('NFC'));
}
