// The reader solves the kind and not the file: rosters that nobody has seen are read as the ten known ones are.
import { describe, expect, it } from 'vitest';
import { tcvn3ToUnicode } from '../../shared/text/tcvn3.ts';
import { vniToUnicode } from '../../shared/text/vni.ts';
import { judgeReading } from './judge-reading.ts';
import { toTcvn3, toVni } from './legacy-text.ts';
import { madeKinds, makeRoster } from './make-roster.ts';
import { readMade } from './read-made.ts';

const SEEDS = ['11', '12', '13', '14', '15'];

describe.each(madeKinds)('a roster of the kind "%s" that nobody has seen', (kind) => {
  it.each(SEEDS)(
    'is read without one wrong cell, and all that was harmed is said (seed %s)',
    async (seed) => {
      const { roster, faults } = await readMade(kind, seed);
      expect(roster.members.length).toBeGreaterThan(5);
      expect(faults).toEqual([]);
    },
  );

  it('comes out the same from the same seed and another from another', () => {
    const [first, again, other] = ['7', '7', '8'].map((seed) => makeRoster(kind, seed));
    expect(again).toEqual(first);
    expect(other?.bytes).not.toEqual(first?.bytes);
  });
});

describe('legacy letters', () => {
  const LETTERS = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđbcghklmnpqrstvx';

  it('go from Unicode to TCVN3 and back, small letters as they are and capitals for the H font', () => {
    expect(tcvn3ToUnicode(toTcvn3(LETTERS))).toBe(LETTERS);
    expect(tcvn3ToUnicode(toTcvn3(LETTERS.toUpperCase())).toLowerCase()).toBe(LETTERS);
  });

  it('go from Unicode to VNI and back in both cases', () => {
    for (const letters of [LETTERS, LETTERS.toUpperCase()])
      expect(vniToUnicode(toVni(letters))).toBe(letters);
  });
});

describe('the judge of a reading', () => {
  it('sees a member lost, a cell changed, a fact invented and a fault passed over in silence', async () => {
    const { roster, reading } = await readMade('messy', '11');
    if (reading === null) throw new Error('not read');
    const [first, ...others] = reading.people;
    const harmedRow = roster.members.find(({ harmed }) => harmed !== undefined)?.row;
    const spoiled = {
      ...reading,
      people: others.map((person, i) => ({
        ...person,
        problems: person.row === harmedRow ? [] : person.problems,
        fields:
          i === 0 ? { ...person.fields, fullName: 'Trần Văn Khác', phone: '0912345678' } : person.fields,
      })),
    };
    const seen = new Set(judgeReading(roster, spoiled).map(({ what }) => what));
    expect(first?.row).not.toBe(harmedRow);
    expect([...seen].sort()).toEqual(['invented', 'missing-member', 'silent', 'wrong']);
  });
});
