import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { type DisciplineDesk, decision, openDisciplineDesk } from './testing/discipline-desk.ts';

let desk: DisciplineDesk;
beforeAll(async () => {
  desk = await openDisciplineDesk();
});
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

/** A member who is the secretary of a branch of his own. */
const secretary = async (name: string, fromOn = '2020-01-01') => {
  const orgId = await desk.found(`Chi bộ của ${name}`);
  const memberId = await desk.official(name, orgId);
  const term = { orgId, termId: null, fromOn, untilOn: '' };
  const { id } = await desk.core.must('committee.appoint', { ...term, memberId, post: 'secretary' });
  return { memberId, post: id };
};
const posts = (memberId: number) => desk.core.must('committee.ofMember', { memberId });
const refusal = async (draft: ReturnType<DisciplineDesk['event']>) => {
  const judged = await desk.core.call('event.preview', draft);
  return judged.ok ? null : judged.error;
};
const warned = async (draft: ReturnType<DisciplineDesk['event']>) =>
  (await desk.core.must('event.preview', draft)).warnings.map((w) => w.rule).join(' ');

describe('Quy định 69-QĐ/TW ngày 06/7/2022, Điều 7: cách chức', () => {
  test('is refused for somebody without a post, and before the text was read it is a warning', async () => {
    const an = await desk.official('Nguyễn Văn An');
    const payload = { form: 'dismissal', ground: 'Vi phạm' };
    expect(await refusal(desk.event(an, 'disciplined', '2024-03-01', payload))).toMatchObject({
      code: 'discipline.refused',
      params: { citation: 'Quy định 69-QĐ/TW ngày 06/7/2022, Điều 7' },
    });
    expect(await warned(desk.event(an, 'disciplined', '2019-03-01', payload))).toContain('có chức vụ');
  });

  test('asks for the post by name where one is held, and passes where the decision names one', async () => {
    const { memberId: an } = await secretary('An');
    const payload = { form: 'dismissal', ground: 'Vi phạm' };
    expect(await warned(desk.event(an, 'disciplined', '2024-03-01', payload))).toContain('ghi rõ chức vụ');
    const named = { ...payload, postsRemoved: 'Bí thư chi bộ' };
    expect(await warned(desk.event(an, 'disciplined', '2024-03-01', named))).not.toContain('chức vụ');
  });

  test('ends the chosen post on its day, names it, and withdrawing holds it again', async () => {
    const { memberId: an, post } = await secretary('Chi');
    const before = desk.dump();
    const id = await desk.discipline(
      an,
      '2024-03-01',
      { form: 'dismissal', postIds: [post] },
      decision('12-QĐ/ĐU', '2024-03-01'),
    );
    expect(await posts(an)).toMatchObject([
      { id: post, untilOn: '2024-03-01', endReason: 'Cách chức, quyết định số 12-QĐ/ĐU' },
    ]);
    expect((await desk.ofMember(an))[0]?.postsRemoved).toBe('Bí thư, Chi bộ của Chi');
    await desk.core.must('event.withdraw', { id, reason: 'Ghi nhầm người' });
    expect(await posts(an)).toMatchObject([{ untilOn: '', endReason: '' }]);
    expect(desk.dump()).toEqual(before);
  });

  test('taken back as a step, everything is as before', async () => {
    const { memberId: an, post } = await secretary('Dung');
    const before = desk.dump();
    await desk.discipline(an, '2024-03-01', { form: 'dismissal', postIds: [post] });
    await desk.undoLast();
    expect(desk.dump()).toEqual(before);
  });

  test("is refused with somebody else's post, or one not held on the day", async () => {
    const { memberId: an, post } = await secretary('Giang', '2024-01-01');
    const binh = await desk.official('Trần Thị Bình');
    const payload = { form: 'dismissal', ground: 'Vi phạm', postIds: [post] };
    const code = async (who: number, on: string) =>
      (await refusal(desk.event(who, 'disciplined', on, payload)))?.code;
    expect(await code(binh, '2024-03-01')).toBe('discipline.post-not-held');
    expect(await code(an, '2023-03-01')).toBe('discipline.post-not-held');
  });
});

describe('A decision on a member', () => {
  test('is warned of when its number was used before, for whomever', async () => {
    const an = await desk.official('Nguyễn Văn An');
    const binh = await desk.official('Trần Thị Bình');
    await desk.discipline(an, '2024-03-01', {}, decision('07-QĐ/UBKT', '2024-03-01'));
    const paper = decision('07-QĐ/UBKT', '2024-05-01');
    const payload = { form: 'reprimand', ground: 'Vi phạm' };
    expect(await warned(desk.event(binh, 'disciplined', '2024-05-01', payload, paper))).toContain(
      'Số quyết định 07-QĐ/UBKT đã ghi cho Nguyễn Văn An, ngày 01/03/2024',
    );
    const other = decision('08-QĐ/UBKT', '2024-05-01');
    expect(await warned(desk.event(binh, 'disciplined', '2024-05-01', payload, other))).not.toContain('Số');
  });

  test('says before it is recorded what follows, each with its citation', async () => {
    const { memberId: an } = await secretary('Hải');
    const payload = { form: 'warning', ground: 'Vi phạm', announcedOn: '2026-03-02' };
    const { consequences } = await desk.core.must(
      'event.preview',
      desk.event(an, 'disciplined', '2026-03-01', payload),
    );
    expect(consequences.map((c) => [c.text.slice(0, 25), c.untilOn])).toEqual([
      ['Hết hiệu lực sau 12 tháng', '2027-03-02'],
      ['Chưa xét tặng Huy hiệu Đả', '2026-12-01'],
      ['Xếp loại năm 2026: không ', ''],
      ['Chi bộ của Hải: năm 2026 ', ''],
      ['Được khiếu nại trong 30 n', '2026-04-13'],
    ]);
    expect(consequences.filter((c) => c.verified).map((c) => c.citation)).toEqual([
      'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 28.3.1c',
    ]);
  });
});

describe('A complaint', () => {
  test('leaves the decision in force, and its result ends it; each step can be taken back', async () => {
    const an = await desk.official('Nguyễn Văn An');
    const id = await desk.discipline(an, '2026-03-02');
    const about = { subject: 'member', id } as const;
    const start = desk.dump();
    await desk.must({ deed: 'appeal', ...about, version: 3, on: '2026-03-16', toBody: 'Đảng ủy' });
    expect((await desk.ofMember(an))[0]).toMatchObject({ state: 'underComplaint', form: 'reprimand' });
    const complained = desk.dump();
    await desk.must({
      deed: 'settle',
      ...about,
      version: 4,
      on: '2026-05-04',
      outcome: 'cancelled',
      decision: noDecision,
    });
    expect((await desk.ofMember(an))[0]).toMatchObject({ state: 'cancelled', form: null, consequences: [] });
    await desk.undoLast();
    expect(desk.dump()).toEqual(complained);
    await desk.undoLast();
    expect(desk.dump()).toEqual(start);
  });

  test('is refused twice over, before the decision, and when a second window was quicker', async () => {
    const an = await desk.official('Nguyễn Văn An');
    const id = await desk.discipline(an, '2026-03-02');
    const appeal = { deed: 'appeal', subject: 'member', id } as const;
    expect(await desk.codeOf({ ...appeal, version: 3, on: '2026-03-01' })).toBe('event.refused');
    expect(await desk.codeOf({ ...appeal, version: 2, on: '2026-03-16' })).toBe(
      'discipline.changed-meanwhile',
    );
    await desk.must({ ...appeal, version: 3, on: '2026-03-16' });
    expect(await desk.codeOf({ ...appeal, version: 4, on: '2026-03-17' })).toBe('event.refused');
    expect(await desk.codeOf({ ...appeal, id: 999, version: 4, on: '2026-03-17' })).toBe(
      'discipline.not-found',
    );
  });

  test('after 30 working days is warned of, and so is a settlement after 90 days', async () => {
    const an = await desk.official('Nguyễn Văn An');
    const id = await desk.discipline(an, '2026-03-02', { receivedOn: '2026-03-02' });
    const about = { subject: 'member', id, version: 3 } as const;
    expect(await desk.warnings({ deed: 'appeal', ...about, on: '2026-04-13' })).toEqual([]);
    expect(await desk.warnings({ deed: 'appeal', ...about, on: '2026-04-14' })).toEqual([
      expect.stringContaining('đến hết ngày 13/04/2026'),
    ]);
    await desk.must({ deed: 'appeal', ...about, on: '2026-03-16' });
    const settle = { deed: 'settle', ...about, outcome: 'upheld', decision: noDecision } as const;
    expect(await desk.warnings({ ...settle, on: '2026-06-14' })).toEqual([]);
    expect(await desk.warnings({ ...settle, on: '2026-06-15' })).toEqual([
      expect.stringContaining('đến hết ngày 14/06/2026'),
    ]);
  });

  test('withdrawing the decision under it is refused: the complaint goes first', async () => {
    const an = await desk.official('Nguyễn Văn An');
    const id = await desk.discipline(an, '2026-03-02');
    await desk.must({ deed: 'appeal', subject: 'member', id, version: 3, on: '2026-03-16' });
    const done = await desk.core.call('event.withdraw', { id, reason: 'Ghi nhầm' });
    expect(done).toMatchObject({ ok: false, error: { code: 'event.refused-later' } });
  });
});

describe('An expulsion taken back', () => {
  const settle = (id: number, version: number, outcome: 'cancelled' | 'changed', restoredTo: number | null) =>
    ({
      deed: 'settle',
      subject: 'member',
      id,
      version,
      on: '2026-05-04',
      outcome,
      form: outcome === 'changed' ? 'warning' : '',
      decision: noDecision,
      restoredTo,
    }) as const;

  test.each(['cancelled', 'changed'] as const)(
    '%s: brings the member back into the membership in one step',
    async (outcome) => {
      const orgId = await desk.found(`Chi bộ ${outcome}`);
      const an = await desk.official('Nguyễn Văn An', orgId);
      const id = await desk.discipline(an, '2026-03-02', { form: 'expulsion' });
      const member = async () => (await desk.core.must('member.get', { id: an })).state;
      expect((await member()).status).toBe('expelled');
      expect(await desk.codeOf(settle(id, 3, outcome, null))).toBe('discipline.no-organisation');
      const before = desk.dump();
      await desk.must(settle(id, 3, outcome, orgId));
      expect(await member()).toMatchObject({ status: 'official', orgId, leftOn: null });
      expect((await desk.ofMember(an))[0]).toMatchObject(
        outcome === 'changed' ? { form: 'warning', state: 'inForce' } : { form: null, state: 'cancelled' },
      );
      const { moves, proved } = await desk.core.must('book.movement', {
        request: { book: 'movement', orgId, from: '2026-01-01', asOf: '2026-11-22' },
      });
      expect([moves.expelled, moves.restored, proved]).toEqual([1, 1, true]);
      await desk.undoLast();
      expect(desk.dump()).toEqual(before);
    },
  );
});
