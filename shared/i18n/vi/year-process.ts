/** Words of the register's own steps and notes in the making of a year's rating. */
import { type MemberState, memberStatuses } from '../../entities/member-state.ts';
import type { UnratedReason } from '../../rules/rating-unrated.ts';
import type { ClassificationRegime } from '../../rules/regulations/classification.ts';
import { formatDate } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';
import { newMemberNote } from './year.ts';

const people = (n: number): string => `${formatCount(n)} đồng chí`;

/** Names of the steps. */
export const processReasons = {
  set: (year: number, n: number) => `Xếp loại năm ${year}: ghi ý kiến, phiếu, điểm của ${people(n)}`,
  setLevels: (year: number, n: number) => `Xếp loại năm ${year}: ghi mức của ${people(n)}`,
  accept: (year: number, n: number) => `Xếp loại năm ${year}: nhận đề xuất cho ${people(n)}`,
  refresh: (year: number) => `Xếp loại năm ${year}: cập nhật danh sách theo sổ`,
  meeting: (year: number, org: string) => `Xếp loại năm ${year}: buổi họp của ${org}`,
  decision: (year: number) => `Xếp loại năm ${year}: quyết định công nhận`,
} as const;

/** Beside the reason that the list got from the ledger when it was made. */
export function prefilledNote(
  reason: UnratedReason | null,
  state: Pick<MemberState, 'admittedOn' | 'exemptSince' | 'suspendedSince'>,
  { newMemberMonths }: Pick<ClassificationRegime, 'newMemberMonths'>,
  year: number,
): string {
  if (reason === 'newMember' && state.admittedOn !== null && newMemberMonths !== null)
    return newMemberNote(state.admittedOn, newMemberMonths, year);
  const since =
    reason === 'exempt' ? state.exemptSince : reason === 'suspended' ? state.suspendedSince : null;
  return since === null ? '' : `từ ngày ${formatDate(since)}`;
}

/** What the ledger says of one who is on the list and no member on its day. */
export const leaverText = (
  { status, leftOn }: Pick<MemberState, 'status' | 'leftOn'>,
  year: number,
): string =>
  leftOn === null
    ? `${memberStatuses[status]} tính đến 31/12/${year}`
    : `${memberStatuses[status]} từ ngày ${formatDate(leftOn)}`;
