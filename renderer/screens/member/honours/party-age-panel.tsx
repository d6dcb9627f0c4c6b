/** Tuổi Đảng line by line. */
export function PartyAgePanel(_: { readonly memberId: number }) {
  return null;
}
