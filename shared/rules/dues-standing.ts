/**
 * Whether a member pays in a month, and to which branch. The first day of the month decides: who leaves or moves
 * within it has paid it at the old place (the paper says "đã đóng đảng phí hết tháng", HD 38-HD/BTCTW 2025, mục 4.2);
 * who arrives within it begins with it, unless the paper he brought says that it is paid.
 */
import { firstDayOfMonth, lastDayOfMonth } from '../entities/dues.ts';
import { activeStatuses, leftStatuses, type MemberStatus } from '../entities/member-state.ts';
import { formatDate } from '../text/dates.ts';
import type { Refusal } from './lifecycle.ts';

/** A stretch of days in which nothing of this changes, as member_period has them. */
export interface StandingPeriod {
  readonly fromOn: string;
  /** first day of the next one */
  readonly untilOn: string;
  readonly status: MemberStatus;
  readonly orgId: number | null;
  readonly awaySince: string | null;
  readonly exemptSince: string | null;
}

/** A reception from elsewhere whose paper says through which month dues were paid there. */
export interface DuesArrival {
  readonly receivedMonth: string;
  readonly paidThrough: string;
}

export type DuesStanding =
  | {
      readonly pays: true;
      readonly orgId: number | null;
      readonly guest: boolean;
      /** miễn công tác và sinh hoạt: pays all the same, as far as is known */
      readonly exemptFromMeetings: boolean;
    }
  | {
      readonly pays: false;
      readonly why: 'before' | 'left' | 'away' | 'paidElsewhere';
      /** where the person stands in the list all the same; null = nowhere */
      readonly orgId: number | null;
      readonly rule: Refusal;
    };

const arrivesHere = ({ status }: StandingPeriod): boolean =>
  status === 'temporary' || activeStatuses.includes(status);

const transferCitation = 'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục 4.2';
const temporaryCitation = 'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025';
const lastMonthCitation = 'Điều lệ Đảng: đảng phí do đảng viên đóng (chưa đối chiếu điều khoản)';

/** @param periods those that touch the month, oldest first */
export function duesStanding(
  month: string,
  periods: readonly StandingPeriod[],
  arrivals: readonly DuesArrival[] = [],
): DuesStanding {
  const first = firstDayOfMonth(month);
  const last = lastDayOfMonth(month);
  const touching = periods.filter((p) => p.fromOn <= last && p.untilOn > first);
  const onFirst = touching.find((p) => p.fromOn <= first);
  const here = onFirst && arrivesHere(onFirst) ? onFirst : touching.find(arrivesHere);
  const atEnd = touching.at(-1);
  if (!here || atEnd?.status === 'died') return notHere(month, atEnd);
  const { orgId, status, awaySince, exemptSince } = here;
  const paid = arrivals.find((a) => a.receivedMonth <= month && month <= a.paidThrough);
  if (paid)
    return {
      pays: false,
      why: 'paidElsewhere',
      orgId,
      rule: {
        rule: `Đã đóng ở nơi cũ hết tháng ${formatDate(paid.paidThrough)}.`,
        citation: transferCitation,
      },
    };
  // Of a guest the same field says since when he is here.
  if (status !== 'temporary' && awaySince !== null)
    return {
      pays: false,
      why: 'away',
      orgId,
      rule: { rule: 'Sinh hoạt tạm thời ở nơi khác: đóng ở nơi tạm thời.', citation: temporaryCitation },
    };
  return { pays: true, orgId, guest: status === 'temporary', exemptFromMeetings: exemptSince !== null };
}

function notHere(month: string, atEnd: StandingPeriod | undefined): DuesStanding {
  const left =
    atEnd !== undefined && (leftStatuses.includes(atEnd.status) || atEnd.status === 'temporaryEnded');
  const on = atEnd ? ` (${formatDate(atEnd.fromOn)})` : '';
  return {
    pays: false,
    why: left ? 'left' : 'before',
    orgId: null,
    rule: left
      ? {
          rule: `Tháng ${formatDate(month)} sau khi đồng chí ra khỏi danh sách của chi bộ${on}.`,
          citation: transferCitation,
        }
      : {
          rule: `Tháng ${formatDate(month)} trước khi đồng chí vào danh sách của chi bộ.`,
          citation: lastMonthCitation,
        },
  };
}
