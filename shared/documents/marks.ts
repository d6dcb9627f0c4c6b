/**
 * What a paper may say by a mark: "[họ tên]". The names are Vietnamese because the person who words the paper reads
 * and types them. The facts come from electron/core/documents; a test holds them to this list.
 */
import { canonicalTone } from '../text/names.ts';
import { dateSuffixes } from './date-marks.ts';
import type { SubjectKind } from './template.ts';

export const markGroups = {
  words: 'Chữ của giấy này',
  organisation: 'Tổ chức đảng',
  member: 'Đảng viên',
  party: 'Quá trình trong Đảng',
  left: 'Kỷ luật, ra khỏi Đảng, từ trần',
  transfer: 'Chuyển sinh hoạt',
  badge: 'Huy hiệu Đảng',
} as const;
export type MarkGroup = keyof typeof markGroups;

/** Name → what it says. A date has further forms of its own (date-marks.ts). */
export const marks = {
  words: {
    số: 'số của giấy',
    'địa danh': 'địa danh',
    'thay mặt': 'dòng ký thay mặt',
    'chức vụ người ký': 'chức vụ người ký',
    'người ký': 'họ tên người ký',
    'người lập': 'họ tên người lập',
  },
  organisation: {
    'tổ chức': 'tên tổ chức lập giấy',
    'cấp trên': 'tên cấp trên trực tiếp',
    'số người': 'số đồng chí trong giấy',
    'số thứ tự': 'số thứ tự trong danh sách',
    'ký hiệu tổ chức': 'CB của chi bộ, ĐU của đảng ủy, đứng sau ký hiệu loại giấy',
    'nơi lưu': 'dòng cuối của nơi nhận, dạng Lưu Chi bộ.',
  },
  member: {
    'họ tên': 'họ và tên khai sinh',
    'HỌ TÊN': 'họ và tên chữ in hoa',
    'tên gọi khác': 'các tên gọi khác',
    'giới tính': 'Nam hoặc Nữ',
    tuổi: 'số tuổi tròn đến ngày ký',
    'nơi khai sinh': 'nơi đăng ký khai sinh',
    'quê quán': 'quê quán',
    'nơi thường trú': 'nơi thường trú',
    'nơi tạm trú': 'nơi tạm trú',
    'nơi ở': 'nơi tạm trú, không có thì nơi thường trú',
    'dân tộc': 'dân tộc',
    'tôn giáo': 'tôn giáo',
    'nghề nghiệp': 'nghề nghiệp hiện nay',
    'đơn vị công tác': 'cơ quan, đơn vị',
    'chức vụ': 'chức vụ',
    'điện thoại': 'điện thoại',
    'học vấn phổ thông': 'giáo dục phổ thông',
    'chuyên môn': 'chuyên môn, nghiệp vụ',
    'lý luận chính trị': 'trình độ lý luận chính trị',
    'số căn cước': 'số căn cước (che bớt đến khi ghi lý do)',
    'số lý lịch': 'số lý lịch đảng viên',
    'số thẻ': 'số thẻ đảng viên (số 12 chữ số che bớt đến khi ghi lý do)',
  },
  party: {
    'chi bộ': 'chi bộ đang sinh hoạt',
    'tình trạng': 'đảng viên chính thức, dự bị …',
    'tuổi đảng': 'số năm tuổi đảng đến ngày ký',
    'tuổi đảng tròn tháng': 'dạng 50 năm 3 tháng, đến ngày ký',
    'số quyết định kết nạp': 'số quyết định kết nạp',
    'cơ quan kết nạp': 'cơ quan ra quyết định kết nạp',
    'người giới thiệu': 'đảng viên giới thiệu vào Đảng',
    'số quyết định công nhận': 'số quyết định công nhận chính thức',
    'huy hiệu đã có': 'Huy hiệu Đảng cao nhất đã có, dạng 50 năm',
    'khen thưởng cao nhất': 'hình thức, nội dung khen thưởng cao nhất',
    'lý do miễn': 'lý do miễn công tác và sinh hoạt',
  },
  left: {
    'hình thức kỷ luật': 'của lần kỷ luật mới nhất',
    'số quyết định kỷ luật': 'số quyết định',
    'cơ quan kỷ luật': 'cơ quan ra quyết định',
    'lý do kỷ luật': 'nội dung vi phạm',
    'điều khoản kỷ luật': 'điều, khoản được áp dụng',
    'hình thức ra khỏi Đảng': 'xóa tên, xin ra, khai trừ, hủy quyết định kết nạp',
    'số quyết định ra khỏi Đảng': 'số quyết định',
    'cơ quan ra khỏi Đảng': 'cơ quan ra quyết định',
    'lý do ra khỏi Đảng': 'lý do',
    'lý do mất': 'nguyên nhân từ trần',
  },
  transfer: {
    'nơi đi': 'tổ chức nơi chuyển đi',
    'nơi đến': 'tổ chức nơi chuyển đến',
    'loại giấy chuyển': 'loại giấy giới thiệu sinh hoạt',
    'số giấy giới thiệu': 'số giấy giới thiệu sinh hoạt',
    'sê-ri giấy giới thiệu': 'số in sẵn trên phôi giấy',
    'số sổ đảng viên': 'số thứ tự trong sổ danh sách của nơi giới thiệu',
    'đảng phí đến': 'tháng đã đóng đảng phí, dạng 06/2026',
    'lý do chuyển': 'lý do chuyển',
    'quyết định chuyển': 'số quyết định công tác, cư trú',
    'cơ quan quyết định chuyển': 'cơ quan ra quyết định công tác, cư trú',
    'hồ sơ kèm theo': 'giấy tờ kèm theo',
    'ô kế tiếp': 'số của ô chưa ghi đầu tiên',
    'người ghi ô kế tiếp': 'cấp ủy ghi ô đó',
  },
  badge: {
    'loại huy hiệu': 'mức huy hiệu, dạng 50 năm',
    'tên đợt': 'tên đợt, dạng 3/2',
    'diện đề nghị': 'đủ tuổi, sớm, muộn, truy tặng',
    'lý do đề nghị': 'căn cứ xét sớm hoặc giải trình muộn',
    'người chịu trách nhiệm': 'người chịu trách nhiệm về việc muộn',
    'tuổi đảng đến đợt': 'dạng 50 năm 3 tháng, đến ngày của đợt',
    'số nghị quyết chi bộ': 'số nghị quyết chi bộ đề nghị',
    'số tờ trình': 'số tờ trình gửi cấp trên',
    'số huy hiệu': 'số huy hiệu đã ghi',
    'số quyết định tặng': 'số quyết định tặng huy hiệu',
    'cơ quan tặng': 'cơ quan ra quyết định tặng',
  },
} as const satisfies Record<MarkGroup, Readonly<Record<string, string>>>;

/** Dates, by the same groups. */
export const dateMarks = {
  words: { 'ngày ký': 'dạng ngày 05 tháng 02 năm 2026' },
  organisation: {},
  member: { 'ngày sinh': 'ngày sinh' },
  party: {
    'ngày quyết định kết nạp': 'ngày ký quyết định kết nạp',
    'ngày vào Đảng': 'ngày làm lễ kết nạp',
    'ngày hết dự bị': 'ngày hết thời gian dự bị',
    'ngày chính thức': 'ngày công nhận chính thức',
    'ngày quyết định công nhận': 'ngày ký quyết định công nhận chính thức',
    'miễn từ ngày': 'ngày bắt đầu miễn công tác và sinh hoạt',
    'miễn đến ngày': 'ngày hết miễn',
  },
  left: {
    'ngày kỷ luật': 'ngày có hiệu lực',
    'ngày quyết định kỷ luật': 'ngày ký quyết định',
    'ngày ra khỏi Đảng': 'ngày có hiệu lực',
    'ngày quyết định ra khỏi Đảng': 'ngày ký quyết định',
    'ngày mất': 'ngày từ trần',
  },
  transfer: {
    'ngày giới thiệu': 'ngày giới thiệu',
    'ngày quyết định chuyển': 'ngày ký quyết định công tác, cư trú',
    'ngày tiếp nhận': 'ngày nơi đến tiếp nhận',
    'ngày hết tạm thời': 'ngày dự kiến hết sinh hoạt tạm thời',
  },
  badge: {
    đợt: 'đợt xét tặng',
    'ngày tờ khai': 'ngày của tờ khai',
    'ngày họp chi bộ': 'ngày nghị quyết chi bộ đề nghị',
    'ngày tờ trình': 'ngày tờ trình gửi cấp trên',
    'ngày quyết định tặng': 'ngày ký quyết định tặng huy hiệu',
    'ngày trao tặng': 'ngày trao huy hiệu',
  },
} as const satisfies Record<MarkGroup, Readonly<Record<string, string>>>;

export const groupsOf: Readonly<Record<SubjectKind, readonly MarkGroup[]>> = {
  none: ['words', 'organisation'],
  member: ['words', 'organisation', 'member', 'party', 'left'],
  transfer: ['words', 'organisation', 'member', 'party', 'left', 'transfer'],
  badge: ['words', 'organisation', 'member', 'party', 'left', 'badge'],
};

export interface NamedMark {
  readonly name: string;
  readonly group: MarkGroup;
  readonly says: string;
  /** another form of this date; '' = a mark by itself */
  readonly formOf: string;
}

const formsOf = (name: string, group: MarkGroup, says: string): readonly NamedMark[] => [
  { name, group, says, formOf: '' },
  ...Object.entries(dateSuffixes).map(([suffix, form]) => ({
    ...{ name: name + suffix, group, formOf: name },
    says: `${says}, ${form}`,
  })),
];

/** Every mark of a paper about such subjects; the forms of a date follow it. */
export const marksFor = (subject: SubjectKind): readonly NamedMark[] =>
  groupsOf[subject].flatMap((group) => [
    ...Object.entries(marks[group]).map(([name, says]) => ({ name, group, says, formOf: '' })),
    ...Object.entries(dateMarks[group]).flatMap(([name, says]) => formsOf(name, group, says)),
  ]);

/** Capitals count only in "HỌ TÊN", which is told apart from "họ tên". */
export const markKey = (name: string): string =>
  name.trim() === 'HỌ TÊN' ? 'HỌ TÊN' : canonicalTone(name.toLocaleLowerCase('vi'));
