/** Committees (chi ủy, đảng ủy, ban thường vụ, ủy ban kiểm tra): terms, and who held which post when. */
export const committeePosts = {
  secretary: 'Bí thư',
  deputySecretary: 'Phó bí thư',
  standingMember: 'Ủy viên ban thường vụ',
  committeeMember: 'Cấp ủy viên (chi ủy viên, đảng ủy viên)',
  inspectionHead: 'Chủ nhiệm ủy ban kiểm tra',
  inspectionDeputy: 'Phó chủ nhiệm ủy ban kiểm tra',
  inspectionMember: 'Ủy viên ủy ban kiểm tra',
  groupLeader: 'Tổ trưởng tổ đảng',
} as const;

export type CommitteePost = keyof typeof committeePosts;
export const committeePostNames = Object.keys(committeePosts) as [CommitteePost, ...CommitteePost[]];

/** Of these an organisation has one at a time. */
export const singlePosts: readonly CommitteePost[] = ['secretary', 'inspectionHead', 'groupLeader'];

export interface CommitteeTerm {
  readonly id: number;
  readonly orgId: number;
  readonly name: string;
  readonly fromOn: string;
  /** first day of it no more; '' = not known yet */
  readonly untilOn: string;
  readonly decision: string;
  readonly note: string;
}

export interface PostHolding {
  readonly id: number;
  readonly orgId: number;
  readonly orgName: string;
  readonly termId: number | null;
  readonly memberId: number;
  readonly memberName: string;
  readonly post: CommitteePost;
  readonly fromOn: string;
  /** first day on which it is no longer held; '' = held still */
  readonly untilOn: string;
  readonly decision: string;
  readonly endReason: string;
}
