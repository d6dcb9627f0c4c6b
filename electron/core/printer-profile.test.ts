// Profiles of printers in a real register: kept, measured anew, renamed, dropped, and every step taken back.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Readings } from '../../shared/documents/calibration.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

const a4 = { width: 210, height: 297 };
const names = { printer: 'Canon 2900', tray: 'Khay tay', paper: 'A4 dọc' };
const middle = { across: 50, down: 50 };
/** Everything lies 1 mm to the right and 0.6 mm lower: the crease meets lower numbers. */
const shifted = { across: 45, down: 47 };
const all = (reading: typeof middle): Readings => [reading, reading, reading, reading];

let core: TestCore;
beforeAll(async () => {
  core = openCore();
  await createRegister(core);
});
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const list = () => core.must('printerProfile.list', {});
const save = (id: number | null, readings: Readings, as = names) =>
  core.call('printerProfile.save', { id, names: as, page: a4, readings: [...readings] });

test('one test sheet makes a profile; a second of the same names is refused, measuring anew is not', async () => {
  expect(await save(null, all(shifted))).toMatchObject({ ok: true });
  const [profile] = await list();
  expect(profile).toMatchObject({ ...names, page: a4, measuredOn: '2026-11-22', old: false });
  expect(profile?.map.dx).toBeCloseTo(1, 6);
  expect(profile?.map.dy).toBeCloseTo(0.6, 6);

  expect(await save(null, all(middle))).toMatchObject({ error: { code: 'printer-profile.same-name' } });
  expect(await save(profile?.id ?? 0, all(middle))).toMatchObject({ ok: true });
  expect((await list()).map(({ map }) => map.dx)).toEqual([expect.closeTo(0, 6)]);
});

test('numbers that contradict each other keep nothing', async () => {
  const before = await list();
  const misread: Readings = [middle, { across: 57, down: 50 }, middle, middle];
  expect(await save(null, misread, { ...names, tray: 'Khay 2' })).toMatchObject({
    ok: false,
    error: { code: 'printer-profile.misread', params: { mark: 2, ladder: 'A' } },
  });
  expect(await list()).toEqual(before);
});

test('renaming and dropping are steps that can be taken back', async () => {
  const [profile] = await list();
  if (!profile) throw new Error('no profile');
  const undoLast = async () => {
    const last = await core.must('step.last', {});
    return core.must('step.undo', { id: last?.id ?? 0 });
  };
  await core.must('printerProfile.rename', { id: profile.id, names: { ...names, tray: 'Khay 1' } });
  expect((await list())[0]?.tray).toBe('Khay 1');
  await undoLast();
  expect((await list())[0]?.tray).toBe('Khay tay');
  await core.must('printerProfile.drop', { id: profile.id });
  expect(await list()).toEqual([]);
  await undoLast();
  expect(await list()).toEqual([profile]);
  expect(await core.call('printerProfile.drop', { id: 9999 })).toMatchObject({
    error: { code: 'printer-profile.not-found' },
  });
});

test('a profile that was measured a year ago is called old', async () => {
  let now = '2027-11-22T03:00:00Z';
  const later = openCore({ host: { now: () => new Date(now) } });
  try {
    await createRegister(later);
    await later.must('printerProfile.save', { id: null, names, page: a4, readings: [...all(middle)] });
    expect((await later.must('printerProfile.list', {}))[0]?.old).toBe(false);
    now = '2028-11-22T03:00:00Z';
    expect((await later.must('printerProfile.list', {}))[0]?.old).toBe(true);
  } finally {
    later.close();
  }
});
