/** A register with the restricted tier open, in which campaigns are entered and counted. For tests of inspection. */
import { insertEvent } from '../../../db/repo/event.ts';
import { insertMember } from '../../../db/repo/member.ts';
import { refreshState } from '../../../db/repo/member-state.ts';
import { foundOrganisation } from '../../../db/repo/organisation.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import type { OrganisationType } from '../../../shared/entities/organisation.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { anEventDraft } from '../../../shared/testing/an-event.ts';
import { createRegister, openCore } from './open-core.ts';

export type CampaignSent = OpSent<'inspection.save'>['campaign'];
export type InspectionDesk = Awaited<ReturnType<typeof openInspectionDesk>>;

const entered = { at: '2026-11-22T03:00:00.000Z', by: 'Thử' };

/** Today is 22/11/2026. The root is of the type given. */
export async function openInspectionDesk(type: OrganisationType = 'grassrootsCommittee') {
  const core = openCore();
  const root = (await createRegister(core, { type })).info.rootOrgId;
  const { session } = core.state;
  if (!session) throw new Error('no register is open');
  session.restricted.open = true;
  const { db } = session;

  const found = (orgType: OrganisationType, name: string, parentId = root): number => {
    let made = 0;
    db.tx({ name: 'Thử', reason: 'Thử', at: entered.at }, (w) => {
      const org = { parentId, type: orgType, name, code: '', effectiveOn: '2010-01-01', decision: '' };
      made = foundOrganisation(w, org, entered);
      return ok(null);
    });
    return made;
  };
  /** so many members of an organisation, official since 2011 */
  const people = (orgId: number, count: number): number[] => {
    const ids: number[] = [];
    db.tx({ name: 'Thử', reason: 'Thử', at: entered.at }, (w) => {
      for (let n = 0; n < count; n++) {
        const record = { ...emptyMemberRecord(), fullName: `Đảng viên ${orgId}-${n}` };
        const memberId = insertMember(w, record, entered);
        for (const draft of [
          anEventDraft('admitted', '2010-02-03', { payload: { orgId } }),
          anEventDraft('recognised', '2011-02-03'),
        ])
          insertEvent(w, { ...draft, memberId }, entered);
        refreshState(w, memberId, '2026-11-22');
        ids.push(memberId);
      }
      return ok(null);
    });
    return ids;
  };
  /** A concluded inspection by the committee of the root, as far as it does not say otherwise. */
  const campaign = (part: Partial<CampaignSent> = {}): CampaignSent => ({
    title: 'Kiểm tra việc chấp hành nghị quyết',
    kinds: ['compliance'],
    body: 'committee',
    performerOrgId: root,
    performerName: '',
    outside: '',
    planId: null,
    paperNumber: '',
    paperOn: '',
    fromOn: '2026-03-02',
    toOn: '2026-03-20',
    concludedOn: '2026-03-30',
    conclusion: '',
    topics: [],
    rounds: 1,
    ...part,
  });
  const save = async (part: Partial<CampaignSent> = {}): Promise<number> =>
    (await core.must('inspection.save', { id: null, version: 0, campaign: campaign(part) })).id;
  const enter = async (
    part: Partial<CampaignSent>,
    subjects: { readonly orgIds?: readonly number[]; readonly memberIds?: readonly number[] } = {},
  ): Promise<number> => {
    const id = await save(part);
    const { orgIds = [], memberIds = [] } = subjects;
    await core.must('inspection.addSubjects', {
      campaignId: id,
      orgIds: [...orgIds],
      memberIds: [...memberIds],
    });
    return id;
  };
  const report = (campaignId: number, part: Partial<OpSent<'inspection.saveReported'>>) =>
    core.must('inspection.saveReported', {
      id: null,
      version: 0,
      campaignId,
      type: 'member',
      orgType: '',
      count: 1,
      source: 'Báo cáo số 12-BC/ĐU',
      conclusion: '',
      violations: 0,
      toDiscipline: 0,
      recommendations: '',
      ...part,
    });

  type Question = OpSent<'inspection.figures'>;
  const figures = async (question: Omit<Question, 'orgId'> & { readonly orgId?: number }) => {
    const asked = { orgId: root, ...question };
    const { lines } = await core.must('inspection.figures', asked);
    const at = (key: string) => {
      const line = lines.find((l) => l.key === key);
      if (!line) throw new Error(`no line ${key}: ${lines.map((l) => l.key).join(' ')}`);
      return line;
    };
    /** the rows behind a number, as the screen opens them */
    const rowsOf = async (key: string, period: 'now' | 'before' = 'now') => {
      const rows = [];
      for (let offset = 0; ; offset += 500) {
        const page = await core.must('inspection.behind', { ...asked, key, period, offset, limit: 500 });
        rows.push(...page.rows);
        if (rows.length >= page.found) return rows;
      }
    };
    return { lines, now: (key: string) => at(key).now, before: (key: string) => at(key).before, at, rowsOf };
  };
  const refusal = async (answer: ReturnType<typeof core.call>): Promise<string> => {
    const result = await answer;
    return result.ok ? 'ok' : result.error.code;
  };
  return { core, db, root, found, people, campaign, save, enter, report, figures, refusal };
}
