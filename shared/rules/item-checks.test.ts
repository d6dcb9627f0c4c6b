import { describe, expect, test } from 'vitest';
import { careerGaps, itemProblems } from './item-checks.ts';

const today = '2026-11-22';
const career = (...spans: readonly (readonly [string, string])[]) =>
  spans.map(([from, until]) => ({ kind: 'career' as const, values: { from, until, work: 'Làm việc' } }));

describe('Mẫu 2-HSĐV, mục 21: the work history runs from month to month without a gap', () => {
  test.each([
    ['month to month', career(['1980-09', '1984-06'], ['1984-07', '']), []],
    ['the same month twice', career(['1980-09', '1984-06'], ['1984-06', '']), []],
    [
      'two months between',
      career(['1980-09', '1984-06'], ['1984-09', '']),
      [{ from: '07/1984', until: '08/1984' }],
    ],
    ['years only touch', career(['1980', '1984'], ['1985', '']), []],
    ['a year between years', career(['1980', '1983'], ['1985', '']), [{ from: '01/1984', until: '12/1984' }]],
    [
      'a long row around a short one',
      career(['1980-01', '1990-12'], ['1982-01', '1983-01'], ['1991-01', '']),
      [],
    ],
    ['not in order of entry', career(['1984-07', ''], ['1980-09', '1984-06']), []],
    ['no date at all', career(['', '']), []],
  ])('%s', (_title, items, gaps) => expect(careerGaps(items)).toEqual(gaps));
});

describe('A row of a list', () => {
  test.each([
    ['without its name', 'family', { relation: 'Vợ' }, ['name']],
    ['complete', 'family', { relation: 'Vợ', name: 'Trần Thị Mơ', bornOn: '1962' }, []],
    ['with a day that is none', 'career', { from: '1980-02-31', work: 'x' }, ['from']],
    ['that ends before it begins', 'career', { from: '1984-05', until: '1983', work: 'x' }, ['until']],
    ['that begins next year', 'career', { from: '2027', work: 'x' }, ['from']],
    ['that may end in a year to come', 'training', { from: '2025', until: '2028', school: 'x' }, []],
    ['with a kind nobody knows', 'foreignRelations', { form: 'Du lịch', country: 'Lào' }, ['form']],
  ] as const)('%s', (_title, kind, values, columns) => {
    expect(Object.keys(itemProblems(kind, values, today))).toEqual(columns);
  });
});
