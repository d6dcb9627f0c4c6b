/**
 * What a paper may say by a mark: "[họ tên]". The names are Vietnamese because the person who words the paper reads
 * and types them. The facts come from electron/core/documents; a test holds them to this list.
 */
import { canonicalTone } from '../text/names.ts';
import type { SubjectKind } from './template.ts';

export const markGroups = {
  words: 'Chữ của giấy này',
  organisation: 'Tổ chức đảng',
  member: 'Đảng viên',
  transfer: 'Chuyển sinh hoạt',
  badge: 'Huy hiệu Đảng',
} as const;
export type MarkGroup = keyof typeof markGroups;

/** Name → what it says. */
export const marks = {
  words: {
    số: 'số của giấy',
    'địa danh': 'địa danh',
    'ngày ký': 'ngày ký, dạng ngày 05 tháng 02 năm 2026',
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
    'giới tính': 'nam hoặc nữ',
    'ngày sinh': 'dạng ngày 03/02/1990',
    'quê quán': 'quê quán',
    'nơi ở': 'nơi ở hiện nay',
    'dân tộc': 'dân tộc',
    'tôn giáo': 'tôn giáo',
    'nghề nghiệp': 'nghề nghiệp hiện nay',
    'số lý lịch': 'số lý lịch đảng viên',
    'số thẻ': 'số thẻ đảng viên',
    'chi bộ': 'chi bộ đang sinh hoạt',
    'ngày vào Đảng': 'ngày kết nạp',
    'ngày chính thức': 'ngày công nhận chính thức',
    'tuổi đảng': 'số năm tuổi đảng đến ngày ký',
    'chức vụ': 'chức vụ trong Đảng',
  },
  transfer: {
    'nơi đi': 'tổ chức nơi chuyển đi',
    'nơi đến': 'tổ chức nơi chuyển đến',
    'số giấy giới thiệu': 'số giấy giới thiệu sinh hoạt',
    'ngày giới thiệu': 'ngày giới thiệu',
    'đảng phí đến': 'tháng đã đóng đảng phí',
    'lý do chuyển': 'lý do chuyển',
    'hồ sơ kèm theo': 'giấy tờ kèm theo',
  },
  badge: {
    'loại huy hiệu': 'mức huy hiệu, dạng 50 năm',
    đợt: 'đợt xét tặng, dạng 03/02/2026',
    'số huy hiệu': 'số huy hiệu đã ghi',
    'số quyết định tặng': 'số quyết định tặng huy hiệu',
  },
} as const satisfies Record<MarkGroup, Readonly<Record<string, string>>>;

const groupsOf: Readonly<Record<SubjectKind, readonly MarkGroup[]>> = {
  none: ['words', 'organisation'],
  member: ['words', 'organisation', 'member'],
  transfer: ['words', 'organisation', 'member', 'transfer'],
  badge: ['words', 'organisation', 'member', 'badge'],
};

export interface NamedMark {
  readonly name: string;
  readonly group: MarkGroup;
  readonly says: string;
}

export const marksFor = (subject: SubjectKind): readonly NamedMark[] =>
  groupsOf[subject].flatMap((group) =>
    Object.entries(marks[group]).map(([name, says]) => ({ name, group, says })),
  );

/** Capitals count only in "HỌ TÊN", which is told apart from "họ tên". */
export const markKey = (name: string): string =>
  name === 'HỌ TÊN' ? name : canonicalTone(name.toLocaleLowerCase('vi'));
