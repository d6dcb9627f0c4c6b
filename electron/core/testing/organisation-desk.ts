/** A register in which organisations are founded, changed and asked about on a day. For tests of organisations. */
import { noDecision } from '../../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import { createRegister, openCore } from './open-core.ts';

export type Deed = OpSent<'organisation.record'>;
export type OrganisationDesk = Awaited<ReturnType<typeof openOrganisationDesk>>;

export async function openOrganisationDesk() {
  const core = openCore();
  const root = (await createRegister(core)).info.rootOrgId;
  const found = async (name: string, effectiveOn = '2010-01-01', parentId = root): Promise<number> => {
    const branch = { parentId, type: 'branch', name, code: '' } as const;
    return (await core.must('organisation.found', { ...branch, effectiveOn, decision: '01-QĐ/ĐU' })).id;
  };
  const record = (deed: Deed) => core.must('organisation.record', deed);
  const refusal = async (deed: Deed): Promise<string | null> => {
    const result = await core.call('organisation.record', deed);
    return result.ok ? null : result.error.code;
  };
  const member = async (fullName: string, orgId: number, admittedOn = '2012-02-03'): Promise<number> => {
    const { id } = await core.must('member.add', { record: { ...emptyMemberRecord(), fullName } });
    await core.must('event.record', {
      memberId: id,
      kind: 'admitted',
      effectiveOn: admittedOn,
      payload: { orgId },
      decision: noDecision,
      note: '',
    });
    return id;
  };
  const placeOf = async (id: number) => (await core.must('member.get', { id })).state.orgId;
  const namesOn = async (day: string) => (await core.must('organisation.asOf', { day })).map((o) => o.name);
  const countsOn = async (day: string) =>
    new Map((await core.must('organisation.asOf', { day })).map((o) => [o.id, o.members]));
  const lastEvent = async (id: number) =>
    (await core.must('organisation.history', { id })).findLast((e) => e.withdrawnReason === null)?.id ?? 0;
  return { core, root, found, record, refusal, member, placeOf, namesOn, countsOn, lastEvent };
}
