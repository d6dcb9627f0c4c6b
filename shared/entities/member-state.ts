/** Where a member stands on a date: nothing but the fold of the ledger (shared/rules/lifecycle.ts). */
export const memberStatuses = {
  none: 'Chưa vào Đảng',
  /** quần chúng ưu tú, in the list from which members are admitted */
  candidate: 'Quần chúng ưu tú',
  /** in a roster of members, but the file does not say since when or whether recognised: never guessed */
  unverified: 'Chưa rõ dự bị hay chính thức',
  probationary: 'Đảng viên dự bị',
  official: 'Đảng viên chính thức',
  /** of another place, here for a time: not in this membership */
  temporary: 'Sinh hoạt tạm thời đến',
  temporaryEnded: 'Hết sinh hoạt tạm thời',
  transferredOut: 'Đã chuyển đi',
  expelled: 'Khai trừ',
  struckOff: 'Xóa tên',
  resigned: 'Xin ra khỏi Đảng',
  admissionCancelled: 'Hủy quyết định kết nạp',
  died: 'Từ trần',
} as const;

export type MemberStatus = keyof typeof memberStatuses;

/** Statuses that count in the organisation's membership (đảng số). */
export const activeStatuses: readonly MemberStatus[] = ['unverified', 'probationary', 'official'];

/** Statuses of those who were in the membership and are not any more. */
export const leftStatuses: readonly MemberStatus[] = [
  'transferredOut',
  'expelled',
  'struckOff',
  'resigned',
  'admissionCancelled',
  'died',
];

export interface MemberState {
  readonly status: MemberStatus;
  readonly orgId: number | null;
  /** partial ISO dates; null = no such event yet */
  readonly admittedOn: string | null;
  readonly officialOn: string | null;
  /** date of signing of the admission decision, where the ledger has it: Party age counts from it */
  readonly admissionDecidedOn: string | null;
  readonly enrolledOn: string | null;
  /** date of the last leaving (transfer, removal, death); null while in the register */
  readonly leftOn: string | null;
  /** highest Party badge held, 0 = none */
  readonly badgeLevel: number;
  /** last day of probation: 12 months from the ceremony and what was added; null when not on probation */
  readonly probationDueOn: string | null;
  /** exempt from work and meetings since; until null = without end */
  readonly exemptSince: string | null;
  readonly exemptUntil: string | null;
  readonly suspendedSince: string | null;
  readonly suspendedUntil: string | null;
  /** taking part elsewhere for a time, still counted here */
  readonly awaySince: string | null;
  readonly awayUntil: string | null;
  /** introduced to the place of residence (213-QĐ/TW) since */
  readonly residenceSince: string | null;
}
