/**
 * The third quarter of 2013, of which no figure was told: the whole report stands with its noughts and says so, on the
 * screen, in the workbook and on LibreOffice's pages. What was inspected after the self-criticism has its own line.
 */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReportSectionName, reportSectionNames } from '../../../shared/ipc/report.ts';
import { libreOffice, throughLibreOffice } from '../../excel/testing/libreoffice.ts';
import { createRegister, type TestCore } from '../testing/open-core.ts';
import { openReport } from '../testing/report-desk.ts';
import { exportReport } from '../testing/report-workbook.ts';
import { importRoster, inventedPerson, openCoreWithParser } from './opening-roster.ts';

const sections = [...reportSectionNames];
/** who is there counts whether or not anything happened */
const standing: readonly ReportSectionName[] = ['movement', 'structure'];

let core: TestCore;
let root = 0;
beforeAll(async () => {
  core = openCoreWithParser();
  root = (await createRegister(core, { type: 'upperCommittee' })).info.rootOrgId;
  if (core.state.session) core.state.session.restricted.open = true;
  for (let n = 1; n <= 3; n++)
    await core.must('organisation.found', {
      parentId: root,
      type: 'grassrootsBranch',
      name: `Chi bộ ${n}`,
      code: '',
      effectiveOn: '2010-01-01',
      decision: '',
    });
  const lines = Array.from({ length: 30 }, (_, n) => ({
    ...inventedPerson(n, 1970),
    admitted: '03/02/2000',
    official: '03/02/2001',
    branch: `Chi bộ ${1 + (n % 3)}`,
  }));
  await importRoster(core, lines, { asOf: '2011-12-31', orgId: root });
}, 60_000);
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const quarter = () => ({ from: '2013-07-01', to: '2013-09-30', orgId: root });

describe('The third quarter of 2013', () => {
  test('has every section with every line, and noughts in all that happened', async () => {
    const { report } = await openReport(core, quarter(), sections);
    expect(report.sections.map(({ section }) => section)).toEqual(sections);
    for (const { section, blocks } of report.sections) {
      expect(blocks.length, section).toBeGreaterThan(0);
      expect(
        blocks.filter(({ lines }) => lines.length === 0),
        section,
      ).toEqual([]);
      if (standing.includes(section)) continue;
      const values = blocks.flatMap(({ lines }) => lines.flatMap((line) => line.values));
      expect(
        values.filter((value) => value !== null && value !== 0),
        section,
      ).toEqual([]);
    }
  });

  test('30 members at both ends, and nobody came or went', async () => {
    const { figure } = await openReport(core, quarter(), ['movement']);
    const of = ['opening', 'in', 'out', 'closing'].map((key) => figure(`movement/balance/${key}`));
    expect(of).toEqual([30, 0, 0, 30]);
  });

  test('leaves the program as one workbook: a sheet for each section, tables of noughts named as such', async () => {
    const book = await exportReport(core, quarter(), sections);
    expect(book.sheetNames).toHaveLength(sections.length);
    expect(book.cells('Huy hiệu', 'Theo mức Huy hiệu', 'Huy hiệu 30 năm')).toEqual([
      'đồng chí',
      '0',
      '0',
      '0',
      '—',
    ]);
    for (const sheet of book.sheetNames) expect(book.text(sheet), sheet).toContain('01/07/2013');
    expect(book.text('Khen')).toContain('không phát sinh');
    expect(book.strangeFormulas()).toEqual([]);
  });

  test('LibreOffice prints every section of it', async ({ skip }) => {
    if (libreOffice === null) skip('there is no LibreOffice on this machine');
    const { bytes, sheetNames } = await exportReport(core, quarter(), sections);
    const printed = await printedText(bytes);
    for (const title of sheetNames) expect(printed).toContain(title.toLocaleUpperCase('vi'));
    expect(printed).toContain('Trong kỳ không có cuộc kiểm tra, giám sát nào kết luận.');
    expect(printed).toContain('Trong sổ chưa có danh sách xếp loại năm 2012.');
    expect(printed).not.toMatch(/#(REF|NAME|VALUE|DIV)|Err:|#{4}/);
  }, 120_000);

  test('an inspection of what was promised after the self-criticism has the line of its topic', async () => {
    const topic = 'Khắc phục khuyết điểm sau kiểm điểm theo Nghị quyết Trung ương 4';
    const { id } = await core.must('inspection.save', {
      id: null,
      version: 0,
      campaign: {
        title: 'Kiểm tra việc khắc phục khuyết điểm',
        kinds: ['compliance'],
        body: 'committee',
        performerOrgId: root,
        performerName: '',
        outside: '',
        planId: null,
        paperNumber: '',
        paperOn: '',
        fromOn: '2013-08-01',
        toOn: '2013-08-20',
        concludedOn: '2013-08-30',
        conclusion: '',
        topics: [topic],
        rounds: 1,
      },
    });
    const orgIds = (await core.must('organisation.list', {})).map((o) => o.id).filter((org) => org !== root);
    await core.must('inspection.addSubjects', { campaignId: id, orgIds: orgIds.slice(0, 2), memberIds: [] });
    const { figure, block } = await openReport(core, quarter(), ['inspections']);
    expect(figure(`inspections/topics/topic.campaign.${topic}`)).toBe(1);
    expect(figure(`inspections/topics/topic.organisation.${topic}`)).toBe(2);
    expect(block('inspections/campaigns').notes.join(' ')).not.toContain('không có cuộc');
  });
});

async function printedText(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: throughLibreOffice(bytes, 'pdf') }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages.join(' ').normalize('NFC').replace(/\s+/g, ' ');
}
