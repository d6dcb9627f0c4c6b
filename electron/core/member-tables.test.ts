import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertEvent } from '../../db/repo/event.ts';
import { insertMember } from '../../db/repo/member.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/result.ts';
import { anEventDraft } from '../../shared/testing/an-event.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let dimensions: readonly string[];
const people = 60;

/** Sixty people of three branches: some with partial dates, some with nothing written, some who left. */
beforeAll(async () => {
  core = openCore();
  const root = (await createRegister(core)).info.rootOrgId;
  const branches: number[] = [];
  for (const name of ['Chi bộ 1', 'Chi bộ 2', 'Chi bộ 3']) {
    const founded = { parentId: root, type: 'branch', name, code: '', effectiveOn: '2010-01-01' } as const;
    branches.push((await core.must('organisation.found', { ...founded, decision: '' })).id);
  }
  const at = '2026-11-22T03:00:00.000Z';
  const born = ['1960-05-01', '1986-11-22', '1986-11-23', '1990', '1995-07', '', '2000-02-29'];
  core.state.session?.db.tx({ name: 'Thử', reason: 'Thử', at }, (db) => {
    for (let n = 0; n < people; n++) {
      const record = {
        ...emptyMemberRecord(),
        fullName: `Nguyễn Văn ${n}`,
        sex: n % 3 === 0 ? 'Nữ' : 'Nam',
        ethnicity: n % 7 === 0 ? '' : n % 5 === 0 ? 'Tày' : 'Kinh',
        bornOn: born[n % born.length] ?? '',
        citizenId: `0011900${String(n).padStart(5, '0')}`,
      };
      const id = insertMember(db, record, { at });
      const orgId = branches[n % branches.length] ?? root;
      const life = [anEventDraft('admitted', `20${10 + (n % 10)}-02-03`, { payload: { orgId } })];
      if (n % 4 !== 0) life.push(anEventDraft('recognised', `20${11 + (n % 10)}-02-03`));
      if (n % 9 === 0) life.push(anEventDraft('died', '2024-03-04'));
      for (const event of life) insertEvent(db, { ...event, memberId: id }, { at, by: 'Thử' });
      refreshState(db, id, '2026-11-22');
    }
    return ok(null);
  });
  dimensions = (await core.must('table.dimensions', {})).map(({ id }) => id);
});
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

type Filter = OpSent<'member.count'>;
const active: Filter = {
  conditions: [
    { field: 'status', operator: 'is', values: ['official', 'probationary', 'unverified'], off: false },
  ],
};
const pivotOf = (rows: string, columns: string, filter: Filter = active) => ({ filter, rows, columns });
const paper = { place: '', signedOn: '', preparer: '', onBehalfOf: '', signerPost: '', signer: '' };
const anyFilter = fc
  .tuple(fc.constantFrom('', '2015-06-30', '2024-03-03', '2024-03-05'), fc.constantFrom('', 'Nam'))
  .map(([asOf, sex]): Filter => ({ ...active, asOf, sex: sex === 'Nam' ? 'Nam' : '' }));

describe('A pivot', () => {
  test('adds up to the list of the same filter, both ways, whatever it is of and as of whichever day', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, fc.nat(), fc.nat(), async (filter, first, second) => {
        const rows = dimensions[first % dimensions.length] ?? '';
        const columns = dimensions[second % dimensions.length] ?? '';
        const table = await core.must('pivot.get', { pivot: pivotOf(rows, columns, filter) });
        const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);
        expect(table.total).toBe(await core.must('member.count', filter));
        expect([sum(table.rowTotals), sum(table.columnTotals)]).toEqual([table.total, table.total]);
        expect(table.cells.map(sum)).toEqual(table.rowTotals);
      }),
      { numRuns: 150 },
    );
  });

  test('opens as many people as each of its numbers says', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, fc.nat(), fc.nat(), fc.nat(), async (filter, first, second, place) => {
        const rows = dimensions[first % dimensions.length] ?? '';
        const columns = dimensions[second % dimensions.length] ?? '';
        const pivot = pivotOf(rows, columns, filter);
        const table = await core.must('pivot.get', { pivot });
        fc.pre(table.total > 0);
        const [row, column] = [place % table.rows.length, place % table.columns.length];
        const ask = (r: string | null, c: string | null) =>
          core.must('pivot.people', { pivot, row: r, column: c, limit: 5000 });
        const [r, c] = [table.rows[row]?.key ?? '', table.columns[column]?.key ?? ''];
        const cell = await ask(r, c);
        expect([cell.found, cell.people.length]).toEqual([
          table.cells[row]?.[column],
          table.cells[row]?.[column],
        ]);
        expect((await ask(r, null)).found).toBe(table.rowTotals[row]);
        expect((await ask(null, c)).found).toBe(table.columnTotals[column]);
      }),
      { numRuns: 100 },
    );
  });

  test('puts a year of birth into a band only where the whole year is in it; nothing written stays so', async () => {
    const table = await core.must('pivot.get', {
      pivot: { ...pivotOf('age', 'sex'), edges: { age: [35, 36, 39], partyAge: [9] } },
    });
    expect(table.rows.map(({ label }) => label)).toEqual([
      'Đến 35 tuổi',
      '37–39 tuổi',
      'Trên 39 tuổi',
      '(chưa đủ ngày, tháng để xếp)',
      '(trống)',
    ]);
    // 1990: 35 or 36 on 22/11/2026
    const open = await core.must('pivot.people', {
      pivot: { ...pivotOf('age', 'sex'), edges: { age: [35, 36, 39], partyAge: [9] } },
      row: '?',
      column: null,
      limit: 100,
    });
    expect(new Set(open.people.map(({ bornOn }) => bornOn))).toEqual(new Set(['1990']));
  });

  test('of a past day counts those who lived and belonged then', async () => {
    const on = async (asOf: string) =>
      (await core.must('pivot.get', { pivot: pivotOf('organisation', 'status', { ...active, asOf }) })).total;
    const died = Math.ceil(people / 9);
    expect((await on('2024-03-03')) - (await on('2024-03-05'))).toBe(died);
  });

  test('goes to Excel with its sums as formulas, and in percent with the base named', async () => {
    const token = join(core.folder, 'bang-dem.xlsx');
    const pivot = pivotOf('organisation', 'sex');
    await core.must('sheet.export', {
      request: { sheet: 'pivot', pivot, show: 'row', name: 'Chi bộ và giới', sentence: 'đảng viên' },
      paper,
      token,
    });
    const table = await core.must('pivot.get', { pivot });
    const sheet = (await readXlsx(readFileSync(token))).sheets[0];
    const rows = sheet?.rows ?? [];
    const at = rows.findIndex((row) => row[1] === 'Chi bộ 1');
    expect(rows[at]?.slice(2)).toEqual([...(table.cells[0] ?? []), table.rowTotals[0]]);
    expect(rows[at + 3]?.slice(1)).toEqual(['Cộng', ...table.columnTotals, table.total]);
    const formula = (row: number, column: number) => sheet?.cells?.get(`${row},${column}`)?.formula;
    expect(formula(at + 3, 2)).toBe(`SUM(C${at + 1}:C${at + 3})`);
    expect(formula(at, 4)).toBe(`SUM(C${at + 1}:D${at + 1})`);
    expect(formula(at + 3, 4)).toBe(`SUM(E${at + 1}:E${at + 3})`);
    expect(rows[at + 4]?.[0]).toBe('Tỷ lệ % tính trên tổng của mỗi hàng');
    expect(rows[at + 5]?.at(4)).toBe('100,00%');
  });

  test('is refused with words where a field is no more', async () => {
    expect(await core.call('pivot.get', { pivot: pivotOf('custom:99', 'sex') })).toMatchObject({
      error: { code: 'table.no-dimension' },
    });
  });
});

describe('A list of people’s own making', () => {
  const list = {
    filter: active,
    columns: ['fullName', 'sex', 'citizenId'],
    groupBy: ['organisation', 'sex'],
  };

  test('is grouped by two fields, each group counted, page after page the same people', async () => {
    const whole = await core.must('list.adHoc', { list, offset: 0, limit: 500 });
    expect(whole.found).toBe(await core.must('member.count', active));
    expect(whole.groups.slice(0, 3).map(({ level, label }) => [level, label])).toEqual([
      [0, 'Chi bộ 1'],
      [1, 'Nữ'],
      [0, 'Chi bộ 2'],
    ]);
    const outer = whole.groups.filter(({ level }) => level === 0);
    expect(outer.reduce((sum, { members }) => sum + members, 0)).toBe(whole.found);
    for (const { first, members, label } of outer)
      expect(new Set(whole.rows.slice(first, first + members).map(({ orgName }) => orgName))).toEqual(
        new Set([label]),
      );
    const pages = [];
    for (let offset = 0; offset < whole.found; offset += 7)
      pages.push(...(await core.must('list.adHoc', { list, offset, limit: 7 })).rows);
    expect(pages.map(({ id }) => id)).toEqual(whole.rows.map(({ id }) => id));
  });

  test('leaves the program with a line for each group and identity numbers masked', async () => {
    const sheet = await core.must('sheet.get', {
      request: { sheet: 'adHocList', list, name: 'Theo chi bộ', sentence: '' },
    });
    expect(sheet.rows.filter(({ kind }) => kind === 'group')).toHaveLength(
      (await core.must('list.adHoc', { list, offset: 0, limit: 1 })).groups.length,
    );
    const members = sheet.rows.filter(({ kind }) => kind === undefined);
    expect(members).toHaveLength(await core.must('member.count', active));
    expect(members.every(({ cells }) => String(cells[2]).includes('•••'))).toBe(true);
  });

  test('is kept under its name, replaced under the same, and taken away; each of them can be undone', async () => {
    const kept = async () => (await core.must('table.saved', { kind: 'list' })).map(({ name }) => name);
    const save = (name: string, groupBy: string[]) =>
      core.must('table.save', { kind: 'list', name, question: { ...list, groupBy } });
    const undo = async () => core.must('step.undo', { id: (await core.must('step.last', {}))?.id ?? 0 });
    const { id } = await save('Theo chi bộ', ['organisation']);
    await save('Theo chi bộ', ['sex']);
    const stored = (await core.must('table.saved', { kind: 'list' }))[0];
    expect(stored).toMatchObject({ id, question: { groupBy: ['sex'] } });
    await core.must('table.delete', { id });
    expect(await kept()).toEqual([]);
    await undo();
    expect(await kept()).toEqual(['Theo chi bộ']);
    expect(await core.must('table.saved', { kind: 'pivot' })).toEqual([]);
    expect(await core.call('table.delete', { id: 999 })).toMatchObject({
      error: { code: 'table.not-saved' },
    });
  });
});
