import { describe, expect, test } from 'vitest';
import { partsOfSum } from './sum-range.ts';

const line = (value: number, indent: 0 | 1 = 0, kind?: 'sum' | 'group') => ({
  values: [value],
  indent,
  ...(kind ? { kind } : {}),
});

describe('A total of a report is reckoned by Excel', () => {
  test.each([
    ['over the lines above it', [line(1), line(2), line(3, 0, 'sum')], 2, [0, 1]],
    ['over the lines under it', [line(3, 0, 'sum'), line(1, 1), line(2, 1)], 0, [1, 2]],
    ['without their own "trong đó"', [line(4), line(3, 1), line(2), line(6, 0, 'sum')], 3, [0, 2]],
    ['from the last total on', [line(9), line(9, 0, 'sum'), line(2), line(2, 0, 'sum')], 3, [2]],
  ])('%s', (_, lines, at, parts) => {
    expect(partsOfSum(lines, at)).toEqual(parts);
  });

  test.each([
    [
      'when they do not add up to it: persons may stand on two lines',
      [line(5), line(5), line(8, 0, 'sum')],
      2,
    ],
    ['when it is a line like the others', [line(1), line(1)], 1],
    ['over lines that belong to another one', [line(1), line(1, 1), line(1, 0, 'sum')].slice(1), 1],
    ['when nothing stands above it', [line(0, 0, 'sum')], 0],
  ])('never %s', (_, lines, at) => {
    expect(partsOfSum(lines, at)).toEqual([]);
  });
});
