import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertEvent } from '../../db/repo/event.ts';
import { insertMember } from '../../db/repo/member.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { OrganisationType } from '../../shared/entities/organisation.ts';
import { ok } from '../../shared/result.ts';
import { anEventDraft } from '../../shared/testing/an-event.ts';
import { openCore, type TestCore, testPassword } from './testing/open-core.ts';

let core: TestCore;
let root: number;

const found = async (type: OrganisationType, name: string, parentId: number, effectiveOn = '2015-01-01') =>
  (
    await core.must('organisation.found', {
      parentId,
      type,
      name,
      code: '',
      effectiveOn,
      decision: '01-QĐ/ĐUK',
    })
  ).id;

/** Đảng ủy Khối các cơ quan tỉnh in the first nine months of 2019, as its own report gives it (domain.md A, 002). */
beforeAll(async () => {
  core = openCore();
  const made = await core.must('register.create', {
    name: 'Khoi',
    password: testPassword,
    organisation: { name: 'Đảng bộ Khối các cơ quan tỉnh', type: 'upperCommittee', upperName: 'Tỉnh ủy' },
    secretary: 'Nguyễn Văn Thư',
  });
  root = made.info.rootOrgId;
  const branches: number[] = [];
  for (let n = 1; n <= 42; n++) branches.push(await found('grassrootsBranch', `Chi bộ Sở ${n}`, root));
  const committees: number[] = [];
  for (let n = 1; n <= 31; n++) committees.push(await found('grassrootsCommittee', `Đảng bộ Sở ${n}`, root));
  const parts: number[] = [];
  for (let n = 0; n < 2; n++)
    parts.push(await found('subCommittee', `Đảng bộ bộ phận ${n + 1}`, committees[n] ?? root));
  // 6 of the 216 in the two đảng bộ bộ phận, the others directly below the đảng bộ cơ sở
  for (let n = 0; n < 216; n++) {
    const parent = n < 6 ? parts[n % 2] : committees[n % 31];
    branches.push(await found('branch', `Chi bộ phòng ${n + 1}`, parent ?? root));
  }
  const { session } = core.state;
  const at = '2026-11-22T03:00:00.000Z';
  session?.db.tx({ name: 'Thử', reason: 'Thử', at }, (db) => {
    for (let n = 0; n < 270; n++) {
      const memberId = insertMember(db, { ...emptyMemberRecord(), fullName: `Nguyễn Văn ${n}` }, { at });
      const orgId = branches[n % branches.length] ?? root;
      const life = [anEventDraft('admitted', '2016-02-03', { payload: { orgId } })];
      if (n % 9 !== 0) life.push(anEventDraft('recognised', '2017-02-03'));
      for (const event of life) insertEvent(db, { ...event, memberId }, { at, by: 'Thử' });
      refreshState(db, memberId, '2026-11-22');
    }
    return ok(null);
  });
}, 60_000);
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const figures = async (day: string, id = root) => {
  const {
    figures: list,
    members,
    official,
    probationary,
  } = await core.must('organisation.structure', { id, day });
  const of = (type: OrganisationType) => list.find((f) => f.type === type)?.orgs.length ?? 0;
  const [small, large] = [of('grassrootsBranch'), of('grassrootsCommittee')];
  return {
    grassroots: small + large,
    small,
    large,
    parts: of('subCommittee'),
    branches: of('branch'),
    members,
    official,
    probationary,
  };
};

const of2019 = {
  grassroots: 73,
  small: 42,
  large: 31,
  parts: 2,
  branches: 216,
  members: 270,
  official: 240,
  probationary: 30,
};

test('73 grass-roots organisations are 42 chi bộ cơ sở and 31 đảng bộ cơ sở; 2 and 216 stand beside, not added', async () => {
  expect(await figures('2019-09-30')).toEqual(of2019);
});

test('before the founding there is none of them', async () => {
  expect(await figures('2014-12-31')).toMatchObject({ grassroots: 0, branches: 0, members: 0 });
});

test('mergers, raisings and hand-overs of later years leave the report of 2019 as it was', async () => {
  const tree = await core.must('organisation.asOf', { day: '2025-01-01' });
  const named = (name: string) => tree.find((o) => o.name === name)?.id ?? 0;
  await core.must('organisation.record', {
    kind: 'merge',
    orgId: named('Chi bộ Sở 1'),
    intoOrgId: named('Chi bộ Sở 2'),
    effectiveOn: '2025-03-01',
  });
  await core.must('organisation.record', {
    kind: 'raise',
    orgId: named('Chi bộ Sở 3'),
    type: 'grassrootsCommittee',
    name: 'Đảng bộ Sở Ba',
    effectiveOn: '2025-03-01',
  });
  await core.must('organisation.record', {
    kind: 'handOver',
    orgId: named('Đảng bộ Sở 1'),
    toName: 'Đảng bộ các cơ quan Đảng tỉnh',
    effectiveOn: '2025-07-01',
  });
  expect(await figures('2019-09-30')).toEqual(of2019);
  expect(await figures('2025-03-01')).toMatchObject({ grassroots: 72, small: 40, large: 32, members: 270 });
  const last = await figures('2025-07-01');
  expect(last).toMatchObject({ grassroots: 71, small: 40, large: 31, parts: 1 });
  expect(last.members).toBeLessThan(270);
});

test('the members of the parts add up to the members of the whole', async () => {
  for (const day of ['2019-09-30', '2025-07-01']) {
    const tree = await core.must('organisation.asOf', { day });
    const top = tree.filter((o) => o.parentId === root);
    let sum = tree.find((o) => o.id === root)?.members ?? 0;
    for (const { id } of top) sum += (await figures(day, id)).members;
    expect(sum).toBe((await figures(day)).members);
  }
});
