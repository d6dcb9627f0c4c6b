/** Campaigns: the list of a period, one of them, written, cancelled; and what has to follow from them. */
import type { ReadDb } from '../../db/connection.ts';
import {
  anyCampaign,
  cancelCampaign,
  getCampaign,
  insertCampaign,
  rememberedTopics,
  updateCampaign,
} from '../../db/repo/inspection.ts';
import { getPlanLine } from '../../db/repo/inspection-plan.ts';
import { namedSubjects, notThereOn, subjectTotals } from '../../db/repo/inspection-subject.ts';
import { deleteTask, insertTask, tasksOf, updateTask } from '../../db/repo/inspection-task.ts';
import { typeOn } from '../../db/repo/organisation-as-of.ts';
import type { Campaign, CampaignFields } from '../../shared/entities/inspection.ts';
import { inspectionDeeds, inspectionText as text } from '../../shared/i18n/vi/inspection.ts';
import { inspectionSubjectText } from '../../shared/i18n/vi/inspection-subjects.ts';
import type { inspectionOps } from '../../shared/ipc/inspection.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { campaignStatus, judgeCampaign } from '../../shared/rules/inspection.ts';
import { formatDate } from '../../shared/text/dates.ts';
import type { CoreHandlers } from './context.ts';
import { campaignRows, findCampaigns, nothingCounted } from './inspection-list.ts';
import { performerWords } from './inspection-words.ts';

/** As many names as a person reads in an error. */
const namesTold = 5;

/** Refused where somebody among them was not in this register on the day. */
export function allThere(
  db: ReadDb,
  subjects: { readonly orgIds: readonly number[]; readonly memberIds: readonly number[] },
  day: string,
): Result<null> {
  const names = notThereOn(db, subjects, day);
  if (names.length === 0) return ok(null);
  const told = names.slice(0, namesTold).map((name) => name || text.unknownSubject);
  return fail('inspection.not-there', {
    day: formatDate(day),
    count: names.length,
    names: names.length > namesTold ? `${told.join(', ')} …` : told.join(', '),
  });
}

/** A campaign into which something may still be written. */
export function standingCampaign(db: ReadDb, id: number): Result<Campaign> {
  const campaign = getCampaign(db, id);
  if (!campaign) return fail('inspection.not-found');
  return campaign.cancelledWhy === '' ? ok(campaign) : fail('inspection.cancelled');
}

function judged(db: ReadDb, campaign: CampaignFields, today: string): Result<null> {
  const { performerOrgId } = campaign;
  const day = campaign.fromOn || today;
  const orgType = performerOrgId === null ? null : typeOn(db, performerOrgId, day);
  if (performerOrgId !== null && orgType === null)
    return fail('inspection.refused', {
      field: text.fields.performer,
      rule: text.performerNotThere(formatDate(day)),
    });
  const refusal = judgeCampaign(campaign, { today, orgType }).find(({ level }) => level === 'refuse');
  if (refusal) return fail('inspection.refused', { field: text.fields[refusal.field], rule: refusal.rule });
  if (campaign.planId !== null && !getPlanLine(db, campaign.planId)) return fail('inspection.plan-not-found');
  return ok(null);
}

type Ops = Pick<
  typeof inspectionOps,
  | 'inspection.list'
  | 'inspection.get'
  | 'inspection.topics'
  | 'inspection.save'
  | 'inspection.cancel'
  | 'inspection.saveTask'
  | 'inspection.removeTask'
>;

export const campaignHandlers: CoreHandlers<keyof Ops> = {
  'inspection.list': ({ offset, limit, ...filter }, context) => {
    if (filter.from > filter.to) return fail('inspection.days');
    const { kept, counts, all } = findCampaigns(context, filter);
    const rows = campaignRows(context, kept.slice(offset, offset + limit));
    return ok({ found: kept.length, counts, rows, any: all > 0 || anyCampaign(context.db) });
  },

  'inspection.get': ({ id }, { db, today }) => {
    const campaign = getCampaign(db, id);
    if (!campaign) return fail('inspection.not-found');
    const { campaignId: _, ...totals } = subjectTotals(db, [id]).get(id) ?? {
      campaignId: id,
      ...nothingCounted,
    };
    return ok({
      campaign,
      status: campaignStatus(campaign, today),
      performer: performerWords(db)(campaign),
      planTopic: campaign.planId === null ? '' : (getPlanLine(db, campaign.planId)?.topic ?? ''),
      totals,
      tasks: tasksOf(db, id),
    });
  },

  'inspection.topics': (_input, { db }) => ok(rememberedTopics(db)),

  'inspection.save': ({ id, version, campaign }, { db, today, write }) => {
    const right = judged(db, campaign, today);
    if (!right.ok) return right;
    if (id === null)
      return write(inspectionDeeds.campaign, (w) => ok({ id: insertCampaign(w, campaign), version: 1 }));
    const known = standingCampaign(db, id);
    if (!known.ok) return known;
    const subjects = namedSubjects(db, id);
    if (campaign.rounds !== 1 && subjects.orgIds.length + subjects.memberIds.length > 0)
      return fail('inspection.named-in-summary');
    const there = allThere(db, subjects, campaign.fromOn || today);
    if (!there.ok) return there;
    return write(inspectionDeeds.campaignChanged, (w) =>
      updateCampaign(w, { ...campaign, id, version })
        ? ok({ id, version: version + 1 })
        : fail('inspection.changed'),
    );
  },

  'inspection.cancel': ({ why, ...at }, { db, write }) => {
    const known = standingCampaign(db, at.id);
    if (!known.ok) return known;
    return write(inspectionDeeds.cancel, (w) =>
      cancelCampaign(w, at, why) ? ok(null) : fail('inspection.changed'),
    );
  },

  'inspection.saveTask': ({ id, ...task }, { db, today, write }) => {
    const known = standingCampaign(db, task.campaignId);
    if (!known.ok) return known;
    if (task.doneOn > today)
      return fail('inspection.future', {
        field: inspectionSubjectText.task.doneOn,
        date: formatDate(task.doneOn),
      });
    if (id === null) return write(inspectionDeeds.task, (w) => ok({ id: insertTask(w, task) }));
    return write(inspectionDeeds.taskChanged, (w) =>
      updateTask(w, { ...task, id }) ? ok({ id }) : fail('inspection.changed'),
    );
  },

  'inspection.removeTask': (at, { write }) =>
    write(inspectionDeeds.taskRemoved, (w) => (deleteTask(w, at) ? ok(null) : fail('inspection.changed'))),
};
