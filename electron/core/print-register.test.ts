import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { blankKind, blankMoves, blankUses } from '../../db/repo/blank-stock.ts';
import type { PrintJob, ReportJob } from '../../shared/ipc/print.ts';
import { stockOf } from '../../shared/print-register/stock.ts';
import { lineCode } from '../../shared/rules/reference-code.ts';
import { openPrintDesk } from './testing/print-desk.ts';

let desk: Awaited<ReturnType<typeof openPrintDesk>>;
beforeAll(async () => {
  desk = await openPrintDesk();
});
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const codeOf = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? 'ok' : result.error?.code);

const waiting = async () => (await desk.core.must('printRun.waiting', {})).map((run) => run.id);

describe('nothing is counted as printed that was not', () => {
  test('a print counts for nobody until it was answered, and then only its good sheets', async () => {
    const [a, b, c] = [await desk.member(), await desk.member(), await desk.member()];
    const { id, waits } = await desk.print([a, b, c]);
    expect(waits).toBe(true);
    expect(await desk.earlier([a, b, c])).toEqual([]);
    const result = await desk.answer(id, [
      {},
      { outcome: 'spoiled', why: 'Kẹt giấy' },
      { outcome: 'notPrinted' },
    ]);
    expect(result.ok && result.value).toEqual({ good: 1, spoiled: 1, notPrinted: 1 });
    expect((await desk.earlier([a, b, c])).map(({ name }) => name)).toEqual([`Đảng viên ${a}`]);
  });

  test('a copy in a file asks nobody and is no print', async () => {
    const a = await desk.member();
    expect((await desk.print([a], { way: 'file' })).waits).toBe(false);
    expect(await waiting()).toEqual([]);
    expect(await desk.earlier([a])).toEqual([]);
  });

  test('what waits is asked again after the program was closed between sending and answering', async () => {
    const { id } = await desk.print([await desk.member()]);
    expect(await waiting()).toEqual([id]);
    await desk.answer(id, [{ outcome: 'notPrinted' }]);
    expect(await waiting()).toEqual([]);
    expect((await desk.core.must('printRun.get', { id })).state).toBe('void');
  });

  test('it is answered once, sheet by sheet, and a spoiled sheet says why', async () => {
    const { id } = await desk.print([await desk.member(), await desk.member()]);
    expect(codeOf(await desk.answer(id, [{}]))).toBe('printRun.sheets');
    expect(codeOf(await desk.answer(id, [{}, { sheet: 1 }]))).toBe('printRun.sheets');
    expect(codeOf(await desk.answer(id, [{}, { outcome: 'spoiled' }]))).toBe('printRun.why');
    expect(codeOf(await desk.answer(id, [{}, {}]))).toBe('ok');
    expect(codeOf(await desk.answer(id, [{}, {}]))).toBe('printRun.answered');
  });

  test('the register itself refuses to change or delete a print', async () => {
    const { id } = await desk.print([await desk.member()]);
    const { handle } = desk.db();
    for (const sql of [
      'DELETE FROM print_run',
      'DELETE FROM print_sheet',
      'DELETE FROM print_member',
      "UPDATE print_run SET title = 'khác'",
      "UPDATE print_run SET state = 'copy'",
      "UPDATE print_sheet SET name = 'khác'",
      "UPDATE print_sheet SET outcome = 'copy'",
    ])
      expect(() => handle.exec(sql)).toThrow(/print_/);
    await desk.answer(id, [{}]);
    expect(() => handle.exec("UPDATE print_run SET state = 'void'")).toThrow('print_run_answered_once');
    expect(() => handle.exec("UPDATE print_sheet SET outcome = 'spoiled'")).toThrow(
      'print_sheet_answered_once',
    );
  });
});

describe('Việc cần làm', () => {
  const lines = async () =>
    (await desk.core.must('todo.list', {})).items
      .filter(({ kind }) => kind === 'printAnswer')
      .map(({ detail, dueOn, daysLeft, start }) => ({ detail, dueOn, daysLeft, to: start.to }));

  test('a print that waits for its answer is a line that leads to the register of prints, until it is answered', async () => {
    expect(await lines()).toEqual([]);
    const { id } = await desk.print([await desk.member(), await desk.member()]);
    await desk.print([await desk.member()], { way: 'file' });
    const line = { dueOn: '2026-11-22', daysLeft: 0, to: 'prints' };
    expect(await lines()).toEqual([
      { detail: `lần in ${id}: Nghị quyết đề nghị kết nạp đảng viên, 2 tờ`, ...line },
    ]);
    await desk.answer(id, [{}, {}]);
    expect(await lines()).toEqual([]);
  });
});

describe('the restricted tier', () => {
  const all = { from: '2000-01-01', to: '2199-12-31', search: '', way: null, state: null };
  const everything = { ...all, spoiled: false, document: null };
  const tier = (open: boolean) => {
    const { session } = desk.core.state;
    if (!session) throw new Error('no register is open');
    session.restricted.open = open;
  };
  const period = () => ({
    orgId: desk.core.state.session?.info.rootOrgId ?? 0,
    ...{ from: '2026-01-01', to: '2026-12-31' },
  });
  const reportJob = (): ReportJob => ({
    document: 'report',
    source: { question: { ...period(), sections: ['cards', 'petitions'] }, issueNo: null },
    size: 'A4',
    paper: { place: '', signedOn: '', onBehalfOf: '', signerPost: '', signer: '', preparer: '' },
  });
  /** As the hidden page asks for it, and the screen writes it down. */
  const drawn = (job: ReportJob) => desk.core.must('report.paper', { source: job.source });
  const recorded = async (job: PrintJob, memberIds: number[] = []): Promise<number> => {
    const papers = memberIds.map((id) => ({ name: '', subjectId: null, memberIds: [id], pages: 1 }));
    const kept = { job, way: 'printer', title: 'Báo cáo.pdf', pages: 1, papers, reason: '' } as const;
    return (await desk.core.must('printRun.record', { ...kept, sha256: 'b'.repeat(64) })).id;
  };
  const listed = async () =>
    (await desk.core.must('printRun.page', { ...everything, limit: 500 })).rows.map(({ id }) => id);
  const exported = async () => {
    const request = { sheet: 'printRegister', ...everything } as const;
    return (await desk.core.must('sheet.get', { request })).rows.map(({ cells }) => cells[0]);
  };
  afterEach(() => tier(false));

  test('a report with a section of the tier is seen nowhere while it is shut, though it shut before the print was written down', async () => {
    const memberId = await desk.member();
    tier(true);
    const job = reportJob();
    await drawn(job);
    tier(false);
    const id = await recorded(job, [memberId]);
    const todo = async () =>
      (await desk.core.must('todo.list', {})).items.some(({ key }) => key === `printAnswer/${id}`);
    expect([await listed(), await exported(), await waiting()].flat()).not.toContain(id);
    expect(await todo()).toBe(false);
    expect(codeOf(await desk.core.call('printRun.get', { id }))).toBe('restricted.locked');
    expect(codeOf(await desk.answer(id, [{}]))).toBe('restricted.locked');
    tier(true);
    expect(await listed()).toContain(id);
    expect(await exported()).toContain(id);
    expect(await todo()).toBe(true);
    expect(codeOf(await desk.answer(id, [{}]))).toBe('ok');
    const log = await desk.core.must('member.history', { id: memberId });
    expect(log.filter(({ kind }) => kind === 'seen')).toEqual([]);
  });

  test('the same report drawn while the tier was shut holds nothing of it, and is seen by everybody', async () => {
    tier(false);
    await drawn(reportJob());
    const id = await recorded(reportJob());
    expect(await listed()).toContain(id);
    expect(codeOf(await desk.answer(id, [{}]))).toBe('ok');
  });

  test('an explanation of a figure of the tier is of the tier, from the screen and by its code', async () => {
    tier(true);
    const figure = { section: 'petitions', block: 'x', line: 'x', column: 'now' } as const;
    const { paper } = reportJob();
    const sheet = { document: 'sheet', size: 'A4', paper } as const;
    const source = { from: 'screen', period: period(), figure } as const;
    const screen = await recorded({ ...sheet, request: { sheet: 'explanation', source } });
    const question = { ...period(), sections: ['petitions' as const] };
    const { mark, number: issue } = await desk.core.must('report.issue', { ...question, way: 'paper' });
    const code = lineCode({ mark, issue, line: 1 });
    const byCode = await recorded({
      ...sheet,
      request: { sheet: 'explanation', source: { from: 'code', code } },
    });
    tier(false);
    expect(await listed()).not.toContain(screen);
    expect(await listed()).not.toContain(byCode);
  });
});

describe('the box of a letter', () => {
  test('is the one that was laid out, whichever comes next when the print is written down', async () => {
    const memberId = await desk.member();
    const { name: blank } = await desk.kind();
    const job = desk.job([memberId], blank);
    if (job.document !== 'document' || !job.overlay) throw new Error('not laid over a blank');
    const next = { ...job, overlay: { ...job.overlay, box: 'next' } } as const;
    const one = (box: number) => ({ name: 'A', subjectId: memberId, memberIds: [memberId], pages: 1, box });
    const kept = { job: next, way: 'printer', title: 'A', pages: 1, reason: '' } as const;
    const sha256 = 'c'.repeat(64);
    const { id } = await desk.core.must('printRun.record', { ...kept, sha256, papers: [one(2)] });
    expect((await desk.core.must('printRun.get', { id })).rows.map(({ box }) => box)).toEqual([2]);
    desk.db().handle.exec(`UPDATE print_sheet SET outcome = 'good' WHERE run_id = ${id}`);
    const earlier = async (box: number) =>
      (await desk.core.must('printRun.earlier', { job: next, papers: [one(box)] })).length;
    expect([await earlier(2), await earlier(3), await earlier(0)]).toEqual([1, 0, 0]);
  });
});

describe('whose prints they are', () => {
  test('a print is no step: nothing offers to take it back, and a report that went out stays the same issue', async () => {
    const before = await desk.core.must('step.list', { offset: 0, limit: 100, search: '' });
    const { id } = await desk.print([await desk.member()]);
    await desk.answer(id, [{}]);
    const after = await desk.core.must('step.list', { offset: 0, limit: 100, search: '' });
    // Only the member was a deed.
    expect(after.total).toBe(before.total + 1);
  });

  test('the log of a member tells a print that came out well, and none that did not', async () => {
    const [a, b] = [await desk.member(), await desk.member()];
    const { id } = await desk.print([a, b]);
    await desk.answer(id, [{}, { outcome: 'spoiled', why: 'Lệch dòng' }]);
    const seen = async (memberId: number) =>
      desk.db().all('SELECT what FROM access_log WHERE deed = ? AND member_id = ?', ['print', memberId])
        .length;
    expect(await seen(a)).toBe(1);
    expect(await seen(b)).toBe(0);
  });

  test('after two records were merged, prints of the dropped one are prints of the kept one', async () => {
    const [keepId, dropId] = [await desk.member(), await desk.member()];
    const { id } = await desk.print([dropId]);
    await desk.answer(id, [{}]);
    expect(await desk.earlier([keepId])).toEqual([]);
    await desk.core.must('duplicate.merge', {
      keepId,
      dropId,
      events: null,
      take: [],
      ground: 'Nhập hai lần',
    });
    expect((await desk.earlier([keepId])).map((print) => print.runId)).toEqual([id]);
    const step = await desk.core.must('step.last', {});
    await desk.core.must('step.undo', { id: step?.id ?? 0 });
    expect(await desk.earlier([keepId])).toEqual([]);
  });
});

describe('numbered blanks', () => {
  test('serials are proposed in order, checked against the stock, and none is used twice', async () => {
    const { id: kindId, name: blank } = await desk.kind();
    await desk.enter(kindId, 'received', 'GK0001', 'GK0010');
    const ids = [await desk.member(), await desk.member()];
    const { id } = await desk.print(ids, { blank });
    const run = await desk.core.must('printRun.get', { id });
    expect([run.blank, run.blanksLeft, run.rows.map(({ suggested }) => suggested)]).toEqual([
      blank,
      10,
      ['GK0001', 'GK0002'],
    ]);
    expect(codeOf(await desk.answer(id, [{}, {}]))).toBe('printRun.serial-missing');
    expect(codeOf(await desk.answer(id, [{ serial: 'GK1' }, {}]))).toBe('printRun.serial-unread');
    expect(codeOf(await desk.answer(id, [{ serial: 'GK0011' }, {}]))).toBe('printRun.serial-unknown');
    expect(codeOf(await desk.answer(id, [{ serial: 'GK0001' }, { serial: 'gk 0001' }]))).toBe(
      'printRun.serial-used',
    );
    const answers = [{ serial: 'GK0001' }, { serial: 'GK0002', outcome: 'spoiled', why: 'Lệch' }] as const;
    expect(codeOf(await desk.answer(id, answers))).toBe('ok');
    const again = await desk.print(ids, { blank });
    expect(codeOf(await desk.answer(again.id, [{ serial: 'GK0001' }, { serial: 'GK0003' }]))).toBe(
      'printRun.serial-used',
    );
    const { balance, next } = await desk.core.must('blank.get', { id: kindId });
    expect([balance, next]).toEqual([{ received: 10, used: 1, spoiled: 1, returned: 0, left: 8 }, 'GK0003']);
  });

  test('a blank that is in no stock keeps the print waiting until it is entered', async () => {
    const { id: kindId, name: blank } = await desk.kind();
    const { id } = await desk.print([await desk.member()], { blank });
    expect(codeOf(await desk.answer(id, [{ serial: 'GK0001' }]))).toBe('printRun.serial-unknown');
    await desk.enter(kindId, 'received', 'GK0001');
    expect(codeOf(await desk.answer(id, [{ serial: 'GK0001' }]))).toBe('ok');
  });

  test('a kind keeps its name while a print waits for the serials of its blanks', async () => {
    const { id: kindId, name } = await desk.kind();
    const { id } = await desk.print([await desk.member()], { blank: name });
    const kind = {
      name: `${name} đổi tên`,
      central: false,
      prefix: 'GK',
      digits: 4,
      paperKind: '',
      note: '',
    } as const;
    const rename = () => desk.core.call('blank.saveKind', { id: kindId, version: 1, kind });
    expect(codeOf(await rename())).toBe('blank.name-in-use');
    await desk.answer(id, [{ outcome: 'notPrinted' }]);
    expect(codeOf(await rename())).toBe('ok');
  });

  test('a receipt whose blank was printed on cannot be taken back', async () => {
    const { id: kindId, name: blank } = await desk.kind();
    await desk.enter(kindId, 'received', 'GK0001', 'GK0002');
    const step = await desk.core.must('step.last', {});
    const { id } = await desk.print([await desk.member()], { blank });
    await desk.answer(id, [{ serial: 'GK0002' }]);
    expect(codeOf(await desk.core.call('step.undo', { id: step?.id ?? 0 }))).toBe('blank.used-meanwhile');
    expect((await desk.core.must('blank.get', { id: kindId })).balance.received).toBe(2);
  });

  test.each([
    ['a serial received twice', 'received', 'GK0005', '', 'blank.in-the-way'],
    ['ends turned round', 'received', 'GK0020', 'GK0011', 'blank.turned'],
    ['more than a packet', 'received', 'GK1000', 'GK9999', 'blank.too-many'],
    ['no serial of the kind', 'spoiled', 'GK5', '', 'blank.serial-unread'],
    ['given back without being there', 'returned', 'GK0011', '', 'blank.in-the-way'],
  ] as const)('refused: %s', async (_, deed, from, to, code) => {
    const { id: kindId } = await desk.kind();
    await desk.enter(kindId, 'received', 'GK0001', 'GK0010');
    expect(codeOf(await desk.enter(kindId, deed, from, to))).toBe(code);
  });

  test('the use of a year goes out as a table, with what was spoiled and why', async () => {
    const { id: kindId, name: blank } = await desk.kind();
    await desk.enter(kindId, 'received', 'GK0001', 'GK0010');
    await desk.enter(kindId, 'spoiled', 'GK0010');
    const sheet = await desk.core.must('sheet.get', { request: { sheet: 'blankUse', year: 2026 } });
    const own = sheet.rows.filter(({ cells }) => cells[0] === blank);
    expect(own.map(({ cells }) => cells)).toEqual([[blank, 0, 10, 0, 1, 0, 9]]);
    expect(sheet.notes).toContain(`${blank}, lý do hỏng: Rách góc 1.`);
  });
});

const serial = (n: number): string => `GK${String(n).padStart(4, '0')}`;
type Deed =
  | {
      readonly deed: 'received' | 'spoiled' | 'returned' | 'destroyed';
      readonly first: number;
      readonly more: number;
    }
  | { readonly deed: 'print'; readonly first: number; readonly outcome: 'good' | 'spoiled' }
  | { readonly deed: 'undo' | 'redo' };

const number = fc.integer({ min: 1, max: 12 });
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    deed: fc.constantFrom('received', 'spoiled', 'returned', 'destroyed'),
    first: number,
    more: fc.integer({ min: 0, max: 4 }),
  }),
  fc.record({
    deed: fc.constant('print' as const),
    first: number,
    outcome: fc.constantFrom('good', 'spoiled'),
  }),
  fc.record({ deed: fc.constantFrom('undo', 'redo') }),
);

async function doIt(one: Deed, kind: { readonly id: number; readonly name: string }, memberId: number) {
  if (!('first' in one)) {
    const { steps } = await desk.core.must('step.list', { offset: 0, limit: 20, search: kind.name });
    const own = steps.filter((step) => step.name.includes(`${kind.name}:`));
    const step = own.find(({ undone }) => (undone === null) === (one.deed === 'undo'));
    if (step) await desk.core.call('step.undo', { id: step.undone?.redoId ?? step.id });
  } else if ('outcome' in one) {
    const run = await desk.print([memberId], { blank: kind.name });
    await desk.answer(run.id, [{ serial: serial(one.first), outcome: one.outcome, why: 'Kẹt giấy' }]);
  } else await desk.enter(kind.id, one.deed, serial(one.first), serial(one.first + one.more));
}

test('whatever is received, printed, spoiled, given back, undone and done again, each blank is in one place', async () => {
  const memberId = await desk.member();
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { minLength: 4, maxLength: 14 }), async (deeds) => {
      const kind = await desk.kind();
      await desk.enter(kind.id, 'received', serial(3), serial(8));
      for (const one of deeds) {
        await doIt(one, kind, memberId);
        const stored = blankKind(desk.db(), kind.id);
        if (!stored) throw new Error('the kind is gone');
        const stock = stockOf(blankMoves(desk.db(), kind.id), blankUses(desk.db(), stored));
        expect(stock.ok && stock.value.strangers).toEqual([]);
        const { balance: b, stretches } = await desk.core.must('blank.get', { id: kind.id });
        expect(b.used + b.spoiled + b.returned + b.left).toBe(b.received);
        expect(stretches.reduce((sum, { count }) => sum + count, 0)).toBe(b.received);
      }
      const printed = desk
        .db()
        .pluck<string>("SELECT serial FROM print_sheet WHERE blank = ? AND serial <> ''", [kind.name]);
      expect(new Set(printed).size).toBe(printed.length);
    }),
    { numRuns: 40, seed: 7 },
  );
}, 240_000);
