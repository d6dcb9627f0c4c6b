import type { UySpelling } from '../../text/spelling.ts';

/** The setting of how papers write "ủy". */
export const spellingText = {
  title: 'Chính tả trên giấy in',
  note: 'Áp dụng cho mọi giấy tờ, danh sách, sổ và báo cáo in từ sổ này. Tên người, tên đất giữ đúng như đã nhập.',
  choice: 'Cách viết chữ “ủy”',
  choices: { ủy: 'Đảng ủy', uỷ: 'Đảng uỷ' } satisfies Record<UySpelling, string>,
  step: (spelling: UySpelling) => `Chọn cách viết “${spelling}” trên giấy in`,
} as const;
