import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let root: number;
let branch: number;
beforeAll(async () => {
  core = openCore();
  root = (await createRegister(core)).info.rootOrgId;
  branch = (
    await core.must('organisation.found', {
      parentId: root,
      type: 'branch',
      name: 'Chi bộ 1',
      code: '',
      effectiveOn: '2010-01-01',
      decision: '',
    })
  ).id;
});
afterAll(() => core.close());

const nomination = (fullName: string, extra: { bornOn?: string; otherPerson?: boolean } = {}) => ({
  fullName,
  bornOn: '1999-05-01',
  sex: 'Nữ' as const,
  orgId: branch,
  helpers: 'Trần Văn Mẫu',
  certificateOn: '2025-03',
  effectiveOn: '2025-06-01',
  decision: noDecision,
  ...extra,
});
const record = (
  memberId: number,
  kind: 'admitted' | 'recognised' | 'probationExtended',
  effectiveOn: string,
  payload: object,
) =>
  core.must('event.record', {
    memberId,
    kind,
    effectiveOn,
    payload: { ...payload },
    decision: noDecision,
    note: '',
  });
const lists = (orgId: number | null = null) => core.must('growth.list', { year: 2026, orgId });

describe('The way into the Party as lists', () => {
  test('a new person stands among the candidates in one step that can be taken back', async () => {
    const id = (await core.must('growth.nominate', nomination('Lê Thị Mới'))).id;
    const { candidates } = await lists();
    expect(candidates.rows).toEqual([
      {
        memberId: id,
        name: 'Lê Thị Mới',
        bornOn: '1999-05-01',
        sex: 'Nữ',
        orgName: 'Chi bộ 1',
        nominatedOn: '2025-06-01',
        helpers: 'Trần Văn Mẫu',
        certificateOn: '2025-03',
      },
    ]);
    const { state } = await core.must('member.get', { id });
    expect(state).toMatchObject({ status: 'candidate', orgId: branch });
  });

  test('a second person of the same name and birthday is asked about, not written', async () => {
    await core.must('growth.nominate', nomination('Hà Thị Đôi'));
    const before = (await lists()).candidates.found;
    const refused = await core.call('growth.nominate', nomination('Hà Thị  Đôi'));
    expect(refused).toMatchObject({ ok: false, error: { code: 'growth.same-person' } });
    expect((await lists()).candidates.found).toBe(before);
    await core.must('growth.nominate', nomination('Hà Thị Đôi', { otherPerson: true }));
    expect((await lists()).candidates.found).toBe(before + 1);
  });

  test('nobody is nominated by an organisation that is not there', async () => {
    const refused = await core.call('growth.nominate', { ...nomination('Không Chi Bộ'), orgId: 999 });
    expect(refused).toMatchObject({ ok: false, error: { code: 'growth.no-organisation' } });
  });

  test('admission, prolongation and recognition move the person from list to list', async () => {
    const { id } = await core.must('growth.nominate', nomination('Vũ Văn Tiến', { bornOn: '1998-01-01' }));
    await record(id, 'admitted', '2025-08-01', { orgId: branch, introducers: 'Lê Văn A' });
    const first = (await lists()).probationers.rows.find((r) => r.memberId === id);
    expect(first).toMatchObject({ dueOn: '2026-08-01', extendedMonths: 0, introducers: 'Lê Văn A' });
    await record(id, 'probationExtended', '2026-08-01', { months: 3, reason: 'Chưa đủ điều kiện' });
    expect((await lists()).probationers.rows.find((r) => r.memberId === id)).toMatchObject({
      dueOn: '2026-11-01',
      extendedMonths: 3,
    });
    // Entered before its day: still on probation, and the list says from when no longer.
    await record(id, 'recognised', '2026-12-01', {});
    const ahead = (await lists()).probationers.rows.find((r) => r.memberId === id);
    expect(ahead).toMatchObject({ recognisedOn: '2026-12-01' });
    const { events } = await core.must('member.get', { id });
    await core.must('event.withdraw', { id: events.at(-1)?.id ?? 0, reason: 'Ghi nhầm ngày' });
    await record(id, 'recognised', '2026-11-01', {});
    const { probationers, recognised } = await lists();
    expect(probationers.rows.some((r) => r.memberId === id)).toBe(false);
    expect(recognised.rows).toMatchObject([{ memberId: id, officialOn: '2026-11-01', cardNumber: '' }]);
  });

  test('an organisation narrows the lists down to its subtree', async () => {
    const all = (await lists(root)).candidates.found;
    expect(all).toBe((await lists()).candidates.found);
    expect((await lists(branch)).candidates.found).toBe(all);
    const { id } = await core.must('organisation.found', {
      parentId: root,
      type: 'branch',
      name: 'Chi bộ 2',
      code: '',
      effectiveOn: '2010-01-01',
      decision: '',
    });
    expect((await lists(id)).candidates.found).toBe(0);
  });
});
