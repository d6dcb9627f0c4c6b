import type { PartyAge } from '../../rules/party-age.ts';
import { formatDate } from '../../text/dates.ts';

/** Words of one member's record. */
export const memberText = {
  newTitle: 'Thêm đảng viên',
  newSubtitle: 'Ghi lý lịch trước; sau khi lưu thì ghi kết nạp và các việc khác vào quá trình.',
  back: 'Danh sách đảng viên',
  tabs: {
    record: 'Lý lịch',
    life: 'Quá trình trong Đảng',
    history: 'Nhật ký',
    honours: 'Khen thưởng, kỷ luật',
  },
  noOrganisation: 'Chưa ghi chi bộ',
  bornOn: 'Ngày sinh',
  organisation: 'Nơi sinh hoạt',
  admittedOn: 'Ngày vào Đảng',
  officialOn: 'Ngày chính thức',
  partyAge: 'Tuổi Đảng',
  badge: 'Huy hiệu Đảng',
  badgeLevel: (years: number) => `${years} năm tuổi Đảng`,
  unknown: 'chưa rõ',
  notYet: 'chưa có',

  sections: 'Các mục của lý lịch',
  source: (where: string) => `Căn cứ: ${where}`,
  warning: (rule: string, citation: string) => `${rule} (${citation})`,
  errorsTitle: (n: number) => `Còn ${n} mục phải sửa trước khi lưu`,
  errorAt: (label: string, problem: string) => `${label}: ${problem}`,
  save: 'Lưu hồ sơ',
  add: 'Thêm vào sổ',
  saveKeys: 'Ctrl+S',
  saved: (name: string) => `Đã lưu hồ sơ đồng chí ${name}.`,
  added: (name: string) => `Đã thêm đồng chí ${name}. Tiếp theo: ghi kết nạp tại Quá trình trong Đảng.`,
  dirty: 'Có chỗ sửa chưa lưu (đã giữ bản nháp)',
  clean: 'Đã lưu',
  undo: 'Bỏ các chỗ vừa sửa',
  draftFound: (when: string) => `Có bản nháp chưa lưu từ ${when}.`,
  draftUse: 'Dùng lại bản nháp',
  draftDrop: 'Bỏ bản nháp',
  draftBrought: (when: string) => `Đã đưa lại bản nháp từ ${when}.`,

  photo: 'Ảnh 3×4',
  photoOf: (name: string) => `Ảnh đồng chí ${name}`,
  noPhoto: 'Chưa có ảnh',
  photoPick: 'Chọn ảnh',
  photoChange: 'Đổi ảnh',
  photoRemove: 'Bỏ ảnh',
  photoHint: 'Ảnh JPG hoặc PNG, tối đa 5 MB; chọn xong cắt về 3×4.',

  historyEmpty:
    'Hồ sơ chưa sửa lần nào từ khi vào sổ. Mỗi lần sửa, mỗi lần xem số đang che sẽ ghi ở đây: ai, lúc nào, vì sao.',
  historyColumns: {
    at: 'Lúc',
    actor: 'Người làm',
    field: 'Mục',
    before: 'Trước',
    after: 'Sau',
    reason: 'Việc, lý do',
  },
  seen: (what: string) => `Đã xem: ${what}`,
  blank: '(trống)',
} as const;

/** Tuổi Đảng with what it is counted from, because offices count it in different ways. */
export function partyAgeText(age: PartyAge): { readonly value: string; readonly basis: string } {
  if (!age.known) {
    const why = {
      notMember: 'không tính',
      notRecognised: 'tính sau khi được công nhận chính thức',
      standingUnknown: 'chưa rõ ngày chính thức nên chưa tính',
      noFullDate: 'chưa đủ ngày, tháng, năm vào Đảng để tính',
    }[age.why];
    return { value: '—', basis: why };
  }
  const on = formatDate(age.from);
  const from = {
    decision: `từ ngày ký quyết định kết nạp ${on}`,
    ceremony: `từ ngày vào Đảng ${on}, vì chưa ghi ngày ký quyết định`,
    confirmed: `theo quyết định xác nhận ngày ${on}`,
  }[age.basis];
  const gap = age.gapMonths > 0 ? `, trừ ${age.gapMonths} tháng không sinh hoạt` : '';
  return { value: `${age.years} năm ${age.months} tháng`, basis: from + gap };
}
