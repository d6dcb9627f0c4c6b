/** How a year's levels come about, through the app's own commands: parts, proposals, the list, meetings, undo. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noProcess } from '../../shared/entities/rating-process.ts';
import { noMeeting } from '../../shared/rules/rating-meeting.ts';
import { type DisciplineDesk, openDisciplineDesk } from './testing/discipline-desk.ts';

const year = 2025;
let desk: DisciplineDesk;
let an = 0;
let binh = 0;
let exempt = 0;
let fresh = 0;
let other = 0;

beforeAll(async () => {
  desk = await openDisciplineDesk();
  const { core, branch } = desk;
  an = await desk.official('Nguyễn Văn An');
  binh = await desk.official('Trần Thị Bình');
  exempt = await desk.official('Lê Văn Cụ');
  await core.must('event.record', desk.event(exempt, 'exempted', '2024-03-01', { reason: 'oldAge' }));
  fresh = await desk.member('Phạm Thị Mới', branch, '2025-09-02');
  other = await desk.found('Chi bộ Hai');
});
afterAll(() => desk.core.close());

const detail = () => desk.core.must('year.get', { year });
const row = async (memberId: number) => (await detail()).rows.find((r) => r.memberId === memberId);
const votes = (part: Partial<(typeof noProcess)['votes']>) => ({ part: { votes: part } });

describe('The list of a year', () => {
  test('holds everybody of 31 December, and those who are not rated each with the reason of the ledger', async () => {
    expect(await desk.core.must('year.create', { year })).toEqual({ listed: 4 });
    expect(await row(an)).toMatchObject({ level: null, reason: null, facts: { status: 'official' } });
    expect(await row(exempt)).toMatchObject({ reason: 'exempt', note: 'từ ngày 01/03/2024' });
    expect(await row(fresh)).toMatchObject({ reason: 'newMember', probationary: true });
  });

  test('is brought up to the ledger: newcomers are added, a leaver is named and stays until he is taken off', async () => {
    const late = await desk.official('Võ Văn Sau');
    await desk.core.must(
      'event.record',
      desk.event(binh, 'transferredOut', '2025-12-01', { destination: 'Chi bộ nơi khác', scope: 'external' }),
    );
    const changes = await desk.core.must('year.compare', { year });
    expect(changes.newcomers).toMatchObject([{ memberId: late, reason: null }]);
    expect(changes.leavers).toMatchObject([
      { memberId: binh, why: 'Đã chuyển đi từ ngày 01/12/2025', recorded: false },
    ]);
    expect(await desk.core.must('year.refresh', { year })).toEqual({ added: 1, takenOff: 0, moved: 0 });
    expect(await row(binh)).toBeDefined();
    expect(await desk.core.must('year.refresh', { year, takeOff: [binh] })).toMatchObject({ takenOff: 1 });
    expect(await row(binh)).toBeUndefined();
    await desk.undoLast();
    expect(await row(binh)).toMatchObject({ name: 'Trần Thị Bình' });
    expect(await desk.core.call('year.refresh', { year, takeOff: [an] })).toMatchObject({
      ok: false,
      error: { code: 'year.not-listed' },
    });
  });

  test('names who changed his branch, and follows him only when asked to', async () => {
    await desk.core.must(
      'event.record',
      desk.event(an, 'transferredOut', '2025-12-10', {
        destination: 'Chi bộ Hai',
        scope: 'internal',
        toOrgId: other,
      }),
    );
    const { movers } = await desk.core.must('year.compare', { year });
    expect(movers).toMatchObject([{ memberId: an, from: 'Chi bộ Một', to: 'Chi bộ Hai' }]);
    expect(await desk.core.must('year.refresh', { year, move: [an] })).toMatchObject({ moved: 1 });
    expect(await row(an)).toMatchObject({ orgId: other, orgName: 'Chi bộ Hai' });
    await desk.undoLast();
  });
});

describe('Parts of the process', () => {
  test('are recorded one by one without touching the others, for many in one step that is taken back whole', async () => {
    const before = desk.dump();
    await desk.core.must('year.setProcess', {
      year,
      rows: [
        { memberId: an, part: { opinions: { self: 'good' }, score: 875, selfAssessedOn: '2025-11-20' } },
        { memberId: binh, ...votes({ good: 20, fair: 3 }), choice: { kind: 'level', level: 'good' } },
      ],
    });
    await desk.core.must('year.setProcess', { year, rows: [{ memberId: an, ...votes({ good: 23 }) }] });
    expect((await row(an))?.process).toEqual({
      ...noProcess,
      opinions: { ...noProcess.opinions, self: 'good' },
      votes: { ...noProcess.votes, good: 23 },
      score: 875,
      selfAssessedOn: '2025-11-20',
    });
    expect(await row(binh)).toMatchObject({ level: 'good', process: { votes: { good: 20, fair: 3 } } });
    await desk.undoLast();
    await desk.undoLast();
    expect(desk.dump().rating).toEqual(before.rating);
  });

  test('are refused all together when one of the rows is not on the list, or a reason needs its sentence', async () => {
    const part = { opinions: { self: 'good' as const } };
    const refused = (rows: Parameters<typeof desk.core.call<'year.setProcess'>>[1]['rows']) =>
      desk.core.call('year.setProcess', { year, rows });
    expect(
      await refused([
        { memberId: an, part },
        { memberId: 999_999, part },
      ]),
    ).toMatchObject({
      ok: false,
      error: { code: 'year.not-listed' },
    });
    expect(
      await refused([{ memberId: an, choice: { kind: 'unrated', reason: 'other', note: '' } }]),
    ).toMatchObject({ ok: false, error: { code: 'year.note-missing' } });
    expect((await row(an))?.process.opinions.self).toBeNull();
  });
});

describe('Accepting proposals', () => {
  test('writes what the rules propose, leaves every level that a person set, and counts each kind', async () => {
    await desk.core.must('year.setProcess', {
      year,
      rows: [
        { memberId: an, ...votes({ good: 20, fair: 3 }) },
        { memberId: binh, ...votes({ good: 3, fair: 20 }), choice: { kind: 'level', level: 'good' } },
      ],
    });
    const memberIds = (await detail()).rows.map((r) => r.memberId);
    expect(await desk.core.must('year.acceptProposals', { year, memberIds })).toEqual({
      rated: 1,
      unrated: 0,
      kept: 1,
      nothing: 1,
    });
    expect(await row(an)).toMatchObject({ level: 'good' });
    expect(await row(binh)).toMatchObject({ level: 'good' });
    expect((await row(binh))?.warnings.map((w) => w.kind)).toContain('overrideMissing');
  });
});

describe('What does not fit before the meeting', () => {
  test('a discipline of the year and a disciplined leader of the unit are told of the rows they touch', async () => {
    const { core, branch } = desk;
    await core.must('committee.appoint', {
      orgId: branch,
      termId: null,
      memberId: an,
      post: 'secretary',
      fromOn: '2020-01-01',
      untilOn: '',
      decision: '',
    });
    await desk.discipline(an, '2025-06-15');
    expect((await row(an))?.facts.discipline).toEqual({ on: '2025-06-15', form: 'reprimand' });
    expect((await row(an))?.warnings.map((w) => w.kind)).toContain('disciplinedRated');
    expect(await row(fresh)).toMatchObject({ facts: { unitDisciplined: true, discipline: null } });
  });
});

describe('The meeting and the decision', () => {
  test('are kept with the year, and a second window does not write over the first', async () => {
    const { core, branch } = desk;
    const meeting = { ...noMeeting, metOn: '2025-12-05', called: 5, present: 4, chair: 'Nguyễn Văn An' };
    const put = (version: number) => core.call('year.setMeeting', { year, orgId: branch, meeting, version });
    expect(await put(0)).toMatchObject({ ok: true });
    expect(await put(0)).toMatchObject({ ok: false, error: { code: 'year.meeting-changed' } });
    expect(await put(1)).toMatchObject({ ok: true });
    const meetings = await core.must('year.meetings', { year });
    expect(meetings.find((m) => m.orgId === branch)).toMatchObject({ meeting: { ...meeting, version: 2 } });
    await desk.undoLast();
    await desk.undoLast();
    expect((await core.must('year.meetings', { year })).every((m) => m.meeting === null)).toBe(true);
    expect(await core.call('year.setMeeting', { year, orgId: other, meeting, version: 0 })).toMatchObject({
      ok: false,
      error: { code: 'year.not-a-branch' },
    });

    const decision = { number: '12-QĐ/ĐU', on: '2026-01-05', by: 'Đảng ủy phường Tân Lập' };
    await core.must('year.setDecision', { year, ...decision });
    expect((await detail()).decision).toEqual(decision);
    await desk.undoLast();
    expect((await detail()).decision).toEqual({ number: '', on: '', by: '' });
  });
});
