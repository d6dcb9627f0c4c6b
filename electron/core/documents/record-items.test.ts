import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordPlan } from '../../../shared/documents/record-plan.ts';
import { noDecision } from '../../../shared/entities/event.ts';
import {
  emptyMemberRecord,
  type MemberField,
  type MemberRecord,
  memberFieldNames,
  memberFields,
} from '../../../shared/entities/member.ts';
import { emptyItem, itemKind, itemKindNames } from '../../../shared/entities/member-items.ts';
import type { FieldDef } from '../../../shared/fields/field.ts';
import { recordPaper } from '../../../shared/i18n/vi/record-paper.ts';
import { createRegister, openCore, type TestCore } from '../testing/open-core.ts';
import { recordItems } from './record-items.ts';

/** The clock of the register, moved by the tests. */
let clock = new Date('2025-03-01T03:00:00Z');
const since = '2026-01-01';
let core: TestCore;
let root = 0;

beforeAll(async () => {
  core = openCore({ host: { now: () => clock } });
  root = (await createRegister(core)).info.rootOrgId;
});
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const nobody: ReadonlySet<number> = new Set();
const itemsOf = (
  id: number,
  part: 'full' | 'brief' | 'changes',
  from = since,
  open = nobody,
  tierOpen = true,
) => {
  const db = core.state.session?.db;
  if (!db) throw new Error('the register is open');
  return recordItems(db, [id], { part, since: from, open, tierOpen }).get(id) ?? [];
};
const changedOf = (id: number, from = since) =>
  itemsOf(id, 'changes', from)
    .filter(({ changed }) => changed)
    .map(({ number, label }) => number || label);

const happened = (
  memberId: number,
  kind: 'admitted' | 'recognised' | 'commended' | 'badgeAwarded',
  on: string,
  payload: object,
) =>
  core.must('event.record', {
    ...{ memberId, kind, effectiveOn: on, decision: noDecision, note: '' },
    payload: { ...payload },
  });

let people = 0;

const wordsOf = ({ kind, label }: FieldDef): string =>
  kind === 'date' ? '1970-05-19' : kind === 'identity' ? '' : label;

/** Every field that may hold free words says its own name. */
const filledRecord = (): MemberRecord => {
  const record = emptyMemberRecord();
  for (const name of memberFieldNames) record[name] = wordsOf(memberFields[name]);
  return {
    ...record,
    sex: 'Nam',
    sector: 'Khác',
    citizenId: '001070012345',

    cardNumber: String(10_000_000 + ++people),
    profileNumber: `${String(people).padStart(6, '0')} TN`,
  };
};

const openTier = () => {
  const { session } = core.state;
  if (!session) return;
  session.restricted.open = true;
};

/** Written long before the day from which changes are told. */
async function wholeLife(): Promise<number> {
  clock = new Date('2025-03-01T03:00:00Z');
  openTier();
  const { id } = await core.must('member.add', { record: filledRecord() });
  await happened(id, 'admitted', '1995-02-03', { orgId: root });
  await happened(id, 'recognised', '1996-02-03', {});
  await happened(id, 'commended', '2001-02-03', { form: 'praise', title: 'Tận tụy' });
  for (const kind of itemKindNames) {
    const values = Object.fromEntries(
      Object.entries(itemKind(kind).fields).map(([name, def]) => [
        name,
        def.kind === 'date' ? '1999' : def.kind === 'choice' ? (def.options?.[0] ?? '') : def.label,
      ]),
    );
    const item = { id: null, kind, values: { ...emptyItem(kind), ...values } };
    await core.must('record.saveItem', { memberId: id, item, version: 0 });
  }
  return id;
}

describe('the 30 items of mẫu 2-HSĐV (HD 38-HD/BTCTW)', () => {
  test('stand in their order, each with what the register knows of it', async () => {
    const items = itemsOf(await wholeLife(), 'full');
    expect(items.map(({ number }) => number)).toEqual([
      '',
      '',
      ...Array.from({ length: 30 }, (_, n) => String(n + 1)),
    ]);
    const empty = items.filter(({ value, table }) => value === '' && table === null);
    // Of these nothing was ever entered: exemptions and badges.
    expect(empty.map(({ number }) => number)).toEqual(['20', '24']);
    const commendations = items.find(({ number }) => number === '23')?.table?.rows;
    expect(commendations?.map(([on]) => on)).toEqual(['1999', '03/02/2001']);
  });

  test('identity numbers and what is shown only for a reason stay masked', async () => {
    const said = JSON.stringify(itemsOf(await wholeLife(), 'full'));
    expect(said).toContain('001•••345');
    expect(said).not.toContain('001070012345');
    expect(said).not.toContain('Bị xử lý theo pháp luật');
    expect(said).toContain('1 nội dung đang che');
  });

  test('with the reason given the numbers stand in full, and nothing else does', async () => {
    const id = await wholeLife();
    const said = JSON.stringify(itemsOf(id, 'full', since, new Set([id])));
    expect(said).toContain('001070012345');
    expect(said).not.toContain('Bị xử lý theo pháp luật');
    expect(said).toContain('1 nội dung đang che');
  });

  test('while the restricted tier is shut, 27 and 28 say of everybody alike that they are not printed', async () => {
    const id = await wholeLife();
    const { id: bare } = await core.must('member.add', {
      record: { ...emptyMemberRecord(), fullName: 'Lò Văn Không' },
    });
    const [one, other] = [id, bare].map((member) =>
      itemsOf(member, 'full', since, nobody, false).filter(({ number }) => ['27', '28'].includes(number)),
    );
    expect(one?.map(({ value }) => value)).toEqual([recordPaper.tierShut, recordPaper.tierShut]);
    expect(one).toEqual(other);
    // No "K" either: it would say that nothing changed.
    const changes = itemsOf(id, 'changes', since, nobody, false).filter(({ changed }) => changed);
    expect(changes.map(({ number }) => number)).toEqual(['27', '28']);
  });

  test('every field of the form has its item', () => {
    const planned = new Set(recordPlan.flatMap(({ fields }) => fields));
    const onForm = memberFieldNames.filter((name) =>
      (memberFields[name] as FieldDef).source?.startsWith('Mẫu 2-HSĐV'),
    );
    expect(onForm.filter((name) => !planned.has(name))).toEqual([]);
    expect(itemKindNames.filter((kind) => !recordPlan.some(({ lists }) => lists.includes(kind)))).toEqual([]);
  });
});

describe('the Phiếu bổ sung (mẫu 3-HSĐV; HD 06-HD/TW, 8.1)', () => {
  test('of an unchanged member says "K" everywhere, whatever the record holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...memberFieldNames]), async (fields) => {
        clock = new Date('2025-04-01T03:00:00Z');
        const whole = filledRecord();
        const kept = Object.fromEntries(fields.map((name) => [name, whole[name]]));
        const numbers = { cardNumber: '', profileNumber: '', fullName: 'Vi Văn Quãng' };
        const { id } = await core.must('member.add', {
          record: { ...emptyMemberRecord(), ...kept, ...numbers },
        });
        clock = new Date('2026-11-22T03:00:00Z');
        expect(changedOf(id)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('tells the items in which a field was changed, and none of them when it is changed back', async () => {
    const free: MemberField[] = [
      'otherName',
      'homeTown',
      'temporaryAddress',
      'occupation',
      'health',
      'computing',
      'income',
    ];
    await fc.assert(
      fc.asyncProperty(fc.subarray(free, { minLength: 1 }), async (fields) => {
        clock = new Date('2025-04-01T03:00:00Z');
        const record = { ...emptyMemberRecord(), fullName: 'Lý A Sáng', homeTown: 'xã Mường Lay' };
        const { id } = await core.must('member.add', { record });
        clock = new Date('2026-03-01T03:00:00Z');
        const now = { ...record };
        for (const name of fields) now[name] = `mới ${name}`;
        const how = { kind: 'correction', ground: 'Theo hồ sơ gốc' } as const;
        const { version } = await core.must('member.update', { id, version: 1, record: now, how });
        const items = recordPlan.filter((item) => item.fields.some((name) => fields.includes(name)));
        expect(changedOf(id)).toEqual(items.map(({ number }) => number));
        await core.must('member.update', { id, version, record, how });
        expect(changedOf(id)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test('tells a commendation and a row of the record that came since, not those from before', async () => {
    const id = await wholeLife();
    clock = new Date('2026-05-05T03:00:00Z');
    await happened(id, 'badgeAwarded', '2026-02-03', { level: 30, round: '3/2', award: 'award' });
    const values = { ...emptyItem('training'), from: '2026-01', school: 'Trường Chính trị tỉnh' };
    await core.must('record.saveItem', {
      memberId: id,
      item: { id: null, kind: 'training', values },
      version: 0,
    });
    expect(changedOf(id)).toEqual(['22', '24']);
    expect(changedOf(id, '2026-06')).toEqual([]);
  });

  test('says so where the record came into the register only since then, and claims nothing without a day', async () => {
    clock = new Date('2026-02-01T03:00:00Z');
    const { id } = await core.must('member.add', {
      record: { ...emptyMemberRecord(), fullName: 'Hoàng Văn Ba' },
    });
    expect(changedOf(id)).toEqual(['Lưu ý']);
    const unsaid = itemsOf(id, 'changes', '');
    expect(unsaid.every(({ changed, value }) => changed && value === '')).toBe(true);
  });
});
