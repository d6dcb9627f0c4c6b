/** Members out of one register by its export and into another by its import, in the ways in which lists really travel. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { customValuesOf, putCustomValues } from '../../../db/repo/custom-field.ts';
import { eventsOfMember, insertEvent } from '../../../db/repo/event.ts';
import { customFilterFields } from '../../../db/repo/list-custom.ts';
import { getMember, insertMember } from '../../../db/repo/member.ts';
import { refreshState } from '../../../db/repo/member-state.ts';
import { listOrganisations } from '../../../db/repo/organisation.ts';
import { noDecision } from '../../../shared/entities/event.ts';
import type { MemberRecord } from '../../../shared/entities/member.ts';
import type { CustomValues } from '../../../shared/ipc/custom-field.ts';
import { ok } from '../../../shared/result.ts';
import { listColumns } from '../../../shared/rules/list-columns.ts';
import { readWorkbook } from '../../excel/read/read-workbook.ts';
import { fillBlankList } from '../../excel/testing/fill-blank-list.ts';
import { throughLibreOffice } from '../../excel/testing/libreoffice.ts';
import { listRows } from '../list-rows.ts';
import { askedOn } from '../member-search.ts';
import { madePlan } from './made-plan.ts';
import { createRegister, openCore, type TestCore } from './open-core.ts';

export interface Traveller {
  readonly record: MemberRecord;
  /** of the fields that the office added, by their places in ownFields */
  readonly own: CustomValues;
  /** ISO days of the ledger */
  readonly admittedOn: string;
  readonly officialOn: string;
}

export const ownFields = [
  { label: 'Ghi thêm', kind: 'text' },
  { label: 'Ngày hẹn', kind: 'date' },
  { label: 'Hệ số lương', kind: 'number' },
  { label: 'Nhận xét thêm', kind: 'longText' },
] as const;

const today = '2026-11-22';

export type Way = 'xlsx' | 'ods' | 'xls' | 'blank';

export interface Journey {
  /** as the first register has them, and as the second one has them afterwards, in the order of the list */
  readonly before: readonly Traveller[];
  readonly after: readonly Traveller[];
  readonly leftOut: readonly string[];
}

export async function travel(people: readonly Traveller[], way: Way): Promise<Journey> {
  const home = await openWith(people);
  const away = await openWith([]);
  try {
    const file = join(away.folder, `di.${way === 'blank' ? 'xlsx' : way}`);
    writeFileSync(file, way === 'blank' ? await filledIn(home) : await handedOut(home, way));
    const leftOut = await bringIn(away, file);
    return { before: held(home), after: held(away), leftOut };
  } finally {
    home.close();
    away.close();
  }
}

const dbOf = ({ state }: TestCore) => {
  if (!state.session) throw new Error('no register is open');
  return state.session.db;
};

async function openWith(people: readonly Traveller[]): Promise<TestCore> {
  const core = openCore({
    host: { parseWorkbook: (bytes, file, password) => readWorkbook(bytes, file, password ?? undefined) },
  });
  const orgId = (await createRegister(core)).info.rootOrgId;
  for (const field of ownFields)
    await core.must('customField.save', { id: null, options: [], section: 'other', ...field });
  const at = `${today}T03:00:00.000Z`;
  const entered = { at, by: 'Người thử' };
  dbOf(core).tx({ name: 'Người thử', reason: 'Thử', at }, (db) => {
    for (const { record, own, admittedOn, officialOn } of people) {
      const memberId = insertMember(db, record, entered);
      const event = { memberId, decision: noDecision, note: '' };
      const payload = { orgId, introducers: '', place: '' };
      insertEvent(db, { ...event, kind: 'admitted', effectiveOn: admittedOn, payload }, entered);
      insertEvent(db, { ...event, kind: 'recognised', effectiveOn: officialOn, payload: {} }, entered);
      refreshState(db, memberId, today);
      const put = putCustomValues(db, memberId, own);
      if (!put.ok) throw new Error(JSON.stringify(put.error));
    }
    return ok(null);
  });
  return core;
}

function held(core: TestCore): Traveller[] {
  const db = dbOf(core);
  return db.pluck<number>('SELECT id FROM member ORDER BY id').map((id): Traveller => {
    const day = (kind: string) => eventsOfMember(db, id).find((e) => e.kind === kind)?.effectiveOn ?? '';
    const record = getMember(db, id)?.record;
    if (!record) throw new Error('no member');
    return {
      record,
      own: customValuesOf(db, id),
      admittedOn: day('admitted'),
      officialOn: day('recognised'),
    };
  });
}

const columnsOf = (core: TestCore) => listColumns(customFilterFields(dbOf(core)));
const idsOf = (core: TestCore) => dbOf(core).pluck<number>('SELECT id FROM member ORDER BY id');

async function handedOut(core: TestCore, way: 'xlsx' | 'ods' | 'xls'): Promise<Uint8Array> {
  const token = join(core.folder, 'xuat.xlsx');
  await core.must('list.export', {
    ids: idsOf(core),
    asOf: '',
    columns: columnsOf(core).map(({ id, label }) => ({ id, label })),
    sentence: '',
    token,
    reason: 'Giao nộp lên cấp trên',
  });
  const bytes = readFileSync(token);
  return way === 'xlsx' ? bytes : throughLibreOffice(bytes, way);
}

/** The program's blank list with what it would hand out written into it. */
async function filledIn(core: TestCore): Promise<Uint8Array> {
  const token = join(core.folder, 'trong.xlsx');
  await core.must('form.blank', { token });
  const columns = new Map(columnsOf(core).map((column) => [column.id, column]));
  const rows = listRows(dbOf(core), idsOf(core), askedOn('', today), { unmasked: true });
  const people = rows.map((row) => (id: string) => columns.get(id)?.openText(row) ?? '');
  return fillBlankList(readFileSync(token), people);
}

async function planned(core: TestCore, file: string) {
  const orgId = listOrganisations(dbOf(core))[0]?.id ?? 0;
  const { id } = await core.must('import.inspect', { token: file });
  const choices = { asOf: today, orgId };
  const first = await core.must('import.plan', { id, choices });
  const organisations = Object.fromEntries(
    first.named.filter((o) => o.decision === null).map((o) => [o.key, 'create' as const]),
  );
  const { hash } = await core.must('import.plan', { id, choices: { ...choices, organisations } });
  return { id, hash, plan: madePlan(core, id).plan };
}

/** @returns why rows or cells did not come in */
async function bringIn(core: TestCore, file: string): Promise<readonly string[]> {
  const { id, hash, plan } = await planned(core, file);
  await core.must('import.commit', { id, planHash: hash });
  return plan.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ row, kind, written }) => `row ${row}: ${kind} ${written}`);
}

/** The list brought back to where it came from: what the import would change. */
export async function comeBack(people: readonly Traveller[]) {
  const home = await openWith(people);
  try {
    const file = join(home.folder, 've.xlsx');
    writeFileSync(file, await handedOut(home, 'xlsx'));
    return (await planned(home, file)).plan.counts;
  } finally {
    home.close();
  }
}
