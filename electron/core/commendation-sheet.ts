/** Commendations and the list of five years running as tables that leave the program. */

import { organisationNames } from '../../db/repo/organisation.ts';
import { getRegister } from '../../db/repo/register.ts';
import {
  commendationFormNames,
  organisationStandingText,
  commendationText as text,
  yearStandingText,
} from '../../shared/i18n/vi/commendation.ts';
import { commendationLevelNames } from '../../shared/i18n/vi/event.ts';
import { decisionText } from '../../shared/i18n/vi/event-sentences.ts';
import {
  type CommendationRow,
  commendationSubjects,
  type FiveYearsOrganisation,
  type FiveYearsRow,
} from '../../shared/ipc/commendation.ts';
import type { SheetCell, SheetRow } from '../../shared/ipc/sheet.ts';
import { ok } from '../../shared/result.ts';
import { type Compared, changePercent, signed } from '../../shared/rules/compare-periods.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { fiveYears } from './commendation-five-years.ts';
import { commendationCounts, commendationRows } from './commendation-report.ts';
import type { CoreContext } from './context.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

/** Every row goes out: a paper is not cut as a screen is. */
const everything = 200_000;

/** The name of the part of the register that a table looks at; nothing for the whole of it. */
export function placeLine({ db }: CoreContext, orgId: number): string[] {
  if (getRegister(db)?.rootOrgId === orgId) return [];
  return [organisationNames(db).get(orgId) ?? ''].filter(Boolean);
}

const comparedCells = (value: Compared | null): SheetCell[] =>
  value === null
    ? ['', '', '', '']
    : [value.now, value.before, signed(value.difference), changePercent(value)];

const listCells = (row: CommendationRow): SheetCell[] => [
  formatDate(row.commendedOn),
  row.name,
  row.orgName,
  commendationFormNames[row.form],
  row.title,
  row.level === '' ? '' : commendationLevelNames[row.level],
  row.year ?? '',
  row.amount ?? '',
  decisionText(row.decision),
];

/** Only the counts: the lists have a table of their own, because the columns of the two are not the same. */
export const commendationCountsSheet: SheetMaker<'commendationCounts'> = ({ from, to, orgId }, context) =>
  ok({
    ...sheetFrame(context),
    title: text.sheet.title,
    subtitles: [...placeLine(context, orgId), text.sheet.period(formatDate(from), formatDate(to))],
    columns: [
      { label: text.form, width: 30 },
      ...commendationSubjects.flatMap((subject) =>
        [text.now, text.before, text.difference, text.percent].map((label) => ({
          label: `${text[subject]}: ${label.toLocaleLowerCase('vi')}`,
          width: 18,
          centred: true,
        })),
      ),
    ],
    rows: commendationCounts(context.db, { from, to, orgId }).map((row) => ({
      key: row.form,
      cells: [
        commendationFormNames[row.form],
        ...comparedCells(row.organisations),
        ...comparedCells(row.members),
      ],
    })),
    notes: [text.countsNote],
  });

/** The rows behind one number, or behind a whole column of them. */
export const commendationsSheet: SheetMaker<'commendations'> = (request, context) => {
  const { from, to, orgId, subject, form } = request;
  const { found, rows } = commendationRows(
    context.db,
    { from, to, orgId },
    { subject, form, limit: everything },
  );
  const name = form === null ? text.sheet.everyForm : commendationFormNames[form];
  return ok({
    ...sheetFrame(context),
    title: text.sheet.list(text[subject]),
    subtitles: [
      ...placeLine(context, orgId),
      text.sheet.period(formatDate(from), formatDate(to)),
      text.listTitle(name, text[subject], found),
    ],
    columns: [
      { label: text.columns.day, width: 18, centred: true },
      { label: text.columns.name, width: 36 },
      { label: text.columns.organisation, width: 32 },
      { label: text.columns.form, width: 20 },
      { label: text.columns.title, width: 44 },
      { label: text.columns.level, width: 26 },
      { label: text.columns.year, width: 12, centred: true },
      { label: text.columns.amount, width: 18 },
      { label: text.columns.decision, width: 44 },
    ],
    rows: rows.map((row) => ({ key: `${subject}/${row.id}`, cells: listCells(row) })),
    notes: [text.countsNote],
  });
};

function organisationLines(organisations: readonly FiveYearsOrganisation[]): SheetRow[] {
  if (organisations.length === 0) return [];
  const { organisations: label, organisationUnproven } = text.fiveYears;
  return [
    { key: 'organisations', kind: 'group', cells: [label(organisations.length)] },
    ...organisations.map(({ orgId, name, parentName, proven, years }) => ({
      key: `o${orgId}`,
      cells: [name, proven ? '' : organisationUnproven, parentName, ...years.map(organisationStandingText)],
    })),
  ];
}

export const fiveYearsSheet: SheetMaker<'fiveYears'> = ({ year, orgId }, context) => {
  const found = fiveYears(context.db, { year, orgId }, everything);
  const { years, bestNames, running, unproven, organisations, citation, verified } = found;
  const line = (row: FiveYearsRow): SheetRow => ({
    key: `m${row.memberId}`,
    cells: [row.name, formatDate(row.bornOn), row.orgName, ...row.years.map(yearStandingText)],
  });
  const group = (key: string, label: string, rows: readonly FiveYearsRow[]): SheetRow[] =>
    rows.length === 0 ? [] : [{ key, kind: 'group', cells: [label] }, ...rows.map(line)];
  const [first = year] = years;
  return ok({
    ...sheetFrame(context),
    title: text.fiveYears.sheetTitle(years.length),
    subtitles: [...placeLine(context, orgId), text.fiveYears.title(running.length, first, year)],
    columns: [
      { label: text.fiveYears.columns.name, width: 36 },
      { label: text.fiveYears.columns.bornOn, width: 18, centred: true },
      { label: text.fiveYears.columns.organisation, width: 34 },
      ...years.map((y, i) => ({
        label: text.fiveYears.yearColumn(y, bestNames[i] ?? ''),
        width: 28,
        centred: true,
      })),
    ],
    rows: [
      ...group('running', text.fiveYears.running, running),
      ...group('unproven', text.fiveYears.unproven(unproven.length), unproven),
      ...organisationLines(organisations),
    ],
    notes: [
      text.fiveYears.rule,
      `${text.fiveYears.basis(citation)}${verified ? '' : ` ${text.fiveYears.unverified}`}`,
      text.fiveYears.organisationsNote,
    ],
  });
};
