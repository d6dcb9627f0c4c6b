// Every list, book and report that can be shown can be printed: on A4 and A3, its headers on every page, "Trang x/y"
// from the second page, only in the bundled fonts, and never a signature alone on a page.
import { expect, test } from '@playwright/test';
import { bookCodes } from '../../shared/entities/book.ts';
import { sheetText } from '../../shared/i18n/vi/sheet.ts';
import { yearPaper } from '../../shared/i18n/vi/year-paper.ts';
import { memberFilterSchema } from '../../shared/ipc/member.ts';
import type { PrintJob } from '../../shared/ipc/print.ts';
import { reportSectionNames } from '../../shared/ipc/report.ts';
import { practiceRestrictedPassword } from '../../shared/ipc/restricted.ts';
import type { RequestOf, Sheet, SheetName, SheetRequest } from '../../shared/ipc/sheet.ts';
import { usualEdges } from '../../shared/rules/member-dimension.ts';
import type { App } from '../support/app.ts';
import { ask } from '../support/fresh-register.ts';
import { openPractice } from '../support/practice.ts';
import { printJob } from '../support/print-job.ts';
import { pdfFacts, pdfFonts, pdfText, pdfWords } from '../support/printed-pdf.ts';

test.describe.configure({ mode: 'serial', timeout: 420_000 });

let app: App;
let orgId = 0;
let memberIds: readonly number[] = [];
let closings: readonly { readonly id: number }[] = [];
let listId = 0;
let campaignId = 0;
let kindId = 0;

const year = 2024;
const all = { from: '1990-01-01', to: '2026-12-31' };
const never = { from: '1935-01-01', to: '1935-12-31' };
const paper = {
  place: 'Hoa Ban',
  signedOn: '2026-02-05',
  preparer: 'Nguyễn Văn Thư',
  onBehalfOf: 'T/M Đảng ủy',
  signerPost: 'Bí thư',
  signer: 'Trần Thị Bình',
};
const filter = memberFilterSchema.parse({});
const edges = { age: [...usualEdges.age], partyAge: [...usualEdges.partyAge] };
const figure = { section: 'movement', block: 'balance', line: 'closing', column: 'now' } as const;

test.beforeAll(async () => {
  app = await openPractice();
  orgId = (await ask<{ open: { rootOrgId: number } }>(app, 'register.status', {})).open.rootOrgId;
  memberIds = await ask<readonly number[]>(app, 'member.ids', { statuses: ['official'] });
  await ask(app, 'restricted.unlock', { password: practiceRestrictedPassword });
  const head = { name: 'Danh sách phát thẻ', drawnOn: '2026-01-05', form: 'new', note: '' };
  listId = (await ask<{ id: number }>(app, 'card.drawList', { ...head, memberIds: memberIds.slice(0, 60) }))
    .id;
  const campaigns = await ask<{ rows: { id: number }[] }>(app, 'inspection.list', {
    ...all,
    offset: 0,
    limit: 1,
  });
  campaignId = campaigns.rows[0]?.id ?? 0;
  const kind = { name: 'Giấy giới thiệu', central: true, prefix: 'A', digits: 6, paperKind: '', note: '' };
  kindId = (await ask<{ id: number }>(app, 'blank.saveKind', { id: null, version: 1, kind })).id;
  closings = await closedTwice();
});

test.afterAll(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

/** A year of ratings, closed, opened and closed again. */
async function closedTwice(): Promise<readonly { readonly id: number }[]> {
  const { rows } = await ask<{ rows: { level: string | null; reason: string | null }[] }>(app, 'year.get', {
    year,
  });
  const open = rows.filter(({ level, reason }) => level === null && reason === null).length;
  await ask(app, 'year.close', { year, openConfirmed: open });
  await ask(app, 'year.reopen', { year, reason: 'Bổ sung kết quả' });
  await ask(app, 'year.close', { year, openConfirmed: open });
  return (await ask<{ closings: { id: number }[] }>(app, 'year.closings', { year })).closings;
}

/** One request for each table there is: the compiler names a new one that is missing here. */
const requests = (span: typeof all): { readonly [N in SheetName]: RequestOf<N> } => {
  const period = { ...span, orgId };
  const [last, first] = [closings[0]?.id ?? 0, closings.at(-1)?.id ?? 0];
  return {
    duesMonth: { sheet: 'duesMonth', orgId, month: '2026-01' },
    duesYear: { sheet: 'duesYear', orgId, year: 2026 },
    duesSplit: { sheet: 'duesSplit', orgId, from: '2026-01', to: '2026-06' },
    cardList: { sheet: 'cardList', listId, open: false },
    cardMovements: { sheet: 'cardMovements', ...period },
    badgeDue: { sheet: 'badgeDue', roundDay: '2026-02-03', orgId, level: null },
    badgeForecast: { sheet: 'badgeForecast', orgId },
    partyAge: { sheet: 'partyAge', memberId: memberIds[0] ?? 0, asOf: all.to },
    commendationCounts: { sheet: 'commendationCounts', ...period },
    commendations: { sheet: 'commendations', ...period, subject: 'members', form: null },
    disciplines: { sheet: 'disciplines', ...period, span: 'period', subject: '', form: '', state: '' },
    fiveYears: { sheet: 'fiveYears', year, orgId },
    organisationRatings: { sheet: 'organisationRatings', year, percentBase: 'total' },
    rules: { sheet: 'rules', day: all.to },
    meetings: { sheet: 'meetings', ...period },
    attendance: { sheet: 'attendance', orgId, year: 2026 },
    badgeProposals: { sheet: 'badgeProposals', roundDay: '2026-02-03', orgId },
    badgeAwards: { sheet: 'badgeAwards', ...period },
    badgeMoney: { sheet: 'badgeMoney', ...period },
    petitions: { sheet: 'petitions', ...span },
    inspections: { sheet: 'inspections', ...period, withSigns: true, body: '', topic: '' },
    inspectionCampaigns: {
      sheet: 'inspectionCampaigns',
      ...span,
      status: '',
      kind: '',
      body: '',
      topic: '',
      search: '',
    },
    inspectionSubjects: { sheet: 'inspectionSubjects', campaignId },
    inspectionPlan: { sheet: 'inspectionPlan', year: 2026 },
    adHocList: {
      sheet: 'adHocList',
      list: { filter, columns: ['fullName', 'bornOn', 'admittedOn'], groupBy: ['organisation'] },
      name: 'Danh sách theo chi bộ',
      sentence: 'mọi đồng chí trong sổ',
    },
    pivot: {
      sheet: 'pivot',
      pivot: { filter, rows: 'organisation', columns: 'age', edges },
      show: 'count',
      name: 'Chi bộ theo tuổi',
      sentence: 'mọi đồng chí trong sổ',
    },
    explanation: { sheet: 'explanation', source: { from: 'screen', period: { ...all, orgId }, figure } },
    figureRows: { sheet: 'figureRows', ...all, orgId, figure },
    figureByOrganisation: { sheet: 'figureByOrganisation', ...all, orgId, figure },
    closedYear: { sheet: 'closedYear', closingId: last, after: 0 },
    closingDifferences: { sheet: 'closingDifferences', fromId: first, toId: last },
    yearComparison: { sheet: 'yearComparison', years: [year - 1, year], percentBase: 'total' },
    yearMovers: { sheet: 'yearMovers', from: year - 1, to: year },
    yearPeople: { sheet: 'yearPeople', year, of: 'total' },
    copiesOut: { sheet: 'copiesOut' },
    log: {
      sheet: 'log',
      filter: { from: null, to: null, actor: '', kind: null, memberId: null, words: '' },
    },
    printRegister: {
      sheet: 'printRegister',
      ...span,
      ...{ search: '', way: null, state: null, spoiled: false, document: null },
    },
    blankUse: { sheet: 'blankUse', year: 2026 },
    blankMoves: { sheet: 'blankMoves', kindId },
    yearPaper: { sheet: 'yearPaper', kind: 'proposals', year, orgId: null, withEmpty: false },
  };
};

const squeezed = (text: string): string => text.replace(/[\s\u00ad]+/gu, '').toLocaleLowerCase('vi');

/** Millimetres from the top of a further page within which the header of its table ends. */
const headerEnd = 50;

interface Wanted {
  readonly name: string;
  readonly title: string;
  /** of the columns; a report has tables of several */
  readonly labels: readonly string[];
  /** the page on which the table begins: a balance may fill the first one */
  readonly begins?: number;
}

/** @returns how many pages it has */
async function printsWhole({ name, title, labels, begins = 1 }: Wanted, job: PrintJob): Promise<number> {
  const path = await printJob(app, name, job);
  const { pages, width } = pdfFacts(path);
  const a3 = 'size' in job && job.size === 'A3';
  expect(Math.round(width), name).toBe(a3 ? 420 : 297);
  expect(squeezed(pdfText(path, 1)), name).toContain(squeezed(title));
  const words = pdfWords(path);
  for (let page = 1; page <= pages; page++) {
    const text = pdfText(path, page);
    // Above the rows of a further page, and only there, its header stands.
    const high = page === 1 ? Number.POSITIVE_INFINITY : headerEnd;
    const there = new Set(words.filter((w) => w.page === page && w.top < high).map((w) => w.text));
    if (page > 1) expect(text, name).toContain(`Trang ${page}/${pages}`);
    else expect(text, name).not.toContain(`Trang 1/${pages}`);
    // The header of the table stands on each page, so no page has the signatures alone.
    const lost = labels
      .flatMap((label) => label.normalize('NFC').split(/\s+/u))
      .filter((word) => !there.has(word));
    if (page >= begins) expect(lost, `${name}, page ${page}`).toEqual([]);
  }
  expect(pdfText(path, pages), name).toContain(yearPaper.preparer);
  expect(pdfText(path, pages), name).toContain(paper.signer);
  for (const font of pdfFonts(path))
    expect(font, name).toMatchObject({ name: expect.stringMatching(/^Tinos-/), embedded: true });
  return pages;
}

async function printsSheet(
  request: SheetRequest,
  size: 'A4' | 'A3' = 'A4',
): Promise<Sheet & { pages: number }> {
  const sheet = await ask<Sheet>(app, 'sheet.get', { request });
  const labels = sheet.columns.map(({ label }) => label);
  const job: PrintJob = { document: 'sheet', request, size, paper };
  const name = `${request.sheet}-${size}-${sheet.rows.length}`;
  return {
    ...sheet,
    pages: await printsWhole({ name, title: sheet.title, labels }, job),
  };
}

test('every table prints with its header on every page and its pages counted', async () => {
  const long: string[] = [];
  for (const request of Object.values(requests(all)))
    if ((await printsSheet(request)).pages > 1) long.push(request.sheet);
  // Enough of them run over a page for the second page to have been looked at.
  expect(long.length).toBeGreaterThan(8);
});

test('on A3, too', async () => {
  const { adHocList, duesYear, rules } = requests(all);
  for (const request of [adHocList, duesYear, rules]) await printsSheet(request, 'A3');
});

test('a table of nothing prints whole and says so in its only row', async () => {
  const { commendations, disciplines, badgeAwards, petitions, inspectionCampaigns, meetings } =
    requests(never);
  // What is planned without a day stands in every period, so it is left out by a word.
  const campaigns = { ...inspectionCampaigns, search: 'không cuộc nào tên thế' };
  for (const request of [commendations, disciplines, badgeAwards, petitions, campaigns, meetings]) {
    const sheet = await printsSheet(request);
    expect([sheet.rows.length, sheet.pages], request.sheet).toEqual([0, 1]);
    const path = await printJob(app, 'khong-co', { document: 'sheet', request, size: 'A4', paper });
    expect(pdfText(path), request.sheet).toContain(sheetText.nothing);
  }
});

test('every statutory book prints so', async () => {
  for (const book of bookCodes) {
    const request = { book, orgId, from: '2000-01-01', asOf: all.to };
    const source = { kind: 'live', request } as const;
    const { head } = await ask<{ head: { title: string; columns: { label: string }[] } }>(app, 'book.sheet', {
      source,
    });
    const labels = head.columns.map(({ label }) => label);
    await printsWhole(
      { name: book, title: head.title, labels, begins: book === 'movement' ? 2 : 1 },
      { document: 'book', source, size: 'A4', paper },
    );
  }
});

test('a report of every section prints so', async () => {
  const question = { from: '2025-01-01', to: '2025-12-31', orgId, sections: [...reportSectionNames] };
  const source = { question, issueNo: null };
  const pages = await printsWhole(
    { name: 'report', title: 'Báo cáo số liệu', labels: ['Đơn vị'] },
    { document: 'report', source, size: 'A4', paper },
  );
  expect(pages).toBeGreaterThan(5);
});
