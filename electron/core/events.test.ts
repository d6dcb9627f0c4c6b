import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setPaper } from '../../db/repo/dossier.ts';
import { getMember } from '../../db/repo/member.ts';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/result.ts';
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

describe('What the wizard is told before recording', () => {
  test('how many entries it saw: a second window that was quicker is noticed, and nothing is written', async () => {
    const id = await newMember();
    const admission = draft(id, 'admitted', '2025-02-03', { orgId: root });
    const { ledgerSize } = await core.must('event.preview', admission);
    expect(ledgerSize).toBe(0);
    await core.must('event.record', { ...admission, ledgerSize });
    const second = { ...draft(id, 'commended', '2025-03-03', { form: 'praise', title: 'x' }), ledgerSize };
    expect(await core.call('event.record', second)).toMatchObject({
      error: { code: 'event.changed-meanwhile' },
    });
    expect((await core.must('member.get', { id })).events).toHaveLength(1);
    await core.must('event.record', { ...second, ledgerSize: 1 });
  });

  test('from which day it takes effect, and in how many days', async () => {
    const id = await newMember();
    const later = await core.must('event.preview', draft(id, 'admitted', '2026-12-01', { orgId: root }));
    expect(later).toMatchObject({ takesEffectOn: '2026-12-01', remainingDays: 9 });
    const past = await core.must('event.preview', draft(id, 'admitted', '2026-05', { orgId: root }));
    expect(past).toMatchObject({ takesEffectOn: '2026-05-01', remainingDays: 0 });
  });

  test('which papers it rests on and which of them the dossier has', async () => {
    const id = await newMember();
    const nominated = draft(id, 'nominated', '2026-05-05', { orgId: root });
    const before = await core.must('event.preview', nominated);
    expect(new Set(before.papers.map((p) => p.state))).toEqual(new Set(['unknown']));
    core.state.session?.db.tx({ name: 'x', reason: 'x', at: '2026-05-05T00:00:00Z' }, (w) => {
      setPaper(w, id, { paper: 'application', state: 'have', datedOn: '', note: '' });
      return ok(null);
    });
    const after = await core.must('event.preview', nominated);
    expect(after.papers.filter((p) => p.state === 'have').map((p) => p.code)).toEqual(['application']);
  });

  test('a doubt about the record is a warning, and what lies before birth is refused', async () => {
    const record = { ...emptyMemberRecord(), fullName: 'Trẻ Tuổi', bornOn: '2010-01-01' };
    const { id } = await core.must('member.add', { record });
    const young = await core.must('event.preview', draft(id, 'admitted', '2026-05-05', { orgId: root }));
    expect(young.warnings.map((w) => w.rule)).toContainEqual(expect.stringContaining('chưa đủ 18 tuổi'));
    expect(
      await core.call('event.preview', draft(id, 'admitted', '2009-05-05', { orgId: root })),
    ).toMatchObject({ error: { code: 'event.refused' } });
  });
});

describe('The card in the record follows the ledger', () => {
  const official = async (cardNumber: string, fullName: string) => {
    const { id } = await core.must('member.add', {
      record: { ...emptyMemberRecord(), fullName, cardNumber },
    });
    await core.must('event.record', draft(id, 'admitted', '2001-05-19', { orgId: root }));
    await core.must('event.record', draft(id, 'recognised', '2002-05-19'));
    return id;
  };
  const card = (id: number, cardNumber: string) =>
    draft(id, 'cardIssued', '2026-02-03', { form: 'exchange', cardNumber });
  // As stored: what the screen is given is masked.
  const numbersOf = (id: number) => {
    const record = core.state.session && getMember(core.state.session.db, id)?.record;
    return [record?.cardNumber, record?.oldCardNumber];
  };

  test('the number of twelve digits takes the place of the eight, which is kept; withdrawing puts it back', async () => {
    const id = await official('11223344', 'Đỗ Thị Thẻ');
    const { id: issued } = await core.must('event.record', card(id, '001090011223'));
    expect(numbersOf(id)).toEqual(['001090011223', '11223344']);
    await core.must('event.withdraw', { id: issued, reason: 'Ghi nhầm số thẻ' });
    expect(numbersOf(id)).toEqual(['11223344', '']);
  });

  test('a number that another member holds is refused with his name, by the record and by the ledger', async () => {
    const holder = await official('55667788', 'Vũ Văn Giữ');
    const other = await official('', 'Vũ Văn Xin');
    expect(await core.call('event.record', card(other, '55667788'))).toMatchObject({
      error: { code: 'event.card-held', params: { number: '55667788', holder: 'Vũ Văn Giữ' } },
    });
    await core.must('event.record', card(holder, '001090055667'));
    await core.must('event.record', card(holder, '001090055668'));
    expect(await core.call('event.preview', card(other, '001090055667'))).toMatchObject({
      error: { code: 'event.card-held' },
    });
    expect(numbersOf(other)).toEqual(['', '']);
    await core.must('event.record', card(other, '001090055669'));
  });
});

test('An event in the ledger cannot be changed or deleted even by SQL', () => {
  const handle = core.state.session?.db.handle;
  expect(() => handle?.exec('DELETE FROM event')).toThrow('event_never_deleted');
  expect(() => handle?.exec("UPDATE event SET effective_on = '2000-01-01'")).toThrow('event_never_changed');
});

describe('the organisation that an event names', () => {
  test('must not have ended by the day, and one founded later in the register only warns', async () => {
    const branch = async (name: string, effectiveOn: string) =>
      (
        await core.must('organisation.found', {
          parentId: root,
          type: 'branch',
          name,
          code: '',
          effectiveOn,
          decision: '',
        })
      ).id;
    const old = await branch('Chi bộ cũ', '1990-01-01');
    await core.must('organisation.record', {
      kind: 'dissolve',
      orgId: old,
      effectiveOn: '2020-01-01',
      membersToOrgId: null,
      childrenToOrgId: null,
    });
    const id = await newMember('Đinh Văn Chín');
    expect(
      await core.call('event.record', draft(id, 'admitted', '2021-05-19', { orgId: old })),
    ).toMatchObject({
      error: { code: 'event.organisation-ended' },
    });
    const young = await branch('Chi bộ mới', '2020-01-01');
    const preview = await core.must('event.preview', draft(id, 'admitted', '2015-05-19', { orgId: young }));
    expect(preview.warnings.some((w) => w.rule.includes('thành lập ngày 01/01/2020'))).toBe(true);
  });
});
