import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customValuesOf, putCustomValues } from '../../db/repo/custom-field.ts';
import { type CustomFieldKind, customValueProblem } from '../../shared/entities/custom-field.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { CustomValues } from '../../shared/ipc/custom-field.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let memberId: number;
beforeAll(async () => {
  core = openCore();
  await createRegister(core);
  const record = { ...emptyMemberRecord(), fullName: 'Lê Thị Sáu' };
  memberId = (await core.must('member.add', { record })).id;
});
afterAll(() => core.close());

const field = (label: string, kind: CustomFieldKind, options: readonly string[] = []) => ({
  id: null,
  label,
  kind,
  options: [...options],
  section: 'other' as const,
});
const added = async (label: string, kind: CustomFieldKind, options?: readonly string[]) =>
  (await core.must('customField.save', field(label, kind, options))).id;
const put = (values: CustomValues) => {
  const { db } = core.state.session ?? {};
  if (!db) throw new Error('no register is open');
  return db.tx({ name: 'Thử', reason: 'Sửa hồ sơ', at: '2026-11-22T03:00:00Z' }, (w) =>
    putCustomValues(w, memberId, values),
  );
};
const stored = () => core.state.session && customValuesOf(core.state.session.db, memberId);

describe('a value of a field that the office added', () => {
  test.each([
    ['date', '1990-02', true],
    ['date', '1990-02-30', false],
    ['number', '12.5', true],
    ['number', '12,5', false],
    ['number', '1e5', false],
    ['yesNo', 'Có', true],
    ['yesNo', 'x', false],
    ['choice', 'O', true],
    ['choice', 'C', false],
    ['text', 'a'.repeat(301), false],
    ['text', '', true],
  ] as const)('%s "%s" may be kept: %s', (kind, value, fits) => {
    expect(customValueProblem({ kind, options: ['O', 'A'] }, value) === null).toBe(fits);
  });

  test('is kept, replaced and taken away', async () => {
    const id = await added('Nhóm máu', 'choice', ['O', 'A', 'B', 'AB']);
    expect(put({ [id]: 'O' }).ok).toBe(true);
    expect(stored()).toMatchObject({ [id]: 'O' });
    put({ [id]: '' });
    expect(stored()).not.toHaveProperty(String(id));
  });

  test('that does not fit is refused at its field, and nothing of the save is written', async () => {
    const text = await added('Biệt hiệu', 'text');
    const number = await added('Số con', 'number');
    const refused = put({ [text]: 'Sáu Nhỏ', [number]: 'hai' });
    expect(refused).toMatchObject({ error: { code: 'customField.bad-value', params: { label: 'Số con' } } });
    expect(stored()).not.toHaveProperty(String(text));
  });
});

describe('the fields', () => {
  test('have a label of their own, whatever its tones and capitals', async () => {
    await added('Thâm niên', 'number');
    for (const label of ['THÂM NIÊN', 'tham nien', 'Họ và tên khai sinh'])
      expect(await core.call('customField.save', field(label, 'text'))).toMatchObject({
        error: { code: 'customField.label-taken' },
      });
  });

  test('of a choice need two values to choose from', async () => {
    expect(await core.call('customField.save', field('Hạng xe', 'choice', ['B1', 'B1']))).toMatchObject({
      error: { code: 'app.bad-request' },
    });
  });

  test('change their kind only when every value that is there fits the new one', async () => {
    const id = await added('Cỡ áo', 'text');
    put({ [id]: 'XL' });
    expect(await core.call('customField.save', { ...field('Cỡ áo', 'number'), id })).toMatchObject({
      error: { code: 'customField.values-do-not-fit', params: { count: 1, example: 'XL' } },
    });
    await core.must('customField.save', { ...field('Cỡ áo', 'choice', ['L', 'XL']), id });
  });

  test('keep their values while they are off the form, and stand where they are moved', async () => {
    const order = async () => (await core.must('customField.list', {})).map((f) => f.label);
    const before = await order();
    const [first, second] = await core.must('customField.list', {});
    await core.must('customField.move', { id: second?.id ?? 0, by: -1 });
    expect((await order()).slice(0, 2)).toEqual([before[1], before[0]]);
    await core.must('customField.retire', { id: first?.id ?? 0, retired: true });
    expect((await order()).at(-1)).toBe(first?.label);
    await core.must('customField.retire', { id: first?.id ?? 0, retired: false });
  });
});
