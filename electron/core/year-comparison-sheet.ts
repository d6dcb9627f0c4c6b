/** The comparison of years as a table that leaves the program, with those whose level went up or down. */
import { yearFacts } from '../../db/reports/year-comparison.ts';
import { outcomeText } from '../../shared/i18n/vi/year-closing.ts';
import { groupName, comparisonText as text } from '../../shared/i18n/vi/year-comparison.ts';
import type { SheetRow } from '../../shared/ipc/sheet.ts';
import { fail, ok } from '../../shared/result.ts';
import { changePercent, signed } from '../../shared/rules/compare-periods.ts';
import { compareYears, type Mover } from '../../shared/rules/compare-years.ts';
import { belongsTo, comparisonGroups, comparisonLine } from '../../shared/rules/year-comparison-lines.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { formatShare } from '../../shared/text/numbers.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

export const yearComparisonSheet: SheetMaker<'yearComparison'> = (request, context) => {
  const { percentBase } = request;
  const facts = [...new Set(request.years)].map((year) => yearFacts(context.db, year));
  const { years, moves } = compareYears(facts);
  const columns = years.flatMap(({ year }, i) => {
    const before = years[i - 1];
    const own = [
      { label: `${year}: ${text.count.toLocaleLowerCase('vi')}`, width: 14, centred: true },
      { label: `${year}: ${text.share}`, width: 12, centred: true },
    ];
    return before
      ? [
          ...own,
          { label: `${year} ${text.change(before.year).toLocaleLowerCase('vi')}`, width: 14, centred: true },
          { label: `${year}: ${text.changePercent.toLocaleLowerCase('vi')}`, width: 14, centred: true },
        ]
      : own;
  });
  const lines = comparisonGroups.map(
    (group): SheetRow => ({
      key: group,
      cells: [
        groupName(group, years),
        ...comparisonLine(years, group, percentBase).flatMap(({ count, base, change }) => [
          count,
          base === null ? '' : formatShare(count, base),
          ...(change ? [signed(change.difference), changePercent(change)] : []),
        ]),
      ],
    }),
  );
  return ok({
    ...sheetFrame(context),
    title: text.sheetTitle,
    subtitles: [`(${years.map(({ year }) => text.year(year)).join(', ')})`],
    columns: [{ label: text.row, width: 40 }, ...columns],
    rows: lines,
    notes: [
      ...text.notes(years, percentBase),
      ...moves.map(
        ({ from, to, up, down, same }) =>
          `${text.moves(from, to)}: ${text.up(up.length)}, ${text.down(down.length)}, ${text.same(same, up.length + down.length + same)}.`,
      ),
    ],
  });
};

/** Who went up and who went down between two years. */
export const yearMoversSheet: SheetMaker<'yearMovers'> = ({ from, to }, context) => {
  const { years, moves } = compareYears([yearFacts(context.db, from), yearFacts(context.db, to)]);
  const [move] = moves;
  const [before, after] = years;
  if (!move || !before || !after) return fail('year.not-found', { year: from });
  const group = (key: string, label: string, movers: readonly Mover[]): SheetRow[] =>
    movers.length === 0
      ? []
      : [
          { key, kind: 'group', cells: [label] },
          ...movers.map((mover) => ({
            key: `m${mover.memberId}`,
            cells: [
              mover.name,
              mover.orgName,
              before.regime.names[mover.before],
              after.regime.names[mover.after],
            ],
          })),
        ];
  const { up, down, same } = move;
  return ok({
    ...sheetFrame(context),
    title: text.moversTitle(from, to),
    subtitles: [],
    columns: [
      { label: text.columns.name, width: 36 },
      { label: text.columns.branch, width: 34 },
      { label: text.year(from), width: 40 },
      { label: text.year(to), width: 40 },
    ],
    rows: [...group('up', text.up(up.length), up), ...group('down', text.down(down.length), down)],
    notes: [`${text.same(same, up.length + down.length + same)}.`],
  });
};

/** The people behind one number of the comparison. */
export const yearPeopleSheet: SheetMaker<'yearPeople'> = ({ year, of }, context) => {
  const facts = yearFacts(context.db, year);
  const people = facts.people.filter(belongsTo(of));
  const what =
    of === 'total' || of === 'rated' || of === 'unrated' ? text.groups[of] : facts.regime.names[of];
  return ok({
    ...sheetFrame(context),
    title: text.peopleTitle(year),
    subtitles: [text.peopleOf(what, year, people.length)],
    columns: [
      { label: text.columns.name, width: 36 },
      { label: text.columns.born, width: 18, centred: true },
      { label: text.columns.branch, width: 36 },
      { label: text.columns.level, width: 60 },
    ],
    rows: people.map((person) => ({
      key: `m${person.memberId}`,
      cells: [
        person.name,
        formatDate(person.bornOn),
        person.orgName,
        outcomeText(person, facts.regime.names),
      ],
    })),
    notes: [],
  });
};
