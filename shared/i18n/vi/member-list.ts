const count = new Intl.NumberFormat('vi-VN');

/** Words of the list of members. */
export const memberListText = {
  title: 'Đảng viên',
  add: 'Thêm đảng viên',
  search: 'Tìm theo họ tên, số thẻ, số lý lịch, số căn cước',
  searchPlaceholder: 'Gõ có dấu hoặc không dấu',
  organisation: 'Tổ chức đảng',
  anyOrganisation: 'Tất cả tổ chức',
  status: 'Trạng thái',
  anyStatus: 'Tất cả trạng thái',
  statusesChosen: (n: number) => `${n} trạng thái`,
  sex: 'Giới tính',
  anySex: 'Nam và nữ',
  withCount: (name: string, n: number) => `${name} (${count.format(n)})`,
  filtering: 'Đang lọc:',
  chip: (name: string, value: string) => `${name}: ${value}`,
  searched: (text: string) => `Tìm "${text}"`,
  dropFilter: (what: string) => `Bỏ lọc ${what}`,
  dropAll: 'Bỏ hết lọc',
  columns: 'Chọn cột',
  columnsReset: 'Về các cột ban đầu',
  gridLabel: 'Danh sách đảng viên',
  select: (name: string) => `Chọn đồng chí ${name}`,
  selectAll: 'Chọn tất cả đảng viên đang xem',
  sortBy: (column: string) => `Sắp xếp theo ${column}`,
  loadingRow: 'Đang đọc…',
  empty:
    'Sổ chưa có đảng viên nào. Danh sách đảng viên sẽ hiện ở đây; nhanh nhất là nhập từ tệp Excel cơ quan đang có.',
  import: 'Nhập từ Excel',
  found: (n: number, exact: boolean) =>
    exact ? `Đang xem ${count.format(n)}` : `Đang đếm, ít nhất ${count.format(n)}`,
  nothingFound: 'Không có đảng viên nào khớp với điều kiện đang lọc.',
  selected: (n: number) => `Đã chọn ${count.format(n)}`,
  shown: (n: number) => `Đang xem ${count.format(n)}`,
  total: (n: number) => `Tổng ${count.format(n)} đảng viên`,
  print: (n: number) => `In cho ${count.format(n)} đồng chí`,
  dropSelection: 'Bỏ chọn',
  selectionBar: 'Việc làm với các đồng chí đã chọn',
  keys: 'Phím: ↑ ↓ · Enter mở · Phím cách chọn · Ctrl+C chép · Ctrl+V dán từ Excel',
  column: {
    admittedOn: 'Ngày vào Đảng',
    officialOn: 'Ngày chính thức',
    organisation: 'Chi bộ',
    status: 'Trạng thái',
    enrolledOn: 'Ngày vào sổ',
    leftOn: 'Ngày rời tổ chức',
    probationDueOn: 'Ngày hết dự bị',
    badgeLevel: 'Huy hiệu (năm)',
    exemptSince: 'Miễn sinh hoạt từ',
    suspendedSince: 'Đình chỉ từ',
    awaySince: 'Sinh hoạt tạm thời từ',
    residenceSince: 'Về nơi cư trú (213) từ',
  },
} as const;

/** What a pasted table says of itself. */
export const pasteText = {
  badValue: (label: string, written: string) => `${label}: "${written}" không đọc được.`,
} as const;

/** Words of the exported list. */
export const listPaperText = {
  title: 'DANH SÁCH ĐẢNG VIÊN',
  sheet: 'Danh sách',
  asOf: (date: string) => `Tính đến ngày ${date}`,
  filtered: (sentence: string) => `Lọc theo: ${sentence}`,
  count: (n: number) => `Danh sách có ${count.format(n)} đồng chí.`,
  maskedNote: 'Số căn cước được che một phần.',
  order: 'STT',
  /** over the hidden column by which a changed list finds its members again */
  uid: 'Dấu của sổ',
} as const;
