/** The campaigns of a period under the filters of the list, for the screen and for the table that leaves the program. */
import { campaignsTouching } from '../../db/repo/inspection.ts';
import { subjectTotals } from '../../db/repo/inspection-subject.ts';
import { openTaskCounts } from '../../db/repo/inspection-task.ts';
import type { Campaign, CampaignStatus } from '../../shared/entities/inspection.ts';
import type { CampaignFilter, CampaignRow } from '../../shared/ipc/inspection.ts';
import { campaignStatus } from '../../shared/rules/inspection.ts';
import { foldText } from '../../shared/text/names.ts';
import type { CoreContext } from './context.ts';
import { performerWords } from './inspection-words.ts';

export const nothingCounted = { organisations: 0, members: 0, violations: 0, toDiscipline: 0 };

interface Found {
  readonly campaign: Campaign;
  readonly performer: string;
  readonly status: CampaignStatus;
}

export function findCampaigns(
  { db, today }: CoreContext,
  { from, to, status, kind, body, topic, search }: CampaignFilter,
): {
  readonly kept: readonly Found[];
  /** under every filter but that of the status */
  readonly counts: Readonly<Partial<Record<CampaignStatus, number>>>;
  readonly all: number;
} {
  const performer = performerWords(db);
  const wanted = foldText(search);
  const found = campaignsTouching(db, { from, to })
    .filter(
      (c) =>
        (kind === '' || c.kinds.includes(kind)) &&
        (body === '' || c.body === body) &&
        (topic === '' || c.topics.includes(topic)),
    )
    .map(
      (campaign): Found => ({
        campaign,
        performer: performer(campaign),
        status: campaignStatus(campaign, today),
      }),
    )
    .filter(({ campaign: c, performer: who }) =>
      foldText([c.title, who, c.paperNumber, ...c.topics].join(' ')).includes(wanted),
    );
  const counts: Partial<Record<CampaignStatus, number>> = {};
  for (const row of found) counts[row.status] = (counts[row.status] ?? 0) + 1;
  const kept = found.filter((row) => status === '' || row.status === status);
  return { kept, counts, all: found.length };
}

/** With what each looked at and found. */
export function campaignRows({ db }: CoreContext, found: readonly Found[]): CampaignRow[] {
  const totals = subjectTotals(
    db,
    found.map(({ campaign }) => campaign.id),
  );
  const tasks = openTaskCounts(db);
  return found.map(({ campaign: c, performer, status }) => {
    const { id, title, kinds, fromOn, toOn, concludedOn } = c;
    const { organisations, members, violations, toDiscipline } = totals.get(id) ?? nothingCounted;
    const counted = { organisations, members, violations, toDiscipline, openTasks: tasks.get(id) ?? 0 };
    return { id, title, kinds, fromOn, toOn, concludedOn, performer, status, ...counted };
  });
}
