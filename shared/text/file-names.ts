/** File names that Windows takes, and that stay apart from each other. */
import { cleanText } from './names.ts';

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

/** Windows takes two names that differ in case only for one. */
const sameFile = (name: string): string => name.toLocaleUpperCase('vi').normalize('NFC');

/**
 * One legal name for each, without ending, in the order given; the second of one name gets " (2)".
 * @param there names that stand in the folder already, without ending
 */
export function fileNames(wanted: readonly string[], there: readonly string[] = []): string[] {
  const taken = new Set(there.map(sameFile));
  return wanted.map((text) => {
    const base = legal(text) || '_';
    let name = base;
    for (let n = 2; taken.has(sameFile(name)); n++) name = `${base} (${n})`;
    taken.add(sameFile(name));
    return name;
  });
}
