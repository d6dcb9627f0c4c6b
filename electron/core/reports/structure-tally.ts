/** How many stand on each line of the report of the structure, and who. */
import type { ReadDb } from '../../../db/connection.ts';
import type { BookScope } from '../../../db/reports/books/book-scope.ts';
import type { StructureRegulation } from '../../../shared/rules/regulations/structure.ts';
import {
  isOtherEthnicity,
  type StructureFacts,
  structureLines,
} from '../../../shared/rules/report/structure-lines.ts';
import { walkStructure } from './structure-walk.ts';

export interface StructureTally {
  /** how many on a line 'block/line' */
  readonly count: (line: string) => number;
  /** in full years, with one decimal; null where no birth date is known */
  readonly averageAge: number | null;
  readonly knownBirths: number;
  /** of whom only the year or the month of birth is known */
  readonly vagueBirths: number;
  readonly otherEthnicity: number;
}

/** What is counted of one day while everybody goes by. */
function dayTally(day: string, regulation: StructureRegulation) {
  const lines = structureLines(day, regulation);
  const counts: number[] = [];
  const see = (line: number): void => {
    counts[line] = (counts[line] ?? 0) + 1;
  };
  let [years, births, vague, others] = [0, 0, 0, 0];
  return {
    add: (facts: StructureFacts): void => {
      const age = lines.tell(facts, see);
      if (age !== null) {
        births += 1;
        years += age;
        if (facts.bornOn.length < 10) vague += 1;
      }
      if (isOtherEthnicity(facts.ethnicity)) others += 1;
    },
    done: (): StructureTally => ({
      count: (line) => counts[lines.numberOf(line)] ?? 0,
      averageAge: births === 0 ? null : Math.round((years * 10) / births) / 10,
      knownBirths: births,
      vagueBirths: vague,
      otherEthnicity: others,
    }),
  };
}

/** A tally for each of the scopes, all in one walk. */
export function tallyStructure(
  db: ReadDb,
  scopes: readonly BookScope[],
  regulation: StructureRegulation,
): StructureTally[] {
  const tallies = scopes.map(({ asOf }) => dayTally(asOf, regulation));
  walkStructure(db, scopes, (_, facts, at) => tallies[at]?.add(facts));
  return tallies.map(({ done }) => done());
}

/**
 * On which lines each member stands, of all lines at once; the numbers are those of `numberOf`.
 * @param most lines with more members are left out, and so is whoever stands on such lines only
 */
export function linesOfMembers(
  db: ReadDb,
  scope: BookScope,
  { regulation, most }: { readonly regulation: StructureRegulation; readonly most: number },
): {
  readonly numberOf: (line: string) => number;
  readonly ofMember: ReadonlyMap<number, readonly number[]>;
} {
  const { tell, numberOf } = structureLines(scope.asOf, regulation);
  const counts: number[] = [];
  const all: (readonly [number, number[]])[] = [];
  walkStructure(db, [scope], (memberId, facts) => {
    const lines: number[] = [];
    tell(facts, (number) => {
      lines.push(number);
      counts[number] = (counts[number] ?? 0) + 1;
    });
    all.push([memberId, lines]);
  });
  const ofMember = new Map<number, readonly number[]>();
  for (const [memberId, lines] of all) {
    const short = lines.filter((number) => (counts[number] ?? 0) <= most);
    if (short.length > 0) ofMember.set(memberId, short);
  }
  return { numberOf, ofMember };
}

/** Everybody on a line. */
export function membersOnLine(
  db: ReadDb,
  scope: BookScope,
  { line, regulation }: { readonly line: string; readonly regulation: StructureRegulation },
): number[] {
  const lines = structureLines(scope.asOf, regulation);
  const found: number[] = [];
  walkStructure(db, [scope], (memberId, facts) => {
    let stands = false;
    lines.tell(facts, (number) => {
      // Asked each time: a line gets its number from the first who stands on it.
      if (number === lines.numberOf(line)) stands = true;
    });
    if (stands) found.push(memberId);
  });
  return found;
}
