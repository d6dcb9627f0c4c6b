/**
 * A correction mends what was written wrongly: it has a ground and no date. A change is a fact that became another
 * one: it has a date and stands in the ledger. Filling in what was blank is neither.
 */
import { type MemberField, type MemberRecord, memberFieldNames, memberFields } from '../entities/member.ts';

export interface FieldChange {
  readonly field: MemberField;
  readonly before: string;
  readonly after: string;
}

/** The office's own notes, no items of the Phiếu đảng viên: they change without ceremony. */
const working: readonly MemberField[] = ['phone', 'email', 'note'];

/** Every field that differs. */
export const differencesOf = (before: MemberRecord, after: MemberRecord): FieldChange[] =>
  memberFieldNames.flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
  );

/** Those that put something else in the place of what was there: a correction or a change, and it must be said which. */
export const overwritten = (changes: readonly FieldChange[]): FieldChange[] =>
  changes.filter(({ field, before }) => before !== '' && !working.includes(field));

export interface Restriction {
  readonly rule: string;
  readonly citation: string;
}

const never = (rule: string, citation: string): Restriction => ({ rule, citation });
const born = 'chỉ sửa cho đúng hồ sơ gốc';

/** Facts that cannot become others: a difference in them is always a correction. */
export const correctionOnly: Readonly<Partial<Record<MemberField, Restriction>>> = {
  bornOn: never(
    `Ngày sinh không được điều chỉnh kể từ 18/8/2016; ${born}.`,
    'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 9.2',
  ),
  sex: never(`Giới tính ghi theo giấy khai sinh; ${born}.`, 'Mẫu 2-HSĐV, mục 2'),
  birthPlace: never(`Nơi đăng ký khai sinh không thay đổi; ${born}.`, 'Mẫu 2-HSĐV, mục 5'),
  homeTown: never(`Quê quán không thay đổi; ${born}.`, 'Mẫu 2-HSĐV, mục 6'),
  familyClass: never(`Thành phần gia đình không thay đổi; ${born}.`, 'Mẫu 2-HSĐV, mục 10'),
  previousOccupation: never(`Nghề nghiệp trước khi vào Đảng đã qua; ${born}.`, 'Mẫu 7-HSĐV, cột 6'),
  recruitedOn: never(`Ngày tuyển dụng đã qua; ${born}.`, 'Mẫu 2-HSĐV, mục 13'),
  youthUnionOn: never(`Ngày vào Đoàn đã qua; ${born}.`, 'Mẫu 2-HSĐV, mục 14'),
  profileNumber: never(`Số lý lịch đảng viên cấp một lần; ${born}.`, 'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025'),
  lifeStory: never(`Lịch sử bản thân kể việc đã qua; ${born}.`, 'Mẫu 1-HSĐV, mục 14'),
  selfRemark: never(`Tự nhận xét ghi lúc khai lý lịch; ${born}.`, 'Mẫu 1-HSĐV'),
  committeeRemark: never(`Nhận xét của cấp ủy ghi lúc chứng nhận lý lịch; ${born}.`, 'Mẫu 1-HSĐV'),
};

/** A new name rests on a decision of the upper committee. */
export const nameChangeRule: Restriction = {
  rule: 'Thay đổi họ, tên phải có quyết định của cấp ủy cấp trên: ghi số quyết định, ngày ký và cơ quan ban hành.',
  citation: 'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 9.1',
};

const names: readonly MemberField[] = ['fullName'];

export interface ChangeProblem extends Restriction {
  readonly field: MemberField;
}

/** Why these differences cannot be recorded as a change; empty when they can. */
export function changeProblems(
  changes: readonly FieldChange[],
  decision: { readonly number: string; readonly signedOn: string; readonly authority: string },
): ChangeProblem[] {
  const complete = [decision.number, decision.signedOn, decision.authority].every(
    (part) => part.trim() !== '',
  );
  return overwritten(changes).flatMap(({ field }) => {
    const restriction = correctionOnly[field];
    if (restriction) return [{ field, ...restriction }];
    return names.includes(field) && !complete ? [{ field, ...nameChangeRule }] : [];
  });
}

export const fieldLabels = (changes: readonly { readonly field: MemberField }[]): string =>
  changes.map(({ field }) => memberFields[field].label).join(', ');
