import type { RosterPerson } from '../../shared/roster/types.ts';

/** The rosters' names of what a person's reading holds. */
export const FOUND: Readonly<Record<string, (person: RosterPerson) => string>> = {
  name: (p) => p.fields.fullName ?? '',
  sex: (p) => p.fields.sex ?? '',
  born: (p) => p.fields.bornOn ?? '',
  ethnic: (p) => p.fields.ethnicity ?? '',
  religion: (p) => p.fields.religion ?? '',
  home: (p) => p.fields.homeTown ?? '',
  address: (p) => p.fields.permanentAddress ?? '',
  cccd: (p) => p.fields.citizenId ?? '',
  card: (p) => p.fields.cardNumber ?? '',
  card_old: (p) => p.fields.oldCardNumber ?? '',
  profile_no: (p) => p.fields.profileNumber ?? '',
  edu: (p) => p.fields.generalEducation ?? '',
  prof: (p) => p.fields.qualification ?? '',
  theory: (p) => p.fields.politicalTheory ?? '',
  post: (p) => p.fields.post ?? '',
  phone: (p) => p.fields.phone ?? '',
  admitted: (p) => p.admittedOn ?? '',
  official: (p) => p.officialOn ?? '',
  branch: (p) => p.organisation.at(-1) ?? '',
  finding: (p) => [p.finding?.result, p.finding?.detail].filter(Boolean).join(' › '),
  organisation: (p) => p.organisation.join(' › '),
};
const RATING = /^rating(\d{4})$/;

export function foundIn(person: RosterPerson, field: string): string {
  const year = RATING.exec(field)?.[1];
  if (year !== undefined) return person.ratings[Number(year)] ?? '';
  return FOUND[field]?.(person) ?? '';
}
