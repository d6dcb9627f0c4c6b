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
  recipientFile: (committee: boolean) => (committee ? '- Lưu Văn phòng.' : '- Lưu Chi bộ.'),
} as const;

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
  notRated: (n: number, year: number, names: string) =>
    `${people(n)} không được xếp mức Hoàn thành xuất sắc nhiệm vụ năm ${year} trong sổ: ${names}. Kiểm tra lại trước khi in.`,
  noRatingYear: (year: number) =>
    `Sổ chưa có danh sách xếp loại năm ${year} nên không kiểm tra được mức của từng đồng chí.`,
  cutTitle: 'Có chữ không vừa',
  /** @param n people; 0 = the paper is about nobody */
  summary: (pages: number, n: number) =>
    n === 0
      ? `${pages.toLocaleString('vi-VN')} trang`
      : `${pages.toLocaleString('vi-VN')} trang, ${people(n)}`,
  fillForm: 'Điền đủ các ô đang báo lỗi để xem trước bản in.',
  fileName: {
    cards: (organisation: string) => `Phiếu thông tin đảng viên - ${organisation}.pdf`,
    paper: (template: string, organisation: string) => `${template} - ${organisation}.pdf`,
  },
} as const;

/** The preview of a PDF, page by page. */
export const previewText = {
  label: (page: number, pages: number) => `Trang ${page} trên ${pages} của bản in`,
  pageOf: (page: number, pages: number) =>
    `Trang ${page.toLocaleString('vi-VN')} / ${pages.toLocaleString('vi-VN')}`,
  turn: 'Lật trang',
  opening: 'Đang mở các trang',
  previous: 'Trang trước',
  next: 'Trang sau',
  under: 'Ảnh phôi dưới trang in',
  zoom: 'Cỡ xem',
  zooms: { page: 'Vừa cả trang', width: 'Vừa chiều ngang', 100: 'Cỡ thật', 150: '150 %' },
  unreadable: 'Không vẽ được bản xem trước. Tệp PDF vẫn lưu và in được bình thường.',
} as const;
