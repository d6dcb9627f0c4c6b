import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postsToEnd } from '../../db/repo/committee.ts';
import type { CommitteePost } from '../../shared/entities/committee.ts';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let root: number;
let a: number;
let b: number;
let an: number;
let binh: number;
let moi: number;

const record = (
  memberId: number,
  kind: OpSent<'event.record'>['kind'],
  effectiveOn: string,
  payload: Record<string, unknown> = {},
) => core.must('event.record', { memberId, kind, effectiveOn, payload, decision: noDecision, note: '' });

beforeAll(async () => {
  core = openCore();
  root = (await createRegister(core)).info.rootOrgId;
  const found = async (name: string) =>
    (
      await core.must('organisation.found', {
        parentId: root,
        type: 'branch',
        name,
        code: '',
        effectiveOn: '2005-01-01',
        decision: '',
      })
    ).id;
  [a, b] = [await found('Chi bộ A'), await found('Chi bộ B')];
  const member = async (fullName: string, admittedOn: string, official: boolean) => {
    const { id } = await core.must('member.add', { record: { ...emptyMemberRecord(), fullName } });
    await record(id, 'admitted', admittedOn, { orgId: a });
    if (official)
      await record(id, 'recognised', `${Number(admittedOn.slice(0, 4)) + 1}${admittedOn.slice(4)}`);
    return id;
  };
  an = await member('Nguyễn Văn An', '2010-02-03', true);
  binh = await member('Trần Thị Bình', '2010-02-03', true);
  moi = await member('Lê Văn Mới', '2026-02-03', false);
});
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const appoint = (memberId: number, post: CommitteePost, fromOn: string, orgId = a, untilOn = '') =>
  core.call('committee.appoint', { orgId, termId: null, memberId, post, fromOn, untilOn });
const codeOf = async (result: ReturnType<typeof appoint>) => {
  const answer = await result;
  return answer.ok ? null : answer.error.code;
};
const holders = async (day: string, orgId = a) =>
  (await core.must('committee.asOf', { orgId, day })).posts.map((p) => [p.post, p.memberName]);

describe('Cấp ủy tại ngày X', () => {
  test('says who held what on the day, not who holds it now', async () => {
    const first = await appoint(an, 'secretary', '2020-06-01');
    if (!first.ok) throw new Error(first.error.code);
    await core.must('committee.end', { id: first.value.id, untilOn: '2025-06-01', reason: 'Hết nhiệm kỳ' });
    await appoint(binh, 'secretary', '2025-06-01');
    expect(await holders('2020-05-31')).toEqual([]);
    expect(await holders('2025-05-31')).toEqual([['secretary', 'Nguyễn Văn An']]);
    expect(await holders('2025-06-01')).toEqual([['secretary', 'Trần Thị Bình']]);
  });

  test.each<[string, () => ReturnType<typeof appoint>, string]>([
    [
      'a second secretary on the same day',
      () => appoint(an, 'secretary', '2026-01-01'),
      'committee.one-holder',
    ],
    [
      'a time that one already entered lies in',
      () => appoint(an, 'secretary', '2019-01-01'),
      'committee.already-holds',
    ],
    ['the same post twice', () => appoint(binh, 'secretary', '2026-01-01'), 'committee.already-holds'],
    [
      'one on probation (Điều lệ, Điều 3)',
      () => appoint(moi, 'committeeMember', '2026-06-01'),
      'committee.not-member',
    ],
    ['one of another chi bộ', () => appoint(an, 'secretary', '2026-01-01', b), 'committee.not-member'],
    ['before admission', () => appoint(an, 'deputySecretary', '2009-01-01'), 'committee.not-member'],
    [
      'an end before the beginning',
      () => appoint(an, 'deputySecretary', '2026-01-01', a, '2025-01-01'),
      'committee.post-dates',
    ],
    [
      'before the organisation was',
      () => appoint(an, 'deputySecretary', '2004-01-01'),
      'organisation.not-living',
    ],
  ])('refuses %s', async (_title, deed, code) => {
    expect(await codeOf(deed())).toBe(code);
  });

  test('a member of a chi bộ below may be in the committee above it', async () => {
    expect(await codeOf(appoint(an, 'committeeMember', '2024-01-01', root))).toBeNull();
  });

  test('a chi ủy in a chi bộ of fewer than 9 official members is warned of, with the regulation', async () => {
    await appoint(an, 'committeeMember', '2026-01-01');
    const { warnings } = await core.must('committee.asOf', { orgId: a, day: '2026-06-01' });
    expect(warnings[0]?.rule).toContain('2 đảng viên chính thức');
    expect(warnings[0]?.citation).toContain('294-QĐ/TW');
  });

  test('a holder who leaves is named until the post is ended', async () => {
    await record(binh, 'transferredOut', '2026-09-01', { destination: 'Đảng bộ X', scope: 'external' });
    const { posts } = await core.must('committee.asOf', { orgId: a, day: '2026-10-01' });
    expect(posts.find((p) => p.memberName === 'Trần Thị Bình')?.left).toBe(true);
    const db = core.state.session?.db;
    expect(db && postsToEnd(db, '2026-10-01').map((p) => p.memberName)).toEqual(['Trần Thị Bình']);
    expect(db && postsToEnd(db, '2026-08-31')).toEqual([]);
  });

  test('the posts in an organisation end with it and come back when its end is withdrawn', async () => {
    const deed = { kind: 'merge', orgId: a, intoOrgId: b, effectiveOn: '2026-11-01' } as const;
    await core.must('organisation.record', deed);
    expect(await holders('2026-11-01')).toEqual([]);
    const history = await core.must('organisation.history', { id: a });
    await core.must('organisation.withdraw', {
      eventId: history.at(-1)?.id ?? 0,
      reason: 'Ghi nhầm tổ chức',
    });
    expect(await holders('2026-11-01')).not.toEqual([]);
  });

  test('a term that ends before it begins is refused, and a mended one keeps its number', async () => {
    const term = { id: null, orgId: a, name: 'Nhiệm kỳ 2025–2027', fromOn: '2025-06-01' };
    expect(await core.call('committee.saveTerm', { ...term, untilOn: '2025-05-01' })).toMatchObject({
      error: { code: 'committee.term-dates' },
    });
    const { id } = await core.must('committee.saveTerm', { ...term, untilOn: '' });
    await core.must('committee.saveTerm', { ...term, id, untilOn: '2027-06-01' });
    const { terms } = await core.must('committee.asOf', { orgId: a, day: '2026-01-01' });
    expect(terms.map((t) => [t.id, t.untilOn])).toEqual([[id, '2027-06-01']]);
  });
});
