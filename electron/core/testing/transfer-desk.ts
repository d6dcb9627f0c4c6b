/** A register with two branches in which transfers are drafted, followed and asked about. For tests of transfers. */
import { noDecision } from '../../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { createRegister, openCore } from './open-core.ts';

type Plan = OpSent<'transfer.draft'>['plan'];
type Incoming = OpSent<'transfer.incoming'>;
export type TransferDesk = Awaited<ReturnType<typeof openTransferDesk>>;

/** Today is 22/11/2026. Members are of the first branch. */
export async function openTransferDesk() {
  const core = openCore({ now: new Date('2026-11-22T03:00:00Z') });
  const root = (await createRegister(core)).info.rootOrgId;
  const found = async (name: string): Promise<number> => {
    const branch = { parentId: root, type: 'branch', name, code: '' } as const;
    return (await core.must('organisation.found', { ...branch, effectiveOn: '2010-01-01', decision: '' })).id;
  };
  const branch1 = await found('Chi bộ 1');
  const branch2 = await found('Chi bộ 2');

  let people = 0;
  const member = async (official = true): Promise<number> => {
    const { id } = await core.must('member.add', {
      record: { ...emptyMemberRecord(), fullName: `Đảng viên ${++people}` },
    });
    const record = (kind: OpSent<'event.record'>['kind'], effectiveOn: string, payload: object) =>
      core.must('event.record', {
        memberId: id,
        kind,
        effectiveOn,
        payload: payload as Record<string, unknown>,
        decision: noDecision,
        note: '',
      });
    await record('admitted', official ? '2010-05-19' : '2026-05-19', { orgId: branch1 });
    if (official) await record('recognised', '2011-05-19', {});
    return id;
  };

  const plan = (part: Partial<Plan> = {}): Plan => ({
    direction: 'out',
    kind: 'finalBeyond',
    paperKind: 'ten',
    introducedOn: '2026-10-19',
    toOrgId: null,
    toName: 'Đảng ủy phường Sông Mơ',
    clearOfHandling: true,
    duesPaidThrough: '2026-10',
    ...part,
  });
  let number = 0;
  const nextNumber = (): string => String(++number);
  const person = (memberId: number) => ({ memberId, paperNumber: nextNumber(), paperSerial: 'AA' });
  const draft = async (memberId: number, part: Partial<Plan> = {}, leftOn = ''): Promise<number> => {
    const { ids } = await core.must('transfer.draft', {
      plan: plan(part),
      people: [person(memberId)],
      leftOn,
    });
    return ids[0] ?? 0;
  };
  const get = (id: number) => core.must('transfer.get', { id });
  const at = async (id: number) => ({ id, version: (await get(id)).transfer.version });

  const incoming = (part: Partial<Incoming> = {}): Incoming => {
    const n = ++people;
    return {
      kind: 'finalBeyond',
      paperKind: 'ten',
      introducedOn: '2026-10-19',
      memberId: null,
      person: {
        fullName: `Người mới ${n}`,
        sex: 'Nữ',
        bornOn: '1985-03-02',
        citizenId: '',
        cardNumber: String(10_000_000 + n),
        profileNumber: '',
        admittedOn: '2012-02-03',
        admissionDecidedOn: '2012-01-15',
        officialOn: '2013-02-03',
      },
      fromName: 'Đảng ủy phường Đồi Thông',
      toOrgId: branch2,
      receivedOn: '2026-10-28',
      ...part,
    };
  };

  const stateOf = async (id: number) => (await core.must('member.get', { id })).state;
  const codeOf = async (answer: Promise<Result<unknown>>): Promise<string> => {
    const result = await answer;
    return result.ok ? 'ok' : result.error.code;
  };
  const kindsOf = async (memberId: number) =>
    (await core.must('member.get', { id: memberId })).events
      .filter((e) => e.withdrawnReason === null)
      .map((e) => e.kind);

  return {
    core,
    branch1,
    branch2,
    member,
    plan,
    nextNumber,
    person,
    draft,
    get,
    at,
    incoming,
    stateOf,
    codeOf,
    kindsOf,
  };
}
