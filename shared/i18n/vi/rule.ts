import type { RuleParameter, RuleValue } from '../../rules/regulations/rule-change.ts';
import type { Figure } from '../../rules/rule-figure.ts';
import { formatCount, formatDecimal } from '../../text/numbers.ts';

const formatNumber = (n: number): string =>
  Number.isInteger(n) ? formatCount(n) : formatDecimal(n, String(n).split('.')[1]?.length ?? 0);

const isRows = (value: RuleValue): value is readonly Readonly<Record<string, string | number>>[] =>
  Array.isArray(value) && typeof value[0] === 'object';

const cell = (value: string | number): string => (typeof value === 'number' ? formatNumber(value) : value);

/** A value in a line of a table: "12", "30, 40, 45", "khiển trách 6; cảnh cáo 9". */
function valueText(value: RuleValue | null, { names = {} }: Pick<RuleParameter, 'names'>): string {
  if (value === null) return 'chưa có mức';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'string') return names[value] ?? value;
  if (typeof value === 'number') return formatNumber(value);
  const named = (of: Readonly<Record<string, string | number>>) =>
    Object.entries(of)
      .map(([key, v]) => `${names[key] ?? key} ${cell(v)}`)
      .join(', ');
  if (isRows(value)) return value.map(named).join('; ');
  if (Array.isArray(value)) return value.map(cell).join(', ');
  return named(value as Readonly<Record<string, number>>);
}

/** "12 tháng"; "30, 40, 45 (năm tuổi Đảng)". */
function valueWithUnit(value: RuleValue | null, parameter: RuleParameter): string {
  const text = valueText(value, parameter);
  const { unit, kind } = parameter;
  if (value === null || unit === '') return text;
  return kind === 'number' ? `${text} ${unit}` : `${text} (${unit})`;
}

function wanted({ kind, low = 0, high, unit, names = {} }: RuleParameter): string {
  const bounds =
    high === undefined ? `từ ${formatNumber(low)}` : `từ ${formatNumber(low)} đến ${formatNumber(high)}`;
  switch (kind) {
    case 'number':
      return `một số ${bounds}${unit ? ` (${unit})` : ''}`;
    case 'numbers':
      return `các số tăng dần, ${bounds}, cách nhau bằng dấu phẩy`;
    case 'text':
      return 'chữ, không để trống';
    case 'choice':
      return `một trong: ${Object.values(names).join('; ')}`;
    case 'yesNo':
      return 'có hoặc không';
    case 'table':
      return `đủ các ô, mỗi ô một số ${bounds}`;
    case 'rows':
      return `đủ các ô của từng dòng, số ${bounds}`;
  }
}

const checked = { verified: 'Đã đối chiếu', unverified: 'Chưa đối chiếu' } as const;
const origins = { shipped: '', local: 'địa phương', pack: 'theo gói' } as const;

/** The screen "Quy định đang dùng". */
export const ruleText = {
  valueText,
  valueWithUnit,
  wanted,
  title: 'Quy định đang dùng',
  sheetName: (day: string) => `Quy định đang dùng ngày ${day.replaceAll('/', '-')}`,
  onDay: (day: string, from: string) => `Tại ngày ${day}; có hiệu lực từ ${from}.`,
  enteredBy: (ground: string, by: string, at: string) => `${ground}; ${by} ghi ${at}`,
  subtitle: 'Thời hạn, mức và điều kiện mà sổ đang tính theo, mỗi giá trị kèm căn cứ và ngày hiệu lực.',
  asOf: 'Tại ngày',
  areas: 'Nhóm quy định',
  inForce: 'Giá trị đang dùng',
  packs: 'Gói quy định',
  columns: {
    parameter: 'Tham số',
    value: 'Giá trị',
    unit: 'Đơn vị',
    from: 'Từ ngày',
    until: 'Đến ngày',
    citation: 'Căn cứ',
    checked: 'Đối chiếu',
    deed: 'Việc',
  },
  checked,
  origins,
  sourceText: ({ origin, verified }: Pick<Figure, 'origin' | 'verified'>): string =>
    [checked[verified ? 'verified' : 'unverified'], origins[origin]].filter((word) => word !== '').join(', '),
  change: 'Đổi giá trị',
  history: 'Các giá trị theo thời gian',
  cannotChange:
    'Giá trị này đã đối chiếu với văn bản nên không sửa tay. Có văn bản mới thì nạp gói quy định từ ngày văn bản có hiệu lực.',
  form: {
    title: (label: string) => `Đổi: ${label}`,
    value: 'Giá trị mới',
    numbersNote: 'Các số tăng dần, cách nhau bằng dấu phẩy.',
    choose: 'Chọn một cách',
    yes: 'Có',
    no: 'Không',
    addRow: 'Thêm dòng',
    dropRow: (n: number) => `Bỏ dòng ${n}`,
    from: 'Có hiệu lực từ ngày',
    until: 'Đến hết ngày (để trống nếu chưa biết)',
    citation: 'Căn cứ văn bản',
    citationExample: 'Ví dụ: Quy định 21-QĐ/TW ngày 11/4/2026, khoản 3',
    ground: 'Lý do đổi',
    groundExample: 'Ví dụ: theo hướng dẫn của Đảng ủy cấp trên',
    verified: 'Tôi đã đối chiếu giá trị này với văn bản',
    verifiedNote: 'Đã đối chiếu thì sổ từ chối điều trái quy định; chưa đối chiếu thì sổ chỉ cảnh báo.',
    password: 'Mật khẩu của sổ',
    passwordNote: 'Chỉ người giữ sổ được đổi quy định.',
    preview: 'Xem ai thay đổi',
    again: 'Xem lại ai thay đổi',
    write: 'Ghi giá trị mới',
    cancel: 'Bỏ qua',
    missing: 'Còn ô chưa nhập đúng.',
  },
  effect: {
    title: 'Ai thay đổi, và vì sao',
    working: 'Đang tính ai thay đổi',
    nobody: 'Không đồng chí nào, tổ chức nào thay đổi trạng thái, cảnh báo hay thời hạn.',
    count: (people: number, rows: number) =>
      people === 0 ? `${rows} mục thay đổi` : `${people} đồng chí, ${rows} mục thay đổi`,
    shown: (shown: number, all: number) => `Hiện ${shown} mục đầu trong ${all} mục.`,
    breaks:
      'Có sự kiện đã ghi không còn hợp lệ nên chưa ghi được: dùng giá trị có hiệu lực từ ngày muộn hơn, hoặc sửa sự kiện ấy trước.',
    who: 'Đồng chí, tổ chức',
    org: 'Tổ chức',
    what: 'Thay đổi',
    why: 'Vì',
    byParameter: 'Theo tham số',
    several: 'nhiều tham số cùng lúc',
    none: 'không có',
    valid: 'hợp lệ',
    change: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
    ledger: 'Quá trình trong Đảng',
    refused: (event: string, date: string, rule: string) => `${event} ngày ${date} không hợp lệ (${rule})`,
    warning: (event: string, date: string) => `Cảnh báo ở ${event.toLowerCase()} ngày ${date}`,
    status: 'Tình trạng',
    probationDue: 'Hết thời gian dự bị',
    badgeHeld: 'Huy hiệu đã tặng',
    organisationWarning: 'Cảnh báo của tổ chức',
    register: 'Sổ',
  },
  changed: (label: string, value: string) => `Đã đổi "${label}" thành ${value}.`,
  stepChange: (label: string) => `Đổi quy định: ${label}`,
  stepWithdraw: (label: string) => `Bỏ thay đổi quy định: ${label}`,
  stepInstall: (name: string) => `Nạp gói quy định: ${name}`,
  stepWithdrawPack: (name: string) => `Bỏ gói quy định: ${name}`,
  withdraw: 'Bỏ thay đổi này',
  withdrawReason: 'Lý do bỏ',
  withdrawn: (label: string) => `Đã bỏ thay đổi "${label}".`,
  withdrawnBecause: (reason: string) => `đã bỏ: ${reason}`,
  pack: {
    intro:
      'Gói quy định là một tệp do cấp trên hoặc nơi phát hành gửi, mang đến bằng USB. Trước khi nạp, chương trình nói rõ ai thay đổi và vì sao.',
    empty: 'Chưa nạp gói quy định nào.',
    load: 'Nạp gói từ USB',
    install: 'Nạp gói này',
    installed: (name: string, n: number) => `Đã nạp gói "${name}": ${n} giá trị.`,
    drop: 'Bỏ gói',
    dropped: (name: string, n: number) => `Đã bỏ gói "${name}": ${n} giá trị không còn dùng.`,
    dropTitle: (name: string) => `Bỏ gói ${name}`,
    name: 'Tên gói',
    issuer: 'Nơi phát hành',
    issuedOn: 'Ngày phát hành',
    installedAt: 'Ngày nạp',
    by: 'Người nạp',
    entries: 'Số giá trị',
    state: 'Tình trạng',
    using: 'Đang dùng',
    out: 'Đã bỏ',
    lines: 'Các giá trị trong gói',
    exportTitle: 'Xuất thay đổi của đơn vị ra gói',
    exportNote: (n: number) =>
      n === 0
        ? 'Đơn vị chưa đổi giá trị nào nên chưa có gì để xuất.'
        : `${n} giá trị do đơn vị đổi, để chuyển sang máy khác hoặc gửi cấp dưới.`,
    exportName: 'Tên gói',
    exportIssuer: 'Nơi phát hành',
    exportNameUsual: 'Quy định của đơn vị',
    exportDo: 'Xuất ra tệp',
    exported: (file: string, n: number) => `Đã xuất ${n} giá trị ra tệp ${file}.`,
    from: (issuer: string, day: string) => `${issuer}, phát hành ngày ${day}.`,
    ground: (name: string) => `Gói quy định: ${name}`,
    fileName: (name: string) => `${name}.goiquydinh.json`,
  },
  sheet: {
    title: 'QUY ĐỊNH ĐANG DÙNG',
    on: (day: string) => `Tại ngày ${day}`,
    note: 'Giá trị "chưa đối chiếu" chỉ dùng để cảnh báo, không ngăn việc ghi sổ.',
  },
  settings: {
    title: 'Quy định',
    note: 'Thời hạn, mức và điều kiện mà sổ tính theo; gói quy định mang đến bằng USB.',
    open: 'Mở Quy định đang dùng',
  },
} as const;
