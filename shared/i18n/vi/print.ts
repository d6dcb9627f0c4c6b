import type { CardField } from '../../ipc/print.ts';

/** Words on the printed pages themselves. */
export const paperText = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  practice: 'LUYỆN TẬP',
  cardTitle: 'PHIẾU THÔNG TIN ĐẢNG VIÊN',
  /** the genuine card is issued centrally (HD 38-HD/BTCTW 2.1): the office's own sheet says what it is */
  cardNote: 'Do chi bộ lập, không thay thẻ đảng viên.',
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
  blankPlace: '……………',
  blankDay: '…',
  blankYear: '……',
  placeAndDate: (place: string, day: string, month: string, year: string) =>
    `${place}, ngày ${day} tháng ${month} năm ${year}`,
  /** five, under the title */
  hyphens: '-----',
  article: (n: number) => `Điều ${n}. `,
  recipients: 'Nơi nhận:',
  recipientMember: '- Đồng chí có tên ở trên,',
  recipientFile: (committee: boolean) => (committee ? '- Lưu Văn phòng.' : '- Lưu Chi bộ.'),
  certificateNote:
    'Giấy do đơn vị lập từ sổ đảng viên của mình, không thay giấy tờ do cấp có thẩm quyền phát hành.',
} as const;

/** A wording to start from; every line of it can be changed. */
export interface CertificatePreset {
  readonly label: string;
  readonly title: string;
  readonly subject: (year: number) => string;
  readonly text: (year: number) => string;
  /** whether the year stands in its wording */
  readonly dated: boolean;
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
    dated: false,
    symbol: 'GXN',
    orientation: 'portrait',
  },
  excellent: {
    label: 'Hoàn thành xuất sắc nhiệm vụ trong năm',
    title: 'GIẤY CHỨNG NHẬN',
    subject: (year) => `đảng viên hoàn thành xuất sắc nhiệm vụ năm ${year}`,
    text: (year) =>
      `Chứng nhận đồng chí [họ tên], sinh hoạt tại [chi bộ], được xếp loại Hoàn thành xuất sắc nhiệm vụ năm ${year}.`,
    dated: true,
    symbol: 'GCN',
    orientation: 'landscape',
  },
  thanks: {
    label: 'Ghi nhận đóng góp',
    title: 'GIẤY CHỨNG NHẬN',
    subject: () => 'đóng góp cho công tác của chi bộ',
    text: (year) =>
      `Ghi nhận đồng chí [họ tên], sinh hoạt tại [chi bộ], đã tích cực đóng góp cho công tác của chi bộ trong năm ${year}.`,
    dated: true,
    symbol: 'GCN',
    orientation: 'landscape',
  },
} as const satisfies Record<string, CertificatePreset>;
export type CertificatePresetName = keyof typeof certificatePresets;

const people = (n: number): string => `${n.toLocaleString('vi-VN')} đồng chí`;

/** The printing screen. */
export const printText = {
  title: 'In ấn',
  subtitle: 'Bản xem trước chính là tệp sẽ lưu và in.',
  tabs: {
    papers: 'Giấy tờ',
    cards: 'Phiếu thông tin',
    overlay: 'In lên phôi',
    designer: 'Soạn mẫu',
    register: 'Sổ theo dõi in',
    printers: 'Máy in, căn chỉnh',
  },
  who: 'In cho ai',
  fromSelection: (n: number) => `Đã chọn trong danh sách (${people(n)})`,
  fromOrganisation: 'Theo tổ chức đảng',
  fromRating: 'Theo xếp loại cuối năm',
  organisation: 'Tổ chức đảng',
  year: 'Năm xếp loại',
  level: 'Mức xếp loại',
  chosen: (n: number) => `Sẽ in cho ${people(n)}.`,
  nobodyChosen:
    'Chưa có đồng chí nào trong lựa chọn này. Chọn tổ chức khác hoặc đánh dấu các đồng chí trong danh sách.',
  nobodyYet: 'Sổ chưa có đảng viên nào nên chưa có gì để in. Nhập danh sách hoặc thêm đảng viên trước.',
  toList: 'Chọn trong danh sách đảng viên',
  toImport: 'Nhập danh sách từ Excel',
  photo: 'Có ô ảnh 3 × 4 (để trống nếu sổ chưa có ảnh)',
  fields: 'Các mục trên phiếu',
  preset: 'Mẫu nội dung',
  presetYear: 'Năm ghi trên giấy',
  orientation: 'Khổ giấy A4',
  portrait: 'Dọc',
  landscape: 'Ngang',
  paperTitle: 'Tên giấy',
  subject: 'Trích yếu',
  text: 'Nội dung',
  textHint: (places: string) =>
    `Chữ trong ngoặc vuông được thay bằng thông tin của từng đồng chí: ${places}.`,
  firstNumber: 'Số đầu tiên',
  firstNumberHint: 'Các giấy sau tăng dần; để 0 thì chừa chỗ ghi tay.',
  numberSuffix: 'Ký hiệu sau số',
  place: 'Địa danh',
  signedOn: 'Ngày ký',
  onBehalfOf: 'Dòng ký thay mặt',
  signerPost: 'Chức vụ người ký',
  signerName: 'Họ và tên người ký',
  blankHint: 'Để trống thì chừa chỗ ghi tay.',
  making: 'Đang dựng bản in',
  reading: 'Đang lấy thông tin từ sổ',
  layingOut: (n: number) => `Đang dàn trang cho ${people(n)}`,
  writing: 'Đang ghi các trang thành PDF',
  makePreview: (n: number) => `Xem trước bản in cho ${people(n)}`,
  save: 'Lưu PDF',
  send: 'In…',
  saved: (name: string, pages: number) => `Đã lưu ${pages.toLocaleString('vi-VN')} trang vào tệp ${name}.`,
  reveal: 'Mở thư mục',
  sent: 'Đã gửi bản in sang máy in.',
  cut: (n: number, names: string) =>
    `Chữ không vừa khung ở ${people(n)}: ${names}. Rút ngắn nội dung hoặc bớt mục rồi xem lại; phần thừa sẽ bị mất khi in.`,
  blank: (n: number, names: string) =>
    `Sổ còn thiếu thông tin của ${people(n)}: ${names}. Chỗ thiếu in dấu chấm để ghi tay.`,
  notRated: (n: number, year: number, names: string) =>
    `${people(n)} không được xếp mức Hoàn thành xuất sắc nhiệm vụ năm ${year} trong sổ: ${names}. Kiểm tra lại trước khi in.`,
  noRatingYear: (year: number) =>
    `Sổ chưa có danh sách xếp loại năm ${year} nên không kiểm tra được mức của từng đồng chí.`,
  cutTitle: 'Có chữ không vừa',
  summary: (pages: number, n: number) => `${pages.toLocaleString('vi-VN')} trang, ${people(n)}`,
  fillForm: 'Điền đủ các ô đang báo lỗi để xem trước bản in.',
  fileName: {
    cards: (organisation: string) => `Phiếu thông tin đảng viên - ${organisation}.pdf`,
    certificate: (title: string, organisation: string) => `${title} - ${organisation}.pdf`,
  },
} as const;

/** The preview of a PDF, page by page. */
export const previewText = {
  label: (page: number, pages: number) => `Trang ${page} trên ${pages} của bản in`,
  pageOf: (page: number, pages: number) =>
    `Trang ${page.toLocaleString('vi-VN')} / ${pages.toLocaleString('vi-VN')}`,
  previous: 'Trang trước',
  next: 'Trang sau',
  zoom: 'Cỡ xem',
  zooms: { page: 'Vừa cả trang', width: 'Vừa chiều ngang', 100: 'Cỡ thật', 150: '150 %' },
  unreadable: 'Không vẽ được bản xem trước. Tệp PDF vẫn lưu và in được bình thường.',
} as const;
