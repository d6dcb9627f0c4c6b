/** Where a member stands on a date: nothing but the fold of the ledger (shared/rules/lifecycle.ts). */
export const memberStatuses = {
  none: 'Chưa vào Đảng',
  /** in a roster of members, but the file does not say since when or whether recognised: never guessed */
  unverified: 'Chưa rõ dự bị hay chính thức',
  probationary: 'Đảng viên dự bị',
  official: 'Đảng viên chính thức',
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
}
