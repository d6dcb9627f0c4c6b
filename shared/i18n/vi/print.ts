import type { CardField } from '../../ipc/print.ts';

/** Words on the printed pages themselves. */
export const paperText = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  practice: 'LUYỆN TẬP',
  cardTitle: 'PHIẾU THÔNG TIN ĐẢNG VIÊN',
  /** the genuine card is issued centrally (HD 38-HD/BTCTW 2.1): the office's own sheet says what it is */
  cardNote: 'Do chi bộ lập để theo dõi nội bộ, không thay thẻ đảng viên.',
  photoBox: 'Ảnh 3 × 4',
  cardLabels: {
    bornOn: 'Ngày sinh',
    profileNumber: 'Số lý lịch',
    orgName: 'Chi bộ',
    admittedOn: 'Ngày vào Đảng',
    officialOn: 'Chính thức',
    post: 'Chức vụ',
  } satisfies Record<CardField, string>,
  numberLine: (number: string, suffix: string) => (suffix === '' ? `Số ${number}` : `Số ${number}-${suffix}`),
  blankNumber: '……',
  placeAndDate: (place: string, day: string, month: string, year: string) =>
    `${place === '' ? '………………' : place}, ngày ${day} tháng ${month} năm ${year}`,
  recipients: 'Nơi nhận:',
  recipientMember: '- Đồng chí có tên ở trên,',
  recipientFile: (committee: boolean) => (committee ? '- Lưu Văn phòng.' : '- Lưu Chi bộ.'),
  certificateNote: 'Giấy do đơn vị lập từ sổ đảng viên của mình, không thay giấy tờ do cấp có thẩm quyền phát hành.',
} as const;

/** A wording to start from; every line of it can be changed. */
export interface CertificatePreset {
  readonly label: string;
  readonly title: string;
  readonly subject: (year: number) => string;
  readonly text: (year: number) => string;
  readonly symbol: string;
  readonly orientation: 'portrait' | 'landscape';
}

export const certificatePresets = {
  attending: {
    label: 'Xác nhận đang sinh hoạt đảng',
    title: 'GIẤY XÁC NHẬN',
    subject: () => 'đảng viên đang sinh hoạt đảng',
    text: () =>
      'Xác nhận đồng chí [họ tên], sinh [ngày sinh], số lý lịch [số lý lịch], vào Đảng [ngày vào Đảng], được công nhận đảng viên chính thức [ngày chính thức], hiện đang sinh hoạt đảng tại [chi bộ].\nGiấy này được lập theo đề nghị của đồng chí có tên ở trên.',
    symbol: 'GXN',
    orientation: 'portrait',
  },
  excellent: {
    label: 'Hoàn thành xuất sắc nhiệm vụ trong năm',
    title: 'GIẤY CHỨNG NHẬN',
    subject: (year) => `đảng viên hoàn thành xuất sắc nhiệm vụ năm ${year}`,
    text: (year) =>
      `Chứng nhận đồng chí [họ tên], sinh hoạt tại [chi bộ], được xếp loại Hoàn thành xuất sắc nhiệm vụ năm ${year}.`,
    symbol: 'GCN',
    orientation: 'landscape',
  },
  thanks: {
    label: 'Ghi nhận đóng góp',
    title: 'GIẤY CHỨNG NHẬN',
    subject: () => 'đóng góp cho công tác của chi bộ',
    text: (year) =>
      `Ghi nhận đồng chí [họ tên], sinh hoạt tại [chi bộ], đã tích cực đóng góp cho công tác của chi bộ trong năm ${year}.`,
    symbol: 'GCN',
    orientation: 'landscape',
  },
} as const satisfies Record<string, CertificatePreset>;
export type CertificatePresetName = keyof typeof certificatePresets;
