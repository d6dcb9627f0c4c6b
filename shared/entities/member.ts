import { defineFields, type RecordOf } from '../fields/field.ts';

/** Sections of the record, in the order of the form. */
export const memberSections = {
  identity: 'Bản thân',
  place: 'Quê quán, nơi ở',
  party: 'Thẻ và hồ sơ Đảng',
  work: 'Nghề nghiệp, chức vụ',
  education: 'Trình độ',
  other: 'Sức khỏe, chính sách, ghi chú',
} as const;

/**
 * The member's record: the facts that stand on the Phiếu đảng viên (mẫu 2-HSĐV, HD 38-HD/BTCTW 2025) and
 * do not belong to the ledger. Status, organisation, dates of admission and recognition, badges and
 * discipline are events (shared/entities/event.ts) and never stand here.
 */
export const memberFields = defineFields({
  fullName: {
    kind: 'text',
    label: 'Họ và tên khai sinh',
    section: 'identity',
    required: true,
    maxLength: 120,
    example: 'Nguyễn Văn An',
    source: 'Mẫu 2-HSĐV, mục 1',
    listPosition: 1,
    listWidth: 220,
  },
  otherName: { kind: 'text', label: 'Tên gọi khác', section: 'identity', source: 'Mẫu 2-HSĐV, mục 3' },
  sex: {
    kind: 'choice',
    label: 'Giới tính',
    section: 'identity',
    options: ['Nam', 'Nữ'],
    source: 'Mẫu 2-HSĐV, mục 2',
    listPosition: 2,
    listWidth: 80,
  },
  bornOn: {
    kind: 'date',
    label: 'Ngày sinh',
    section: 'identity',
    example: '31/12/1960, 12/1960 hoặc 1960',
    source: 'Mẫu 2-HSĐV, mục 4',
    listPosition: 3,
    listWidth: 110,
  },
  ethnicity: {
    kind: 'code',
    label: 'Dân tộc',
    section: 'identity',
    codeList: 'ethnicity',
    source: 'Mẫu 2-HSĐV, mục 8',
    listPosition: 9,
    listWidth: 100,
  },
  religion: {
    kind: 'code',
    label: 'Tôn giáo',
    section: 'identity',
    codeList: 'religion',
    example: 'Không có thì ghi "Không"',
    source: 'Mẫu 2-HSĐV, mục 9',
  },
  citizenId: {
    kind: 'identity',
    label: 'Số căn cước',
    section: 'identity',
    example: '12 chữ số',
    maxLength: 20,
    source: 'Mẫu 2-HSĐV, mục 19',
    sensitive: true,
    listPosition: 10,
    listWidth: 130,
  },
  oldIdNumber: {
    kind: 'identity',
    label: 'Số CMND cũ',
    section: 'identity',
    example: '9 chữ số',
    maxLength: 20,
    sensitive: true,
  },
  phone: {
    kind: 'identity',
    label: 'Điện thoại',
    section: 'identity',
    maxLength: 40,
    example: '0912 345 678',
  },
  email: { kind: 'text', label: 'Thư điện tử', section: 'identity', maxLength: 120 },
  birthPlace: { kind: 'text', label: 'Nơi đăng ký khai sinh', section: 'place', source: 'Mẫu 2-HSĐV, mục 5' },
  homeTown: {
    kind: 'text',
    label: 'Quê quán',
    section: 'place',
    source: 'Mẫu 2-HSĐV, mục 6',
    example: 'xã, tỉnh (tên cũ)',
  },
  permanentAddress: { kind: 'text', label: 'Nơi thường trú', section: 'place', source: 'Mẫu 2-HSĐV, mục 7' },
  temporaryAddress: { kind: 'text', label: 'Nơi tạm trú', section: 'place', source: 'Mẫu 2-HSĐV, mục 7' },
  cardNumber: {
    kind: 'identity',
    label: 'Số thẻ đảng viên',
    section: 'party',
    example: '8 hoặc 12 chữ số',
    maxLength: 20,
    source: 'Quyết định 347-QĐ/TW (12 số), Chỉ thị 29-CT/TW (8 số)',
    listPosition: 7,
    listWidth: 130,
  },
  oldCardNumber: {
    kind: 'identity',
    label: 'Số thẻ cũ (theo Quyết định 85)',
    section: 'party',
    example: '8 chữ số',
    maxLength: 20,
  },
  profileNumber: {
    kind: 'identity',
    label: 'Số lý lịch',
    section: 'party',
    example: '000001 HN',
    maxLength: 20,
    source: 'HD 38-HD/BTCTW, số lý lịch',
    listPosition: 8,
    listWidth: 110,
  },
  familyClass: { kind: 'text', label: 'Thành phần gia đình', section: 'work', source: 'Mẫu 2-HSĐV, mục 10' },
  occupation: { kind: 'text', label: 'Nghề nghiệp hiện nay', section: 'work', source: 'Mẫu 2-HSĐV, mục 11' },
  workplace: { kind: 'text', label: 'Cơ quan, đơn vị', section: 'work' },
  post: {
    kind: 'text',
    label: 'Chức vụ',
    section: 'work',
    example: 'Bí thư chi bộ',
    listPosition: 11,
    listWidth: 150,
  },
  generalEducation: {
    kind: 'text',
    label: 'Giáo dục phổ thông',
    section: 'education',
    example: '12/12',
    source: 'Mẫu 2-HSĐV, mục 17',
  },
  qualification: {
    kind: 'code',
    label: 'Chuyên môn',
    section: 'education',
    codeList: 'qualification',
    source: 'Mẫu 2-HSĐV, mục 17',
  },
  academicTitle: { kind: 'text', label: 'Học hàm', section: 'education', source: 'Mẫu 2-HSĐV, mục 17' },
  politicalTheory: {
    kind: 'code',
    label: 'Lý luận chính trị',
    section: 'education',
    codeList: 'politicalTheory',
    source: 'Mẫu 2-HSĐV, mục 17',
  },
  foreignLanguage: { kind: 'text', label: 'Ngoại ngữ', section: 'education', source: 'Mẫu 2-HSĐV, mục 17' },
  computing: { kind: 'text', label: 'Tin học', section: 'education', source: 'Mẫu 2-HSĐV, mục 17' },
  health: { kind: 'text', label: 'Sức khỏe', section: 'other', source: 'Mẫu 2-HSĐV, mục 18' },
  policyStatus: { kind: 'text', label: 'Diện chính sách', section: 'other', source: 'Mẫu 2-HSĐV, mục 18' },
  note: { kind: 'longText', label: 'Ghi chú', section: 'other' },
});

export type MemberField = keyof typeof memberFields;
export type MemberRecord = RecordOf<typeof memberFields>;

/** Field names in form order. */
export const memberFieldNames = Object.keys(memberFields) as readonly MemberField[];

/** A record with nothing known yet. */
export const emptyMemberRecord = (): MemberRecord =>
  // Built from the registry's own keys, so the record is complete.
  Object.fromEntries(memberFieldNames.map((name) => [name, ''])) as MemberRecord;
