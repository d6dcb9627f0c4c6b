// Every kind of page that a report leaves the program on, through the built app, compared with the pages that were looked
// at and kept. The people are those of the demo's list and the days are long past: nothing depends on today.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { noDecision } from '../../shared/entities/event.ts';
import { memberFilterSchema } from '../../shared/ipc/member.ts';
import type { PrintJob } from '../../shared/ipc/print.ts';
import { type ReportSectionName, reportSectionNames } from '../../shared/ipc/report.ts';
import type { SheetRequest } from '../../shared/ipc/sheet.ts';
import { usualEdges } from '../../shared/rules/member-dimension.ts';
import { importList } from '../demo/import-steps.ts';
import type { App } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';
import { documentDiffersFromGolden } from '../support/golden.ts';
import { printJob } from '../support/print-job.ts';
import { pdfFacts } from '../support/printed-pdf.ts';
import { repositoryRoot } from '../support/which-electron.ts';

test.describe.configure({ mode: 'serial' });

let app: App;
let orgId = 0;
const year = { from: '2024-01-01', to: '2024-12-31' };

const paper = {
  place: 'Tân Lập',
  signedOn: '2025-01-10',
  preparer: 'Nguyễn Văn Thư',
  onBehalfOf: 'T/M Đảng ủy',
  signerPost: 'BÍ THƯ',
  signer: 'Trần Thị Bình',
};

const asOf2024 = memberFilterSchema.parse({
  asOf: year.to,
  conditions: [{ field: 'status', operator: 'is', values: ['probationary', 'official'], off: false }],
});

const letter = {
  receivedOn: '2024-03-02',
  numberInBook: 1,
  source: 'post',
  senderKind: 'named',
  sender: 'Ông Trần Văn Đơn',
  kind: 'denunciation',
  topic: 'đất đai / đền bù',
  content: 'Chuyện giữ kín',
  aboutOrgId: null,
  aboutMemberId: null,
  aboutText: '',
  level: 'local',
  authority: 'Ủy ban kiểm tra Đảng ủy',
  dueOn: '2024-05-31',
  status: 'received',
  passedOn: '',
  result: '',
  settledOn: '',
  resolution: '',
  repeatOf: null,
  note: '',
};

test.beforeAll(async () => {
  app = await openFreshRegister('Bao cao in thu');
  const workbook = (name: string) => join(repositoryRoot, 'e2e/workbooks', name);
  await importList(
    { app, workbook },
    { file: '01-chi-tiet-929-dang-vien.xlsx', asOf: '31/12/2023', found: 17 },
  );
  orgId = (await ask<{ open: { rootOrgId: number } }>(app, 'register.status', {})).open.rootOrgId;
  const { rows } = await ask<{ rows: { id: number }[] }>(app, 'member.page', {
    statuses: ['official'],
    offset: 0,
    limit: 3,
  });
  const happened = (at: number, kind: string, effectiveOn: string, payload: object) =>
    ask(app, 'event.record', {
      memberId: rows[at]?.id ?? 0,
      kind,
      effectiveOn,
      payload,
      decision: noDecision,
      note: '',
    });
  await happened(0, 'disciplined', '2024-05-06', {
    form: 'reprimand',
    ground: 'Vi phạm quy định',
    group: 'Đất đai / xây dựng',
  });
  await happened(1, 'commended', '2024-09-02', { form: 'certificateOfMerit', title: 'Thành tích năm 2024' });
  await happened(2, 'died', '2024-11-20', {});
  await ask(app, 'growth.setPlan', { year: 2024, orgId, people: 20 });
  await ask(app, 'restricted.set', { registerPassword: freshPassword, newPassword: 'rieng cua to kiem tra' });
  await ask(app, 'petition.save', {
    id: null,
    version: 1,
    petition: letter,
  });
});

test.afterAll(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const printed = (name: string, job: PrintJob): Promise<string> => printJob(app, name, job);

const report = (period: { from: string; to: string }, sections: readonly ReportSectionName[]): PrintJob => ({
  document: 'report',
  source: { question: { ...period, orgId, sections: [...sections] }, issueNo: null },
  size: 'A4',
  paper,
});

const sheet = (request: SheetRequest): PrintJob => ({ document: 'sheet', request, size: 'A4', paper });

const looksAsKept = (name: string, path: string, only?: readonly number[]): void =>
  expect(documentDiffersFromGolden(`reports/${name}`, path, only)).toEqual([]);

test('every section of the report of a year, beside the year before', async () => {
  const path = await printed('nam', report(year, reportSectionNames));
  const { pages, width, height } = pdfFacts(path);
  expect([Math.round(width), Math.round(height)]).toEqual([297, 210]);
  expect(pages).toBe(21);
  looksAsKept('nam', path);
});

test('a quarter in which nothing happened is printed whole, with zeros', async () => {
  const quarter = { from: '1931-07-01', to: '1931-09-30' };
  const path = await printed('quy-khong', report(quarter, ['movement', 'admissions']));
  looksAsKept('quy-khong', path);
});

test('a pivot, a list of people’s own making in groups, and the people behind a figure with their papers', async () => {
  const pivot = {
    filter: asOf2024,
    rows: 'organisation',
    columns: 'age',
    edges: { age: [...usualEdges.age], partyAge: [...usualEdges.partyAge] },
  };
  const words = { name: 'Chi bộ theo tuổi', sentence: 'dự bị hoặc chính thức' };
  looksAsKept(
    'bang-dem',
    await printed('bang-dem', sheet({ sheet: 'pivot', pivot, show: 'count', ...words })),
  );
  const list = { filter: asOf2024, columns: ['fullName', 'bornOn', 'admittedOn'], groupBy: ['organisation'] };
  const asked = { sheet: 'adHocList', list, name: 'Theo chi bộ', sentence: words.sentence } as const;
  looksAsKept('danh-sach', await printed('danh-sach', sheet(asked)), [1, 2, 31]);
  const figure = { section: 'movement', block: 'balance', line: 'out.died', column: 'now' } as const;
  const source = { from: 'screen', period: { ...year, orgId }, figure } as const;
  looksAsKept('giai-trinh', await printed('giai-trinh', sheet({ sheet: 'explanation', source })));
});

test('the ratings of two years side by side', async () => {
  const years = { sheet: 'yearComparison', years: [2017, 2018], percentBase: 'total' } as const;
  looksAsKept('so-sanh-nam', await printed('so-sanh-nam', sheet({ ...years, years: [...years.years] })));
});
