/** Disciplines of one member with what follows from them. */
export function MemberDisciplines(_: { readonly memberId: number }) {
  return null;
}
