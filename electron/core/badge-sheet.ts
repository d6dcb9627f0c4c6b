/** Party age as a sum, who is due at a round, and the forecast: as tables that leave the program. */
import { getMember } from '../../db/repo/member.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { BookColumn } from '../../shared/entities/book.ts';
import {
  badgeGroupNames,
  badgeLevelName,
  partyAgeUnknownText,
  badgeText as text,
} from '../../shared/i18n/vi/badge.ts';
import { candidateNotes } from '../../shared/i18n/vi/badge-candidate.ts';
import { type BadgeCandidate, badgeGroups } from '../../shared/ipc/badge.ts';
import type { SheetCell, SheetRow } from '../../shared/ipc/sheet.ts';
import { fail, ok } from '../../shared/result.ts';
import { partyAgeCitation } from '../../shared/rules/party-age-start.ts';
import { badgeRoundHeldOn, badgeRoundsOn } from '../../shared/rules/regulations/badge-rounds.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { addDays } from '../../shared/text/day-arithmetic.ts';
import { monthsInWords } from '../../shared/text/months-in-words.ts';
import { badgeDue } from './badge-due.ts';
import { badgeForecast } from './badge-forecast.ts';
import { partyAgeFacts } from './badge-party-age.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

const columns = (
  ...list: readonly (readonly [label: string, width: number, centred?: boolean])[]
): BookColumn[] => list.map(([label, width, centred = false]) => ({ label, width, centred }));

export const partyAgeSheet: SheetMaker<'partyAge'> = ({ memberId, asOf }, context) => {
  const facts = partyAgeFacts(context.db, { memberId, asOf });
  const member = getMember(context.db, memberId);
  if (!facts || !member) return fail('badge.no-member');
  const { sum, next, badgeLevel } = facts;
  const t = text.partyAge;
  const c = t.columns;
  const rows: SheetRow[] = sum.known
    ? [
        ...sum.lines.map((line, i) => ({
          key: String(i),
          cells: [
            t.line[line.kind],
            formatDate(line.from),
            formatDate(line.to),
            line.months,
            monthsInWords(Math.abs(line.months)),
            line.citation,
          ],
        })),
        { key: 'total', kind: 'sum', cells: [t.total, '', '', sum.total, monthsInWords(sum.total), ''] },
      ]
    : [];
  return ok({
    ...sheetFrame(context),
    title: t.sheetTitle,
    subtitles: [
      t.memberLine(member.record.fullName, formatDate(member.record.bornOn)),
      `${t.asOf} ${formatDate(sum.known ? sum.until : asOf)}`,
    ],
    columns: columns(
      [c.label, 34],
      [c.from, 14, true],
      [c.to, 14, true],
      [c.months, 10, true],
      [c.words, 18],
      [c.citation, 30],
    ),
    rows,
    notes: [
      ...(sum.known ? [t.rounding] : [partyAgeUnknownText[sum.why]]),
      ...(sum.known && sum.start.basis === 'confirmed' ? [t.confirmedNote] : []),
      t.held(badgeLevel),
      ...(next
        ? [
            next.late ? t.late(next.level, formatDate(next.on)) : t.nextIs(next.level, formatDate(next.on)),
            t.nextAt(text.roundName(next.round.name, next.round.day), formatDate(next.round.dossierDueOn)),
          ]
        : []),
      partyAgeCitation,
    ],
  });
};

const dueCells = (row: BadgeCandidate): SheetCell[] => [
  row.name,
  formatDate(row.bornOn),
  row.orgName,
  formatDate(row.decidedOn),
  formatDate(row.admittedOn),
  formatDate(row.officialOn),
  row.level,
  formatDate(row.on),
  candidateNotes(row).join('; '),
];

export const badgeDueSheet: SheetMaker<'badgeDue'> = (request, context) => {
  const { db, today } = context;
  const changes = ruleChanges(db);
  const round = badgeRoundHeldOn(request.roundDay, changes);
  if (!round) return fail('badge.no-round', { date: formatDate(request.roundDay) });
  const answer = badgeDue(db, { ...request, round, early: false, most: Number.POSITIVE_INFINITY }, today);
  const filled = badgeGroups.filter((group) => answer.groups[group].found > 0);
  const rows = filled.flatMap((group): SheetRow[] => {
    const { found, rows: people } = answer.groups[group];
    return [
      { key: group, kind: 'group', cells: [text.sheet.group(badgeGroupNames[group], found)] },
      ...people.map((row) => ({ key: `${group}${row.memberId}`, cells: dueCells(row) })),
    ];
  });
  const total = filled.reduce((sum, group) => sum + answer.groups[group].found, 0);
  const c = text.columns;
  return ok({
    ...sheetFrame(context),
    title: text.sheet.due,
    subtitles: [
      text.roundName(round.name, round.day),
      ...(request.orgId === null ? [] : [organisationNames(db).get(request.orgId) ?? '']),
    ],
    columns: columns(
      [c.name, 24],
      [c.bornOn, 12, true],
      [c.organisation, 22],
      [c.decidedOn, 12, true],
      [c.admittedOn, 12, true],
      [c.officialOn, 12, true],
      [c.level, 8, true],
      [c.on, 12, true],
      [c.note, 34],
    ),
    rows,
    notes: [
      text.sheet.total(total),
      text.window(formatDate(round.from), formatDate(addDays(round.until, -1))),
      badgeRoundsOn(round.day, changes).citation,
    ],
  });
};

export const badgeForecastSheet: SheetMaker<'badgeForecast'> = ({ orgId }, context) => {
  const { db, today } = context;
  const { rounds, levels, cells, moneyCitation, money } = badgeForecast(db, orgId, today);
  const t = text.forecast;
  const counted = (level: number | null, holds: (day: string) => boolean): number =>
    cells
      .filter((cell) => (level === null || cell.level === level) && holds(cell.roundDay))
      .reduce((sum, { count }) => sum + count, 0);
  const line = (label: string, holds: (day: string) => boolean): SheetCell[] => [
    label,
    ...levels.map((level) => counted(level, holds)),
    counted(null, holds),
  ];
  const years = Map.groupBy(rounds, ({ day }) => day.slice(0, 4));
  const rows = [...years].flatMap(([year, held]): SheetRow[] => [
    ...held.map(({ name, day }) => ({
      key: day,
      cells: [...line(text.roundName(name, day), (on) => on === day), ''],
    })),
    {
      key: year,
      kind: 'sum',
      cells: [
        ...line(t.year(Number(year)), (on) => on.startsWith(year)),
        money.find((m) => m.year === Number(year))?.sum ?? 0,
      ],
    },
  ]);
  return ok({
    ...sheetFrame(context),
    title: text.sheet.forecast,
    subtitles: orgId === null ? [] : [organisationNames(db).get(orgId) ?? ''],
    columns: columns(
      [t.round, 22],
      ...levels.map((level) => [badgeLevelName(level), 8, true] as const),
      [t.total, 8, true],
      [t.money, 18, true],
    ),
    rows: [...rows, { key: 'all', kind: 'sum', cells: [...line(t.all, () => true), ''] }],
    notes: [
      t.note,
      t.moneyNote(moneyCitation),
      ...money.filter((m) => m.unknown > 0).map((m) => `Năm ${m.year}: ${t.unknown(m.unknown)}.`),
    ],
  });
};
