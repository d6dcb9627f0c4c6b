/** Cards of one member. */
export function MemberCards(_: { readonly memberId: number }) {
  return null;
}
