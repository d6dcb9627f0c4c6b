/** Words of the panel about this PC. */
import type { SelfTestName } from '../../ipc/machine.ts';

const countText = (n: number): string => n.toLocaleString('vi-VN');

export const machineText = {
  program: 'Chương trình trên máy này',
  version: 'Phiên bản',
  system: 'Hệ điều hành',
  parts: 'Thành phần',
  partsOf: (electron: string, chromium: string, node: string) =>
    `Electron ${electron}${chromium && `, Chromium ${chromium}`}, Node ${node}`,
  memory: 'Bộ nhớ máy',
  data: 'Dữ liệu',
  folder: 'Thư mục dữ liệu',
  kinds: {
    portable: 'bản mang theo: dữ liệu nằm cạnh chương trình',
    chosen: 'thư mục do đồng chí chọn',
    usual: 'thư mục mặc định',
  },
  free: 'Chỗ trống ở ổ đĩa đó',
  unknown: 'máy không cho biết',
  size: 'Dung lượng sổ',
  engine: 'Tự kiểm tra sổ đang mở',
  database: 'Cơ sở dữ liệu',
  databaseOf: (sqlite: string, ciphers: string, schema: number) =>
    `SQLite ${sqlite}, SQLite3MC ${ciphers}, cấu trúc sổ số ${schema}`,
  /** what each test has found: as it should be, or what is to be done */
  checks: {
    pages: [
      'Tệp sổ nguyên vẹn, đọc được hết',
      'Tệp sổ có chỗ hỏng: phục hồi bản sao lưu ở thẻ "Sao lưu, phục hồi"',
    ],
    references: [
      'Các bảng trong sổ khớp nhau',
      'Có dòng trỏ tới dòng không còn: sao lưu sổ, lưu gói hỗ trợ rồi gọi người hỗ trợ',
    ],
    pragmas: [
      'Cài đặt chống mất dữ liệu khi mất điện đều đúng',
      'Có cài đặt chống mất dữ liệu bị sai: lưu gói hỗ trợ rồi gọi người hỗ trợ',
    ],
    engine: [
      'Bản cơ sở dữ liệu đi kèm dùng được',
      'Bản cơ sở dữ liệu đi kèm không đúng: cài lại chương trình từ USB gốc',
    ],
    cipher: ['Tệp sổ được mã hóa', 'Tệp sổ không được mã hóa như phải có: gọi người hỗ trợ'],
    place: [
      'Sổ nằm trên ổ đĩa của máy này',
      'Sổ nằm trên USB, ổ rời hoặc thư mục đồng bộ: chuyển về ổ đĩa của máy, xem lời nhắc khi mở sổ',
    ],
    clock: ['Đồng hồ máy tin được', 'Đồng hồ máy lệch so với lần ghi trước: chỉnh lại ngày giờ của máy'],
  } satisfies Record<SelfTestName, readonly [good: string, bad: string]>,
  bytes: (n: number): string =>
    n >= 1e9
      ? `${(n / 1e9).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} GB`
      : `${Math.ceil(n / 1000).toLocaleString('vi-VN')} KB`,
  again: 'Kiểm tra lại',
  log: 'Tệp ghi lỗi chương trình',
  logNote: 'Chỉ có loại lỗi và vị trí trong chương trình. Không có tên, số liệu hay nội dung đã nhập.',
  logEmpty: 'Chưa ghi lỗi nào.',
  logOf: (file: string, size: string) => `${file}, ${size}`,
  showLog: 'Mở thư mục tệp ghi lỗi',
  support: {
    title: 'Gói hỗ trợ',
    note: 'Một tệp .zip để chép ra USB gửi người hỗ trợ. Xem đủ nội dung trước khi lưu: chỉ có phiên bản, cài đặt, số dòng mỗi bảng và lỗi chương trình; không có họ tên, số giấy tờ hay mật khẩu.',
    look: 'Xem nội dung gói',
    save: 'Lưu gói hỗ trợ…',
    fileName: (day: string) => `Goi ho tro ${day}`,
    saved: (file: string, parts: number) =>
      `Đã lưu ${file}, gồm ${countText(parts)} tệp. Việc này đã ghi vào nhật ký.`,
    holds: 'Gói sẽ có đúng những dòng này',
    /** of the file itself: whoever gives it away reads it before */
    lines: {
      at: 'Lúc',
      version: 'Phiên bản',
      system: 'Hệ điều hành',
      memory: 'Bộ nhớ máy (byte)',
      kind: 'Thư mục dữ liệu',
      free: 'Chỗ trống ở ổ đĩa đó (byte)',
      faults: 'Tệp ghi lỗi (byte)',
      schema: 'Cấu trúc sổ số',
      size: 'Dung lượng sổ (byte)',
      settings: 'Số cài đặt chống mất dữ liệu',
      strayed: 'Cài đặt sai',
      ofProgram: {
        zoom: 'Cỡ chữ, phần trăm',
        colorScheme: 'Nền sáng hay tối',
        hiddenSections: 'Số phần của sổ đã ẩn',
        printers: 'Số loại giấy đã chọn máy in',
      },
      schemes: { light: 'sáng', dark: 'tối', auto: 'theo máy' },
      good: 'đạt',
      bad: 'cần xem lại',
      checks: {
        pages: 'Tệp sổ',
        references: 'Liên kết giữa các bảng',
        pragmas: 'Cài đặt chống mất dữ liệu',
        engine: 'Bản cơ sở dữ liệu',
        cipher: 'Mã hóa',
        place: 'Nơi để sổ',
        clock: 'Đồng hồ máy',
      } satisfies Record<SelfTestName, string>,
    },
    step: 'Lưu gói hỗ trợ',
    logged: 'Gói hỗ trợ (không có dữ liệu đảng viên)',
  },
} as const;
