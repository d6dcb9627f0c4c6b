// A trial on plain paper lets the genuine sheet be printed, until its fields are moved or the printer is measured anew.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { transferOverlays } from '../../shared/documents/builtin/overlay-transfer.ts';
import type { Readings } from '../../shared/documents/calibration.ts';
import type { DocumentTemplate } from '../../shared/documents/template.ts';
import type { DocumentJob } from '../../shared/ipc/document.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

const template = transferOverlays[0] as DocumentTemplate;
const { key } = template;
const words = {
  ...{
    place: '',
    signedOn: '' as const,
    onBehalfOf: '',
    signerPost: '',
    signer: '',
    preparer: '',
    number: '',
  },
};
const all = (number: number): Readings => {
  const mark = { across: number, down: number };
  return [mark, mark, mark, mark];
};

let core: TestCore;
beforeAll(async () => {
  core = openCore();
  await createRegister(core);
});
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const trialOf = (profileId: number | null) => core.must('printRun.trial', { key, profileId });

function printed(profileId: number | null, part: Partial<DocumentJob> = {}, trial = true) {
  const job: DocumentJob = {
    ...{ document: 'document', source: { key }, subjects: { kind: 'transfer', ids: [1] }, orgId: null },
    ...{ words, answers: {}, watermark: 'none' },
    overlay: { profileId, trial, box: 1, fromSheet: 1 },
    ...part,
  };
  const papers = [{ name: 'Thử', subjectId: 1, memberIds: [], pages: 1 }];
  const run = { job, way: 'printer' as const, title: 'Thử.pdf', pages: 1, papers };
  return core.must('printRun.record', { ...run, sha256: 'a'.repeat(64), reason: '' });
}

const measure = (id: number | null, tray: string, number = 50) =>
  core.must('printerProfile.save', {
    ...{ id, page: { width: 210, height: 297 }, readings: [...all(number)] },
    names: { printer: 'Canon 2900', tray, paper: 'A4 dọc' },
  });

test('a trial holds for its template and its profile, and nobody is asked what came out', async () => {
  const { id } = await measure(null, 'Khay 1');
  const other = await measure(null, 'Khay 2');
  expect(await trialOf(id)).toBeNull();
  expect((await printed(id)).waits).toBe(false);
  expect(await core.must('printRun.waiting', {})).toEqual([]);
  expect(await trialOf(id)).toEqual({ on: '2026-11-22' });
  expect(await trialOf(other.id)).toBeNull();
  expect(await trialOf(null)).toBeNull();
  await printed(null);
  expect(await trialOf(null)).toEqual({ on: '2026-11-22' });
});

test('a genuine print and a trial of a template being worked on are no trial', async () => {
  const { id } = await measure(null, 'Khay 3');
  expect((await printed(id, {}, false)).waits).toBe(true);
  await printed(id, { source: { template } });
  expect(await trialOf(id)).toBeNull();
});

test('a printer that is measured anew is tried anew; the others keep their trials', async () => {
  const { id } = await measure(null, 'Khay 4');
  const other = await measure(null, 'Khay 5');
  await printed(id);
  await printed(other.id);
  await measure(id, 'Khay 4', 47);
  expect(await trialOf(id)).toBeNull();
  expect(await trialOf(other.id)).not.toBeNull();
  await printed(id);
  expect(await trialOf(id)).not.toBeNull();
});

test('fields that were moved, and moved back, are tried anew', async () => {
  const { id } = await measure(null, 'Khay 6');
  await printed(id);
  await core.must('document.save', { template });
  expect(await trialOf(id)).toBeNull();
  await printed(id);
  expect(await trialOf(id)).not.toBeNull();
  await core.must('document.restore', { key });
  expect(await trialOf(id)).toBeNull();
});

test('a sent test sheet is a copy, too', async () => {
  const job = { document: 'testSheet' as const, page: { width: 210, height: 297 }, profileId: null };
  const sent = { job, way: 'printer' as const, title: 'Tờ thử.pdf', pages: 1, papers: [] };
  const run = await core.must('printRun.record', { ...sent, sha256: 'b'.repeat(64), reason: '' });
  expect(run.waits).toBe(false);
  expect(await core.must('printRun.get', { id: run.id })).toMatchObject({
    way: 'trial',
    state: 'copy',
    good: 0,
  });
});
