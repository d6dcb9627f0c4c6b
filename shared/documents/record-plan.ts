/**
 * The items of the member's record in the order of mẫu 2-HSĐV (HD 38-HD/BTCTW 2025), each with the fields, lists and
 * entries of the ledger that it is made of. The texts of one come from record-values.ts and record-tables.ts.
 */
import type { EventKind } from '../entities/event.ts';
import { type LedgerItemName, ledgerItems } from '../entities/ledger-items.ts';
import type { MemberField } from '../entities/member.ts';
import type { ItemKind } from '../entities/member-items.ts';

export interface PlannedItem {
  /** '' for the numbers in the head */
  readonly number: string;
  readonly label: string;
  readonly fields: readonly MemberField[];
  /** repeating items */
  readonly lists: readonly ItemKind[];
  readonly events: readonly EventKind[];
  /** whether the short form has it, too */
  readonly brief: boolean;
}

type Parts = Partial<Pick<PlannedItem, 'fields' | 'lists'>> & { readonly ledger?: LedgerItemName };

const planned = (
  number: number | '',
  label: string,
  { fields = [], lists = [], ledger }: Parts,
  brief: '' | 'brief' = '',
): PlannedItem => ({
  ...{ number: String(number), label, fields, lists, brief: brief !== '' },
  events: ledger ? ledgerItems[ledger].kinds : [],
});

export const recordPlan: readonly PlannedItem[] = [
  planned('', 'Số lý lịch', { fields: ['profileNumber'] }, 'brief'),
  planned('', 'Số thẻ đảng viên', { fields: ['cardNumber'] }, 'brief'),
  planned(1, 'Họ và tên khai sinh', { fields: ['fullName'] }, 'brief'),
  planned(2, 'Giới tính', { fields: ['sex'] }, 'brief'),
  planned(3, 'Tên gọi khác', { fields: ['otherName'] }),
  planned(4, 'Ngày sinh', { fields: ['bornOn'] }, 'brief'),
  planned(5, 'Nơi đăng ký khai sinh', { fields: ['birthPlace'] }),
  planned(6, 'Quê quán', { fields: ['homeTown'] }, 'brief'),
  planned(7, 'Nơi cư trú', { fields: ['permanentAddress', 'temporaryAddress'] }, 'brief'),
  planned(8, 'Dân tộc', { fields: ['ethnicity'] }, 'brief'),
  planned(9, 'Tôn giáo', { fields: ['religion', 'religiousOffice'] }, 'brief'),
  planned(10, 'Thành phần gia đình', { fields: ['familyClass'] }),
  planned(11, 'Nghề nghiệp hiện nay', { fields: ['occupation', 'workplace', 'post'] }, 'brief'),
  planned(12, 'Ngày vào Đảng, ngày chính thức', { ledger: 'admission' }, 'brief'),
  planned(13, 'Ngày tuyển dụng, cơ quan tuyển dụng', { fields: ['recruitedOn', 'recruitedBy'] }),
  planned(14, 'Ngày vào Đoàn', { fields: ['youthUnionOn'] }),
  planned(15, 'Ngày tham gia tổ chức xã hội khác', { lists: ['socialOrganisations'] }),
  planned(16, 'Ngày nhập ngũ, xuất ngũ, tái ngũ', { fields: ['highestRank'], lists: ['militaryService'] }),
  planned(
    ...([17, 'Trình độ'] as const),
    {
      fields: [
        'generalEducation',
        'qualification',
        'scienceField',
        'degree',
        'academicTitle',
        'politicalTheory',
        'foreignLanguage',
        'computing',
        'minorityLanguage',
      ],
    },
    'brief',
  ),
  planned(18, 'Sức khỏe, diện chính sách', {
    fields: ['health', 'woundedGrade', 'martyrFamily', 'policyStatus'],
  }),
  planned(19, 'Số căn cước', { fields: ['citizenId'] }),
  planned(20, 'Miễn công tác và sinh hoạt đảng', { ledger: 'exemption' }),
  planned(21, 'Tóm tắt quá trình hoạt động và công tác', { lists: ['career'] }, 'brief'),
  planned(22, 'Đào tạo, bồi dưỡng', { lists: ['training'] }),
  planned(23, 'Khen thưởng', { lists: ['honours'], ledger: 'commendations' }, 'brief'),
  planned(24, 'Huy hiệu Đảng', { ledger: 'badges' }, 'brief'),
  planned(25, 'Danh hiệu được phong', { lists: ['titles'] }),
  planned(26, 'Kỷ luật', { lists: ['administrativeDiscipline'], ledger: 'discipline' }, 'brief'),
  planned(27, 'Đặc điểm lịch sử bản thân', { lists: ['history'], ledger: 'leaving' }),
  planned(28, 'Quan hệ với nước ngoài', { lists: ['foreignRelations'] }),
  planned(29, 'Quan hệ gia đình', { lists: ['family'] }),
  planned(30, 'Hoàn cảnh kinh tế', { fields: ['income', 'housing', 'assets'] }),
];
