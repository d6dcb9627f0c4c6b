import { organisationTypes } from '../../entities/organisation.ts';
import { formatCount } from '../../text/numbers.ts';

const people = (n: number): string => `${formatCount(n)} đảng viên`;

/** Words of the section of the structure of the membership and of the organisations. */
export const structureText = {
  title: 'Cơ cấu tổ chức đảng và đảng viên',
  blocks: {
    members: 'Đảng viên',
    age: 'Tuổi đời',
    partyAge: 'Tuổi Đảng',
    generalEducation: 'Giáo dục phổ thông',
    qualification: 'Chuyên môn',
    politicalTheory: 'Lý luận chính trị',
    occupation: 'Nghề nghiệp hiện nay',
    organisations: 'Tổ chức đảng',
  },
  members: {
    total: 'Tổng số đảng viên',
    official: 'Chính thức',
    probationary: 'Dự bị',
    unverified: 'Chưa rõ dự bị hay chính thức',
    women: 'Nữ',
    minority: 'Dân tộc thiểu số',
    religion: 'Có tôn giáo',
    exempt: 'Được miễn công tác và sinh hoạt đảng',
  },
  youth: (from: number, to: number) => `Trong độ tuổi đoàn viên (${from}–${to} tuổi)`,
  ageBand: (from: number, to: number | null) =>
    to === null ? `Từ ${from} tuổi trở lên` : `Từ ${from} đến ${to} tuổi`,
  ageUnder: (from: number) => `Dưới ${from} tuổi (cần xem lại ngày sinh)`,
  ageUnknown: 'Chưa có ngày sinh',
  ageAverage: 'Tuổi đời bình quân',
  partyAgeUnder: (years: number) => `Dưới ${years} năm`,
  partyAgeBand: (from: number, to: number | null) =>
    to === null ? `Từ ${from} năm trở lên` : `Từ ${from} đến dưới ${to} năm`,
  partyAgeNone: 'Chưa tính tuổi Đảng (dự bị, chưa rõ ngày chính thức)',
  partyAgeUnclear: 'Chưa tính được (ngày vào Đảng chưa đủ)',
  unknown: 'Chưa ghi',
  other: 'Ghi khác danh mục',
  sum: 'Cộng',
  onMembers: (n: number) => `trên ${people(n)}`,
  onKnownBirths: (n: number) => `Tuổi đời bình quân tính trên ${people(n)} có ngày sinh.`,
  asOf: (day: string, before: string) => `Tính đến hết ngày ${day}; cột cùng kỳ tính đến hết ngày ${before}.`,
  vagueBirths: (n: number) =>
    `${formatCount(n)} đồng chí chỉ ghi năm hoặc tháng sinh: tính như sinh ngày đầu năm, đầu tháng.`,
  otherEthnicity: (n: number) =>
    `${formatCount(n)} đồng chí ghi dân tộc không có trong danh mục: không tính là dân tộc thiểu số.`,
  grassroots: 'Tổ chức cơ sở đảng',
  organisations: organisationTypes,
  grassrootsNote:
    'Đảng bộ bộ phận, chi bộ trực thuộc và tổ đảng ghi bên cạnh, không cộng vào số tổ chức cơ sở đảng.',
} as const;
