/** A register with known members into which lists of events are brought as real workbooks. For tests of such lists. */
import { join } from 'node:path';
import { expect } from 'vitest';
import type { BookCode } from '../../../shared/entities/book.ts';
import { noDecision } from '../../../shared/entities/event.ts';
import { emptyMemberRecord, type MemberRecord } from '../../../shared/entities/member.ts';
import { problemText } from '../../../shared/i18n/vi/import-problem.ts';
import type { ImportResult } from '../../../shared/ipc/import.ts';
import type { ImportPlan } from '../../../shared/roster/plan-types.ts';
import type { RosterReading } from '../../../shared/roster/types.ts';
import { readWorkbook } from '../../excel/read/read-workbook.ts';
import { writeRows } from '../../excel/testing/write-rows.ts';
import { madePlan } from './made-plan.ts';
import { createRegister, openCore } from './open-core.ts';

export type ListRows = readonly (readonly (string | number)[])[];

export interface Brought {
  readonly kind: string;
  readonly plan: ImportPlan;
  /** what is said of the rows, as the wizard says it */
  readonly said: readonly string[];
  readonly done: ImportResult | null;
}

/** Today is 22/11/2026. An, Bình and Cường are official members of Chi bộ 1 since the years given. */
export async function openEventListDesk() {
  const core = openCore({
    now: new Date('2026-11-22T03:00:00Z'),
    host: { parseWorkbook: (bytes, file, password) => readWorkbook(bytes, file, password ?? undefined) },
  });
  const root = (await createRegister(core)).info.rootOrgId;
  const found = async (name: string): Promise<number> => {
    const branch = { parentId: root, type: 'branch', name, code: '' } as const;
    return (await core.must('organisation.found', { ...branch, effectiveOn: '1960-01-01', decision: '' })).id;
  };
  const branch1 = await found('Chi bộ 1');
  const branch2 = await found('Chi bộ 2');
  const record = (memberId: number, kind: 'admitted' | 'recognised', effectiveOn: string, payload = {}) =>
    core.must('event.record', { memberId, kind, effectiveOn, payload, decision: noDecision, note: '' });
  const member = async (
    more: Partial<MemberRecord>,
    admittedOn: string,
    officialOn = '',
  ): Promise<number> => {
    const { id } = await core.must('member.add', { record: { ...emptyMemberRecord(), ...more } });
    await record(id, 'admitted', admittedOn, { orgId: branch1 });
    if (officialOn !== '') await record(id, 'recognised', officialOn);
    return id;
  };
  const an = await member({ fullName: 'Nguyễn Văn An', bornOn: '1955-05-20' }, '1980-02-03', '1981-02-03');
  const binh = await member({ fullName: 'Trần Thị Bình', bornOn: '1960-03-08' }, '1985-03-02', '1986-03-02');
  const cuong = await member({ fullName: 'Lê Cường', bornOn: '1998-09-02' }, '2019-05-19');

  let files = 0;
  async function plan(
    rows: ListRows,
    choices: object = {},
  ): Promise<{
    readonly id: string;
    readonly hash: string;
    readonly reading: RosterReading;
    readonly plan: ImportPlan;
  }> {
    const token = join(core.folder, `danh-sach-${++files}.xlsx`);
    await writeRows(token, rows);
    const { id } = await core.must('import.inspect', { token });
    await core.must('import.plan', { id, choices: { asOf: '2026-11-22', orgId: branch1, ...choices } });
    return { id, ...madePlan(core, id) };
  }
  /** Plans and commits; done is null where there is nothing to write. */
  async function bring(rows: ListRows, choices: object = {}): Promise<Brought> {
    const { id, hash, reading, plan: made } = await plan(rows, choices);
    const work = made.counts.new + made.counts.changed > 0;
    const done = work ? await core.must('import.commit', { id, planHash: hash }) : null;
    const headers = new Map(reading.columns.map((c) => [c.column, c.header]));
    const said = made.problems.map((p) => problemText(p, '', (column) => headers.get(column) ?? ''));
    return { kind: reading.kind, plan: made, said, done };
  }
  const eventsOf = async (id: number) =>
    (await core.must('member.get', { id })).events.filter((e) => e.withdrawnReason === null);
  const idOf = (fullName: string): number =>
    core.state.session?.db.pluck<number>('SELECT id FROM member WHERE full_name = ?', [fullName])[0] ?? 0;
  const dump = (): unknown[] =>
    ['member', 'event', 'member_state', 'transfer', 'rating_year', 'rating', 'badge_proposal'].map((table) =>
      core.state.session?.db.all(`SELECT * FROM ${table}`),
    );
  const rowsOf = async (book: BookCode, from: string, asOf: string): Promise<string[]> => {
    const source = { kind: 'live', request: { book, orgId: root, from, asOf } } as const;
    const { rows } = await core.must('book.page', { source, offset: 0, limit: 100 });
    return rows.map((row) => row.cells.join(' | '));
  };
  /** The same list once more plans nothing and changes nothing. */
  const againNothing = async (rows: ListRows, choices: object = {}): Promise<void> => {
    const before = dump();
    expect((await bring(rows, choices)).plan.counts).toMatchObject({ new: 0, changed: 0 });
    expect(dump()).toEqual(before);
  };
  return {
    core,
    root,
    branch1,
    branch2,
    an,
    binh,
    cuong,
    member,
    plan,
    bring,
    eventsOf,
    idOf,
    rowsOf,
    againNothing,
  };
}

export type EventListDesk = Awaited<ReturnType<typeof openEventListDesk>>;
