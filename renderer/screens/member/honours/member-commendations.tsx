/** Commendations of one member. */
export function MemberCommendations(_: { readonly memberId: number }) {
  return null;
}
