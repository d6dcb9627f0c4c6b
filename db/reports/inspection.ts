/**
 * What the figures of inspection are counted from (shared/rules/inspection-figures.ts counts): the campaigns of a
 * period with their subjects, seen from one organisation. Its own and those of the organisations below it count whole;
 * of one above it only whom it looked at here.
 */
import type { Campaign } from '../../shared/entities/inspection.ts';
import type { CountedCampaign } from '../../shared/rules/inspection-figures.ts';
import type { ReadDb } from '../connection.ts';
import { campaignsCounted } from '../repo/inspection.ts';
import { type SubjectRow, subjectsOf } from '../repo/inspection-subject.ts';
import { bookScope } from './books/book-scope.ts';

/** A campaign as it is counted, with everything that a list of the rows behind a number says of it. */
export type ReportedCampaign = CountedCampaign & {
  readonly campaign: Campaign;
  readonly subjects: readonly SubjectRow[];
};

export interface InspectionQuestion {
  readonly from: string;
  readonly to: string;
  readonly orgId: number;
}

export function inspectionReport(
  db: ReadDb,
  { from, to, orgId }: InspectionQuestion,
  today: string,
): ReportedCampaign[] {
  const { orgIds } = bookScope(db, { orgId, from, asOf: to });
  const within = orgIds === null ? null : new Set(orgIds);
  const isHere = (id: number | null) => within === null || (id !== null && within.has(id));
  const campaigns = campaignsCounted(db, { from, to });
  const subjects = Map.groupBy(
    subjectsOf(
      db,
      campaigns.map(({ id }) => id),
      today,
    ),
    (s) => s.campaignId,
  );
  return campaigns.flatMap((campaign): ReportedCampaign[] => {
    const level = levelOf(campaign, orgId, isHere, within === null);
    const all = subjects.get(campaign.id) ?? [];
    const seen = level === 'upper' ? all.filter((s) => isHere(s.orgId ?? s.placeId)) : all;
    // One of elsewhere that looked at nobody here is no matter of this report.
    if (level === 'upper' && within !== null && seen.length === 0) return [];
    const { id, kinds, body, topics, rounds, concludedOn } = campaign;
    const concluded = concludedOn !== '' && concludedOn <= to;
    return [{ id, kinds, body, topics, rounds, concluded, level, subjects: seen, campaign }];
  });
}

function levelOf(
  { performerOrgId, outside }: Campaign,
  orgId: number,
  isHere: (id: number | null) => boolean,
  wholeRegister: boolean,
): CountedCampaign['level'] {
  // Which of the organisations below it was, a paper without names does not say: it counts for the whole alone.
  if (performerOrgId === null) return outside === 'lower' && wholeRegister ? 'lower' : 'upper';
  if (performerOrgId === orgId) return 'own';
  return isHere(performerOrgId) ? 'lower' : 'upper';
}
