/** Lists that offices get from elsewhere, and our own empty one: reading, plan and commit land on the right fields. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, expect, it } from 'vitest';
import { getMember } from '../../db/repo/member.ts';
import { fillCells } from '../excel/fill-workbook.ts';
import { readWorkbook } from '../excel/read/read-workbook.ts';
import { workbookPath } from './testing/expected-roster.ts';
import { madePlan } from './testing/made-plan.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let root = 0;
afterEach(() => core.close());

async function start(): Promise<void> {
  core = openCore({
    host: { parseWorkbook: (bytes, file, password) => readWorkbook(bytes, file, password ?? undefined) },
  });
  root = (await createRegister(core)).info.rootOrgId;
}

async function bringIn(file: string) {
  const { id } = await core.must('import.inspect', { token: file });
  const choices = { asOf: '2025-12-31', orgId: root };
  const first = await core.must('import.plan', { id, choices });
  const organisations = Object.fromEntries(first.named.map((o) => [o.key, 'create' as const]));
  await core.must('import.plan', { id, choices: { ...choices, organisations } });
  const made = madePlan(core, id);
  await core.must('import.commit', { id, planHash: made.hash });
  return made;
}

/** Everybody in the register in the order of entry, as it is stored. */
async function stored() {
  const ids = [...(await core.must('member.ids', {}))].sort((a, b) => a - b);
  return Promise.all(
    ids.map(async (id) => {
      const { orgName, state, events } = await core.must('member.get', { id });
      const record = core.state.session && getMember(core.state.session.db, id)?.record;
      if (!record) throw new Error('no member');
      const on = (kind: string) => events.find((event) => event.kind === kind)?.effectiveOn ?? '';
      return { record, orgName, state, admitted: on('admitted'), official: on('recognised') };
    }),
  );
}

const expectedOf = (name: string) =>
  (
    JSON.parse(readFileSync(workbookPath(`${name}.expected.json`), 'utf8')) as {
      members: Readonly<Record<string, string>>[];
    }
  ).members;

it('DS_DANGVIEN.xlsx of the national system: names in ordinary case, numbers whole, the branch, no guess of the standing', async () => {
  const name = '05-he-thong-quoc-gia-9-cot.xlsx';
  await start();
  const { reading, plan } = await bringIn(workbookPath(name));
  const targetOf = (header: string) => reading.columns.find((column) => column.header === header)?.target;
  // The branch at the place of residence is no membership: passed over in sight of the user, never taken for it.
  expect(targetOf('Chi bộ nơi cư trú')).toEqual({ kind: 'ignore' });
  expect(targetOf('Trạng thái')).toEqual({ kind: 'fact', fact: 'status' });
  const expected = expectedOf(name);
  expect(plan.counts).toEqual({ new: expected.length, changed: 0, same: 0, leftOut: 0 });
  const people = await stored();
  const row = plan.rows[0]?.row ?? 0;
  people.forEach((person, i) => {
    const member = expected[i] ?? {};
    const { fullName, bornOn, cardNumber, citizenId } = person.record;
    expect([fullName, bornOn, person.admitted, person.orgName]).toEqual([
      member.name,
      member.born,
      member.admitted,
      member.branch,
    ]);
    expect(cardNumber).toBe(member.card);
    // A number that lost its zeros is whole again, or stands as written with a word about it.
    const said = plan.problems.some((p) => p.row === row + i && p.kind.startsWith('id-'));
    if (citizenId !== '' && !said) expect(citizenId).toBe(member.cccd);
    expect(person.state.status).toBe('unverified');
    expect(person.official).toBe('');
  });
  expect(core.bugs).toEqual([]);
});

it('mẫu 7-HSĐV: the lines of one cell go to their own fields, the two dates to the ledger', async () => {
  const name = '04-so-danh-sach-mau-7.xlsx';
  await start();
  const { plan } = await bringIn(workbookPath(name));
  const expected = expectedOf(name);
  expect(plan.counts.new).toBe(expected.length);
  const people = await stored();
  people.forEach((person, i) => {
    const member = expected[i] ?? {};
    const { fullName, sex, ethnicity, religion, homeTown, cardNumber, profileNumber, bornOn } = person.record;
    expect([fullName, sex, ethnicity, religion, homeTown, cardNumber, profileNumber]).toEqual([
      member.name,
      member.sex,
      member.ethnic,
      member.religion,
      member.home,
      member.card,
      member.profile_no,
    ]);
    expect([person.admitted, person.official]).toEqual([member.admitted, member.official]);
    // The book has no birth dates, and none is made up.
    expect(bornOn).toBe('');
  });
  expect(core.bugs).toEqual([]);
});

it('our own empty list: typed into, it comes in without mapping, zeros and all', async () => {
  await start();
  const blank = join(core.folder, 'mau.xlsx');
  await core.must('form.blank', { token: blank });
  const book = await readXlsx(readFileSync(blank), { readStyles: true });
  const [list, allowed] = book.sheets;
  const header = list?.rows[2] ?? [];
  expect(list?.cells?.get('3,5')?.style?.numFmt).toBe('@');
  expect(allowed?.rows[0]).toContain('Dân tộc');
  expect(allowed?.rows.flat()).toContain('Mnông');
  const values: Record<string, string> = {
    'Họ và tên khai sinh': "H'Hen Niê",
    'Ngày sinh': '03/1961',
    'Số căn cước': '001161012345',
    'Điện thoại': '0912345678',
    'Ngày vào Đảng': '19/05/1985',
    'Dân tộc': 'Ê đê',
  };
  const cells = Object.entries(values).map(([label, text]) => ({
    row: 3,
    column: header.indexOf(label),
    value: { kind: 'text' as const, text },
  }));
  expect(cells.every(({ column }) => column > 0)).toBe(true);
  const filled = fillCells(readFileSync(blank), list?.name ?? '', cells);
  if (!filled.ok) throw new Error(filled.error.code);
  const file = join(core.folder, 'da-ghi.xlsx');
  writeFileSync(file, filled.value.bytes);
  const { reading, plan } = await bringIn(file);
  expect(reading.columns.every(({ confidence }) => confidence === 1)).toBe(true);
  expect(plan.counts).toEqual({ new: 1, changed: 0, same: 0, leftOut: 0 });
  const [person] = await stored();
  expect(person?.record).toMatchObject({
    fullName: "H'Hen Niê",
    bornOn: '1961-03',
    citizenId: '001161012345',
    phone: '0912345678',
    ethnicity: 'Ê-đê',
  });
  expect(person?.admitted).toBe('1985-05-19');
  expect(core.bugs).toEqual([]);
});
