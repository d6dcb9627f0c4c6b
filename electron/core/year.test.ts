/** The yearly rating on a real register with the real roster of 2018: its figures, its refusals, its workbook. */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capText } from '../../shared/i18n/vi/rating-cap.ts';
import { remainderText } from '../../shared/i18n/vi/year.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import type { YearExport } from '../../shared/ipc/year.ts';
import { checkCap, memberCap, remainderOf, tallyYear } from '../../shared/rules/classify-year.ts';
import { classificationRegimeOf } from '../../shared/rules/regulations/classification.ts';
import { readWorkbook } from '../excel/read/read-workbook.ts';
import { workbookPath } from './testing/expected-roster.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let savedAt = '';

beforeAll(async () => {
  core = openCore({
    host: { parseWorkbook: (bytes, file, password) => readWorkbook(bytes, file, password ?? undefined) },
  });
  const { info } = await createRegister(core);
  const roster = workbookPath('01-chi-tiet-929-dang-vien.xlsx');
  const { id } = await core.must('import.inspect', { token: roster });
  const base = { asOf: '2024-12-31', orgId: info.rootOrgId };
  const { named } = await core.must('import.plan', { id, choices: base });
  const organisations = Object.fromEntries(named.map((o) => [o.key, 'create' as const]));
  const { hash } = await core.must('import.plan', { id, choices: { ...base, organisations } });
  await core.must('import.commit', { id, planHash: hash });
  savedAt = join(core.folder, 'Xếp loại 2018.xlsx');
});
afterAll(() => core.close());

const rows = async () => (await core.must('year.get', { year: 2018 })).rows;
const regime = classificationRegimeOf(2018);

describe('The rating of 2018 from the roster of 929', () => {
  test('counts 106 excellent and 759 good of 929, and the rest of 64 item by item', async () => {
    const tally = tallyYear(await rows());
    expect([tally.total, tally.rated, tally.levels.excellent, tally.levels.good]).toEqual([
      929, 920, 106, 759,
    ]);
    expect(remainderText(remainderOf(tally), regime)).toBe(
      'Còn lại 64: 52 hoàn thành nhiệm vụ; 3 không hoàn thành nhiệm vụ; 9 chưa xếp loại vì tệp nguồn để trống, chưa nêu lý do.',
    );
    const cap = checkCap(tally, memberCap(regime));
    expect(cap && capText(cap)).toContain('106/759 = 13,97%');
    expect(cap?.within).toBe(true);
  });

  test('says of 75 members that they joined after the year was over', async () => {
    const late = (await rows()).filter((r) => r.warnings.some((w) => w.kind === 'admittedAfter'));
    expect(late).toHaveLength(75);
  });

  test('stands by branch in the order of their numbers: Chi bộ 2 before Chi bộ 10', async () => {
    const names = [...new Set((await rows()).map((r) => r.orgName))];
    expect(names).toEqual(Array.from({ length: 17 }, (_, i) => `Chi bộ ${i + 1}`));
  });
});

describe('Recording a level', () => {
  const choose = async (index: number, choice: OpSent<'year.setProcess'>['rows'][number]['choice']) => {
    const row = (await rows())[index];
    if (!row) throw new Error('no such row');
    const result = await core.call('year.setProcess', {
      year: 2018,
      rows: [{ memberId: row.memberId, choice }],
    });
    return { result, after: (await rows()).find((r) => r.memberId === row.memberId), before: row };
  };

  test('replaces a level by a reason and back', async () => {
    const unrated = await choose(0, { kind: 'unrated', reason: 'exempt', note: '' });
    expect(unrated.after).toMatchObject({ level: null, reason: 'exempt' });
    const { level } = unrated.before;
    if (!level) throw new Error('the first row of the roster has a level');
    const back = await choose(0, { kind: 'level', level });
    expect(back.after).toMatchObject({ level, reason: null, note: '' });
  });

  test.each([
    ['newMember', '', 'year.reason-not-ruled', 'Quy định 132-QĐ/TW: 2018 knows no rule for new members'],
    [
      'suspended',
      '',
      'year.reason-not-ruled',
      'Hướng dẫn 16-HD/BTCTW: 2018 exempts only those exempted from work',
    ],
    ['notReviewed', '', 'year.note-missing', 'a reason that needs its sentence'],
    ['other', '  ', 'year.note-missing', 'a reason that needs its sentence'],
    ['sourceBlank', '', 'year.not-from-source', 'only a roster leaves a level blank'],
  ] as const)('refuses "%s" with note "%s": %s (%s)', async (reason, note, code, _why) => {
    const { result, after, before } = await choose(0, { kind: 'unrated', reason, note });
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(after).toEqual(before);
  });

  test('leaves all as they were when one of many is not on the list', async () => {
    const [first] = await rows();
    const choice = { kind: 'level', level: 'poor' } as const;
    const chosen = [first?.memberId ?? 0, 999_999].map((memberId) => ({ memberId, choice }));
    const result = await core.call('year.setProcess', { year: 2018, rows: chosen });
    expect(result).toMatchObject({ ok: false, error: { code: 'year.not-listed' } });
    expect((await rows())[0]).toEqual(first);
  });
});

describe('A list made from the register', () => {
  test('holds those who were members on 31 December and nobody later', async () => {
    const { listed } = await core.must('year.create', { year: 2017 });
    const of2017 = (await core.must('year.get', { year: 2017 })).rows;
    expect(of2017).toHaveLength(listed);
    expect(of2017.every((r) => r.admittedOn !== null && r.admittedOn <= '2017-12-31')).toBe(true);
    expect(tallyYear(of2017).reasons.open).toBe(listed);
  });

  test('leaves new members of under six months aside where the regulation says so (Hướng dẫn 25-HD/BTCTW, 2023)', async () => {
    await core.must('year.create', { year: 2023 });
    const fresh = (await core.must('year.get', { year: 2023 })).rows.filter((r) => r.reason === 'newMember');
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.every((r) => (r.admittedOn ?? '') > '2023-06-30')).toBe(true);
  });

  test.each([
    [2018, 'year.exists'],
    [2027, 'year.future'],
    [1931, 'year.nobody'],
  ])('is refused for %i: %s', async (year, code) =>
    expect(await core.call('year.create', { year })).toMatchObject({ ok: false, error: { code } }),
  );
});

describe('The workbook that goes up', () => {
  const fields = (): YearExport => ({
    year: 2018,
    percentBase: 'total',
    token: savedAt,
    place: 'Hà Nội',
    signedOn: '2019-01-05',
    number: '05-BC/ĐU',
    preparer: '=HYPERLINK("x")',
    onBehalfOf: 'T/M ĐẢNG ỦY',
    signerPost: 'BÍ THƯ',
    signer: 'Trần Thị Bình',
  });

  test('holds the summary, a list per level and those not rated, with sums only in the summary', async () => {
    expect(await core.must('year.export', fields())).toEqual({
      file: 'Xếp loại 2018.xlsx',
      sheets: 6,
      members: 929,
    });
    const { sheets } = await readXlsx(await readFile(savedAt), { readStyles: true });
    expect(sheets.map((s) => s.name)).toEqual([
      'Biểu tổng hợp',
      'Danh sách hoàn thành xuất sắc',
      'Danh sách hoàn thành tốt',
      'Danh sách hoàn thành',
      'Danh sách không hoàn thành',
      'Chưa xếp loại',
    ]);
    const formulas = sheets.map((s) => [...(s.cells?.values() ?? [])].filter((c) => c.formula !== undefined));
    expect(formulas.map(({ length }) => length > 0)).toEqual([true, false, false, false, false, false]);
    const sum = sheets[0]?.rows.find((r) => r[1] === 'Tổng cộng');
    expect(sum?.slice(2, 18)).toEqual([
      929,
      expect.any(Number),
      920,
      106,
      '11,41',
      759,
      '81,70',
      52,
      '5,60',
      3,
      '0,32',
      9,
      0,
      0,
      0,
      9,
    ]);
    expect(sheets.slice(1).map((s) => s.rows.filter((r) => typeof r[0] === 'number').length)).toEqual([
      106, 759, 52, 3, 9,
    ]);
  });

  test('prints on the number of those rated when that base is chosen, and says so', async () => {
    await core.must('year.export', { ...fields(), percentBase: 'rated' });
    const { sheets } = await readXlsx(await readFile(savedAt));
    const text = sheets[0]?.rows.flat().join('\n') ?? '';
    expect(text).toContain('Tỷ lệ % của bốn mức tính trên 920 đảng viên được xếp loại.');
    expect(sheets[0]?.rows.find((r) => r[1] === 'Tổng cộng')?.[6]).toBe('11,52');
  });

  test('is not written where the way is barred: the old file stays and the sentence says how to mend it', async () => {
    const folder = join(core.folder, 'ban.xlsx');
    mkdirSync(folder);
    const result = await core.call('year.export', { ...fields(), token: folder });
    expect(result).toMatchObject({ ok: false, error: { code: expect.stringMatching(/^file\./) } });
  });

  test('stops between two sheets and leaves no file', async () => {
    const token = join(core.folder, 'dung.xlsx');
    const job = { progress: () => undefined, cancelled: () => true };
    expect(await core.call('year.export', { ...fields(), token }, job)).toMatchObject({
      error: { code: 'app.cancelled' },
    });
    await expect(readFile(token)).rejects.toThrow();
  });
});

test('no bug was met on the way', () => expect(core.bugs).toEqual([]));
