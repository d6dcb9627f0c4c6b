// Every job and every question of the contract is asked in every way that its schema knows, in a register in which each text
// of the restricted tier holds words that stand nowhere else. Neither an answer nor a file may hold them for whoever has not
// opened the tier, or has no right to; several do while it is open, so that this test can fail.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { restrictedTables } from '../../db/restricted-tables.ts';
import { restrictedItemKinds } from '../../shared/entities/member-items.ts';
import { type CoreOpName, coreContract } from '../../shared/ipc/contract.ts';
import type { FigureAddress } from '../../shared/ipc/report.ts';
import { ok } from '../../shared/result.ts';
import { openParts } from '../excel/package/zip-parts.ts';
import { sectionMakers } from './reports/sections.ts';
import { openCore, type TestCore } from './testing/open-core.ts';
import { type Known, samplesOf } from './testing/samples-of.ts';

const canary = 'Hoàng Yến Trong Hộp';
/** Texts that a person writes, by table; what is a code or a day cannot hold words. */
const written: Readonly<
  Record<Exclude<(typeof restrictedTables)[number], 'restricted_access'>, readonly string[]>
> = {
  petition: ['sender', 'topic', 'content', 'about_text', 'authority', 'resolution', 'note'],
  inspection_plan: ['topic', 'performer_name', 'subjects', 'timing'],
  inspection_campaign: ['title', 'performer_name', 'paper_number', 'conclusion'],
  inspection_subject: ['conclusion', 'recommendations'],
  inspection_task: ['who', 'what', 'done_note'],
};
/** They write, or ask for, nothing of the register: a PC, an update, a file of somebody else's that is read. */
const elsewhere: readonly CoreOpName[] = [
  ...(['retire.prove', 'retire.wipe', 'update.look', 'update.take'] as const),
  ...(['import.inspect', 'import.resume', 'import.commit', 'import.undo', 'import.undoPreview'] as const),
  ...(['form.inspect', 'template.inspect', 'memberTask.read', 'rule.preview', 'log.check'] as const),
];

/** Of a file or a list that somebody has to choose first; they fill in figures, which report.get and code.find answer for. */
const ofAnotherFile: readonly CoreOpName[] = [
  'card.exportPhotos',
  'form.save',
  'import.result',
  'template.save',
];

let core: TestCore;
let out: string;
let known: Known;
let figures: readonly FigureAddress[];
beforeAll(async () => {
  core = openCore();
  out = mkdtempSync(join(tmpdir(), 'so-dang-vien-ra-'));
  const { rootOrgId } = await core.must('register.createPractice', {});
  const { db } = core.state.session ?? expect.fail('locked');
  const days = {
    from: '2010-01-01',
    to: '2026-11-22',
    asOf: '2026-11-22',
    day: '2026-11-22',
    on: '2026-11-22',
  };
  tier(true);
  db.tx({ name: 'Thử', reason: canary, at: '2026-11-22T03:00:00.000Z' }, (w) => {
    for (const [table, columns] of Object.entries(written))
      for (const column of columns) w.run(`UPDATE ${table} SET ${column} = ?`, [canary]);
    const member = db.pluck<number>('SELECT max(id) FROM member')[0] ?? 0;
    for (const kind of restrictedItemKinds)
      w.run('INSERT INTO member_item (member_id, kind, from_on, payload) VALUES (?, ?, ?, ?)', [
        ...[member, kind, '2010', JSON.stringify({ form: canary, detail: canary, country: canary })],
      ]);
    return ok(null);
  });
  const ids = db.pluck<number>('SELECT id FROM member ORDER BY id DESC');
  const memberId = ids[0] ?? 0;
  const report = await core.must('report.get', {
    ...{ orgId: rootOrgId, from: days.from, to: days.to },
    sections: (await core.must('report.chosen', {})).map(({ section }) => section),
  });
  figures = report.sections.flatMap(({ section, blocks }) =>
    blocks
      .slice(0, sectionMakers[section].restricted ? 3 : 1)
      .flatMap(({ key: block, columns, lines }) =>
        lines
          .slice(0, 1)
          .map(({ key: line }) => ({ section, block, line, column: columns[0]?.key ?? 'now' })),
      ),
  );
  const narrative = await core.must('narrative.create', { kind: 'year', orgId: rootOrgId, ...days });
  known = {
    ...{ ...days, year: 2025, fromYear: 2020, toYear: 2026, offset: 0, limit: 100, orgId: rootOrgId },
    ...{ memberId, ids, memberIds: ids.slice(0, 20), id: narrative.id, search: '', issueNo: null },
    columns: [{ id: 'fullName', label: 'Họ và tên' }],
    campaignId: db.pluck<number>('SELECT max(id) FROM inspection_campaign')[0] ?? 1,
  };
}, 300_000);
afterAll(() => {
  core.close();
  rmSync(out, { recursive: true, force: true });
});

function tier(open: boolean, right = true): void {
  const { session } = core.state;
  if (!session) throw new Error('locked');
  session.restricted.open = open;
  delete session.restricted.usedAt;
  const role = right ? 'secretary' : 'deputy';
  core.state.session = { ...session, person: { ...session.person, role, restricted: right } };
}

const inputOf = (name: CoreOpName) => coreContract[name].input;
const writesFile = (name: CoreOpName) =>
  Object.keys((inputOf(name).def as { shape?: object }).shape ?? {}).some((field) => /token/i.test(field));
const asked = (Object.keys(coreContract) as CoreOpName[]).filter(
  (name) =>
    coreContract[name].kind !== 'command' && !coreContract[name].whileLocked && !elsewhere.includes(name),
);

const writers = asked.filter((name) => coreContract[name].kind === 'job' && writesFile(name)).sort();

/** Of a workbook or a document every part, else the bytes as they are. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  const parts = openParts(bytes);
  return parts ? parts.names.map((part) => parts.text(part) ?? '').join('\n') : bytes.toString('utf8');
}

interface Outcome {
  readonly answers: number;
  readonly files: number;
  /** operations in whose answer or file the words stand */
  readonly hits: readonly string[];
  readonly wrote: ReadonlySet<string>;
}

async function askAll(): Promise<Outcome> {
  const hits = new Set<string>();
  const wrote = new Set<string>();
  let [answers, files] = [0, 0];
  for (const name of asked)
    for (const input of inputsOf(name)) {
      const token = join(out, 'ra.tmp');
      rmSync(token, { recursive: true, force: true });
      const answer = await core.call(name, {
        ...(input as object),
        ...(writesFile(name) && { token }),
      } as never);
      if (!answer.ok) continue;
      answers++;
      const written = existsSync(token) && statSync(token).isFile() ? textOf(token) : null;
      if (written !== null) {
        files++;
        wrote.add(name);
      }
      if (`${JSON.stringify(answer.value)}${written ?? ''}`.includes(canary)) hits.add(name);
    }
  return { answers, files, hits: [...hits].sort(), wrote };
}

/** Where a figure is asked for, of each block of each section one. */
function inputsOf(name: CoreOpName): readonly unknown[] {
  const plain = samplesOf(inputOf(name), known);
  const ofFigures = plain.some((input) => JSON.stringify(input)?.includes('"block"'))
    ? figures.flatMap((figure) => samplesOf(inputOf(name), { ...known, figure }))
    : [];
  const all = [...plain, ...ofFigures].filter((input) => inputOf(name).safeParse(input).success);
  return [...new Map(all.map((input) => [JSON.stringify(input), input])).values()];
}

test('every job is asked, or named as one that lets nothing out', () => {
  const jobs = (Object.keys(coreContract) as CoreOpName[]).filter(
    (name) => coreContract[name].kind === 'job',
  );
  expect(jobs.filter((name) => !asked.includes(name) && !elsewhere.includes(name))).toEqual([]);
});

test('open, the words stand in answers and in files', async () => {
  tier(true);
  const { hits, wrote, files } = await askAll();
  expect(files).toBeGreaterThan(100);
  expect(writers.filter((name) => !wrote.has(name))).toEqual(ofAnotherFile.toSorted());
  expect(hits).toEqual(
    expect.arrayContaining([
      'document.data',
      'explanation.export',
      'log.page',
      'report.export',
      'report.paper',
      'sheet.export',
    ]),
  );
}, 600_000);

test.each([
  ['the tier is shut', true],
  ['the person has no right to it', false],
])(
  'where %s they stand in none',
  async (_why, right) => {
    tier(false, right);
    const { hits, files, answers } = await askAll();
    expect([files > 100, answers > 500]).toEqual([true, true]);
    expect(hits).toEqual([]);
  },
  600_000,
);

test('the facts for a support file do not say how much there is', async () => {
  const { rows } = await core.must('machine.register', {});
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.filter(({ table }) => restrictedTables.some((name) => name === table))).toEqual([]);
});
