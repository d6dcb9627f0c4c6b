/**
 * Names of the photo files that go with a list for cards: "Họ tên_ngày sinh_ngày vào Đảng" (HN 02-HD/BTCTU), with
 * dots in the dates because Windows allows no slash in a file name.
 */
import { formatDate } from '../text/dates.ts';
import { cleanText } from '../text/names.ts';

export interface PhotoOf {
  readonly fullName: string;
  /** partial ISO dates, '' = not known */
  readonly bornOn: string;
  readonly admittedOn: string;
}

/** Windows refuses these signs anywhere, control characters too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const illegal = /[<>:"/\\|?*\u0000-\u001f\u007f]/g;
/** Devices: refused as the part before the first dot. */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
/** Leaves room for " (12)" and the ending, and for the folder in a path of 260 characters. */
const longest = 120;

const legal = (text: string): string =>
  cleanText(text.replace(illegal, ' '))
    .slice(0, longest)
    .replace(/[. ]+$/, '')
    .replace(device, '$1_');

const dotted = (date: string): string => formatDate(date).replaceAll('/', '.');

/** Windows takes two names that differ in case only for one. */
const sameFile = (name: string): string => name.toLocaleUpperCase('vi').normalize('NFC');

/** One legal name for each, without ending, in the order given; the second of one name gets " (2)". */
export function photoNames(people: readonly PhotoOf[]): string[] {
  const taken = new Set<string>();
  return people.map(({ fullName, bornOn, admittedOn }) => {
    const base = legal([fullName, dotted(bornOn), dotted(admittedOn)].join('_')) || '_';
    let name = base;
    for (let n = 2; taken.has(sameFile(name)); n++) name = `${base} (${n})`;
    taken.add(sameFile(name));
    return name;
  });
}
