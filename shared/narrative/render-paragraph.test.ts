import { describe, expect, test } from 'vitest';
import { narrativeText } from '../i18n/vi/narrative.ts';
import { readLink } from './links.ts';
import type { LinkedValues } from './narrative.ts';
import { missingOf, renderParagraph } from './render-paragraph.ts';

const words = { period: '9 tháng đầu năm 2019', org: 'Đảng bộ Khối' };
const admitted = {
  kind: 'text',
  text: 'Trong {text/period}, {text/org} cấp thẻ cho {cards/moves/new/now} đồng chí[[ (đạt {cards/moves/new/share} kế hoạch năm)]].',
  whenNone: 'Trong {text/period} không phát sinh.',
} as const;
const said = (values: LinkedValues, paragraph: Parameters<typeof renderParagraph>[0] = admitted): string =>
  renderParagraph(paragraph, values, words)
    .map((piece) => (piece.is === 'text' ? piece.text : piece.is === 'number' ? piece.shown : '?'))
    .join('');
const number = (shown: string) => ({ shown, isZero: shown === '0' });

describe('A sentence of a report', () => {
  test('is said with its numbers', () => {
    expect(said({ 'cards/moves/new/now': number('87'), 'cards/moves/new/share': number('72,5%') })).toBe(
      'Trong 9 tháng đầu năm 2019, Đảng bộ Khối cấp thẻ cho 87 đồng chí (đạt 72,5% kế hoạch năm).',
    );
  });

  test('leaves a percentage out where there is nothing to reckon it on', () => {
    expect(said({ 'cards/moves/new/now': number('87'), 'cards/moves/new/share': null })).toBe(
      'Trong 9 tháng đầu năm 2019, Đảng bộ Khối cấp thẻ cho 87 đồng chí.',
    );
  });

  test('of a period without events says so in a whole sentence', () => {
    expect(said({ 'cards/moves/new/now': number('0'), 'cards/moves/new/share': number('0') })).toBe(
      'Trong 9 tháng đầu năm 2019 không phát sinh.',
    );
  });

  test('without such a sentence keeps its zeros', () => {
    expect(said({ 'cards/moves/new/now': number('0') }, { ...admitted, whenNone: '' })).toBe(
      'Trong 9 tháng đầu năm 2019, Đảng bộ Khối cấp thẻ cho 0 đồng chí.',
    );
  });

  test('whose number does not exist is not said, and the number is named', () => {
    expect(said({})).toContain('cho ? đồng chí');
    expect(missingOf([admitted], {}, words)).toEqual(['cards/moves/new/now']);
  });
});

test.each([
  ['cards/moves/new/now', { section: 'cards', block: 'moves', line: 'new', column: 'now' }],
  ['cards/moves/a/b/now', { section: 'cards', block: 'moves', line: 'a/b', column: 'now' }],
  ['text/org', null],
  ['cards/moves/now', null],
  ['khac/moves/new/now', null],
])('%s is read as an address', (token, link) => {
  expect(readLink(token)).toEqual(link);
});

test.each([
  [5, '5', 'tăng 5'],
  [-3, '3', 'giảm 3'],
  [0, '0', 'bằng cùng kỳ'],
])('a difference of %i is said in words', (by, count, sentence) => {
  expect(narrativeText.difference(by, count)).toBe(sentence);
});
