/** How campaigns are named to people: body and organisation of the performer. */
import type { ReadDb } from '../../db/connection.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { type CampaignFields, inspectionBodies } from '../../shared/entities/inspection.ts';
import { inspectionText as text } from '../../shared/i18n/vi/inspection.ts';

type Performer = Pick<CampaignFields, 'body' | 'performerOrgId' | 'performerName' | 'outside'>;

/** "Ủy ban kiểm tra, Đảng bộ phường Tân Lập"; a branch by its name alone. Names are read once for many. */
export function performerWords(db: ReadDb): (performer: Performer) => string {
  const names = organisationNames(db);
  return ({ body, performerOrgId, performerName, outside }) => {
    const org = performerOrgId === null ? performerName : (names.get(performerOrgId) ?? '');
    if (org === '') return outside === 'lower' ? `${inspectionBodies[body]}, ${text.lowerLevels}` : '';
    return body === 'branch' ? org : `${inspectionBodies[body]}, ${org}`;
  };
}
