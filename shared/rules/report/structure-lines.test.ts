import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { structureRegulationOn } from '../regulations/structure.ts';
import { type StructureFacts, structureLines, wordBlocks } from './structure-lines.ts';

const day = '2026-12-31';
const regulation = structureRegulationOn(day);
const somebody: StructureFacts = {
  status: 'official',
  partyAge: 12,
  exempt: false,
  sex: 'Nam',
  bornOn: '1980-05-19',
  ethnicity: 'Kinh',
  religion: 'Không',
  generalEducation: '12/12',
  qualification: 'Đại học',
  politicalTheory: '',
  occupation: 'Công chức',
};

function linesOf(facts: Partial<StructureFacts>, on = day): string[] {
  const lines = structureLines(on, regulation);
  const seen = new Set<number>();
  lines.tell({ ...somebody, ...facts }, (line) => seen.add(line));
  return candidates.filter((address) => seen.has(lines.numberOf(address)));
}
const candidates = [
  ...['total', 'official', 'women', 'minority', 'religion', 'exempt', 'youth'].map((l) => `members/${l}`),
  ...['under', 'from-18', 'from-31', 'from-46', 'from-61', 'unknown'].map((l) => `age/${l}`),
  ...['under', 'from-30', 'from-70', 'none', 'unclear'].map((l) => `partyAge/${l}`),
  ...['dai-hoc', 'other', 'unknown'].map((l) => `qualification/${l}`),
];

describe('A member stands on a line of the structure', () => {
  test.each<[string, Partial<StructureFacts>, string, boolean]>([
    ['30 years old on the last day: of the youth', { bornOn: '1996-01-01' }, 'members/youth', true],
    ['31 on that very day: not any more', { bornOn: '1995-12-31' }, 'members/youth', false],
    ['31 on that very day: in the band from 31', { bornOn: '1995-12-31' }, 'age/from-31', true],
    ['born in 1965, no more is known: from the first day', { bornOn: '1965' }, 'age/from-61', true],
    ['no birth date: on its own line', { bornOn: '' }, 'age/unknown', true],
    ['Tày, however it is written', { ethnicity: 'thổ (tày)' }, 'members/minority', true],
    ['Kinh by another name', { ethnicity: 'Việt' }, 'members/minority', false],
    ['a word that is no ethnic group: never guessed', { ethnicity: 'Khác' }, 'members/minority', false],
    ['"Lương" is no religion', { religion: 'Lương' }, 'members/religion', false],
    ['nothing written: no religion is said', { religion: '' }, 'members/religion', false],
    ['ĐH is Đại học', { qualification: 'ĐH' }, 'qualification/dai-hoc', true],
    ['what the list does not have', { qualification: 'Nghệ nhân' }, 'qualification/other', true],
    ['30 full years of Party age', { partyAge: 30 }, 'partyAge/from-30', true],
    ['29 full years', { partyAge: 29 }, 'partyAge/under', true],
    ['not recognised yet', { partyAge: null }, 'partyAge/none', true],
  ])('%s', (_, facts, line, stands) => {
    expect(linesOf(facts).includes(line)).toBe(stands);
  });

  test('exactly one line of each table by age, Party age and word, whatever is written', () => {
    const anything = fc.record({
      bornOn: fc.constantFrom('', '1950', '1999-02', '2000-02-29', '2026-12-31'),
      partyAge: fc.oneof(
        fc.constant(null),
        fc.constant('unclear' as const),
        fc.integer({ min: -3, max: 99 }),
      ),
      qualification: fc.oneof(fc.constantFrom('', 'ĐH', 'Thạc sĩ'), fc.string()),
      occupation: fc.oneof(fc.constantFrom('', 'Hưu trí'), fc.string()),
    });
    fc.assert(
      fc.property(anything, (facts) => {
        const lines = structureLines(day, regulation);
        const seen: number[] = [];
        lines.tell({ ...somebody, ...facts }, (line) => seen.push(line));
        // Everybody, his status, and one line of each of the other tables; the rest are parts of everybody.
        expect(new Set(seen).size).toBe(seen.length);
        const parts = ['women', 'minority', 'religion', 'exempt', 'youth'].map((l) =>
          lines.numberOf(`members/${l}`),
        );
        expect(seen.filter((line) => !parts.includes(line))).toHaveLength(4 + wordBlocks.length);
      }),
    );
  });
});
