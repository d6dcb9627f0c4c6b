/** A register with two branches, six members and the list of 2025, for tests of closing a year. */
import { noDecision } from '../../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import type { RatingChoice } from '../../../shared/ipc/year.ts';
import type { Result } from '../../../shared/result.ts';
import type { RatingLevel } from '../../../shared/rules/rating-names.ts';
import type { Host } from '../context.ts';
import { createRegister, openCore } from './open-core.ts';

export const yearOfDesk = 2025;

const names = [
  'Trần Thị Bình',
  'Lê Văn Cường',
  'Phạm Thị Dung',
  'Hoàng Văn Em',
  'Vũ Thị Giang',
  'Đỗ Văn Hải',
];

export type YearDesk = Awaited<ReturnType<typeof openYearDesk>>;

/** Today is 15/01/2026; everybody is an official member since 2011, three in each branch, nobody rated. */
export async function openYearDesk(host: Partial<Host> = {}) {
  const core = openCore({ now: new Date('2026-01-15T03:00:00Z'), host });
  const root = (await createRegister(core)).info.rootOrgId;
  const branches: number[] = [];
  for (const name of ['Chi bộ 1', 'Chi bộ 2']) {
    const branch = { parentId: root, type: 'branch', name, code: '', decision: '' } as const;
    branches.push((await core.must('organisation.found', { ...branch, effectiveOn: '2010-01-01' })).id);
  }
  const record = (
    memberId: number,
    kind: OpSent<'event.record'>['kind'],
    effectiveOn: string,
    payload: Record<string, unknown> = {},
  ) => core.must('event.record', { memberId, kind, effectiveOn, payload, decision: noDecision, note: '' });
  const members: number[] = [];
  for (const [i, fullName] of names.entries()) {
    const { id } = await core.must('member.add', {
      record: { ...emptyMemberRecord(), fullName, bornOn: `198${i}-03-02` },
    });
    await record(id, 'admitted', '2010-05-19', { orgId: branches[i % 2] });
    await record(id, 'recognised', '2011-05-19');
    members.push(id);
  }
  await core.must('year.create', { year: yearOfDesk });

  const rate = (memberId: number, level: RatingLevel | null) => {
    const choice: RatingChoice = level === null ? { kind: 'open' } : { kind: 'level', level };
    return core.call('year.setProcess', { year: yearOfDesk, rows: [{ memberId, choice }] });
  };
  const rateAll = async (
    levels: readonly RatingLevel[] = ['excellent', 'good', 'good', 'good', 'good', 'fair'],
  ) => {
    for (const [i, id] of members.entries()) await rate(id, levels[i] ?? 'good');
  };
  const close = async () => core.must('year.close', { year: yearOfDesk, openConfirmed: 0 });
  const closings = async () => (await core.must('year.closings', { year: yearOfDesk })).closings;
  const standing = async () => {
    const closing = (await closings()).find(({ reopened }) => reopened === null);
    if (!closing) throw new Error('the year is open');
    return closing;
  };
  const view = async (after: number | null = null) =>
    core.must('year.closedView', { id: (await standing()).id, after });
  const amend = async (memberId: number, level: RatingLevel, ground = 'Theo kết luận giải quyết khiếu nại') =>
    core.call('year.amend', {
      year: yearOfDesk,
      seen: (await standing()).amendments,
      changes: [{ memberId, choice: { kind: 'level', level } }],
      ground,
      paper: { number: '12-QĐ/ĐU', on: '2026-01-10', by: 'Đảng ủy phường Tân Lập' },
    });
  const lastStep = async () => (await core.must('step.last', {}))?.id ?? 0;
  const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code);
  const member = (i: number): number => members[i] ?? 0;

  return {
    core,
    branches,
    members,
    member,
    record,
    rate,
    rateAll,
    close,
    closings,
    view,
    amend,
    lastStep,
    codeOf,
    undo: (id: number) => core.call('step.undo', { id }),
    reopen: () => core.must('year.reopen', { year: yearOfDesk, reason: 'Cấp trên yêu cầu xem lại' }),
  };
}
