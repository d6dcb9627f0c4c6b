/** Badges and proposals of one member. */
export function MemberBadges(_: { readonly memberId: number }) {
  return null;
}
