/** Danh sách đề nghị tặng Huy hiệu Đảng of a round, as it is sent up. */
import { getStates } from '../../db/repo/member-state.ts';
import { proposalKindNames, proposalText as text } from '../../shared/i18n/vi/badge-proposal.ts';
import type { SheetRow } from '../../shared/ipc/sheet.ts';
import { ok } from '../../shared/result.ts';
import { roundNameOn } from '../../shared/rules/badge-proposal.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { orgsAsked, proposalRows } from './badge-proposal-queries.ts';
import { placeLine } from './commendation-sheet.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

export const badgeProposalSheet: SheetMaker<'badgeProposals'> = ({ roundDay, orgId }, context) => {
  const { db } = context;
  const rows = proposalRows(db, { roundDay, orgIds: orgsAsked(db, orgId, roundDay) }).filter(
    (p) => p.state !== 'withdrawn',
  );
  const states = getStates(
    db,
    rows.map((p) => p.memberId),
  );
  const name = rows[0]?.roundName ?? roundNameOn(roundDay);
  const { columns, sheet } = text;
  const byLevel = [...Map.groupBy(rows, (p) => p.level)]
    .toSorted(([a], [b]) => a - b)
    .map(([level, of]) => `${text.years(level)} ${of.length}`);
  return ok({
    ...sheetFrame(context),
    title: sheet.title,
    subtitles: [
      ...(orgId === null ? [] : placeLine(context, orgId)),
      text.roundName(name, formatDate(roundDay)),
    ],
    columns: [
      { label: sheet.columns.name, width: 40 },
      { label: sheet.columns.bornOn, width: 20, centred: true },
      { label: columns.organisation, width: 38 },
      { label: sheet.columns.admitted, width: 34, centred: true },
      { label: columns.level, width: 14, centred: true },
      { label: columns.kind, width: 22 },
      { label: columns.declared, width: 20, centred: true },
      { label: columns.resolved, width: 26 },
      { label: sheet.columns.signature, width: 30 },
    ],
    rows: rows.map((p): SheetRow => {
      const state = states.get(p.memberId);
      const days = [state?.admissionDecidedOn, state?.admittedOn, state?.officialOn];
      return {
        key: `p${p.id}`,
        cells: [
          p.fullName,
          formatDate(p.bornOn),
          p.orgName,
          days.map((day) => formatDate(day ?? '') || '—').join('\n'),
          p.level,
          proposalKindNames[p.kind],
          formatDate(p.declaredOn),
          text.paper(p.resolvedNumber, formatDate(p.resolvedOn)),
          p.ground,
        ],
      };
    }),
    notes: [sheet.total(rows.length), ...(byLevel.length > 0 ? [sheet.byLevel(byLevel.join(', '))] : [])],
  });
};
