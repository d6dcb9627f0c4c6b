/** Those awarded in a period, by level, with a column to sign; and the money that goes with it. */
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { awardText as text } from '../../shared/i18n/vi/badge-award.ts';
import { badgeAwards } from '../../shared/i18n/vi/event.ts';
import type { BadgeAward } from '../../shared/ipc/badge-award.ts';
import type { SheetRow } from '../../shared/ipc/sheet.ts';
import { ok } from '../../shared/result.ts';
import { isAward } from '../../shared/rules/badge-award.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { awardFigures, awardsOf, moneyOf } from './badge-award-queries.ts';
import { placeLine } from './commendation-sheet.ts';
import type { CoreContext } from './context.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

interface Span {
  readonly from: string;
  readonly to: string;
  readonly orgId: number | null;
}

const subtitles = (context: CoreContext, { from, to, orgId }: Span): string[] => [
  ...(orgId === null ? [] : placeLine(context, orgId)),
  text.period(formatDate(from), formatDate(to)),
];

const awardRow = (a: BadgeAward): SheetRow => ({
  key: `e${a.eventId}`,
  cells: [
    a.fullName,
    formatDate(a.bornOn),
    a.orgName,
    text.years(a.level),
    a.badgeNumber,
    a.round,
    badgeAwards[a.award],
    [a.decisionNumber, formatDate(a.signedOn)].filter(Boolean).join(', '),
    formatDate(a.awardedOn),
    '',
  ],
});

export const badgeAwardsSheet: SheetMaker<'badgeAwards'> = (span, context) => {
  const all = awardsOf(context.db, span);
  const awards = all.filter((a) => isAward(a.award));
  const again = all.filter((a) => !isAward(a.award));
  const { people } = awardFigures(context.db, span);
  const byLevel = [...Map.groupBy(awards, (a) => a.level)].toSorted(([a], [b]) => a - b);
  const { columns, sheets } = text;
  return ok({
    ...sheetFrame(context),
    title: sheets.awards,
    subtitles: subtitles(context, span),
    columns: [
      { label: columns.name, width: 40 },
      { label: columns.bornOn, width: 20, centred: true },
      { label: columns.organisation, width: 36 },
      { label: columns.level, width: 14, centred: true },
      { label: columns.number, width: 24, centred: true },
      { label: columns.round, width: 12, centred: true },
      { label: columns.award, width: 18 },
      { label: columns.decision, width: 32 },
      { label: columns.awardedOn, width: 20, centred: true },
      { label: columns.signature, width: 24 },
    ],
    rows: [
      ...byLevel.flatMap(([level, of]): SheetRow[] => [
        { key: `l${level}`, kind: 'group', cells: [sheets.groupOf(level, of.length)] },
        ...of.map(awardRow),
      ]),
      ...(again.length > 0
        ? [
            { key: 'again', kind: 'group' as const, cells: [sheets.again(again.length)] },
            ...again.map(awardRow),
          ]
        : []),
    ],
    notes: [sheets.total(people.now), text.counted],
  });
};

export const badgeMoneySheet: SheetMaker<'badgeMoney'> = (span, context) => {
  const each = moneyOf(context.db, span, ruleChanges(context.db));
  const sum = each.reduce((total, { money }) => total + (money.amount ?? 0), 0);
  const unknown = each.filter(({ money }) => money.amount === null).length;
  const citations = [...new Set(each.map(({ money }) => money.citation))];
  const { columns, sheets } = text;
  return ok({
    ...sheetFrame(context),
    title: sheets.money,
    subtitles: subtitles(context, span),
    columns: [
      { label: columns.name, width: 40 },
      { label: columns.bornOn, width: 20, centred: true },
      { label: columns.level, width: 14, centred: true },
      { label: columns.decision, width: 34 },
      { label: columns.multiple, width: 16, centred: true },
      { label: columns.base, width: 24, centred: true },
      { label: columns.amount, width: 26, centred: true },
      { label: columns.signature, width: 26 },
    ],
    rows: [
      ...each.map(
        ({ row, money }): SheetRow => ({
          key: `e${row.eventId}`,
          cells: [
            row.fullName,
            formatDate(row.bornOn),
            text.years(row.level),
            [row.decisionNumber, formatDate(row.signedOn)].filter(Boolean).join(', '),
            // As text: a multiple of one and a half is no count.
            money.multiple === null ? text.unknown : text.times(money.multiple),
            money.baseSalary ?? text.unknown,
            money.amount ?? text.unknown,
            '',
          ],
        }),
      ),
      ...(each.length > 0
        ? [{ key: 'sum', kind: 'sum' as const, cells: [sheets.totalRow, '', '', '', '', '', sum, ''] }]
        : []),
    ],
    notes: [
      text.sum(sum),
      ...(unknown > 0 ? [text.unknownPeople(unknown)] : []),
      ...citations.map(text.citation),
      text.moneyNote,
    ],
  });
};
