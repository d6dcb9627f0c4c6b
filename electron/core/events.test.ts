import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let root: number;
beforeAll(async () => {
  core = openCore();
  root = (await createRegister(core)).info.rootOrgId;
});
afterAll(() => core.close());

const newMember = async (fullName = 'Phạm Văn Tư') =>
  (await core.must('member.add', { record: { ...emptyMemberRecord(), fullName } })).id;

const draft = (
  memberId: number,
  kind: OpSent<'event.record'>['kind'],
  effectiveOn: string,
  payload = {},
) => ({
  memberId,
  kind,
  effectiveOn,
  payload,
  decision: noDecision,
  note: '',
});
const stateOf = async (id: number) => (await core.must('member.get', { id })).state;

describe('Events maintain the register', () => {
  test('a life from admission to death is the fold of its events', async () => {
    const id = await newMember();
    expect((await stateOf(id)).status).toBe('none');
    await core.must('event.record', draft(id, 'admitted', '1990-05-19', { orgId: root }));
    expect((await stateOf(id)).status).toBe('probationary');
    await core.must('event.record', draft(id, 'recognised', '1991-05-19'));
    await core.must(
      'event.record',
      draft(id, 'transferredOut', '2001-02-01', { destination: 'Đảng bộ phường B', scope: 'external' }),
    );
    expect(await stateOf(id)).toMatchObject({ status: 'transferredOut', leftOn: '2001-02-01' });
    await core.must(
      'event.record',
      draft(id, 'received', '2005-03-01', { orgId: root, origin: 'Đảng bộ phường B' }),
    );
    await core.must(
      'event.record',
      draft(id, 'badgeAwarded', '2020-05-19', { level: 30, round: '19/5', award: 'award' }),
    );
    await core.must('event.record', draft(id, 'died', '2025-01-02'));
    expect(await stateOf(id)).toMatchObject({ status: 'died', badgeLevel: 30, officialOn: '1991-05-19' });
  });

  test('a preview writes nothing and says what would be', async () => {
    const id = await newMember();
    const preview = await core.must('event.preview', draft(id, 'admitted', '2026-02-03', { orgId: root }));
    expect([preview.before.status, preview.after.status]).toEqual(['none', 'probationary']);
    expect((await core.must('member.get', { id })).events).toEqual([]);
  });

  test('an impossible order is refused with the rule and its citation, and nothing is written', async () => {
    const id = await newMember();
    await core.must('event.record', draft(id, 'admitted', '2024-02-03', { orgId: root }));
    const refused = await core.call(
      'event.record',
      draft(id, 'disciplined', '2024-09-01', { form: 'expulsion', ground: 'x' }),
    );
    expect(refused).toMatchObject({ ok: false, error: { code: 'event.refused' } });
    if (!refused.ok) expect(refused.error.params.citation).toContain('69-QĐ/TW');
    expect((await core.must('member.get', { id })).events).toHaveLength(1);
  });

  test('an earlier entry that makes a later one impossible is refused and names the later one', async () => {
    const id = await newMember();
    await core.must('event.record', draft(id, 'admitted', '2010-02-03', { orgId: root }));
    await core.must('event.record', draft(id, 'recognised', '2011-02-03'));
    const refused = await core.call('event.record', draft(id, 'died', '2010-12-01'));
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'event.refused-later', params: { event: 'Công nhận chính thức' } },
    });
  });

  test('a typing error is withdrawn with its ground and stays to be seen', async () => {
    const id = await newMember();
    await core.must('event.record', draft(id, 'admitted', '2010-02-03', { orgId: root }));
    const { id: wrong } = await core.must('event.record', draft(id, 'died', '2020-01-01'));
    await core.must('event.withdraw', { id: wrong, reason: 'Ghi nhầm người, theo biên bản 02' });
    expect((await stateOf(id)).status).toBe('probationary');
    expect((await core.must('member.get', { id })).events.at(-1)?.withdrawnReason).toBe(
      'Ghi nhầm người, theo biên bản 02',
    );
    expect(await core.call('event.withdraw', { id: wrong, reason: 'Ghi nhầm lần nữa' })).toMatchObject({
      error: { code: 'event.not-found' },
    });
  });

  test('an admission cannot be withdrawn from under what rests on it', async () => {
    const id = await newMember();
    const { id: admission } = await core.must(
      'event.record',
      draft(id, 'admitted', '2010-02-03', { orgId: root }),
    );
    await core.must('event.record', draft(id, 'recognised', '2011-02-03'));
    expect(await core.call('event.withdraw', { id: admission, reason: 'Ghi nhầm ngày' })).toMatchObject({
      error: { code: 'event.refused-later' },
    });
  });

  test('what takes effect later changes the state only on its day', async () => {
    const id = await newMember();
    await core.must('event.record', draft(id, 'admitted', '2026-01-10', { orgId: root }));
    await core.must('event.record', draft(id, 'recognised', '2027-01-10'));
    expect((await stateOf(id)).status).toBe('probationary');
  });

  test('the year of an event cannot be decades away', async () => {
    const id = await newMember();
    expect(
      await core.call('event.record', draft(id, 'admitted', '2096-01-10', { orgId: root })),
    ).toMatchObject({
      error: { code: 'event.future' },
    });
  });

  test('a payload that does not fit its kind never reaches the ledger', async () => {
    const id = await newMember();
    expect(
      await core.call('event.record', draft(id, 'disciplined', '2026-01-10', { form: 'jail', ground: 'x' })),
    ).toMatchObject({
      error: { code: 'app.bad-request' },
    });
  });
});

test('An event in the ledger cannot be changed or deleted even by SQL', () => {
  const handle = core.state.session?.db.handle;
  expect(() => handle?.exec('DELETE FROM event')).toThrow('event_never_deleted');
  expect(() => handle?.exec("UPDATE event SET effective_on = '2000-01-01'")).toThrow('event_never_changed');
});
