/** The practice register: invented people to learn on, marked as practice on every screen. */
import { insertEvent } from '../../db/repo/event.ts';
import { insertMember } from '../../db/repo/member.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { foundOrganisation } from '../../db/repo/organisation.ts';
import type { EventDraft } from '../../shared/entities/event.ts';
import { ok } from '../../shared/result.ts';
import { addMonths, partialDate } from '../../shared/text/dates.ts';
import type { Session } from './context.ts';
import { practiceBadgeNumber, practiceProposals } from './practice-badges.ts';
import { practiceDisciplines } from './practice-discipline.ts';
import { practiceDues } from './practice-dues.ts';
import { practiceHonours } from './practice-honours.ts';
import { insertPracticeInspection } from './practice-inspection.ts';
import { admissionAndRecognition, badges, practiceEvent } from './practice-lives.ts';
import { insertPracticeMeetings } from './practice-meetings.ts';
import { Dice, practicePerson } from './practice-people.ts';
import { practiceRules } from './practice-rules.ts';
import { type Life, specialTurn } from './practice-states.ts';
import { dayInVietnam } from './today.ts';

/** Opens every practice register without asking: nothing in it is anybody's secret. */
export const practiceSecret = 'so-luyen-tap';

const branchNames = [
  'Chi bộ Khu phố 1',
  'Chi bộ Khu phố 2',
  'Chi bộ Trường Tiểu học Hoa Ban',
  'Chi bộ Cơ quan phường',
];

const headCount = 120;

/** Twelve months in the Party at the most: not yet recognised. */
const isNewcomer = (n: number): boolean => n % 13 === 5;

function inventLife(dice: Dice, n: number, branches: readonly number[], today: string): Life {
  const year = Number(today.slice(0, 4));
  const orgId = branches[n % branches.length] ?? null;
  const newcomer = isNewcomer(n);
  const { record, bornOn } = practicePerson(
    dice,
    newcomer ? { from: year - 32, to: year - 20 } : { from: year - 84, to: year - 27 },
  );
  const joinedYear = Math.min(Number(bornOn.slice(0, 4)) + dice.between(20, 34), year - 3);
  const admittedOn = newcomer
    ? addMonths(today, -(1 + (n % 12)))
    : partialDate(joinedYear, dice.between(1, 12), dice.between(1, 28));
  // Every eighth came from another party committee: admitted there, received here.
  const fromElsewhere = !newcomer && n % 8 === 3;
  const events = admissionAndRecognition(dice, { admittedOn, orgId: fromElsewhere ? null : orgId, today });
  const official = events.length > 1;
  if (fromElsewhere && orgId !== null) {
    const on = addMonths(today, -dice.between(2, 20));
    events.push(
      practiceEvent('received', on, { orgId, origin: 'Đảng ủy phường Đồi Thông', paperNumber: `${n}-GT` }),
    );
  }
  // Badges end where the latest turns of laterLife begin, so that nobody is awarded after leaving.
  if (official)
    events.push(
      ...badges(dice, addMonths(admittedOn, -1), addMonths(today, -1), (level) =>
        practiceBadgeNumber(level, n),
      ),
    );
  events.push(...laterLife(n, { orgId, branches, today, official }));
  const cardNumber = official ? (dice.next() < 0.25 ? record.citizenId : `9${dice.digits(7)}`) : '';
  const post = n < 4 ? 'Bí thư chi bộ' : n < 8 ? 'Phó bí thư chi bộ' : '';
  return specialTurn(n, { record: { ...record, cardNumber, post }, events }, { orgId, today });
}

/** What happened to a few of them lately: moves, commendations, discipline, one removal, one death. */
function laterLife(
  n: number,
  args: {
    readonly orgId: number | null;
    readonly branches: readonly number[];
    readonly today: string;
    readonly official: boolean;
  },
): Omit<EventDraft, 'memberId'>[] {
  const { today, branches, orgId, official } = args;
  const recently = addMonths(today, -1);
  const decision = (number: string) => ({ number, signedOn: recently });
  if (!official) return [];
  if (n === 9 || n === 50 || n === 90)
    return [
      practiceEvent('transferredOut', recently, {
        destination: 'Đảng ủy phường Sông Mơ',
        scope: 'external',
        toOrgId: null,
        paperNumber: `${n}-GT`,
        duesPaidThrough: recently.slice(0, 7),
      }),
    ];
  if (n === 12 || n === 62) {
    const at = (branches.indexOf(orgId ?? -1) + 1) % branches.length;
    return [
      practiceEvent('transferredOut', recently, {
        destination: branchNames[at] ?? '',
        scope: 'internal',
        toOrgId: branches[at] ?? null,
        paperNumber: '',
        duesPaidThrough: recently.slice(0, 7),
      }),
    ];
  }
  if (n % 11 === 6)
    return [
      practiceEvent(
        'commended',
        recently,
        {
          form: n % 2 ? 'certificateOfMerit' : 'commendationLetter',
          title: 'Hoàn thành xuất sắc nhiệm vụ năm',
        },
        decision(`${n}-QĐ/ĐU`),
      ),
    ];
  if (n === 20 || n === 41)
    return [
      practiceEvent(
        'disciplined',
        recently,
        { form: n === 20 ? 'reprimand' : 'warning', ground: 'Vi phạm quy chế làm việc', postsRemoved: '' },
        decision(`${n}-QĐ/UBKT`),
      ),
    ];
  if (n === 77)
    return [
      practiceEvent(
        'removed',
        recently,
        { form: 'resigned', reason: 'Xin ra vì hoàn cảnh gia đình' },
        decision('77-QĐ/ĐU'),
      ),
    ];
  if (n === 100) return [practiceEvent('died', recently, { cause: 'Tuổi cao, bệnh nặng' })];
  return [];
}

/** Fills a new, empty register in one transaction. */
export function fillPracticeRegister(session: Session, now: Date): void {
  const today = dayInVietnam(now);
  const at = now.toISOString();
  const dice = new Dice(1930);
  session.db.tx({ name: session.keeper, reason: 'Lập sổ luyện tập', at }, (write) => {
    const entered = { at, by: session.keeper };
    const branches = branchNames.map((name) =>
      foundOrganisation(
        write,
        {
          parentId: session.info.rootOrgId,
          type: 'branch',
          name,
          code: '',
          effectiveOn: '',
          decision: '',
        },
        entered,
      ),
    );
    const memberIds: number[] = [];
    for (let n = 0; n < headCount; n++) {
      const { record, events } = inventLife(dice, n, branches, today);
      const memberId = insertMember(write, record, { at });
      for (const event of events) insertEvent(write, { ...event, memberId }, entered);
      refreshState(write, memberId, today);
      memberIds.push(memberId);
    }
    practiceProposals(write, memberIds, today);
    practiceHonours(write, { memberIds, branches, today, entered });
    practiceDisciplines(write, { memberIds, branches, today, entered });
    practiceDues(write, new Dice(342), branches, today);
    insertPracticeInspection(write, { rootOrgId: session.info.rootOrgId, branches, today });
    practiceRules(write, entered);
    insertPracticeMeetings(write, branches, { dice: new Dice(2018), today });
    return ok(null);
  });
}
