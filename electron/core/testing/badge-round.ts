/** A round of badges with invented people, for tests of the way from the proposal to the decision. */
import { noDecision } from '../../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import { createRegister, openCore, type TestCore } from './open-core.ts';

export const roundDay = '2026-09-02';
export const decision = {
  ...noDecision,
  number: '812-QĐ/TU',
  signedOn: '2026-08-20',
  authority: 'Tỉnh ủy',
};

export const wish = (
  memberId: number,
  level: number,
  kind: 'due' | 'early' | 'late' | 'posthumous' = 'due',
) => ({ memberId, level, kind });

export const award = (
  memberId: number,
  level: number,
  badgeNumber = '',
  proposal: { id: number; version: number } | null = null,
) => ({ memberId, level, award: 'award' as const, badgeNumber, proposal });

export const errorOf = (result: Awaited<ReturnType<TestCore['call']>>) => (result.ok ? null : result.error);

export async function openBadgeRound() {
  const core = openCore();
  const root = (await createRegister(core)).info.rootOrgId;
  const rows = async () => (await core.must('badgeProposal.page', { roundDay, limit: 500 })).rows;
  const ticked = async () => (await rows()).map(({ id, version }) => ({ id, version }));
  return {
    core,
    rows,
    ticked,
    /** A member whose admission was decided on a day. */
    async member(fullName: string, decidedOn: string, bornOn = '1950-01-01'): Promise<number> {
      const { id } = await core.must('member.add', { record: { ...emptyMemberRecord(), fullName, bornOn } });
      const record = (kind: 'admitted' | 'recognised', effectiveOn: string, payload: object) =>
        core.must('event.record', {
          memberId: id,
          kind,
          effectiveOn,
          payload: { ...payload },
          decision: { ...noDecision, signedOn: kind === 'admitted' ? decidedOn : '' },
          note: '',
        });
      await record('admitted', decidedOn, { orgId: root });
      await record('recognised', `${Number(decidedOn.slice(0, 4)) + 1}${decidedOn.slice(4)}`, {});
      return id;
    },
    propose: (people: ReturnType<typeof wish>[]) => core.call('badgeProposal.draft', { roundDay, people }),
    step: async (name: 'declared' | 'resolved' | 'sent', on: string) =>
      core.call('badgeProposal.step', { step: name, people: await ticked(), on, number: '5-NQ/CB' }),
    decide: (people: OpSent<'badgeProposal.decide'>['people']) =>
      core.call('badgeProposal.decide', { roundDay, decision, awardedOn: roundDay, people }),
  };
}
