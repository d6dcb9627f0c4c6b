import { expect, test } from 'vitest';
import type { OrganisationAsOf } from '../../../shared/ipc/organisation.ts';
import { checkAnswers, firstAnswers, readAnswers } from './deed-answers.ts';

const org: OrganisationAsOf = {
  id: 7,
  parentId: 1,
  type: 'branch',
  name: 'Chi bộ Khu phố 7',
  code: '38.007',
  foundedOn: '',
  members: 4,
  official: 4,
  probationary: 0,
};
const day = '2026-11-22';

test('a new name begins with the one in use, and is a deed as soon as the day is whole', () => {
  const answers = firstAnswers('rename', org, day);
  expect(checkAnswers('rename', 7, answers).deed).toMatchObject({ orgId: 7, name: 'Chi bộ Khu phố 7' });
  expect(checkAnswers('rename', 7, { ...answers, effectiveOn: '2026-11' }).problems).toEqual({
    effectiveOn: 'Cần đủ ngày, tháng, năm.',
  });
});

test.each([
  ['merge', 'intoOrgId', 'Chưa chọn tổ chức nhận.'],
  ['move', 'parentId', 'Chưa chọn cấp trên mới.'],
  ['handOver', 'toName', 'Chưa nhập nơi nhận chuyển giao.'],
  ['found', 'name', 'Chưa nhập tên tổ chức đảng.'],
  ['unite', 'orgIds', 'Chọn ít nhất hai tổ chức để hợp nhất.'],
  ['split', 'parts.0.name', 'Chưa nhập tên tổ chức đảng.'],
] as const)('%s: what is missing is said at its field', (kind, field, words) => {
  expect(checkAnswers(kind, 7, firstAnswers(kind, org, day)).problems[field]).toBe(words);
});

test('a dissolution without members or lower organisations needs no place for them', () => {
  expect(checkAnswers('dissolve', 7, firstAnswers('dissolve', org, day)).deed).not.toBeNull();
});

test('a draft comes back as it was, and an unreadable one is left aside', () => {
  const answers = { ...firstAnswers('split', org, day), ends: true };
  expect(readAnswers(JSON.stringify(answers))).toEqual(answers);
  expect(readAnswers('{"effectiveOn":1}')).toBeNull();
});
