/**
 * Nine months of 2019 in a provincial committee of agencies, entered through the commands that the screens use and
 * read back through the books: 73 = 42 + 31 with 2 and 216 beside; 87 admitted, 116 recognised, 164 out, 58 in,
 * 47 cards, 3 disciplined (2 + 1); the balance −19; and the book of 30/09/2019 unchanged after what came later.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noDecision } from '../../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import type { OrganisationType } from '../../../shared/entities/organisation.ts';
import { admissionsText } from '../../../shared/i18n/vi/report-admissions.ts';
import { movementText } from '../../../shared/i18n/vi/report-movement.ts';
import { structureText } from '../../../shared/i18n/vi/report-structure.ts';
import { reportTransferText } from '../../../shared/i18n/vi/report-transfers.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import { createRegister, type TestCore } from '../testing/open-core.ts';
import { openReport } from '../testing/report-desk.ts';
import { exportReport } from '../testing/report-workbook.ts';
import { importRoster, inventedPerson, openCoreWithParser, type RosterLine } from './opening-roster.ts';

const opening = 2738;
const period = { from: '2019-01-01', asOf: '2019-09-30' };

let core: TestCore;
let root = 0;
let firstGone = 0;
const branchIds: number[] = [];

beforeAll(async () => {
  core = openCoreWithParser();
  root = (await createRegister(core, { type: 'upperCommittee' })).info.rootOrgId;
  await foundOrganisations();
  await importRoster(core, openingLines(), { asOf: '2018-12-31', orgId: root });
  await theYear();
  await core.must('growth.setPlan', { year: 2019, orgId: root, people: 120 });
}, 300_000);
afterAll(() => core.close());

const found = async (parentId: number, type: OrganisationType, name: string): Promise<number> =>
  (
    await core.must('organisation.found', {
      parentId,
      type,
      name,
      code: '',
      effectiveOn: '2015-01-01',
      decision: '',
    })
  ).id;

async function foundOrganisations(): Promise<void> {
  for (let i = 1; i <= 42; i++) branchIds.push(await found(root, 'grassrootsBranch', `Chi bộ Sở số ${i}`));
  const committees: number[] = [];
  for (let i = 1; i <= 31; i++)
    committees.push(await found(root, 'grassrootsCommittee', `Đảng bộ Sở số ${i}`));
  for (let i = 0; i < 2; i++) await found(committees[i] ?? 0, 'subCommittee', `Đảng bộ bộ phận số ${i + 1}`);
  for (let i = 0; i < 216; i++)
    branchIds.push(await found(committees[i % 31] ?? 0, 'branch', `Chi bộ Phòng số ${i + 1}`));
}

/** 2,738 members on 31/12/2018, of them 116 on probation since 2018. */
const openingLines = (): RosterLine[] =>
  Array.from({ length: opening }, (_, n): RosterLine => {
    const place = n % branchIds.length;
    const branch = place < 42 ? `Chi bộ Sở số ${place + 1}` : `Chi bộ Phòng số ${place - 41}`;
    const person = inventedPerson(n, 1960 + (n % 36));
    if (n >= 116) return { ...person, admitted: '03/02/2015', official: '03/02/2016', branch };
    const month = String(1 + (n % 9)).padStart(2, '0');
    return { ...person, admitted: `15/${month}/2018`, official: '', branch };
  });

const record = (
  memberId: number,
  kind: OpSent<'event.record'>['kind'],
  effectiveOn: string,
  payload: object = {},
) =>
  core.must('event.record', {
    memberId,
    kind,
    effectiveOn,
    payload: { ...payload },
    decision: { ...noDecision, number: '12-QĐ/ĐU', signedOn: effectiveOn },
    note: '',
  });

/** Ids by the day on which they joined, in the order of the list. */
const membersBy = async (admittedInYear: string): Promise<number[]> => {
  const ids = await core.must('member.ids', {});
  const db = core.state.session?.db;
  const chosen = db?.pluck<number>(
    'SELECT member_id FROM member_state WHERE substr(admitted_on, 1, 4) = ? ORDER BY member_id',
    [admittedInYear],
  );
  return (chosen ?? []).filter((id) => ids.includes(id));
};

const leave = (memberIds: readonly number[], on: string, firstNumber: number) =>
  core.must('transfer.draft', {
    plan: {
      kind: 'finalBeyond',
      purpose: '',
      paperKind: 'ten',
      province: 'same',
      introducedOn: on,
      expectedEndOn: '',
      duesPaidThrough: on.slice(0, 7),
      papers: '',
      note: '',
      direction: 'out',
      reason: 'Chuyển công tác',
      decision: '',
      decisionAuthority: '',
      causeOn: '',
      toOrgId: null,
      toName: 'Đảng bộ huyện khác',
      clearOfHandling: true,
    } as OpSent<'transfer.draft'>['plan'],
    people: memberIds.map((memberId, i) => ({
      memberId,
      paperNumber: String(firstNumber + i),
      paperSerial: '',
    })),
    leftOn: on,
  });

const arrive = (who: { memberId: number } | { n: number }, on: string) =>
  core.must('transfer.incoming', {
    kind: 'finalBeyond',
    paperKind: 'ten',
    province: 'same',
    introducedOn: on,
    memberId: 'memberId' in who ? who.memberId : null,
    person:
      'n' in who
        ? {
            fullName: inventedPerson(who.n, 1975).name,
            sex: '',
            bornOn: '1975-01-15',
            citizenId: '',
            cardNumber: '',
            profileNumber: '',
            admittedOn: '2005-05-19',
            admissionDecidedOn: '',
            officialOn: '2006-05-19',
          }
        : null,
    fromName: 'Đảng bộ huyện khác',
    toOrgId: branchIds[0] ?? null,
    receivedOn: on,
  } as OpSent<'transfer.incoming'>);

async function theYear(): Promise<void> {
  const probationers = await membersBy('2018');
  for (const [i, id] of probationers.entries())
    await record(id, 'recognised', `2019-${String(1 + (i % 9)).padStart(2, '0')}-15`);
  for (let n = 0; n < 87; n++) {
    const fullName = inventedPerson(5000 + n, 1990).name;
    const { id } = await core.must('member.add', {
      record: { ...emptyMemberRecord(), fullName, bornOn: '1990-03-26' },
    });
    await record(id, 'admitted', `2019-0${1 + (n % 9)}-19`, { orgId: branchIds[n % branchIds.length] });
  }
  for (let n = 0; n < 57; n++) await arrive({ n: 7000 + n }, '2019-04-02');
  const settled = await membersBy('2015');
  const wanderer = settled[0] ?? 0;
  const gone = await leave(settled.slice(0, 100), '2019-03-01', 1);
  // The paper of one of them is known to have arrived; later he comes back and goes again.
  firstGone = gone.ids[0] ?? 0;
  const { transfer } = await core.must('transfer.get', { id: firstGone });
  await core.must('transfer.receive', { id: transfer.id, version: transfer.version, on: '2019-03-20' });
  await arrive({ memberId: wanderer }, '2019-06-03');
  await leave([wanderer, ...settled.slice(100, 163)], '2019-08-01', 201);
  for (const [i, id] of settled.slice(163, 210).entries())
    await record(id, 'cardIssued', '2019-05-19', { form: 'new', cardNumber: String(20_000_000 + i) });
  for (const [i, id] of settled.slice(300, 303).entries())
    await record(id, 'disciplined', '2019-07-10', {
      form: i < 2 ? 'reprimand' : 'warning',
      ground: 'Vi phạm',
    });
}

type BookCode = OpSent<'book.movement'>['request']['book'];
const book = (code: BookCode, span: { from: string; asOf: string } = period) => ({
  book: code,
  orgId: root,
  ...span,
});
const head = (code: BookCode, span?: { from: string; asOf: string }) =>
  core.must('book.head', { source: { kind: 'live', request: book(code, span) } });

async function wholeBook(code: BookCode, span?: { from: string; asOf: string }) {
  const source = { kind: 'live', request: book(code, span) } as const;
  const { rows } = await core.must('book.sheet', { source });
  return rows;
}

describe('Nine months of 2019', () => {
  test('the structure of 30/09/2019 is 73 = 42 + 31, with 2 and 216 beside and not added', async () => {
    const tree = await core.must('organisation.asOf', { day: period.asOf });
    const count = (type: OrganisationType) => tree.filter((o) => o.type === type).length;
    expect([count('grassrootsBranch'), count('grassrootsCommittee')]).toEqual([42, 31]);
    expect([count('subCommittee'), count('branch')]).toEqual([2, 216]);
  });

  test('the balance holds: 2,738 + 87 admitted + 58 in − 164 out = 2,719, which is 19 fewer', async () => {
    const movement = await core.must('book.movement', { request: book('movement') });
    expect(movement).toMatchObject({
      opening: 2738,
      closing: 2719,
      proved: true,
      moves: { admitted: 87, receivedSame: 58, movedSame: 164 },
    });
  });

  test('164 out and 58 in are counted by lượt: who went, came back and went again is two out and one in', async () => {
    const counts = await core.must('transfer.counts', { from: period.from, to: period.asOf });
    expect([counts.out.total, counts.in.total]).toEqual([164, 58]);
    const { tally } = await head('transfers');
    expect(tally).toMatchObject({ rows: 222, people: 220 });
  });

  test('the paper of a transfer has the number that the member has in the book of members', async () => {
    const { transfer, numberInBook } = await core.must('transfer.get', { id: firstGone });
    const request = {
      book: 'members',
      orgId: transfer.fromOrgId ?? 0,
      from: '',
      asOf: '2019-03-01',
    } as const;
    const { rows } = await core.must('book.sheet', { source: { kind: 'live', request } });
    expect(rows[numberInBook - 1]?.memberId).toBe(transfer.memberId);
  });

  test('116 were recognised, which is more than were admitted in the time', async () => {
    const found = await core.must('member.count', {
      conditions: [
        { field: 'officialOn', operator: 'from', values: [period.from] },
        { field: 'officialOn', operator: 'until', values: [period.asOf] },
      ],
    });
    expect(found).toBe(116);
  });

  test('47 cards were issued and 3 were disciplined: 2 reprimanded, 1 warned', async () => {
    expect((await head('cards')).rows).toBe(47);
    const cards = await core.must('card.counts', { from: period.from, to: period.asOf, orgId: root });
    expect(cards.new).toEqual({ now: 47, before: 0, difference: 47 });
    const cells = (await wholeBook('disciplines')).map((row) => row.cells.join(' '));
    expect(cells.filter((line) => line.includes('Khiển trách'))).toHaveLength(2);
    expect(cells.filter((line) => line.includes('Cảnh cáo'))).toHaveLength(1);
    expect(cells).toHaveLength(3);
  });

  test('the books of 30/09/2019 are the same after what happened later', async () => {
    const asOf = { from: '', asOf: period.asOf };
    const before = [
      await wholeBook('members', asOf),
      await wholeBook('transfers'),
      await head('present', asOf),
    ];
    await record((await membersBy('2015')).at(-1) ?? 0, 'died', '2020-02-02', { cause: 'Bệnh nặng' });
    await arrive({ n: 7900 }, '2021-01-04');
    await core.must('organisation.record', {
      kind: 'rename',
      orgId: branchIds[1] ?? 0,
      effectiveOn: '2022-05-01',
      decision: '15-QĐ/ĐU',
      name: 'Chi bộ Sở Tư pháp',
    });
    const after = [
      await wholeBook('members', asOf),
      await wholeBook('transfers'),
      await head('present', asOf),
    ];
    expect(after).toEqual(before);
  });
});

describe('The report of nine months of 2019', () => {
  const asked = () => ({ from: period.from, to: period.asOf, orgId: root });

  test('has every figure of the article, each with its unit', async () => {
    const sections = ['movement', 'structure', 'admissions', 'transfers', 'cards', 'disciplines'] as const;
    const { figure, line, share, block } = await openReport(core, asked(), [...sections]);
    const of = (...addresses: readonly string[]) => addresses.map(figure);
    expect(
      of(
        'structure/organisations/grassroots',
        'structure/organisations/grassrootsBranch',
        'structure/organisations/grassrootsCommittee',
        'structure/organisations/subCommittee',
        'structure/organisations/branch',
      ),
    ).toEqual([73, 42, 31, 2, 216]);
    expect(of('structure/members/total')).toEqual([2719]);
    expect(of('admissions/admissions/all', 'admissions/recognitions/all')).toEqual([87, 116]);
    expect(of('admissions/plan/total/plan', 'admissions/plan/total/done')).toEqual([120, 87]);
    expect(share('admissions/plan/total')).toBe('72,5% của chỉ tiêu 120 đồng chí');
    expect(of('transfers/moves/out', 'transfers/moves/in')).toEqual([164, 58]);
    expect(line('transfers/moves/out').unit).toBe('entry');
    expect(of('cards/moves/new')).toEqual([47]);
    expect(of('disciplines/members/reprimand', 'disciplines/members/warning')).toEqual([2, 1]);
    expect(of('movement/balance/opening', 'movement/balance/closing')).toEqual([2738, 2719]);
    expect(block('movement/balance').notes[0]).toContain('2.738 + 145 − 164 = 2.719 (−19)');
  });

  test('opens 164 lượt of 163 members, and 116 recognitions', async () => {
    const { rows } = await openReport(core, asked(), ['transfers', 'admissions']);
    const out = await rows('transfers/moves/out');
    expect([out.length, new Set(out.map(({ memberId }) => memberId)).size]).toEqual([164, 163]);
    expect(await rows('admissions/recognitions/all')).toHaveLength(116);
  });

  test('leaves the program as a workbook that another library reads with the same numbers and strings', async () => {
    const book = await exportReport(core, asked(), [
      'movement',
      'structure',
      'admissions',
      'transfers',
      'cards',
    ]);
    const organisations = (label: string) =>
      book.cells('Cơ cấu', structureText.blocks.organisations, label).slice(0, 2);
    const { organisations: types } = structureText;
    expect(organisations(structureText.grassroots)).toEqual(['tổ chức', '73']);
    expect(organisations(types.grassrootsBranch)).toEqual(['tổ chức', '42']);
    expect(organisations(types.grassrootsCommittee)).toEqual(['tổ chức', '31']);
    expect(organisations(types.subCommittee)).toEqual(['tổ chức', '2']);
    expect(organisations(types.branch)).toEqual(['tổ chức', '216']);
    const { admissions, recognitions, plan, lines, recognised } = admissionsText;
    expect(book.cells('Phát triển', admissions, lines.all).slice(0, 2)).toEqual(['đồng chí', '87']);
    expect(book.cells('Phát triển', recognitions, recognised).slice(0, 2)).toEqual(['đồng chí', '116']);
    expect(book.cells('Phát triển', plan(2019), 'Đảng bộ phường Tân Lập')).toEqual([
      'đồng chí',
      '120',
      '87',
      '72,5% của chỉ tiêu 120 đồng chí',
    ]);
    const moves = (label: string) => book.cells('Chuyển', reportTransferText.title, label).slice(0, 2);
    expect(moves(reportTransferText.lines.out)).toEqual(['lượt', '164']);
    expect(moves(reportTransferText.lines.in)).toEqual(['lượt', '58']);
    expect(book.cells('Thẻ', 'Thẻ đảng viên', 'Cấp mới')).toEqual(['thẻ', '47', '0', '+47', '—']);
    const balance = (label: string) => book.cells('Biến động', movementText.title, label)[1];
    expect([balance(movementText.opening), balance(movementText.closing)]).toEqual(['2.738', '2.719']);
    expect(book.text('Biến động')).toContain('2.738 + 145 − 164 = 2.719 (−19)');
    expect(book.strangeFormulas()).toEqual([]);
  });

  test('takes a plan back as the step that it is', async () => {
    await core.must('growth.setPlan', { year: 2020, orgId: root, people: 10 });
    const last = await core.must('step.last', {});
    await core.must('step.undo', { id: last?.id ?? 0 });
    expect(await core.must('growth.plans', { year: 2020 })).toEqual([]);
  });
});
