/**
 * What each kind of event carries besides its date and decision: zod schemas, the same check for the wizard, for IPC
 * and for the ledger. Payloads are parsed when read, so an older entry gets the defaults of later additions.
 */
import { z } from 'zod';
import {
  commendationAmount,
  commendationLevels,
  commendationYear,
  memberCommendationForms,
} from './commendation.ts';
import { decidingBodyNames, disciplineFormNames, settlementOutcomeNames } from './discipline-form.ts';
import { fullDate, partialDate } from './event-dates.ts';

const orgId = z.number().int();
const text = (max = 300) => z.string().max(max);
const asked = (message: string, max = 300) => z.string().trim().min(1, message).max(max);
const noDateOr = <T extends z.ZodType<string, string>>(date: T) => z.union([z.literal(''), date]);

export const exemptionReasons = [
  'oldAge',
  'treatment',
  'abroad',
  'itinerant',
  'beforeRetirement',
  'maternity',
] as const;

const badge = z.object({
  level: z.number().int(),
  round: z.enum(['3/2', '19/5', '2/9', '7/11', 'khác']),
  /** only the first two are awards; a reissue (lost) or an exchange gives again what was given before */
  award: z.enum(['award', 'posthumous', 'reissue', 'exchange']),
  badgeNumber: text(30).default(''),
});

const transferredOut = z.object({
  destination: asked('Chưa nhập nơi chuyển đến.'),
  scope: z.enum(['internal', 'external']),
  /** set when the receiving organisation is in this register */
  toOrgId: orgId.nullable().default(null),
  paperNumber: text(60).default(''),
  duesPaidThrough: text(7).default(''),
  /** which of the papers of a final transfer: beyond the upper committee, within it, or abroad */
  reach: z.enum(['', 'beyondUpper', 'withinUpper', 'abroad']).default(''),
  /** to another province, or within this one, for the totals of book 10-SHĐ; '' = not said */
  province: z.enum(['', 'same', 'other']).default(''),
});

export const eventPayloads = {
  /** Đưa vào danh sách quần chúng ưu tú. */
  nominated: z.object({
    orgId,
    helpers: text().default(''),
    /** date of the certificate of the course on the Party, valid 60 months (HD06 5.4) */
    certificateOn: noDateOr(partialDate).default(''),
  }),
  candidacyEnded: z.object({ reason: asked('Chưa nhập lý do.', 500) }),
  /** Opening entry: the register takes the member over from a roster or another book. */
  enrolled: z.object({
    orgId,
    source: text(),
    /** false where the roster has no column of official dates, so a missing date proves nothing */
    standingKnown: z.boolean().default(true),
  }),
  /** Kết nạp, and kết nạp lại. The event's date is the ceremony ("ngày vào Đảng"); the decision keeps its own date. */
  admitted: z.object({
    orgId: orgId.nullable(),
    introducers: text().default(''),
    /** where, when it was not in this register */
    place: text().default(''),
  }),
  /** Công nhận đảng viên chính thức. The event's date is the official date (ceremony + 12 months). */
  recognised: z.object({}),
  probationExtended: z.object({
    months: z.number('Nhập số tháng.').int().min(1, 'Từ 1 đến 12 tháng.').max(12, 'Từ 1 đến 12 tháng.'),
    reason: asked('Chưa nhập lý do.', 500),
  }),
  cardIssued: z.object({
    form: z.enum(['new', 'reissue', 'exchange']),
    cardNumber: z
      .string()
      .trim()
      .regex(/^(\d{8}|\d{12})$/, 'Số thẻ có 8 hoặc 12 chữ số.'),
    /** why it was issued again: a damaged card needs no loss before it; '' = not said */
    cause: z.enum(['', 'lost', 'damaged']).default(''),
  }),
  /** Mất thẻ: the loss as a fact of its own; the card that replaces it is a later `cardIssued`. */
  cardLost: z.object({ circumstances: text(500).default('') }),
  /** Thẻ thu hồi, nộp lại: on leaving the Party, or when another card replaces it. */
  cardReturned: z.object({ reason: text(500).default('') }),
  /** Tuổi Đảng confirmed by a decision of the competent committee (HD06 5.3): counts instead of what the ledger gives. */
  partyAgeConfirmed: z.object({
    years: z.number('Nhập số năm.').int().min(0, 'Từ 0 năm trở lên.').max(99, 'Không quá 99 năm.'),
    months: z.number('Nhập số tháng.').int().min(0, 'Từ 0 đến 11 tháng.').max(11, 'Từ 0 đến 11 tháng.'),
    ground: asked('Chưa nhập căn cứ.', 500),
  }),
  exempted: z.object({ reason: z.enum(exemptionReasons), untilOn: noDateOr(fullDate).default('') }),
  exemptionEnded: z.object({ reason: text(500).default('') }),
  suspended: z.object({ ground: asked('Chưa nhập lý do đình chỉ.', 500), untilOn: fullDate }),
  suspensionExtended: z.object({ untilOn: fullDate, reason: text(500).default('') }),
  suspensionEnded: z.object({ outcome: text(500).default('') }),
  transferredOut,
  /** The paper came back: the transfer did not happen, the member is again where he was. */
  transferReturned: z.object({ reason: asked('Chưa nhập lý do trả lại.', 500) }),
  received: z.object({
    orgId,
    origin: asked('Chưa nhập nơi chuyển đi.'),
    paperNumber: text(60).default(''),
    reach: transferredOut.shape.reach,
    province: transferredOut.shape.province,
    /** months between the two places in which he took part nowhere: no Party age (HD06 5.3) */
    interruptedMonths: z
      .number('Nhập số tháng.')
      .int('Nhập số tháng tròn.')
      .min(0, 'Từ 0 tháng trở lên.')
      .max(600, 'Không quá 600 tháng.')
      .default(0),
  }),
  /** Moved with the organisation by one decision (chuyển giao tập thể), never a "lượt" of transfer. */
  handedOver: z.object({
    /** null: out of this register, to `toName` */
    toOrgId: orgId.nullable(),
    toName: text().default(''),
    deedUid: text(60).default(''),
  }),
  temporaryOut: z.object({
    destination: asked('Chưa nhập nơi sinh hoạt tạm thời.'),
    toOrgId: orgId.nullable().default(null),
    untilOn: fullDate,
    abroad: z.boolean().default(false),
    paperNumber: text(60).default(''),
  }),
  temporaryReturned: z.object({}),
  /** A new last day of a temporary stay, away or here, written into the paper. */
  temporaryExtended: z.object({ untilOn: fullDate, reason: text(500).default('') }),
  /** A member of another place, here for a time: never counted in this membership. */
  temporaryIn: z.object({
    orgId,
    origin: asked('Chưa nhập nơi sinh hoạt chính thức.'),
    untilOn: fullDate,
    paperNumber: text(60).default(''),
  }),
  temporaryInEnded: z.object({ reason: text(500).default('') }),
  /** Giới thiệu về giữ mối liên hệ nơi cư trú (213-QĐ/TW): a list of its own, not a transfer. */
  residenceIntroduced: z.object({ place: asked('Chưa nhập nơi cư trú.') }),
  residenceEnded: z.object({ reason: text(500).default('') }),
  badgeAwarded: badge,
  commended: z.object({
    form: z.enum(memberCommendationForms),
    title: asked('Chưa nhập nội dung khen thưởng.'),
    level: z.enum(commendationLevels).default(''),
    year: commendationYear.default(null),
    amount: commendationAmount.default(null),
  }),
  disciplined: z.object({
    form: z.enum(disciplineFormNames),
    ground: asked('Chưa nhập nội dung vi phạm.', 500),
    /** posts in words, as the decision names them */
    postsRemoved: text().default(''),
    /** holdings of posts that end with it (cách chức) */
    postIds: z.array(orgId).max(20).default([]),
    /** điều, khoản of the text that is applied */
    articles: text().default(''),
    /** nhóm hành vi vi phạm */
    group: text().default(''),
    body: z.enum(['', ...decidingBodyNames]).default(''),
    announcedOn: noDateOr(fullDate).default(''),
    receivedOn: noDateOr(fullDate).default(''),
    /** when the violation was, as far as is known */
    violatedOn: noDateOr(partialDate).default(''),
    /** parallel discipline by the State or a mass organisation, in words */
    stateDiscipline: text().default(''),
  }),
  /** Khiếu nại kỷ luật: the decision stays in force meanwhile. `of` is the id of the discipline's event. */
  disciplineAppealed: z.object({
    of: z.number().int(),
    toBody: text().default(''),
    /** before the central bodies, which have longer */
    central: z.boolean().default(false),
  }),
  /** The complaint settled, or the decision found wrong by the upper committee. */
  disciplineSettled: z.object({
    of: z.number().int(),
    outcome: z.enum(settlementOutcomeNames),
    /** the form that stands from now on, when it was changed */
    form: z.enum(['', ...disciplineFormNames]).default(''),
    reason: text(500).default(''),
  }),
  /** Ra khỏi Đảng, other than by expulsion (which is a discipline). */
  removed: z.object({
    form: z.enum(['struckOff', 'resigned', 'admissionCancelled']),
    reason: asked('Chưa nhập lý do.', 500),
  }),
  /** Khôi phục quyền đảng viên of one wrongly put out: Party age runs on as if nothing had been. */
  restored: z.object({ orgId, reason: asked('Chưa nhập lý do.', 500) }),
  died: z.object({ cause: text().default('') }),
  /** A fact of the record became another one (new post, new diploma): a change, not a correction. */
  detailsChanged: z.object({
    changes: z
      .array(z.object({ field: text(60), before: text(4000), after: text(4000) }))
      .min(1)
      .max(60),
  }),
} as const;
