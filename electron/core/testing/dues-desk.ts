/** A register with one branch and the deeds of its treasurer, in words short enough for a test. */
import { noDecision } from '../../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import type { OpOutput, OpSent } from '../../../shared/ipc/contract.ts';
import { createRegister, openCore, type TestCore } from './open-core.ts';

export interface DuesDesk {
  readonly core: TestCore;
  readonly orgId: number;
  /** official since 2011, admitted in this branch */
  readonly addMember: (fullName: string, admittedOn?: string) => Promise<number>;
  readonly record: (
    memberId: number,
    kind: OpSent<'event.record'>['kind'],
    on: string,
    payload?: Record<string, unknown>,
  ) => Promise<unknown>;
  readonly tell: (
    memberId: number,
    fromMonth: string,
    part?: Partial<OpSent<'dues.setProfile'>['profile']>,
    version?: number,
  ) => ReturnType<TestCore['call']>;
  readonly pay: (
    memberId: number,
    month: string,
    amount: number,
    part?: Partial<OpSent<'dues.pay'>>,
  ) => Promise<string>;
  readonly sheet: (month: string) => Promise<OpOutput<'dues.sheet'>>;
  /** "paid/owed in all" of one member in a month */
  readonly row: (memberId: number, month: string) => Promise<OpOutput<'dues.sheet'>['rows'][number]>;
}

export const insured = {
  group: 'insured',
  baseAmount: 5_000_000,
  region: null,
  relief: '',
  reliefUntil: '',
  decision: '',
} as const;

export const receipt = { paidOn: '2026-11-20', method: 'cash', collector: '', reason: '' } as const;

export async function openDuesDesk(): Promise<DuesDesk> {
  const core = openCore();
  const root = (await createRegister(core)).info.rootOrgId;
  const { id: orgId } = await core.must('organisation.found', {
    parentId: root,
    type: 'branch',
    name: 'Chi bộ 1',
    code: '',
    effectiveOn: '2010-01-01',
    decision: '1-QĐ/ĐU',
  });
  const record: DuesDesk['record'] = (memberId, kind, effectiveOn, payload = {}) =>
    core.must('event.record', { memberId, kind, effectiveOn, payload, decision: noDecision, note: '' });
  const sheet: DuesDesk['sheet'] = (month) => core.must('dues.sheet', { orgId, month });
  return {
    core,
    orgId,
    record,
    sheet,
    async addMember(fullName, admittedOn = '2015-05-19') {
      const { id } = await core.must('member.add', { record: { ...emptyMemberRecord(), fullName } });
      await record(id, 'admitted', admittedOn, { orgId });
      return id;
    },
    tell: (memberId, fromMonth, part = {}, version = 0) =>
      core.call('dues.setProfile', { memberId, fromMonth, version, profile: { ...insured, ...part } }),
    async pay(memberId, month, amount, part = {}) {
      const paid = await core.call('dues.pay', {
        memberId,
        months: [month],
        amount,
        ahead: false,
        number: null,
        payer: '',
        ...receipt,
        ...part,
      });
      return paid.ok ? `số ${paid.value.number}: ${paid.value.months.join(', ')}` : paid.error.code;
    },
    async row(memberId, month) {
      const found = (await sheet(month)).rows.find((row) => row.memberId === memberId);
      if (!found) throw new Error('no such row');
      return found;
    },
  };
}
