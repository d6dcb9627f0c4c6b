import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { photoNames } from './card-photo-names.ts';

const person = (fullName: string, bornOn = '1990-01-15', admittedOn = '2015-05-19') => ({
  fullName,
  bornOn,
  admittedOn,
});

describe('The names of the photo files', () => {
  it.each([
    ['name and both dates', person('Trần Thị Mơ'), 'Trần Thị Mơ_15.01.1990_19.05.2015'],
    ['a year only', person('Trần Thị Mơ', '1968', '1990-02'), 'Trần Thị Mơ_1968_02.1990'],
    ['a date that is not known', person('Trần Thị Mơ', '', ''), 'Trần Thị Mơ__'],
    ["an apostrophe stays: H'Hen", person("H'Hen Niê"), "H'Hen Niê_15.01.1990_19.05.2015"],
    ['signs that Windows refuses', person('A/B: "C"?'), 'A B C _15.01.1990_19.05.2015'],
  ])('%s', (_title, one, name) => {
    expect(photoNames([one])).toEqual([name]);
  });

  it('gives the second of one name a number, also where only the case differs', () => {
    expect(photoNames([person('Lê Ba'), person('LÊ BA'), person('Lê Ba')])).toEqual([
      'Lê Ba_15.01.1990_19.05.2015',
      'LÊ BA_15.01.1990_19.05.2015 (2)',
      'Lê Ba_15.01.1990_19.05.2015 (3)',
    ]);
  });

  it('are legal in Windows and different from each other, whatever the name', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('CON', 'nul', 'COM1.txt', 'Lê Ba', 'lê ba', 'Lê Ba (2)', '...', ' '),
    );
    const date = fc.constantFrom('', '1968', '1990-02', '1990-01-15');
    const people = fc.array(fc.record({ fullName: text, bornOn: date, admittedOn: date }), { maxLength: 12 });
    fc.assert(
      fc.property(people, (all) => {
        const names = photoNames(all);
        expect(new Set(names.map((n) => n.toUpperCase())).size).toBe(all.length);
        for (const name of names) {
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
          expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]/);
          expect(name).not.toMatch(/[. ]$/);
          expect(`${name}.jpg`).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThan(140);
        }
      }),
    );
  });
});
