import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import { createRegister, openCore, type TestCore } from '../testing/open-core.ts';

const words = {
  ...{
    place: 'Tân Lập',
    signedOn: '2026-02-05',
    preparer: '',
    onBehalfOf: 'T/M CHI BỘ',
    signerPost: 'Bí thư',
  },
  ...{ signer: 'Lê Văn Ba', number: '9' },
};
let core: TestCore;
const ids: number[] = [];

beforeAll(async () => {
  core = openCore();
  await createRegister(core);
  for (const fullName of ['Trần Thị Mơ', 'Vi Văn Quãng']) {
    const { id } = await core.must('member.add', {
      record: { ...emptyMemberRecord(), fullName, bornOn: '1990' },
    });
    ids.push(id);
  }
});
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const ask = (key: string, subjectIds: readonly number[]) =>
  core.call('document.data', {
    source: { key },
    subjects: { kind: 'member', ids: [...subjectIds] },
    ...{ orgId: null, words, answers: { 'số có mặt': '12' } },
  });

test('a paper for each person: the number runs on, padded below ten; what is not known stays empty', async () => {
  const data = await ask('nghi-quyet-ket-nap', ids);
  if (!data.ok) throw new Error(data.error.code);
  expect(data.value.papers.map(({ name, facts }) => [name, facts.số, facts['ngày sinh']])).toEqual([
    ['Trần Thị Mơ', '09', 'năm 1990'],
    ['Vi Văn Quãng', '10', 'năm 1990'],
  ]);
  expect(data.value.papers[0]?.facts).toMatchObject({
    'ngày ký': 'ngày 05 tháng 02 năm 2026',
    'số có mặt': '12',
    'ngày vào Đảng': '',
  });
});

test('a template that is not there, or people who are not, are said', async () => {
  expect(await ask('khong-co', ids)).toMatchObject({ ok: false, error: { code: 'document.not-found' } });
  expect(await ask('nghi-quyet-ket-nap', [9999])).toMatchObject({
    ok: false,
    error: { code: 'print.nobody' },
  });
});

test('a wording of the office takes the place of the built-in one until that is restored', async () => {
  const { template } = await core.must('document.template', { key: 'nghi-quyet-ket-nap' });
  await core.must('document.save', { template: { ...template, name: 'Nghị quyết của chi bộ tôi' } });
  const [changed] = await core.must('document.templates', {});
  expect(changed).toMatchObject({ name: 'Nghị quyết của chi bộ tôi', builtIn: true, changed: true });
  await core.must('document.restore', { key: 'nghi-quyet-ket-nap' });
  const [restored] = await core.must('document.templates', {});
  expect(restored).toMatchObject({ name: template.name, changed: false });
});
