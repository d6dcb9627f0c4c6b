import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesOf } from './written-text.ts';

const names = namesOf([
  { token: 'cards/moves/new/now', name: 'Cấp mới – kỳ này', group: 'Thẻ đảng viên' },
  { token: 'cards/moves/new/before', name: 'Cấp mới – cùng kỳ năm trước', group: 'Thẻ đảng viên' },
]);

test('a person reads and writes names, the register keeps addresses', () => {
  const stored = '{text/org} cấp {cards/moves/new/now} thẻ[[ (cùng kỳ {cards/moves/new/before})]].';
  const shown = names.shown(stored);
  expect(shown).toBe(
    '{Tên tổ chức} cấp {Thẻ đảng viên: Cấp mới – kỳ này} thẻ[[ (cùng kỳ {Thẻ đảng viên: Cấp mới – cùng kỳ năm trước})]].',
  );
  expect(names.stored(shown)).toBe(stored);
});

test('whatever is typed, half a name too, stays as it was typed', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    'Thẻ',
    '{Thẻ đảng viên: Cấp mới – kỳ này}',
    '{Thẻ đảng viên: Cấp',
    'a',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const typed = pieces.join('');
      expect(names.shown(names.stored(typed))).toBe(typed);
    }),
  );
});
