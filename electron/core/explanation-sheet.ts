/** The papers that explain a figure: three sheets of one workbook, or one table on paper. */
import { logAccess } from '../../db/repo/access-log.ts';
import { reportText } from '../../shared/i18n/vi/report.ts';
import { reportIssueText as words } from '../../shared/i18n/vi/report-issue.ts';
import type { OpInput, OpOutput } from '../../shared/ipc/contract.ts';
import type { FigureRow } from '../../shared/ipc/report.ts';
import type { ExplanationSource, FigureDifference } from '../../shared/ipc/report-issue.ts';
import type { Sheet, SheetRow } from '../../shared/ipc/sheet.ts';
import { ok, type Result } from '../../shared/result.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { maskIdentity } from '../../shared/text/mask-identity.ts';
import { momentText } from '../../shared/text/moment.ts';
import { formatCount } from '../../shared/text/numbers.ts';
import { tableSheet } from '../excel/paper/table-sheet.ts';
import type { CoreContext } from './context.ts';
import { type Explanation, explainsTier, explanationOf } from './explanation.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';
import { saveWorkbook } from './workbook-out.ts';

const { pack } = words;
const columns = { ...reportText.behind.columns, ...words.columns };

/** A number of twelve digits in a text is a citizen's (347-QĐ/TW): it is never told in full here. */
const masked = (said: string): string => said.replace(/\b\d{12}\b/g, maskIdentity);

const peopleColumns: Sheet['columns'] = [
  { label: columns.name, width: 34 },
  { label: columns.bornOn, width: 18, centred: true },
  { label: columns.orgName, width: 34 },
  { label: columns.on, width: 18, centred: true },
  { label: columns.what, width: 44 },
  { label: columns.paper, width: 44 },
  { label: columns.amount, width: 14, centred: true },
];

const personRow = (row: FigureRow): SheetRow => ({
  key: row.key,
  cells: [
    row.name,
    formatDate(row.bornOn),
    row.orgName,
    formatDate(row.on),
    masked(row.what),
    masked(row.paper),
    row.amount,
  ],
});

export const entriesText = ({ entries }: FigureDifference): string =>
  entries.length === 0
    ? words.noEntry
    : entries.map(({ what, at, by }) => words.entry(what, momentText(at), by)).join('\n');

const changeOf = (d: FigureDifference): string =>
  [words.kinds[d.kind], masked(d.was)].filter(Boolean).join('\n');

const codeLine = ({ code, facts }: Explanation): string[] => [
  `${pack.facts.code}: ${code}`,
  facts.find(([what]) => what === pack.facts.period)?.[1] ?? '',
];

function peopleNotes({ rows, issued }: Explanation): string[] {
  if (rows === null) return [words.notKept];
  const sum = rows.reduce((all, { amount }) => all + amount, 0);
  return [pack.total(rows.length, formatCount(sum)), pack.masked, ...(issued ? [] : [pack.noIssue])];
}

function threeSheets(context: CoreContext, of: Explanation): readonly Sheet[] {
  const frame = { ...sheetFrame(context), subtitles: codeLine(of) };
  const change = ([label, width]: readonly [string, number]) => ({ label, width });
  return [
    {
      ...frame,
      title: pack.titles.figure,
      columns: [change([pack.factColumns.what, 30]), change([pack.factColumns.said, 110])],
      rows: of.facts.map(([what, said], i) => ({ key: String(i), cells: [what, said] })),
      notes: [],
    },
    {
      ...frame,
      title: pack.titles.people,
      columns: peopleColumns,
      rows: (of.rows ?? []).map(personRow),
      notes: peopleNotes(of),
    },
    {
      ...frame,
      title: pack.titles.changes,
      columns: [
        change([columns.change, 30]),
        change([columns.name, 34]),
        { ...change([columns.bornOn, 18]), centred: true },
        change([columns.what, 40]),
        change([columns.paper, 40]),
        change([columns.entries, 50]),
      ],
      rows: of.differences.map((d) => ({
        key: `${d.kind}/${d.row.key}`,
        cells: [
          changeOf(d),
          d.row.name,
          formatDate(d.row.bornOn),
          masked(d.row.what),
          masked(d.row.paper),
          entriesText(d),
        ],
      })),
      notes: [of.issued ? (of.differences.length === 0 ? words.same : pack.masked) : pack.noIssue],
    },
  ];
}

const logOf = ({ code }: Explanation, source: ExplanationSource, context: CoreContext) => ({
  what: words.logged(code),
  reason: words.loggedReason,
  restricted: explainsTier(source, context),
});

export async function exportExplanation(
  { source, paper, token }: OpInput<'explanation.export'>,
  context: CoreContext,
): Promise<Result<OpOutput<'explanation.export'>>> {
  const made = explanationOf(context, source);
  if (!made.ok) return made;
  const names = [pack.sheets.figure, pack.sheets.people, pack.sheets.changes];
  const saved = await saveWorkbook(context, token, {
    title: pack.titles.figure,
    sheets: () =>
      threeSheets(context, made.value).map((sheet, i) => ({
        ...tableSheet(sheet, paper),
        name: names[i] ?? sheet.title,
      })),
    log: logOf(made.value, source, context),
  });
  return saved.ok ? ok({ file: saved.value, rows: made.value.rows?.length ?? 0 }) : saved;
}

/** The same on paper, in one table. */
export const explanationSheet: SheetMaker<'explanation'> = ({ source }, context) => {
  const made = explanationOf(context, source);
  if (!made.ok) return made;
  const of = made.value;
  const group = (key: string, said: string): SheetRow => ({ key, kind: 'group', cells: [said] });
  const rows = of.rows ?? [];
  const sheet: Sheet = {
    ...sheetFrame(context),
    title: pack.titles.figure,
    subtitles: of.facts.map(([what, said]) => `${what}: ${said}`),
    columns: peopleColumns,
    rows: [
      group('then', of.issued ? words.people(rows.length) : pack.peopleNow(rows.length)),
      ...rows.map(personRow),
      ...(of.issued ? [group('since', words.differences(of.differences.length))] : []),
      ...of.differences.map((d): SheetRow => {
        const [name = '', bornOn = '', orgName = '', on = '', what = '', paper = ''] = personRow(d.row).cells;
        const said = [changeOf(d), what, entriesText(d)].filter(Boolean).join('\n');
        return { key: `${d.kind}/${d.row.key}`, cells: [name, bornOn, orgName, on, said, paper, ''] };
      }),
    ],
    notes: peopleNotes(of),
  };
  return context.write('Đưa gói giải trình ra trang in', (w, { name: actor, at }) => {
    logAccess(w, { at, actor, deed: 'print', memberId: null, ...logOf(of, source, context) });
    return ok(sheet);
  });
};
