import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import type { IssueHead } from '../../shared/ipc/report-issue.ts';
import { figureCode, lineCode } from '../../shared/rules/reference-code.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let root: number;
let clock: Date;
beforeEach(async () => {
  clock = new Date('2026-11-22T03:00:00Z');
  core = openCore({ host: { now: () => clock } });
  root = (await createRegister(core)).info.rootOrgId;
});
afterEach(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const record = (memberId: number, kind: OpSent<'event.record'>['kind'], effectiveOn: string, payload = {}) =>
  core.must('event.record', { memberId, kind, effectiveOn, payload, decision: noDecision, note: '' });

async function withCard(fullName: string, cardNumber: string): Promise<number> {
  const { id } = await core.must('member.add', {
    record: { ...emptyMemberRecord(), fullName, bornOn: '1990-01-15' },
  });
  await record(id, 'admitted', '2024-05-19', { orgId: root });
  await record(id, 'recognised', '2025-05-19');
  await issueCard(id, cardNumber);
  return id;
}
const issueCard = (memberId: number, cardNumber: string) =>
  core.must('card.issue', {
    form: 'new',
    cause: '',
    effectiveOn: '2026-02-03',
    decision: { ...noDecision, number: '15-DS/ĐU', signedOn: '2026-01-20', authority: 'Đảng ủy phường' },
    note: '',
    people: [{ memberId, cardNumber }],
  });
const period = () => ({ from: '2026-01-01', to: '2026-12-31', orgId: root });
const issue = () => core.must('report.issue', { ...period(), sections: ['cards'], way: 'paper' });
/** cards issued anew are the first line; its first figure stands in column 3 */
const codeOf = ({ mark, number }: IssueHead) => figureCode({ mark, issue: number, line: 1 }, 3);
const later = () => {
  clock = new Date('2026-11-25T03:00:00Z');
};
const paper = { place: '', signedOn: '', preparer: '', onBehalfOf: '', signerPost: '', signer: '' };

describe('A figure of an issued report', () => {
  test('is found by its code as it was printed, with its people and their papers', async () => {
    await withCard('Trần Thị Mơ', '001190012345');
    const head = await issue();
    const found = await core.must('code.find', { code: codeOf(head) });
    expect(found).toMatchObject({
      issue: { number: 1, madeBy: 'Nguyễn Văn Thư', orgName: 'Đảng bộ phường Tân Lập', from: '2026-01-01' },
      line: 'Cấp mới',
      column: 3,
    });
    expect(found.figures.map(({ number, value }) => [number, value])).toEqual([
      [3, 1],
      [4, 0],
    ]);
    const explained = await core.must('code.explain', { code: codeOf(head) });
    expect(explained).toMatchObject({ printed: 1, now: 1, differences: [] });
    expect(explained.rows?.map(({ name }) => name)).toEqual(['Trần Thị Mơ']);
    expect(explained.rows?.[0]?.paper).toContain('15-DS/ĐU');
  });

  test('is explained by name after later entries: who came in, who fell out, and by which entry', async () => {
    const mo = await withCard('Trần Thị Mơ', '001190012345');
    await withCard('Lê Văn Bình', '001190012346');
    const head = await issue();
    later();
    await withCard('Phạm Thị Chi', '001190012347');
    const { events } = await core.must('member.get', { id: mo });
    const card = events.find(({ kind }) => kind === 'cardIssued');
    await core.must('event.withdraw', { id: card?.id ?? 0, reason: 'Ghi nhầm người' });
    const explained = await core.must('code.explain', { code: codeOf(head) });
    expect(explained).toMatchObject({ printed: 2, now: 2 });
    expect(explained.rows?.map(({ name }) => name).sort()).toEqual(['Lê Văn Bình', 'Trần Thị Mơ']);
    expect(explained.differences.map(({ kind, row }) => [kind, row.name])).toEqual([
      ['cameIn', 'Phạm Thị Chi'],
      ['fellOut', 'Trần Thị Mơ'],
    ]);
    for (const { entries } of explained.differences) {
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.every(({ at, by }) => at === clock.toISOString() && by === 'Nguyễn Văn Thư')).toBe(true);
    }
  });

  test('stays as it was issued, whatever is undone: the issue is no step that can be taken back', async () => {
    await withCard('Trần Thị Mơ', '001190012345');
    const before = await core.must('step.last', {});
    const head = await issue();
    expect((await core.must('step.last', {}))?.id).toBe(before?.id);
    const newest = (await core.must('step.list', {})).steps[0];
    expect(newest?.fixed).toContain('mã tra cứu');
    expect(await core.call('step.undo', { id: newest?.id ?? 0 })).toMatchObject({
      error: { code: 'step.not-by-nature' },
    });
    await core.must('step.undo', { id: before?.id ?? 0 });
    const explained = await core.must('code.explain', { code: codeOf(head) });
    expect([explained.printed, explained.now]).toEqual([1, 0]);
    const handle = core.state.session?.db.handle;
    expect(() => handle?.exec('DELETE FROM report_issue')).toThrow('report_issue_never_deleted');
    expect(() => handle?.exec("UPDATE report_issue SET to_on = '2027-01-01'")).toThrow(
      'report_issue_never_changed',
    );
  });

  test('is told word for word as the report that went out', async () => {
    await withCard('Trần Thị Mơ', '001190012345');
    const shown = await core.must('report.get', { ...period(), sections: ['cards'] });
    const head = await issue();
    later();
    await withCard('Phạm Thị Chi', '001190012347');
    expect((await core.must('report.issued', { number: head.number })).report).toEqual(shown);
    expect((await core.must('report.issues', {})).map(({ number }) => number)).toEqual([1]);
  });
});

test('An exported workbook carries the code of every line in its last column; what goes out is issued', async () => {
  await withCard('Trần Thị Mơ', '001190012345');
  const token = join(core.folder, 'bao-cao.xlsx');
  const question = { ...period(), sections: ['cards' as const] };
  await core.must('report.export', { source: { question, issueNo: null }, paper, token });
  const rows = (await readXlsx(readFileSync(token))).sheets[0]?.rows ?? [];
  const head = rows.find((row) => row.includes('Mã tra cứu')) ?? [];
  const line = rows.find((row) => row[0] === 'Cấp mới') ?? [];
  const code = String(line[head.indexOf('Mã tra cứu')]);
  const column = head.indexOf('Kỳ này') + 1;
  expect(rows[rows.indexOf(head) + 1]?.[column - 1]).toBe(String(column));
  const found = await core.must('code.find', { code: `${code}/${column}` });
  expect(found.figures.find(({ number }) => number === found.column)?.value).toBe(1);
});

test('Issuing tells how far it is and can be stopped; then nothing was issued', async () => {
  await withCard('Trần Thị Mơ', '001190012345');
  const told: string[] = [];
  const stopped = await core.call(
    'report.issue',
    { ...period(), sections: ['movement', 'cards'], way: 'paper' },
    {
      progress: (done, total, item) => told.push(`${done}/${total} ${item}`),
      cancelled: () => told.length > 1,
    },
  );
  expect(stopped).toMatchObject({ ok: false, error: { code: 'app.cancelled' } });
  expect(told.map((line) => line.slice(0, 3))).toEqual(['0/2', '1/2']);
  expect(await core.must('report.issues', {})).toEqual([]);
});

test('Laid out again while nothing was entered it is the same issue, after an entry a new one', async () => {
  await withCard('Trần Thị Mơ', '001190012345');
  const [first, again] = [await issue(), await issue()];
  expect(again).toEqual(first);
  await withCard('Phạm Thị Chi', '001190012347');
  expect((await issue()).number).toBe(first.number + 1);
});

describe('A code that cannot be opened says why', () => {
  test('of another register, of no issue, of no line, of no column, or mistyped', async () => {
    const head = await issue();
    const own = { mark: head.mark, issue: head.number };
    const other = head.mark === 'AAA' ? 'CCC' : 'AAA';
    const cases = [
      [lineCode({ ...own, mark: other, line: 1 }), 'code.other-register'],
      [lineCode({ ...own, issue: 7, line: 1 }), 'code.unknown'],
      [lineCode({ ...own, line: 99 }), 'code.no-line'],
      [`${lineCode({ ...own, line: 1 })}/9`, 'code.no-column'],
      ['xin chào', 'code.form'],
    ] as const;
    for (const [code, problem] of cases)
      expect(await core.call('code.find', { code })).toMatchObject({ ok: false, error: { code: problem } });
    const right = lineCode({ ...own, line: 1 });
    const wrong = right.slice(0, -1) + (right.endsWith('7') ? '4' : '7');
    expect(await core.call('code.find', { code: wrong })).toMatchObject({ error: { code: 'code.check' } });
    expect(await core.call('code.explain', { code: right })).toMatchObject({
      error: { code: 'code.line-only' },
    });
  });
});

describe('The papers that explain a figure', () => {
  const rowsOf = async (token: string) => {
    const { sheets } = await readXlsx(readFileSync(token));
    return sheets.map((sheet) => ({
      name: sheet.name,
      text: sheet.rows.flat().filter(Boolean).map(String).join('\n'),
    }));
  };

  test('are one workbook: the figure, its people with their papers, and what changed since', async () => {
    await withCard('Trần Thị Mơ', '001190012345');
    const head = await issue();
    later();
    await withCard('Phạm Thị Chi', '001190012347');
    const token = join(core.folder, 'giai-trinh.xlsx');
    const source = { from: 'code', code: codeOf(head) } as const;
    expect(await core.must('explanation.export', { source, paper, token })).toEqual({
      file: 'giai-trinh.xlsx',
      rows: 1,
    });
    const [figure, people, changes] = await rowsOf(token);
    expect([figure?.name, people?.name, changes?.name]).toEqual([
      'Con số',
      'Danh sách',
      'Thay đổi từ khi phát hành',
    ]);
    expect(figure?.text).toContain(codeOf(head));
    expect(people?.text).toContain('Trần Thị Mơ');
    expect(people?.text).toContain('15-DS/ĐU');
    expect(people?.text).not.toContain('001190012345');
    expect(changes?.text).toContain('Phạm Thị Chi');
    const log = core.state.session?.db.all<{ what: string }>('SELECT what FROM access_log');
    expect(log?.map(({ what }) => what)).toEqual([`Gói giải trình số liệu ${codeOf(head)}`]);
  });

  test('come from a figure of the screen, too, and say that it was not issued', async () => {
    await withCard('Trần Thị Mơ', '001190012345');
    const figure = { section: 'cards', block: 'moves', line: 'new', column: 'now' } as const;
    const source = { from: 'screen', period: period(), figure } as const;
    const token = join(core.folder, 'man-hinh.xlsx');
    await core.must('explanation.export', { source, paper, token });
    const [first, people] = await rowsOf(token);
    expect(first?.text).toContain('Trên màn hình, chưa phát hành');
    expect(people?.text).toContain('Trần Thị Mơ');
    const sheet = await core.must('sheet.get', { request: { sheet: 'explanation', source } });
    expect(sheet.rows.map(({ cells }) => cells[0])).toEqual([
      'Danh sách theo sổ lúc lập giải trình: 1 dòng',
      'Trần Thị Mơ',
    ]);
  });
});

test('A figure of the restricted tier is refused whole while the tier is shut: by code, in its issue and in its papers', async () => {
  const { session } = core.state;
  if (!session) throw new Error('no register');
  session.restricted.open = true;
  const question = { ...period(), sections: ['petitions' as const, 'cards' as const] };
  const head = await core.must('report.issue', { ...question, way: 'paper' });
  const code = codeOf(head);
  const token = join(core.folder, 'don-thu.xlsx');
  const source = { from: 'code', code } as const;
  expect((await core.must('code.find', { code })).section).not.toBe('');
  session.restricted.open = false;
  const refused = { ok: false, error: { code: 'restricted.locked' } };
  expect(await core.call('code.find', { code })).toMatchObject(refused);
  expect(await core.call('code.explain', { code })).toMatchObject(refused);
  expect(await core.call('report.issued', { number: head.number })).toMatchObject(refused);
  expect(await core.call('explanation.export', { source, paper, token })).toMatchObject(refused);
  const request = { sheet: 'explanation', source } as const;
  expect(await core.call('sheet.get', { request })).toMatchObject(refused);
  expect(existsSync(token)).toBe(false);
});

describe('What leaves with figures of the restricted tier', () => {
  const logged = () =>
    core.state.session?.db.all<{ deed: string; restricted: number }>(
      "SELECT deed, restricted FROM access_log WHERE deed IN ('export', 'print', 'copy') ORDER BY id",
    );

  test('is a restricted entry of the log, by whichever way it went; without such figures it is not', async () => {
    if (core.state.session) core.state.session.restricted.open = true;
    for (const section of ['petitions', 'cards'] as const) {
      const question = { ...period(), sections: [section] };
      const token = join(core.folder, `${section}.xlsx`);
      await core.must('report.export', { source: { question, issueNo: null }, paper, token });
      const code = codeOf(await core.must('report.issue', { ...question, way: 'paper' }));
      const source = { from: 'code', code } as const;
      await core.must('explanation.export', { source, paper, token });
      await core.must('sheet.get', { request: { sheet: 'explanation', source } });
      const copied = { table: 'report', section, title: 'Bảng' } as const;
      await core.must('log.noteCopy', { copied, rows: 3 });
    }
    const ways = ['export', 'export', 'print', 'copy'];
    expect(logged()).toEqual([
      ...ways.map((deed) => ({ deed, restricted: 1 })),
      ...ways.map((deed) => ({ deed, restricted: 0 })),
    ]);
  });

  test('is not copied while the tier is shut', async () => {
    const copied = { table: 'report', section: 'petitions', title: 'Đơn thư' } as const;
    expect(await core.call('log.noteCopy', { copied, rows: 3 })).toMatchObject({
      error: { code: 'restricted.locked' },
    });
    expect(logged()).toEqual([]);
  });
});
