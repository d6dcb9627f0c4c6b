/** Invented disciplines in every state, of members and of branches, so that the screen has something to show. */
import type { WriteDb } from '../../db/connection.ts';
import { draftToEvent, eventsOfMember, insertEvent } from '../../db/repo/event.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { insertOrganisationDiscipline } from '../../db/repo/organisation-discipline.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { EventInput } from '../../shared/entities/event.ts';
import type { OrganisationDisciplineInput } from '../../shared/entities/organisation-discipline.ts';
import { addMonths } from '../../shared/text/dates.ts';
import { judgeLedger } from './event-judge.ts';
import { practiceEvent } from './practice-lives.ts';

interface Practice {
  readonly memberIds: readonly number[];
  readonly branches: readonly number[];
  readonly today: string;
  readonly entered: { readonly at: string; readonly by: string };
}

interface Case {
  readonly monthsAgo: number;
  readonly payload: EventInput<'disciplined'>;
  readonly number: string;
  /** months ago of a complaint, and of its settlement */
  readonly appealed?: number;
  readonly settled?: number;
}

const cases: readonly Case[] = [
  {
    monthsAgo: 16,
    number: '03-QĐ/CB',
    payload: { form: 'reprimand', ground: 'Bỏ sinh hoạt chi bộ nhiều lần không báo cáo', body: 'branch' },
  },
  {
    monthsAgo: 2,
    number: '11-QĐ/UBKT',
    payload: {
      form: 'warning',
      ground: 'Kê khai tài sản không trung thực',
      body: 'inspection',
      articles: 'Quy định 69-QĐ/TW',
      group: 'Vi phạm về kê khai tài sản, thu nhập',
    },
    appealed: 1,
  },
  {
    monthsAgo: 10,
    number: '05-QĐ/ĐU',
    payload: { form: 'reprimand', ground: 'Thiếu trách nhiệm trong công việc được giao', body: 'committee' },
    appealed: 9,
    settled: 8,
  },
];

const organisationCases = [
  { monthsAgo: 5, form: 'reprimand', ground: 'Không duy trì nền nếp sinh hoạt chi bộ', number: '08-QĐ/ĐU' },
  {
    monthsAgo: 15,
    form: 'warning',
    ground: 'Buông lỏng lãnh đạo, để xảy ra vi phạm về tài chính',
    number: '02-QĐ/ĐU',
  },
] as const;

export function practiceDisciplines(write: WriteDb, practice: Practice): void {
  const { memberIds, branches, today, entered } = practice;
  // From the end of the list, where few have anything else to their name.
  const left = memberIds.toReversed();
  for (const one of cases) {
    const at = left.findIndex((id) => discipline(write, id, one, practice));
    if (at >= 0) left.splice(0, at + 1);
  }
  for (const [i, { monthsAgo, form, ground, number }] of organisationCases.entries()) {
    const on = addMonths(today, -monthsAgo);
    const decided: OrganisationDisciplineInput = {
      orgId: branches[i + 1] ?? 0,
      form,
      ground,
      articles: '',
      group: '',
      body: 'committee',
      decision: { number, signedOn: on, authority: 'Đảng ủy phường Hoa Ban', signer: 'Trần Văn Mẫu' },
      effectiveOn: on,
      announcedOn: on,
      receivedOn: '',
      violatedOn: '',
      note: '',
    };
    insertOrganisationDiscipline(write, decided, entered);
  }
}

/** False where the rules do not allow it to this person, e.g. for a badge given meanwhile. */
function discipline(write: WriteDb, memberId: number, one: Case, { today, entered }: Practice): boolean {
  const on = addMonths(today, -one.monthsAgo);
  const paper = { number: one.number, signedOn: on };
  const payload = { ...one.payload, announcedOn: on, receivedOn: on };
  const draft = { ...practiceEvent('disciplined', on, payload, paper), memberId };
  const judged = judgeLedger(
    eventsOfMember(write, memberId),
    [draftToEvent(draft, Number.MAX_SAFE_INTEGER)],
    { today, changes: ruleChanges(write) },
  );
  if (!judged.ok || judged.value.after.status !== 'official' || judged.value.warnings.length > 0)
    return false;
  const of = insertEvent(write, draft, entered);
  const follow = (draftOf: ReturnType<typeof practiceEvent>) =>
    insertEvent(write, { ...draftOf, memberId }, entered);
  if (one.appealed !== undefined)
    follow(
      practiceEvent('disciplineAppealed', addMonths(today, -one.appealed), {
        of,
        toBody: 'Ủy ban kiểm tra Thành ủy',
      }),
    );
  if (one.settled !== undefined)
    follow(
      practiceEvent('disciplineSettled', addMonths(today, -one.settled), {
        of,
        outcome: 'cancelled',
        reason: 'Kết luận: chưa đủ căn cứ xác định vi phạm',
      }),
    );
  refreshState(write, memberId, today);
  return true;
}
