/** Campaigns of inspection and supervision. Their subjects, tasks and programme have modules of their own beside. */
import type { Campaign, CampaignFields } from '../../shared/entities/inspection.ts';
import { columnName } from '../column-name.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

const plain = [
  'title',
  'body',
  'performerOrgId',
  'performerName',
  'outside',
  'planId',
  'paperNumber',
  'paperOn',
  'fromOn',
  'toOn',
  'concludedOn',
  'conclusion',
  'rounds',
] as const satisfies readonly (keyof CampaignFields)[];
const lists = ['kinds', 'topics'] as const satisfies readonly (keyof CampaignFields)[];
const fields = [...plain, ...lists] as const;
const columns = fields.map(columnName);
const selected = `SELECT id, version, cancelled_why, ${columns.join(', ')} FROM inspection_campaign`;

type Row = Readonly<Record<string, string | number | null>>;

function rowToCampaign(row: Row): Campaign {
  const parts: Record<string, unknown> = {
    id: row.id,
    version: row.version,
    cancelledWhy: row.cancelled_why,
  };
  for (const field of plain) parts[field] = row[columnName(field)];
  for (const field of lists) parts[field] = JSON.parse(String(row[field]));
  // Every column is written from CampaignFields by this module alone.
  return parts as unknown as Campaign;
}

const values = (campaign: CampaignFields): (string | number | null)[] =>
  fields.map((field) => {
    const value = campaign[field];
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  });

export const insertCampaign = (db: WriteDb, campaign: CampaignFields): number =>
  db.run(
    `INSERT INTO inspection_campaign (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    values(campaign),
  ).id;

/** False when it is no longer the one the window showed. */
export const updateCampaign = (
  db: WriteDb,
  { id, version, ...campaign }: CampaignFields & { readonly id: number; readonly version: number },
): boolean =>
  db.run(
    `UPDATE inspection_campaign SET ${columns.map((c) => `${c} = ?`).join(', ')}, version = version + 1
     WHERE id = ? AND version = ?`,
    [...values(campaign), id, version],
  ).changes === 1;

/** @param why '' lets it stand again */
export const cancelCampaign = (
  db: WriteDb,
  campaign: { readonly id: number; readonly version: number },
  why: string,
): boolean =>
  db.run(
    'UPDATE inspection_campaign SET cancelled_why = ?, version = version + 1 WHERE id = ? AND version = ?',
    [why, campaign.id, campaign.version],
  ).changes === 1;

export const getCampaign = (db: ReadDb, id: number): Campaign | undefined => {
  const row = db.get<Row>(`${selected} WHERE id = ?`, [id]);
  return row && rowToCampaign(row);
};

/** What happened, or is to happen, at some time between two days; what has no day yet is in every period. */
export const campaignsTouching = (
  db: ReadDb,
  period: { readonly from: string; readonly to: string },
): Campaign[] =>
  db
    .all<Row>(
      `${selected} WHERE from_on = '' OR (from_on <= :to AND (from_on >= :from OR concluded_on >= :from
         OR (concluded_on = '' AND cancelled_why = '')))
       ORDER BY from_on = '' DESC, from_on DESC, id DESC`,
      period,
    )
    .map(rowToCampaign);

/** Concluded between two days, or begun by the last of them and not concluded then. Cancelled ones do not count. */
export const campaignsCounted = (
  db: ReadDb,
  period: { readonly from: string; readonly to: string },
): Campaign[] =>
  db
    .all<Row>(
      `${selected} WHERE cancelled_why = '' AND (concluded_on BETWEEN :from AND :to
         OR (from_on <> '' AND from_on <= :to AND (concluded_on = '' OR concluded_on > :to)))
       ORDER BY from_on, id`,
      period,
    )
    .map(rowToCampaign);

/** Those concluded that refer to a line of the programme, with what the progress is counted from. */
export const campaignsOfPlans = (db: ReadDb, planIds: readonly number[]): Campaign[] =>
  db
    .all<Row>(
      `${selected} WHERE plan_id IN (SELECT value FROM json_each(?)) AND cancelled_why = '' ORDER BY from_on, id`,
      [JSON.stringify(planIds)],
    )
    .map(rowToCampaign);

/** Every topic that was ever written, the latest first. */
export const rememberedTopics = (db: ReadDb): string[] =>
  db.pluck<string>(
    `SELECT t.value FROM inspection_campaign c JOIN json_each(c.topics) t
     GROUP BY t.value ORDER BY max(c.id) DESC LIMIT 200`,
  );

export const anyCampaign = (db: ReadDb): boolean =>
  db.pluck('SELECT 1 FROM inspection_campaign LIMIT 1').length > 0;
