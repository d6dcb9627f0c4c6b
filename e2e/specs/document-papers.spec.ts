// Every paper that the program delivers, made as a PDF by the built app for people whose whole life is written: each page
// beside the picture that was looked at and kept, its words beside the kept text, its margins measured.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtInTemplates } from '../../shared/documents/builtin/all.ts';
import type { DocumentTemplate } from '../../shared/documents/template.ts';
import type { DocumentJob } from '../../shared/ipc/document.ts';
import { documentDiffersFromGolden } from '../support/golden.ts';
import { answersOf } from '../support/paper-answers.ts';
import { openPapersDesk, type PapersDesk } from '../support/papers-desk.ts';
import { pdfFacts, pdfFonts, pdfText, pdfWords } from '../support/printed-pdf.ts';
import { repositoryRoot } from '../support/which-electron.ts';

test.describe.configure({ mode: 'serial' });

let desk: PapersDesk;
test.beforeAll(async () => {
  desk = await openPapersDesk();
});
test.afterAll(async () => {
  expect(desk.app.problems).toEqual([]);
  await desk.app.close();
});

const partyTemplates = builtInTemplates.filter(({ body }) => body.layout === 'party');

/** Whom each paper is about; those not named here are about two plain members. */
const about: Readonly<Record<string, (keyof PapersDesk)[]>> = {
  'nghi-quyet-ket-nap': ['probationary'],
  'nghi-quyet-cong-nhan': ['probationary'],
  'nhan-xet-du-bi': ['probationary'],
  'phieu-dang-vien': ['full', 'bare'],
  'phieu-bo-sung': ['full', 'bare'],
  'trich-ngang': ['full'],
  'phieu-bao-tu-tran': ['died'],
  'phieu-bao-ra-khoi-dang': ['left'],
  'bieu-mien-sinh-hoat': ['exempt'],
  'don-mien-sinh-hoat': ['exempt'],
};
const plain: (keyof PapersDesk)[] = ['full', 'exempt', 'probationary'];

function subjectsOf({ key, subject, each }: DocumentTemplate): DocumentJob['subjects'] {
  if (subject === 'none') return { kind: subject, ids: [] };
  if (subject === 'transfer') return { kind: subject, ids: [desk.transfer] };
  if (subject === 'badge') return { kind: subject, ids: [...desk.proposals].slice(0, each ? 1 : undefined) };
  const people = about[key] ?? (each ? plain.slice(0, 1) : plain);
  return { kind: subject, ids: people.map((who) => Number(desk[who])) };
}

async function printed(
  template: DocumentTemplate,
  orgId: number,
  answers: DocumentJob['answers'] = answersOf(template),
): Promise<string> {
  const job: DocumentJob = {
    ...{ document: 'document', source: { key: template.key }, subjects: subjectsOf(template), orgId },
    words: {
      ...{ place: 'Tân Lập', signedOn: '2025-06-15', number: '5', preparer: 'Trần Thị Lập' },
      ...{ onBehalfOf: 'T/M CHI BỘ', signerPost: 'Bí thư', signer: 'Nguyễn Văn Thư' },
    },
    ...{ answers, watermark: template.watermark, overlay: null },
  };
  const hex = await desk.app.page.evaluate(async (sent) => {
    type Call = (m: object) => Promise<{ ok: boolean; value: { bytes: Uint8Array }; error?: unknown }>;
    const { call } = (window as unknown as { app: { call: Call } }).app;
    const answer = await call({ name: 'print.preview', input: { job: sent, progressId: 'giay' } });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return [...answer.value.bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }, job);
  // PICTURES=<folder> keeps the papers for somebody to look at.
  const path = join(process.env.PICTURES ?? desk.app.home, `${template.key}.pdf`);
  writeFileSync(path, Buffer.from(hex, 'hex'));
  return path;
}

/** Without the letters of the mark across the page, which are more than 8 mm high. */
const wordsOf = (path: string) => pdfWords(path).filter(({ top, bottom }) => bottom - top < 8);

/** Nothing but the page number (and the mark across the page) leaves 20, 20, 30 and 15 mm (HD 05-HD/VPTW). */
function expectMargins(path: string): void {
  const { width, height } = pdfFacts(path);
  const words = wordsOf(path).filter(({ top, text }) => !(top < 19 && /^\d+$/.test(text)));
  expect(words.length).toBeGreaterThan(20);
  expect(Math.min(...words.map(({ left }) => left))).toBeGreaterThanOrEqual(30 - 0.5);
  expect(Math.max(...words.map(({ right }) => right))).toBeLessThanOrEqual(width - 15 + 0.5);
  expect(Math.min(...words.map(({ top }) => top))).toBeGreaterThanOrEqual(20 - 0.5);
  expect(Math.max(...words.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height - 20 + 0.5);
}

/** Page by page, a line of the file for each; GOLDEN=1 keeps what is printed now. */
function expectKeptText(key: string, path: string): void {
  const kept = join(repositoryRoot, 'e2e/golden/documents', `${key}.txt`);
  const words = wordsOf(path);
  const pages = Array.from({ length: pdfFacts(path).pages }, (_, n) =>
    words.flatMap(({ page, text }) => (page === n + 1 ? [text] : [])).join(' '),
  );
  const now = `${pages.join('\n')}\n`;
  if (process.env.GOLDEN === '1') {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, now);
  }
  if (!existsSync(kept)) throw new Error(`${kept} is missing: read the paper, then GOLDEN=1`);
  expect(now).toBe(readFileSync(kept, 'utf8'));
}

for (const template of partyTemplates)
  test(`${template.name}: its words, its pages and its margins are as they were looked at`, async () => {
    const path = await printed(template, desk.branchId);
    expect(pdfFonts(path).every(({ name, embedded }) => embedded && name.startsWith('Tinos'))).toBe(true);
    expect(pdfText(path)).not.toMatch(/[[\]]/);
    expectMargins(path);
    expectKeptText(template.key, path);
    expect(documentDiffersFromGolden(`documents/${template.key}`, path)).toEqual([]);
  });

test('a long paragraph goes on on the next page, whole, and leaves no page half empty', async () => {
  const template = partyTemplates.find(({ key }) => key === 'nghi-quyet-ket-nap');
  if (!template) throw new Error('the resolution is delivered');
  const told = Array.from({ length: 400 }, (_, n) => `việc${n + 1}`).join(' ');
  const path = await printed(template, desk.branchId, { ...answersOf(template), 'lý lịch': told });
  expectMargins(path);
  const words = pdfWords(path);
  const said = words.map(({ text }) => /việc\d+/.exec(text)?.[0]).filter((text) => text !== undefined);
  expect(said.join(' ')).toBe(told);
  const onPage = (n: number) => words.filter(({ page, text }) => page === n && /việc\d+/.test(text));
  const { height, width } = pdfFacts(path);
  // The line that ends the page stands at its foot, and goes to the margin as every other line of the paragraph.
  const foot = Math.max(...onPage(1).map(({ bottom }) => bottom));
  expect(foot).toBeGreaterThan(height - 20 - 2 * 6.35);
  const last = words.filter(({ page, bottom }) => page === 1 && bottom > foot - 1);
  expect(Math.max(...last.map(({ right }) => right))).toBeCloseTo(width - 15, 0);
  // What goes on is no new paragraph: it begins at the margin.
  expect(onPage(2)[0]?.left).toBeCloseTo(30, 0);
  expect(new Set(onPage(2).map(({ top }) => Math.round(top))).size).toBeGreaterThanOrEqual(2);
});
