import { defineFields, type RecordOf } from '../fields/field.ts';
import { memberLifeFields } from './member-life-fields.ts';
import { memberPersonFields } from './member-person-fields.ts';

/** Sections of the record, in the order of the form. */
export const memberSections = {
  identity: 'Bản thân',
  place: 'Quê quán, nơi ở',
  party: 'Thẻ và hồ sơ Đảng',
  work: 'Nghề nghiệp',
  unions: 'Đoàn thể, quân ngũ',
  education: 'Trình độ',
  health: 'Sức khỏe, chính sách',
  career: 'Quá trình hoạt động',
  awards: 'Khen thưởng, kỷ luật',
  history: 'Lịch sử, nước ngoài',
  family: 'Gia đình',
  economy: 'Hoàn cảnh kinh tế',
  other: 'Lý lịch, ghi chú',
} as const;
export type MemberSection = keyof typeof memberSections;

/**
 * The member's record: the facts of one value each that stand on the Phiếu đảng viên (mẫu 2-HSĐV, HD 38-HD/BTCTW
 * 2025) and do not belong to the ledger. The repeating items are in member-items.ts; status, organisation, dates of
 * admission and recognition, badges and discipline are events (shared/entities/event.ts) and never stand here.
 */
export const memberFields = defineFields({ ...memberPersonFields, ...memberLifeFields });

export type MemberField = keyof typeof memberFields;
export type MemberRecord = RecordOf<typeof memberFields>;

/** Field names in form order. */
export const memberFieldNames = Object.keys(memberFields) as readonly MemberField[];

/** A record with nothing known yet. */
export const emptyMemberRecord = (): MemberRecord =>
  // Built from the registry's own keys, so the record is complete.
  Object.fromEntries(memberFieldNames.map((name) => [name, ''])) as MemberRecord;
