/** A list out of the register, through LibreOffice, changed and sorted by somebody, and back without mapping. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it } from 'vitest';
import { getMember } from '../../db/repo/member.ts';
import { listColumns } from '../../shared/rules/list-columns.ts';
import { readWorkbook } from '../excel/read/read-workbook.ts';
import { libreOffice, throughLibreOffice } from '../excel/testing/libreoffice.ts';
import { workbookPath } from './testing/expected-roster.ts';
import { madePlan } from './testing/made-plan.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let root = 0;
afterEach(() => core.close());

/** A register with the 929. */
async function start(): Promise<readonly number[]> {
  core = openCore({
    host: { parseWorkbook: (bytes, file, password) => readWorkbook(bytes, file, password ?? undefined) },
  });
  root = (await createRegister(core)).info.rootOrgId;
  await bringIn(workbookPath('01-chi-tiet-929-dang-vien.xlsx'));
  return core.must('member.ids', {});
}

async function planOf(file: string) {
  const { id } = await core.must('import.inspect', { token: file });
  const choices = { asOf: '2024-12-31', orgId: root, matches: 'update' as const };
  const first = await core.must('import.plan', { id, choices });
  const organisations = Object.fromEntries(
    first.named.filter((o) => o.decision === null).map((o) => [o.key, 'create' as const]),
  );
  await core.must('import.plan', { id, choices: { ...choices, organisations } });
  return { id, ...madePlan(core, id) };
}

async function bringIn(file: string) {
  const { id, hash, plan } = await planOf(file);
  await core.must('import.commit', { id, planHash: hash });
  return plan;
}

async function handOut(ids: readonly number[], reason: string | null): Promise<string> {
  const file = join(core.folder, 'xuat.xlsx');
  const columns = listColumns([]).map(({ id, label }) => ({ id, label }));
  await core.must('list.export', {
    ids: [...ids],
    asOf: '',
    columns,
    sentence: '',
    token: file,
    reason,
  });
  return file;
}

type Rows = (string | number | null)[][];

/** The file as somebody leaves it: the list changed by `change`, everything hidden still there. */
async function reworked(bytes: Uint8Array, change: (rows: Rows, header: number) => Rows): Promise<string> {
  const book = await readXlsx(bytes);
  const [list, marks] = book.sheets;
  if (!list || !marks) throw new Error('two sheets were written');
  // As: our own lists hold nothing but texts and numbers.
  const rows = list.rows as Rows;
  const header = rows.findIndex((row) => row.includes('STT'));
  const file = join(core.folder, 'sua.xlsx');
  writeFileSync(
    file,
    await writeXlsx({
      sheets: [
        { name: list.name, rows: change(rows, header) },
        { name: marks.name, rows: marks.rows, hidden: true },
      ],
    }),
  );
  return file;
}

describe('a list that this program handed out', () => {
  it('brings back nothing when nothing was changed, masked or open', async () => {
    const ids = (await start()).slice(0, 300);
    for (const reason of [null, 'Đối chiếu với cấp trên']) {
      const { reading, plan } = await planOf(await handOut(ids, reason));
      expect(plan.counts).toEqual({ new: 0, changed: 0, same: 300, leftOut: 0 });
      expect(plan.problems).toEqual([]);
      expect(reading.columns.every((column) => column.confidence === 1)).toBe(true);
    }
    expect(core.bugs).toEqual([]);
  });

  it('keeps its marks out of sight', async () => {
    const ids = await start();
    const book = await readXlsx(readFileSync(await handOut(ids.slice(0, 3), null)), { readStyles: true });
    expect(book.sheets.map(({ name, veryHidden }) => [name, veryHidden ?? false])).toEqual([
      ['Danh sách', false],
      ['SDV', true],
    ]);
    const [list] = book.sheets;
    const header = list?.rows.findIndex((row) => row[0] === 'STT') ?? 0;
    expect(list?.rowDefs?.get(header - 1)?.hidden).toBe(true);
    expect(list?.columns?.at(-1)?.hidden).toBe(true);
  });

  it.skipIf(!libreOffice)(
    'brings back exactly the three cells that were changed, after LibreOffice and another order of the rows',
    async () => {
      const ids = (await start()).slice(0, 200);
      const handed = throughLibreOffice(readFileSync(await handOut(ids, null)), 'xlsx');
      const file = await reworked(handed, (rows, header) => {
        const at = (label: string): number => rows[header]?.indexOf(label) ?? -1;
        const set = (row: number, label: string, value: string) => {
          const cells = rows[header + 1 + row];
          if (cells) cells[at(label)] = value;
        };
        set(4, 'Quê quán', '=xã Mới, Tỉnh Mới');
        set(90, 'Cơ quan, đơn vị', "Trường THCS Ea H'leo");
        set(199, 'Ngày sinh', '09/08/1961');
        const body = rows.slice(header + 1, header + 1 + ids.length);
        return [...rows.slice(0, header + 1), ...body.toReversed(), ...rows.slice(header + 1 + ids.length)];
      });
      // Meanwhile the register has moved on in a cell that nobody touched in the file.
      const first = core.state.session && getMember(core.state.session.db, ids[0] ?? 0);
      if (!first) throw new Error('no member');
      await core.must('member.update', {
        id: first.id,
        version: first.version,
        record: { ...first.record, post: 'Bí thư chi bộ' },
        how: { kind: 'correction', ground: 'Theo nghị quyết đại hội' },
      });

      const { id, hash, plan } = await planOf(file);
      expect(plan.counts).toEqual({ new: 0, changed: 3, same: 197, leftOut: 0 });
      const changes = plan.rows.flatMap(({ memberId, matchedBy, changes: some }) =>
        some.map(({ field, after }) => [memberId, matchedBy, field, after]),
      );
      expect(changes).toEqual([
        [ids[199], 'uid', 'bornOn', '1961-08-09'],
        [ids[90], 'uid', 'workplace', "Trường THCS Ea H'leo"],
        [ids[4], 'uid', 'homeTown', '=xã Mới, Tỉnh Mới'],
      ]);
      await core.must('import.commit', { id, planHash: hash });
      const record = core.state.session && getMember(core.state.session.db, ids[4] ?? 0)?.record;
      expect(record?.homeTown).toBe('=xã Mới, Tỉnh Mới');
      expect(record?.citizenId).toMatch(/^\d{12}$/);
      expect((await planOf(file)).plan.counts.same).toBe(200);
    },
  );

  it('shows a cell that both sides changed as a difference, and a row that was added as a new person', async () => {
    const ids = (await start()).slice(0, 5);
    const file = await reworked(readFileSync(await handOut(ids, null)), (rows, header) => {
      const labels = rows[header] ?? [];
      const cells = rows[header + 1];
      if (cells) cells[labels.indexOf('Chức vụ')] = 'Phó bí thư';
      const added = labels.map((label) =>
        label === 'Họ và tên khai sinh' ? 'Lê Thị Mới' : label === 'Ngày sinh' ? '01/02/1999' : null,
      );
      return [...rows.slice(0, header + 6), added, ...rows.slice(header + 6)];
    });
    const first = core.state.session && getMember(core.state.session.db, ids[0] ?? 0);
    if (!first) throw new Error('no member');
    await core.must('member.update', {
      id: first.id,
      version: first.version,
      record: { ...first.record, post: 'Bí thư' },
      how: { kind: 'correction', ground: 'Theo nghị quyết đại hội' },
    });
    const { plan } = await planOf(file);
    expect(plan.counts).toEqual({ new: 1, changed: 1, same: 4, leftOut: 0 });
    expect(plan.rows.flatMap((row) => row.changes)).toEqual([
      { field: 'post', before: 'Bí thư', after: 'Phó bí thư' },
    ]);
    expect(plan.rows.find((row) => row.outcome === 'new')?.name).toBe('Lê Thị Mới');
  });

  it('is taken over whole by another register, which knows none of its people', async () => {
    const ids = (await start()).slice(0, 40);
    const bytes = readFileSync(await handOut(ids, 'Giao nộp lên cấp trên'));
    core.close();
    core = openCore({
      host: { parseWorkbook: (some, file, password) => readWorkbook(some, file, password ?? undefined) },
    });
    root = (await createRegister(core)).info.rootOrgId;
    const file = join(core.folder, 'cap-duoi.xlsx');
    writeFileSync(file, bytes);
    expect((await bringIn(file)).counts.new).toBe(40);
    expect(core.bugs).toEqual([]);
  });
});
