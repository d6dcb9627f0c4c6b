import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import type { AttendanceMark, MeetingFields } from '../../shared/entities/meeting.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import { openOrganisationDesk } from './testing/organisation-desk.ts';
import { registerDump } from './testing/register-dump.ts';

type Desk = Awaited<ReturnType<typeof openOrganisationDesk>>;

/** Today is 22/11/2026. */
let desk: Desk;
let branch: number;
let people: readonly number[];
beforeEach(async () => {
  desk = await openOrganisationDesk();
  branch = await desk.found('Chi bộ 1');
  people = [];
  for (const name of ['Trần Thị An', 'Lê Văn Bình', 'Vũ Thị Chi', 'Đỗ Văn Dũng'])
    people = [...people, await desk.member(name, branch)];
});
afterEach(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const aMeeting = (part: Partial<MeetingFields> = {}): MeetingFields => ({
  orgId: branch,
  heldOn: '2026-03-05',
  kind: 'regular',
  place: 'Nhà văn hóa',
  chair: '',
  secretary: '',
  topics: 'Nhiệm vụ tháng 3',
  minutesNumber: '3-BB/CB',
  quality: '',
  points: {},
  note: '',
  ...part,
});
/** c present, p excused, k absent; anything else unmarked */
const marks = (letters: string): { memberId: number; mark: AttendanceMark; reason: string }[] =>
  [...letters].flatMap((letter, i) => {
    const mark = ({ c: 'present', p: 'excused', k: 'absent' } as const)[letter];
    return mark ? [{ memberId: people[i] ?? 0, mark, reason: mark === 'excused' ? 'ốm' : '' }] : [];
  });
const hold = (heldOn: string, letters = 'cccc', part: Partial<MeetingFields> = {}) =>
  desk.core.must('meeting.save', {
    id: null,
    version: 1,
    meeting: aMeeting({ heldOn, ...part }),
    attendance: marks(letters),
  });
const event = (
  memberId: number,
  kind: OpSent<'event.record'>['kind'],
  effectiveOn: string,
  payload: object,
) =>
  desk.core.must('event.record', {
    memberId,
    kind,
    effectiveOn,
    payload: payload as Record<string, unknown>,
    decision: noDecision,
    note: '',
  });
const monthsOf = async (year = 2026) =>
  (await desk.core.must('meeting.year', { orgId: desk.root, year }))[0]?.months ?? [];

describe('The roll of a meeting', () => {
  it('is the branch of that day: who came later or had left is not on it', async () => {
    const late = await desk.member('Ngô Thị Em', branch, '2026-04-01');
    const roll = async (day: string) => (await desk.core.must('meeting.roll', { orgId: branch, day })).roll;
    expect((await roll('2026-03-05')).map((p) => p.memberId)).toEqual(people);
    expect((await roll('2026-04-05')).map((p) => p.memberId)).toContain(late);
    expect(await roll('2009-01-01')).toEqual([]);
  });

  it('counts neither the exempt nor those away, and says so', async () => {
    const [exempt = 0, away = 0] = people;
    await event(exempt, 'exempted', '2026-02-01', { reason: 'treatment', untilOn: '2026-12-31' });
    await event(away, 'temporaryOut', '2026-02-01', {
      destination: 'Nơi khác',
      untilOn: '2026-12-31',
      paperNumber: '',
    });
    const { id } = await hold('2026-03-05', '--ck');
    const detail = await desk.core.must('meeting.get', { id });
    expect(detail.roll.map((p) => [p.standing, p.mark])).toEqual([
      ['exempt', null],
      ['away', null],
      ['counted', 'present'],
      ['counted', 'absent'],
    ]);
    expect((await monthsOf())[2]?.meetings).toMatchObject([
      { counted: 2, present: 1, absent: 1, excused: 0 },
    ]);
  });

  it('names who was marked and, by a later entry, was not of the branch on that day', async () => {
    const { id } = await hold('2026-03-05');
    await event(people[3] ?? 0, 'transferredOut', '2026-03-01', {
      destination: 'Nơi khác',
      scope: 'external',
      toOrgId: null,
      paperNumber: '',
      duesPaidThrough: '',
    });
    const detail = await desk.core.must('meeting.get', { id });
    expect(detail.roll).toHaveLength(3);
    expect(detail.strays).toEqual(['Đỗ Văn Dũng']);
  });
});

describe('The months of a branch', () => {
  it('show what was held, what was not, and what has not come', async () => {
    await hold('2026-01-05');
    await hold('2026-02-20', 'cccc', { kind: 'thematic' });
    const standings = (await monthsOf()).map((m) => m.standing);
    expect(standings).toEqual(['held', ...Array(9).fill('missed'), 'open', 'none']);
    expect((await monthsOf())[1]?.meetings).toHaveLength(1);
  });

  it('are asked of a branch that keeps its meetings here: last month and the running one', async () => {
    const todo = async () =>
      (await desk.core.must('todo.list', {})).items
        .filter((i) => i.kind === 'meetingMissing')
        .map((i) => i.dueOn);
    expect(await todo()).toEqual([]);
    await hold('2026-09-05');
    expect(await todo()).toEqual(['2026-10-31', '2026-11-30']);
    await hold('2026-10-30');
    await hold('2026-11-20');
    expect(await todo()).toEqual([]);
  });
});

describe('Xóa tên (294, khoản 8.1) out of absence', () => {
  it('warns at two months of the year, alarms at three, and proposes nothing by itself', async () => {
    const levels = async () =>
      (await desk.core.must('meeting.strikeOff', { orgId: desk.root, year: 2026 })).map(
        ({ name, grounds }) => `${name} ${grounds.map((g) => `${g.ground} ${g.level} ${g.months.length}`)}`,
      );
    await hold('2026-01-05', 'ckpc');
    await hold('2026-02-05', 'ckcc');
    expect(await levels()).toEqual(['Lê Văn Bình absence warn 2']);
    await hold('2026-02-20', 'cccc', { kind: 'extraordinary' });
    expect(await levels()).toEqual([]);
    await hold('2026-03-05', 'ckcc');
    await hold('2026-05-05', 'ckcc');
    expect(await levels()).toEqual(['Lê Văn Bình absence alarm 3']);
    const todo = (await desk.core.must('todo.list', {})).items.filter((i) => i.memberId === people[1]);
    expect(todo.map((i) => i.kind).filter((kind) => kind.startsWith('absence'))).toEqual([
      'absenceStrikeOff',
    ]);
    expect((await desk.core.must('member.get', { id: people[1] ?? 0 })).events).toHaveLength(1);
  });
});

describe('Writing a meeting', () => {
  it('is one step that can be taken back, and done again', async () => {
    const db = desk.core.state.session?.db;
    if (!db) throw new Error('no register is open');
    const before = registerDump(db);
    await hold('2026-03-05', 'cckp');
    const written = registerDump(db);
    const step = await desk.core.must('step.last', {});
    await desk.core.must('step.undo', { id: step?.id ?? 0 });
    expect(registerDump(db)).toEqual(before);
    const redo = (await desk.core.must('step.list', { search: 'sinh hoạt chi bộ' })).steps[0]?.undone?.redoId;
    await desk.core.must('step.undo', { id: redo ?? 0 });
    expect(registerDump(db)).toEqual(written);
  });

  it('a removal brings back the meeting with its attendance', async () => {
    const { id } = await hold('2026-03-05', 'cckp');
    const before = await desk.core.must('meeting.get', { id });
    await desk.core.must('meeting.remove', { id, version: 1, reason: 'ghi nhầm chi bộ' });
    expect((await monthsOf())[2]?.meetings).toEqual([]);
    await desk.core.must('step.undo', { id: (await desk.core.must('step.last', {}))?.id ?? 0 });
    expect(await desk.core.must('meeting.get', { id })).toEqual(before);
  });

  it('keeps the later of two windows from writing over the first', async () => {
    const { id } = await hold('2026-03-05');
    const save = (letters: string) =>
      desk.core.call('meeting.save', { id, version: 1, meeting: aMeeting(), attendance: marks(letters) });
    expect((await save('kccc')).ok).toBe(true);
    expect(await save('cccc')).toMatchObject({ error: { code: 'meeting.changed-meanwhile' } });
  });

  it.each<readonly [string, Partial<MeetingFields>]>([
    ['in the future', { heldOn: '2026-11-23' }],
    ['on a day before the branch was founded', { heldOn: '2009-12-31' }],
    ['a second time on the same day, of the same kind', {}],
  ])('is refused %s', async (_title, part) => {
    await hold('2026-03-05');
    const meeting = aMeeting(part);
    expect(
      await desk.core.call('meeting.save', { id: null, version: 1, meeting, attendance: [] }),
    ).toMatchObject({
      error: { code: 'meeting.refused', params: { rule: expect.stringContaining('Ngày họp') } },
    });
  });

  it('is refused for an organisation that is no branch, and with somebody of another branch', async () => {
    const other = await desk.member('Người khác', await desk.found('Chi bộ 2'));
    const refused = async (meeting: MeetingFields, memberId: number) =>
      desk.core.call('meeting.save', {
        id: null,
        version: 1,
        meeting,
        attendance: [{ memberId, mark: 'present', reason: '' }],
      });
    for (const [meeting, memberId] of [
      [aMeeting({ orgId: desk.root }), people[0] ?? 0],
      [aMeeting(), other],
    ] as const)
      expect(await refused(meeting, memberId)).toMatchObject({ error: { code: 'meeting.refused' } });
  });
});

describe('The tables that leave', () => {
  it('say of each meeting who was there on which base, and of each member the months', async () => {
    await hold('2026-01-05', 'cckp', { quality: 'fair' });
    await hold('2026-02-05', 'cccc');
    const orgId = desk.root;
    const meetings = await desk.core.must('sheet.get', {
      request: { sheet: 'meetings', orgId, from: '2026-01-01', to: '2026-12-31' },
    });
    expect(meetings.rows.map((row) => row.cells.slice(4))).toEqual([
      [],
      [2, 4, '50,0%', 1, 1, 'Khá'],
      [4, 4, '100,0%', 0, 0, ''],
    ]);
    const attendance = await desk.core.must('sheet.get', {
      request: { sheet: 'attendance', orgId, year: 2026 },
    });
    expect(attendance.rows[3]?.cells).toEqual(['Vũ Thị Chi', 'K', 'C', ...Array(10).fill(''), 1, 1]);
  });
});
