/** The hand-checked contents of a workbook of e2e/workbooks, in the register's own words. For tests. */
import { readFileSync } from 'node:fs';

export const workbookPath = (name: string): string =>
  new URL(`../../../e2e/workbooks/${name}`, import.meta.url).pathname;

/** key in the expectation → member field */
const fieldOf = {
  name: 'fullName',
  sex: 'sex',
  born: 'bornOn',
  ethnic: 'ethnicity',
  religion: 'religion',
  home: 'homeTown',
  cccd: 'citizenId',
  card: 'cardNumber',
  card_old: 'oldCardNumber',
  profile_no: 'profileNumber',
  phone: 'phone',
  edu: 'generalEducation',
  prof: 'qualification',
  theory: 'politicalTheory',
  post: 'post',
} as const;

/** The expectation tells of whole people; a workbook has columns for some of it only. */
const columnsOf: Readonly<Record<string, readonly (keyof typeof fieldOf)[]>> = {
  '01-chi-tiet-929-dang-vien.xlsx': [
    'name',
    'sex',
    'born',
    'ethnic',
    'religion',
    'home',
    'cccd',
    'card',
    'profile_no',
    'post',
    'prof',
    'theory',
    'phone',
  ],
  '02-chi-bo-tcvn3.xls': ['name', 'sex', 'born', 'ethnic', 'home', 'card', 'theory', 'post'],
};

export interface ExpectedMember {
  readonly record: Readonly<Record<string, string>>;
  readonly admitted: string;
  readonly official: string;
  readonly branch: string;
  readonly rating2018: string | undefined;
}

export function expectedRoster(name: string): readonly ExpectedMember[] {
  const file = readFileSync(workbookPath(`${name}.expected.json`), 'utf8');
  const { members } = JSON.parse(file) as { members: Readonly<Record<string, string>>[] };
  return members.map((m) => ({
    record: Object.fromEntries((columnsOf[name] ?? []).map((key) => [fieldOf[key], m[key] ?? ''])),
    admitted: m.admitted ?? '',
    official: m.official ?? '',
    branch: m.branch ?? '',
    rating2018: m.rating2018,
  }));
}
