/** A closed year, and what two closings say differently, as tables that leave the program. */
import { getClosing } from '../../db/repo/year-closing.ts';
import type { ClosedHead } from '../../shared/entities/year-closing.ts';
import { organisationOutcomeText } from '../../shared/i18n/vi/organisation-rating.ts';
import { capOthersText, capText } from '../../shared/i18n/vi/rating-cap.ts';
import { citationText } from '../../shared/i18n/vi/year.ts';
import {
  amendmentNote,
  differenceText,
  outcomeText,
  closedPaper as paper,
  closingText as text,
} from '../../shared/i18n/vi/year-closing.ts';
import type { SheetRow } from '../../shared/ipc/sheet.ts';
import type { ClosedYearView } from '../../shared/ipc/year-closing.ts';
import { fail, ok } from '../../shared/result.ts';
import { checkCap, memberCap } from '../../shared/rules/classify-year.ts';
import { ratingLevels } from '../../shared/rules/rating-names.ts';
import type { StandingRow } from '../../shared/rules/year-closing.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { formatPercent } from '../../shared/text/numbers.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';
import { dayInVietnam } from './today.ts';
import { closedView, differencesOf } from './year-closing-handlers.ts';

const day = (at: string): string => formatDate(dayInVietnam(new Date(at)));

export const closedYearSheet: SheetMaker<'closedYear'> = ({ closingId, after }, context) => {
  const found = closedView(context, { id: closingId, after });
  if (!found.ok) return found;
  const { closing, head, rows } = found.value;
  const { reopened } = closing;
  const byBranch = [...Map.groupBy(rows, (row) => row.orgName)];
  const line = (row: StandingRow): SheetRow => ({
    key: `m${row.memberId}`,
    cells: [
      row.name,
      formatDate(row.bornOn),
      formatDate(row.admittedOn ?? ''),
      outcomeText(row, head.regime.names),
      text.noteMark(row.amendedBy),
    ],
  });
  return ok({
    // The names are those of the day on which it was closed.
    ...sheetFrame(context),
    orgName: head.orgName,
    upperName: head.upperName,
    title: paper.title(head.year),
    subtitles: [
      paper.version(closing, day(closing.closedAt)),
      paper.state(found.value.after),
      ...(reopened ? [paper.reopened(day(reopened.at), reopened.why)] : []),
    ],
    columns: [
      { label: text.name, width: 40 },
      { label: text.born, width: 18, centred: true },
      { label: text.admitted, width: 18, centred: true },
      { label: text.level, width: 52 },
      { label: text.note, width: 16, centred: true },
    ],
    rows: byBranch.flatMap(([orgName, people], i): SheetRow[] => [
      { key: `o${i}`, kind: 'group', cells: [orgName || text.noBranch] },
      ...people.map(line),
    ]),
    notes: notesOf(found.value),
  });
};

/** Figures with both bases, the limit, the papers, the numbered amendments, and the mark of the content. */
function notesOf({ closing, head, tally, after, amendments }: ClosedYearView): string[] {
  const { names, citation, verified } = head.regime;
  const cap = after === 0 ? null : checkCap(tally, memberCap(head.regime));
  return [
    `${paper.rated(tally.rated, tally.total, formatPercent(tally.rated, tally.total))}. ${ratingLevels
      .map((level) =>
        paper.count(
          names[level],
          tally.levels[level],
          formatPercent(tally.levels[level], tally.total),
          formatPercent(tally.levels[level], tally.rated),
        ),
      )
      .join('; ')}.`,
    // As closed: the sentences that were closed. After amendments: counted anew by the same rules.
    ...(after === 0 ? head.cap : cap ? [capText(cap), capOthersText(cap)] : []),
    citationText(citation, verified),
    head.decision.number === '' && head.decision.on === '' ? paper.noDecision : paper.decision(head.decision),
    ...organisationNote(head),
    ...amendments.map((amendment) => amendmentNote(amendment, names, day)),
    text.hash(closing.sha256),
  ];
}

/** The organisations of which something was recorded, in one sentence; an amendment changes members only. */
function organisationNote({ organisations, regime }: ClosedHead): string[] {
  const recorded = organisations.filter(({ level, reason }) => level !== null || reason !== null);
  if (recorded.length === 0) return [];
  const said = recorded.map(
    (row) => `${row.name}: ${organisationOutcomeText(row, regime.organisationNames)}`,
  );
  return [paper.organisations(said)];
}

export const closingDifferencesSheet: SheetMaker<'closingDifferences'> = ({ fromId, toId }, context) => {
  const found = differencesOf(context, { fromId, toId });
  const [a, b] = [getClosing(context.db, fromId), getClosing(context.db, toId)];
  if (!found.ok) return found;
  if (!a || !b) return fail('year.closing-not-found');
  const { from, to, differences } = found.value;
  const names = [from.regime.names, to.regime.names] as const;
  return ok({
    ...sheetFrame(context),
    title: paper.differences(to.year, a.number, b.number),
    subtitles: [paper.version(a, day(a.closedAt)), paper.version(b, day(b.closedAt))],
    columns: [
      { label: text.name, width: 36 },
      { label: text.branch, width: 30 },
      { label: text.what, width: 80 },
    ],
    rows: differences.map((difference) => ({
      key: `m${difference.memberId}`,
      cells: [difference.name, difference.orgName, differenceText.line(difference, names)],
    })),
    notes: [
      text.differences(a.number, b.number, differences.length),
      text.hash(a.sha256),
      text.hash(b.sha256),
    ],
  });
};
