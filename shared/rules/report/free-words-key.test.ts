import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkText, readLink, tokensOf } from '../../narrative/links.ts';
import { freeWordsKey } from './free-words-key.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('%', '/', '{', '}', '2', 'F', 'đ') }),
);

test('A topic in ordinary words is its own key, as it was in every address given before', () => {
  expect(freeWordsKey('kết nạp Đảng, đợt 1.2 (bổ sung)')).toBe('kết nạp Đảng, đợt 1.2 (bổ sung)');
});

test('A key never holds what cuts an address or a link in two', () => {
  fc.assert(fc.property(words, (said) => !/[/{}]/.test(freeWordsKey(said))));
});

test('Different words never share a key', () => {
  // Read back, each gives the words it was made of.
  const back = (key: string) =>
    key.replace(/%(25|2F|7B|7D)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  fc.assert(fc.property(words, (said) => back(freeWordsKey(said)) === said));
});

test('A link in a report in words names its line again, whatever the words of the topic are', () => {
  fc.assert(
    fc.property(words, (said) => {
      const link = {
        section: 'petitions',
        block: 'topics',
        line: `topic.${freeWordsKey(said)}`,
        column: 'now',
      } as const;
      const [token = ''] = tokensOf(`Có {${linkText(link)}} đơn.`);
      expect(readLink(token)).toEqual(link);
    }),
  );
});
