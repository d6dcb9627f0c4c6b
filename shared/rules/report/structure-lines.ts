/**
 * To which lines of the report of the structure a member belongs. The figures count these lines, and the list behind a
 * figure is everybody who belongs to its line: one function, so that both always agree.
 */
import { codeLists } from '../../codes/code-lists.ts';
import { fullYears } from '../../text/age.ts';
import { foldText } from '../../text/names.ts';
import type { StructureRegulation } from '../regulations/structure.ts';

/** Blocks that count the words of one field of the record. */
export const wordBlocks = ['generalEducation', 'qualification', 'politicalTheory', 'occupation'] as const;
export type WordBlock = (typeof wordBlocks)[number];

export interface StructureFacts {
  readonly status: 'official' | 'probationary' | 'unverified';
  /** full years of Party age; null = not counted yet, 'unclear' = the dates do not say */
  readonly partyAge: number | 'unclear' | null;
  readonly exempt: boolean;
  readonly sex: string;
  readonly bornOn: string;
  readonly ethnicity: string;
  readonly religion: string;
  readonly words: Readonly<Record<WordBlock, string>>;
}

/** "Đại học" → "dai-hoc": the key of a standard name, the same for ever. */
export const wordKey = (name: string): string => foldText(name).replace(/[^a-z0-9]+/g, '-');

const known = new Map<string, string>();

/** The line of a written value: that of its standard name, 'other', or 'unknown' where nothing is written. */
function lineOfWord(list: string, written: string): string {
  if (written === '') return 'unknown';
  const memory = `${list}\n${written}`;
  const found = known.get(memory);
  if (found !== undefined) return found;
  const name = codeLists[list]?.find(written);
  const line = name === undefined ? 'other' : wordKey(name);
  if (known.size < 20_000) known.set(memory, line);
  return line;
}

/** 'from-31': the last band that the number reaches; 'under' where it reaches none. */
function bandOf(bands: readonly number[], n: number): string {
  let reached = 'under';
  for (const from of bands) if (n >= from) reached = `from-${from}`;
  return reached;
}

const isMinority = (ethnicity: string): boolean => {
  const line = lineOfWord('ethnicity', ethnicity);
  return line !== 'unknown' && line !== 'other' && line !== 'kinh';
};

const isReligious = (religion: string): boolean => {
  const line = lineOfWord('religion', religion);
  return line !== 'unknown' && line !== 'khong';
};

export const isOtherEthnicity = (ethnicity: string): boolean =>
  lineOfWord('ethnicity', ethnicity) === 'other';

/** null where no birth date is known */
export const ageOn = (bornOn: string, day: string): number | null =>
  bornOn === '' ? null : fullYears(bornOn, day);

export const isWoman = (sex: string): boolean => sex === 'Nữ';
export const isOfMinority = isMinority;
export const isYouth = (bornOn: string, day: string, youthAge: readonly number[]): boolean => {
  const age = ageOn(bornOn, day);
  return age !== null && age >= (youthAge[0] ?? 0) && age <= (youthAge[1] ?? 0);
};

/** Addresses 'block/line', each at most once. */
export function linesOf(facts: StructureFacts, day: string, regulation: StructureRegulation): string[] {
  const { status, partyAge, bornOn, words } = facts;
  const lines = ['members/total', `members/${status}`];
  if (isWoman(facts.sex)) lines.push('members/women');
  if (isMinority(facts.ethnicity)) lines.push('members/minority');
  if (isReligious(facts.religion)) lines.push('members/religion');
  if (facts.exempt) lines.push('members/exempt');
  if (isYouth(bornOn, day, regulation.youthAge)) lines.push('members/youth');
  const age = ageOn(bornOn, day);
  lines.push(age === null ? 'age/unknown' : `age/${bandOf(regulation.ageBands, age)}`);
  lines.push(
    partyAge === null
      ? 'partyAge/none'
      : partyAge === 'unclear'
        ? 'partyAge/unclear'
        : `partyAge/${bandOf(regulation.partyAgeBands, partyAge)}`,
  );
  for (const block of wordBlocks) lines.push(`${block}/${lineOfWord(block, words[block])}`);
  return lines;
}
