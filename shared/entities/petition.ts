/** Đơn thư: a letter in the register of petitions, from its receipt to its outcome. */
import { z } from 'zod';
import { fullDate } from './event-dates.ts';

export const petitionKinds = {
  denunciation: 'Tố cáo',
  disciplineComplaint: 'Khiếu nại kỷ luật đảng',
  complaint: 'Khiếu nại khác',
  proposal: 'Kiến nghị',
  feedback: 'Phản ánh',
} as const;

export const petitionSources = {
  post: 'Gửi qua bưu điện',
  inPerson: 'Nộp trực tiếp, tiếp dân',
  upper: 'Cấp trên, nơi khác chuyển đến',
  other: 'Nguồn khác',
} as const;

export const senderKinds = {
  named: 'Có tên, chữ ký trực tiếp',
  anonymous: 'Nặc danh (không ghi tên)',
  impersonated: 'Mạo danh',
  copied: 'Chữ ký sao chụp',
} as const;

export const petitionLevels = { local: 'Địa phương, cơ sở', central: 'Trung ương' } as const;

export const petitionStatuses = {
  received: 'Mới nhận',
  underWay: 'Đang giải quyết',
  passedOn: 'Đã chuyển nơi khác',
  settled: 'Đã giải quyết',
  filed: 'Lưu, không xem xét',
} as const;

export const petitionResults = { right: 'Đúng', wrong: 'Sai', partly: 'Đúng một phần' } as const;

export type PetitionKind = keyof typeof petitionKinds;
export type PetitionStatus = keyof typeof petitionStatuses;
export type PetitionResult = keyof typeof petitionResults;

/** Status of those that are still on the office's desk: their clock runs. */
export const isOpenPetition = (status: PetitionStatus): boolean =>
  status === 'received' || status === 'underWay';

const keys = <K extends string>(labels: Readonly<Record<K, string>>) =>
  z.enum(Object.keys(labels) as [K, ...K[]]);
export const petitionKindSchema = keys(petitionKinds);
export const petitionStatusSchema = keys(petitionStatuses);
const day = z.union([z.literal(''), fullDate]);
const id = z.number().int();

/** What a person writes of a letter. */
export const petitionFieldsSchema = z.object({
  receivedOn: fullDate,
  numberInBook: z.number().int().min(1).max(999_999),
  source: keys(petitionSources),
  senderKind: keys(senderKinds),
  sender: z.string().trim().max(300),
  kind: petitionKindSchema,
  topic: z.string().trim().max(120),
  content: z.string().trim().max(4000),
  aboutOrgId: id.nullable(),
  aboutMemberId: id.nullable(),
  /** where it is about nobody in this register */
  aboutText: z.string().trim().max(300),
  /** who settles it decides how long that may take */
  level: keys(petitionLevels),
  /** who settles it, or where it was passed on to */
  authority: z.string().trim().max(200),
  /** '' = no term */
  dueOn: day,
  status: petitionStatusSchema,
  passedOn: day,
  result: z.union([z.literal(''), keys(petitionResults)]),
  settledOn: day,
  resolution: z.string().trim().max(300),
  /** the earlier letter that this one repeats */
  repeatOf: id.nullable(),
  note: z.string().trim().max(2000),
});
export type PetitionFields = z.output<typeof petitionFieldsSchema>;

export interface Petition extends PetitionFields {
  readonly id: number;
  readonly version: number;
}
