/** A register with its keeper at work, and what the tests of rules ask of it again and again. */
import { expect } from 'vitest';
import { noDecision } from '../../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { createRegister, openCore, type TestCore, testPassword } from './open-core.ts';
import { registerDump } from './register-dump.ts';

export type RuleDraftSent = OpSent<'rule.change'>['draft'];
type Deed = readonly [kind: OpSent<'event.record'>['kind'], on: string, payload: Record<string, unknown>];

export const codeOf = (result: Result<unknown>) => (result.ok ? 'written' : result.error.code);

export async function openRuleDesk() {
  const core: TestCore = openCore();
  const root = (await createRegister(core)).info.rootOrgId;
  const stamp = async () => (await core.must('rule.list', { day: '2026-11-22' })).stamp;
  return {
    core,
    root,
    stamp,
    dump: () => registerDump(core.state.session?.db ?? expect.fail('no register')),
    change: async (draft: RuleDraftSent, password = testPassword) =>
      core.call('rule.change', { draft, stamp: await stamp(), password }),
    figure: async (area: string, key: string, day = '2026-11-22') => {
      const { areas } = await core.must('rule.list', { day });
      return areas.find((a) => a.area === area)?.lines.find((line) => line.parameter.key === key)?.figure;
    },
    member: async (fullName: string, life: readonly Deed[]) => {
      const { id } = await core.must('member.add', { record: { ...emptyMemberRecord(), fullName } });
      for (const [kind, effectiveOn, payload] of life)
        await core.must('event.record', {
          memberId: id,
          kind,
          effectiveOn,
          payload,
          decision: noDecision,
          note: '',
        });
      return id;
    },
    close: () => {
      expect(core.bugs).toEqual([]);
      core.close();
    },
  };
}

export type RuleDesk = Awaited<ReturnType<typeof openRuleDesk>>;
