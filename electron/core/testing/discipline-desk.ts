/** A register in which members and organisations are disciplined. For tests of discipline. */
import { type Decision, noDecision } from '../../../shared/entities/event.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import { openOrganisationDesk } from './organisation-desk.ts';
import { registerDump } from './register-dump.ts';

export type DisciplineDesk = Awaited<ReturnType<typeof openDisciplineDesk>>;
type Deed = OpSent<'discipline.record'>;

export const decision = (number: string, signedOn: string): Decision => ({ ...noDecision, number, signedOn });

export async function openDisciplineDesk() {
  const desk = await openOrganisationDesk();
  const { core, root } = desk;
  const branch = await desk.found('Chi bộ Một');
  const event = (
    memberId: number,
    kind: OpSent<'event.record'>['kind'],
    effectiveOn: string,
    payload: object = {},
    paper: Decision = noDecision,
  ) => ({ memberId, kind, effectiveOn, payload: { ...payload }, decision: paper, note: '' });
  const official = async (name: string, orgId = branch): Promise<number> => {
    const id = await desk.member(name, orgId, '2010-02-03');
    await core.must('event.record', event(id, 'recognised', '2011-02-03'));
    return id;
  };
  /** @returns the id of the decision */
  const discipline = async (
    memberId: number,
    on: string,
    payload: object = {},
    paper: Decision = noDecision,
  ): Promise<number> =>
    (
      await core.must(
        'event.record',
        event(memberId, 'disciplined', on, { form: 'reprimand', ground: 'Vi phạm', ...payload }, paper),
      )
    ).id;
  const ofMember = (memberId: number) => core.must('discipline.ofMember', { memberId });
  const version = async (memberId: number) => (await ofMember(memberId))[0]?.version ?? 0;
  const must = (deed: Deed) => core.must('discipline.record', deed);
  const codeOf = async (deed: Deed): Promise<string | null> => {
    const done = await core.call('discipline.record', deed);
    return done.ok ? null : done.error.code;
  };
  const warnings = async (deed: Deed): Promise<readonly string[]> =>
    (await core.must('discipline.preview', deed)).warnings.map((w) => w.rule);
  const counts = (from: string, to: string, orgId = root) =>
    core.must('discipline.counts', { orgId, from, to });
  const dump = () => {
    if (!core.state.session) throw new Error('no register is open');
    return registerDump(core.state.session.db);
  };
  const undoLast = async () => {
    const step = await core.must('step.last', {});
    return core.must('step.undo', { id: step?.id ?? 0 });
  };
  return {
    ...desk,
    branch,
    event,
    official,
    discipline,
    ofMember,
    version,
    must,
    codeOf,
    warnings,
    counts,
    dump,
    undoLast,
  };
}
