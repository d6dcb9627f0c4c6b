/**
 * The repeating items of the Phiếu đảng viên (mẫu 2-HSĐV): lists of rows, each kind with its own columns. `from` and
 * `until` are partial dates where a kind has them; they order the rows.
 */
import { defineFields, type FieldDef } from '../fields/field.ts';
import type { MemberSection } from './member.ts';

export interface ItemKindDef {
  readonly label: string;
  /** what one row is called, after "Thêm" and "Xóa" */
  readonly one: string;
  readonly section: MemberSection;
  readonly source: string;
  /** shown only after a reason was given, which is kept */
  readonly sensitive?: boolean;
  /** of the restricted tier: while it is shut, no way out of the register shows that there are rows */
  readonly restricted?: boolean;
  readonly fields: Readonly<Record<string, FieldDef>>;
}

const section = 'item';
const from = { kind: 'date', label: 'Từ', section, listWidth: 120 } as const;
const until = { kind: 'date', label: 'Đến', section, listWidth: 120 } as const;
const on = (label: string) => ({ kind: 'date', label, section, listWidth: 120 }) as const;
const text = (label: string, listWidth = 200) => ({ kind: 'text', label, section, listWidth }) as const;
const asked = (label: string, listWidth = 220) => ({ ...text(label, listWidth), required: true }) as const;
const chosen = (label: string, options: readonly string[], listWidth = 170) =>
  ({ kind: 'choice', label, section, options, required: true, listWidth }) as const;

const defineKinds = <const T extends Record<string, ItemKindDef>>(kinds: T): T => kinds;

export const itemKinds = defineKinds({
  socialOrganisations: {
    label: 'Tham gia tổ chức xã hội khác',
    one: 'tổ chức xã hội',
    section: 'unions',
    source: 'Mẫu 2-HSĐV, mục 15',
    fields: defineFields({ from: on('Ngày vào'), name: asked('Tổ chức'), post: text('Chức vụ') }),
  },
  militaryService: {
    label: 'Nhập ngũ, xuất ngũ, tái ngũ',
    one: 'lần quân ngũ',
    section: 'unions',
    source: 'Mẫu 2-HSĐV, mục 16',
    fields: defineFields({
      from: on('Ngày nhập ngũ'),
      until: on('Ngày xuất ngũ'),
      form: chosen('Lần', ['Nhập ngũ', 'Tái ngũ'], 130),
      rank: text('Quân hàm khi ra', 150),
      unit: text('Đơn vị'),
    }),
  },
  career: {
    label: 'Tóm tắt quá trình hoạt động và công tác',
    one: 'giai đoạn công tác',
    section: 'career',
    source: 'Mẫu 2-HSĐV, mục 21',
    fields: defineFields({
      from,
      until,
      work: asked('Làm việc gì, ở đâu', 300),
      post: text('Chức vụ Đảng, chính quyền, đoàn thể'),
    }),
  },
  training: {
    label: 'Đào tạo, bồi dưỡng',
    one: 'khóa đào tạo, bồi dưỡng',
    section: 'career',
    source: 'Mẫu 2-HSĐV, mục 22',
    fields: defineFields({
      from,
      until,
      school: asked('Tên trường'),
      subject: text('Ngành học, nội dung'),
      form: text('Hình thức học', 150),
      diploma: text('Văn bằng, chứng chỉ', 170),
    }),
  },
  honours: {
    label: 'Khen thưởng (huân chương, huy chương, bằng khen)',
    one: 'khen thưởng',
    section: 'awards',
    source: 'Mẫu 2-HSĐV, mục 23',
    fields: defineFields({
      from: on('Ngày'),
      form: asked('Hình thức'),
      reason: text('Lý do', 240),
      authority: text('Cấp quyết định'),
    }),
  },
  titles: {
    label: 'Danh hiệu được phong',
    one: 'danh hiệu',
    section: 'awards',
    source: 'Mẫu 2-HSĐV, mục 25',
    fields: defineFields({ from: on('Ngày'), title: asked('Danh hiệu'), authority: text('Cấp quyết định') }),
  },
  administrativeDiscipline: {
    label: 'Kỷ luật hành chính',
    one: 'kỷ luật hành chính',
    section: 'awards',
    source: 'Mẫu 2-HSĐV, mục 26',
    fields: defineFields({
      from: on('Ngày'),
      form: asked('Hình thức', 150),
      reason: text('Lý do', 240),
      authority: text('Cấp quyết định'),
      amended: text('Sửa án kỷ luật', 160),
    }),
  },
  history: {
    label: 'Đặc điểm lịch sử bản thân',
    one: 'đặc điểm lịch sử',
    section: 'history',
    source: 'Mẫu 2-HSĐV, mục 27',
    sensitive: true,
    restricted: true,
    fields: defineFields({
      from,
      until,
      form: chosen('Loại', ['Bị xử lý theo pháp luật', 'Làm việc trong chế độ cũ', 'Khác'], 210),
      detail: asked('Nội dung', 300),
    }),
  },
  foreignRelations: {
    label: 'Quan hệ với nước ngoài',
    one: 'quan hệ với nước ngoài',
    section: 'history',
    source: 'Mẫu 2-HSĐV, mục 28',
    restricted: true,
    fields: defineFields({
      from,
      until,
      form: chosen(
        'Loại',
        ['Đi nước ngoài từ 3 tháng', 'Tham gia tổ chức nước ngoài', 'Thân nhân ở nước ngoài'],
        220,
      ),
      country: asked('Nước', 130),
      detail: text('Nội dung', 260),
    }),
  },
  family: {
    label: 'Quan hệ gia đình',
    one: 'người trong gia đình',
    section: 'family',
    source: 'Mẫu 2-HSĐV, mục 29',
    fields: defineFields({
      relation: { ...asked('Quan hệ', 130), codeList: 'familyRelation' },
      name: asked('Họ và tên', 190),
      bornOn: on('Năm sinh'),
      occupation: { ...text('Nghề nghiệp', 170), codeList: 'occupation' },
      address: text('Nơi ở, nơi làm việc', 220),
      note: text('Chính trị, ghi chú', 200),
    }),
  },
});

export type ItemKind = keyof typeof itemKinds;
export const itemKindNames = Object.keys(itemKinds) as [ItemKind, ...ItemKind[]];

/** A row as the screen and the register hand it over: column → text; '' is "not known". */
export type ItemValues = Readonly<Record<string, string>>;

export interface MemberItem {
  readonly id: number;
  readonly kind: ItemKind;
  readonly version: number;
  readonly values: ItemValues;
}

/** The kind with its columns to be looked up by name. */
export const itemKind = (kind: ItemKind): ItemKindDef => itemKinds[kind];

/** Kinds of the restricted tier (db/restricted-tables.ts says what else belongs to it). */
export const restrictedItemKinds: readonly ItemKind[] = itemKindNames.filter(
  (kind) => itemKind(kind).restricted === true,
);

export const itemColumns = (kind: ItemKind): readonly string[] => Object.keys(itemKinds[kind].fields);

/** A row of this kind with nothing in it. */
export const emptyItem = (kind: ItemKind): ItemValues =>
  Object.fromEntries(itemColumns(kind).map((name) => [name, '']));

/** The row in words, for the log and for notes: "Vợ, Trần Thị Mơ, 1962". */
export const itemSummary = (kind: ItemKind, values: ItemValues): string =>
  itemColumns(kind)
    .filter((name) => itemKind(kind).fields[name]?.kind !== 'date')
    .map((name) => values[name] ?? '')
    .filter((value) => value !== '')
    .slice(0, 3)
    .join(', ');
