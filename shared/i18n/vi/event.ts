import type { EventKind } from '../../entities/event.ts';

/** The deed, as the ledger names it. */
export const eventLabels: Readonly<Record<EventKind, string>> = {
  nominated: 'Đưa vào danh sách quần chúng ưu tú',
  candidacyEnded: 'Đưa ra khỏi danh sách quần chúng ưu tú',
  enrolled: 'Ghi vào sổ',
  admitted: 'Kết nạp',
  recognised: 'Công nhận chính thức',
  probationExtended: 'Kéo dài thời gian dự bị',
  cardIssued: 'Cấp thẻ đảng viên',
  cardLost: 'Mất thẻ đảng viên',
  cardReturned: 'Thu hồi, nộp lại thẻ đảng viên',
  partyAgeConfirmed: 'Xác nhận tuổi Đảng',
  exempted: 'Miễn công tác và sinh hoạt đảng',
  exemptionEnded: 'Hết miễn công tác và sinh hoạt đảng',
  suspended: 'Đình chỉ sinh hoạt đảng',
  suspensionExtended: 'Gia hạn đình chỉ sinh hoạt đảng',
  suspensionEnded: 'Hết đình chỉ sinh hoạt đảng',
  transferredOut: 'Chuyển sinh hoạt đi',
  transferReturned: 'Giấy chuyển bị trả lại',
  received: 'Tiếp nhận sinh hoạt',
  handedOver: 'Chuyển giao theo tổ chức',
  temporaryOut: 'Đi sinh hoạt tạm thời',
  temporaryReturned: 'Trở về sau sinh hoạt tạm thời',
  temporaryExtended: 'Gia hạn sinh hoạt tạm thời',
  temporaryIn: 'Đến sinh hoạt tạm thời',
  temporaryInEnded: 'Hết sinh hoạt tạm thời tại đây',
  residenceIntroduced: 'Giới thiệu về nơi cư trú (213)',
  residenceEnded: 'Thôi giữ liên hệ nơi cư trú',
  badgeAwarded: 'Huy hiệu Đảng',
  commended: 'Khen thưởng',
  disciplined: 'Kỷ luật',
  disciplineAppealed: 'Khiếu nại kỷ luật',
  disciplineSettled: 'Giải quyết khiếu nại kỷ luật',
  removed: 'Ra khỏi Đảng',
  restored: 'Khôi phục quyền đảng viên',
  died: 'Từ trần',
  detailsChanged: 'Thay đổi thông tin',
};

/** The deed for somebody whose earlier life is known: admission after an earlier one is another thing. */
export const deedLabel = (kind: EventKind, admittedBefore: boolean): string =>
  kind === 'admitted' && admittedBefore ? 'Kết nạp lại' : eventLabels[kind];

/** Of members; organisations have one more, the Cờ. */
export const commendationForms = {
  certificateOfMerit: 'Bằng khen',
  commendationLetter: 'Giấy khen',
  praise: 'Biểu dương',
  title: 'Danh hiệu',
  order: 'Huân, huy chương',
} as const;

export const commendationLevelNames = {
  state: 'Nhà nước',
  central: 'Trung ương',
  province: 'Tỉnh ủy, thành ủy và tương đương',
  upper: 'Cấp trên trực tiếp của cơ sở',
  grassroots: 'Cấp ủy cơ sở',
  other: 'Chính quyền, đoàn thể',
} as const;

export const disciplineForms = {
  reprimand: 'Khiển trách',
  warning: 'Cảnh cáo',
  dismissal: 'Cách chức',
  expulsion: 'Khai trừ',
} as const;

export const settlementOutcomes = {
  upheld: 'Giữ nguyên hình thức kỷ luật',
  changed: 'Thay đổi hình thức kỷ luật',
  cancelled: 'Hủy bỏ quyết định kỷ luật',
} as const;

export const removalForms = {
  struckOff: 'Xóa tên',
  resigned: 'Xin ra khỏi Đảng',
  admissionCancelled: 'Hủy quyết định kết nạp',
} as const;

export const badgeAwards = {
  award: 'Tặng',
  posthumous: 'Truy tặng',
  reissue: 'Cấp lại',
  exchange: 'Đổi',
} as const;

export const exemptionReasonNames = {
  oldAge: 'Tuổi cao, sức yếu',
  treatment: 'Điều trị bệnh dài ngày hoặc ở xa',
  abroad: 'Ra nước ngoài đơn lẻ, việc riêng',
  itinerant: 'Đi làm lưu động dưới 1 năm, việc không ổn định',
  beforeRetirement: 'Nghỉ chờ hưu',
  maternity: 'Nghỉ thai sản',
} as const;

export const cardForms = { new: 'Cấp mới', reissue: 'Cấp lại', exchange: 'Đổi thẻ' } as const;

/** Why a card was issued again. */
export const reissueCauses = { lost: 'Mất thẻ', damaged: 'Thẻ hỏng' } as const;
