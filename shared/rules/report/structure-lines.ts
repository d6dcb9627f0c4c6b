/**
 * To which lines of the report of the structure a member belongs. The figures count these lines, and the list behind a
 * figure is everybody who belongs to its line: one function, so that both always agree. It is asked of millions: what
 * can be found once for a written value is kept, and lines are numbers until somebody reads them.
 */
import { codeLists } from '../../codes/code-lists.ts';
import { fullYears } from '../../text/age.ts';
import { foldText } from '../../text/names.ts';
import type { StructureRegulation } from '../regulations/structure.ts';

/** Blocks that count the words of one field of the record. */
export const wordBlocks = ['generalEducation', 'qualification', 'politicalTheory', 'occupation'] as const;
export type WordBlock = (typeof wordBlocks)[number];

export interface StructureFacts extends Readonly<Record<WordBlock, string>> {
  readonly status: 'official' | 'probationary' | 'unverified';
  /** full years of Party age; null = not counted yet, 'unclear' = the dates do not say */
  readonly partyAge: number | 'unclear' | null;
  readonly exempt: boolean;
  readonly sex: string;
  readonly bornOn: string;
  readonly ethnicity: string;
  readonly religion: string;
}

/** "Đại học" → "dai-hoc": the key of a standard name, the same for ever. */
export const wordKey = (name: string): string => foldText(name).replace(/[^a-z0-9]+/g, '-');

/** The line of a written value: that of its standard name, 'other', or 'unknown' where nothing is written. */
function lineOfWord(list: string, written: string): string {
  if (written === '') return 'unknown';
  const name = codeLists[list]?.find(written);
  return name === undefined ? 'other' : wordKey(name);
}

/** 'from-31': the last band that the number reaches; 'under' where it reaches none. */
function bandOf(bands: readonly number[], n: number): string {
  let reached = 'under';
  for (const from of bands) if (n >= from) reached = `from-${from}`;
  return reached;
}

const mostKept = 100_000;

/** Finds an answer once for each written value; the values of a register are far fewer than its members. */
function kept<T>(find: (written: string) => T): (written: string) => T {
  const answers = new Map<string, T>();
  return (written) => {
    const known = answers.get(written);
    if (known !== undefined || answers.has(written)) return known as T;
    const answer = find(written);
    if (answers.size < mostKept) answers.set(written, answer);
    return answer;
  };
}

export const isOfMinority = kept((ethnicity) => {
  const line = lineOfWord('ethnicity', ethnicity);
  return line !== 'unknown' && line !== 'other' && line !== 'kinh';
});
export const isOtherEthnicity = kept((ethnicity) => lineOfWord('ethnicity', ethnicity) === 'other');
const isReligious = kept((religion) => {
  const line = lineOfWord('religion', religion);
  return line !== 'unknown' && line !== 'khong';
});

export const isWoman = (sex: string): boolean => sex === 'Nữ';

const inYouth = (age: number, [from = 0, to = 0]: readonly number[]): boolean => age >= from && age <= to;

export const isYouth = (bornOn: string, day: string, youthAge: readonly number[]): boolean =>
  bornOn !== '' && inYouth(fullYears(bornOn, day), youthAge);

/** Full years from a date to the day, found once for each date. */
export const yearsTo = (day: string): ((from: string) => number) => kept((from) => fullYears(from, day));

export interface StructureLines {
  /** the number of a line 'block/line'; -1 where nobody has stood on it */
  readonly numberOf: (address: string) => number;
  /** tells each line of a member once. @returns his age in full years, null where no birth date is known */
  readonly tell: (facts: StructureFacts, see: (line: number) => void) => number | null;
}

/** Of one day and one way to cut the bands. */
export function structureLines(day: string, regulation: StructureRegulation): StructureLines {
  const numbers = new Map<string, number>();
  const numberFor = (address: string): number => {
    const known = numbers.get(address);
    if (known !== undefined) return known;
    numbers.set(address, numbers.size);
    return numbers.size - 1;
  };
  const member = (line: string) => numberFor(`members/${line}`);
  const total = member('total');
  const statuses = {
    official: member('official'),
    probationary: member('probationary'),
    unverified: member('unverified'),
  };
  const [women, minority, religion] = [member('women'), member('minority'), member('religion')];
  const [exempt, youth] = [member('exempt'), member('youth')];
  const [noBirth, noPartyAge, unclear] = ['age/unknown', 'partyAge/none', 'partyAge/unclear'].map(numberFor);
  const years = yearsTo(day);
  const bands = (block: string, from: readonly number[]) => {
    const found: number[] = [];
    return (n: number): number => (found[Math.max(0, n)] ??= numberFor(`${block}/${bandOf(from, n)}`));
  };
  const ageBand = bands('age', regulation.ageBands);
  const partyAgeBand = bands('partyAge', regulation.partyAgeBands);
  const words = wordBlocks.map(
    (block) => [block, kept((written) => numberFor(`${block}/${lineOfWord(block, written)}`))] as const,
  );
  return {
    numberOf: (address) => numbers.get(address) ?? -1,
    tell: (facts, see) => {
      const { partyAge, bornOn } = facts;
      see(total);
      see(statuses[facts.status]);
      if (isWoman(facts.sex)) see(women);
      if (isOfMinority(facts.ethnicity)) see(minority);
      if (isReligious(facts.religion)) see(religion);
      if (facts.exempt) see(exempt);
      const age = bornOn === '' ? null : years(bornOn);
      if (age !== null && inYouth(age, regulation.youthAge)) see(youth);
      see(age === null ? (noBirth ?? -1) : ageBand(age));
      if (partyAge === null) see(noPartyAge ?? -1);
      else see(partyAge === 'unclear' ? (unclear ?? -1) : partyAgeBand(partyAge));
      for (const [block, lineOf] of words) see(lineOf(facts[block]));
      return age;
    },
  };
}
