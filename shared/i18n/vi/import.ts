/** Words of the import wizard. */
import type { RowOutcome } from '../../roster/plan-types.ts';
import type {
  ColumnTarget,
  EventPart,
  RawWorkbook,
  RosterKind,
  RosterReading,
  TextEncoding,
} from '../../roster/types.ts';

const number = (n: number): string => n.toLocaleString('vi-VN');

export const importText = {
  title: 'Nhập, xuất Excel',
  empty:
    'Chọn tệp danh sách đảng viên mà đơn vị đang dùng. Sổ đọc tệp, cho đồng chí xem lại từng cột và từng lỗi, rồi mới ghi.',
  pick: 'Chọn tệp Excel',
  pickOther: 'Chọn tệp khác',
  startAgain: 'Nhập tệp khác',
  toHistory: 'Lịch sử nhập',
  doneUndo: 'Hoàn tác được cả đợt, lúc nào cũng được, ở Lịch sử nhập.',
  doneLeftOut: (n: number) =>
    `${number(n)} dòng bị bỏ được tô màu kèm lý do trong tệp kết quả: sửa ngay trong tệp đó rồi nhập lại.`,
  back: 'Quay lại',
  next: 'Đi tiếp',
  reading: 'Đang đọc tệp',
  planning: 'Đang đối chiếu với sổ…',
  writing: 'Đang ghi vào sổ',
  filePassword: 'Mật khẩu mở tệp',
  openFile: 'Mở tệp',

  file: 'Tệp',
  sheet: 'Trang có danh sách',
  sheetOption: (name: string, rows: number, hidden: boolean) =>
    `${name} (${number(rows)} dòng${hidden ? ', đang ẩn' : ''})`,
  tableLabel: 'Bảng',
  table: (header: readonly number[], first: number, last: number) =>
    `Tiêu đề ở dòng ${header.join(', ')}; danh sách từ dòng ${first} đến dòng ${last} của Excel.`,
  ratingWritten: (written: string) => `Tệp nguồn ghi “${written}”, chưa rõ là mức nào.`,
  people: (n: number) => `${number(n)} đảng viên`,
  skipped: (n: number) => `${number(n)} dòng không phải đảng viên (đề mục, tổng cộng, chữ ký)`,
  titles: 'Các dòng phía trên bảng',
  importedBefore: (when: string, who: string) =>
    `Tệp này đã được nhập lúc ${when} (${who}). Nhập lại không ghi trùng người đã có.`,
  asOf: 'Danh sách tính đến ngày',
  asOfFound: 'Đọc được trong tệp. Xem lại có đúng không.',
  asOfMissing: 'Tệp không ghi ngày. Nhập ngày lập danh sách.',
  asOfRequired: 'Cần đủ ngày, tháng, năm.',
  asOfFuture: 'Ngày này chưa tới.',
  organisation: 'Danh sách của tổ chức đảng',
  newOrganisation: 'Lập tổ chức mới dưới tổ chức trên',
  newOrganisationHint: 'Để trống nếu danh sách là của chính tổ chức đã chọn ở trên.',
  takeTitle: (title: string) => `Lấy tên “${title}”`,

  columnsHelp:
    'Xem từng cột của tệp được đưa vào mục nào. Chọn lại nếu chưa đúng; cột không cần thì chọn “Không nhập”.',
  columnHead: {
    letter: 'Cột',
    header: 'Tiêu đề trong tệp',
    samples: 'Giá trị mẫu',
    target: 'Đưa vào mục',
    confidence: 'Căn cứ',
  },
  targetOf: (header: string) => `Mục của cột ${header}`,
  noSample: '(cột trống)',
  noHeader: '(không có tiêu đề)',
  confidence: {
    sure: 'Đúng tiêu đề',
    likely: 'Gần đúng, xem lại',
    chosen: 'Đồng chí chọn',
    unknown: 'Chưa rõ, không nhập',
    left: 'Không nhập',
  },
  blankMeansMale: 'Cột chỉ đánh dấu Nữ: ô trống được đọc là Nam.',
  sharedCell: 'một dòng trong ô',
  ratingTarget: (year: number) => `Xếp loại năm ${year}`,
  findingTarget: { result: 'Kết quả kiểm tra của cấp trên', detail: 'Chi tiết lỗi của cấp trên' },
  uidTarget: 'Mã hồ sơ trong sổ',
  ignore: 'Không nhập',
  groupFacts: 'Họ tên, ngày, tổ chức',
  groupFields: 'Hồ sơ đảng viên',
  groupOwn: 'Mục tự thêm',
  groupRatings: 'Xếp loại',
  groupEvents: 'Quyết định, sự kiện',

  encodings: {
    unicode: 'Unicode',
    tcvn3: 'TCVN3 (ABC)',
    vni: 'VNI',
    viqr: 'VIQR',
    cp1258: 'Windows 1258',
    'utf8-as-1252': 'UTF-8 bị đọc nhầm',
  } satisfies Record<TextEncoding, string>,
  textUnicode: 'Chữ trong tệp đã theo bảng mã Unicode, không phải chuyển.',
  textConverted: (n: number, encoding: string) =>
    `Tệp dùng bảng mã ${encoding}. ${number(n)} ô được chuyển sang Unicode; so lại vài dòng trước và sau khi chuyển.`,
  textUndecided: (n: number) =>
    `${number(n)} ô chưa rõ bảng mã nên giữ nguyên như trong tệp, đứng đầu bảng dưới đây.`,
  textHead: { place: 'Ô', before: 'Trong tệp', after: 'Ghi vào sổ', encoding: 'Bảng mã' },
  undecided: 'Chưa rõ, giữ nguyên',
  textShown: (shown: number, total: number) => `Hiện ${number(shown)} trong ${number(total)} ô.`,
  recased: (n: number) => `${number(n)} họ tên viết hoa toàn bộ được ghi lại theo lối thường:`,

  outcomes: { new: 'Mới', changed: 'Đổi', same: 'Trùng', leftOut: 'Bỏ' } satisfies Record<RowOutcome, string>,
  matchChoices: {
    skip: 'Giữ như sổ, chỉ điền mục còn trống',
    update: 'Lấy theo danh sách (ô trống không xóa gì)',
  },
  named: 'Tổ chức đảng nêu trong danh sách',
  namedHelp: (n: number) =>
    `${number(n)} tổ chức chưa có trong sổ. Chọn cho từng tổ chức, hoặc lập mới tất cả. Chưa chọn thì các dòng đó bị bỏ.`,
  namedDone: (existing: number, founded: number, left: number) =>
    [
      existing > 0 ? `${number(existing)} đã có trong sổ` : '',
      founded > 0 ? `${number(founded)} lập mới` : '',
      left > 0 ? `${number(left)} bỏ` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  foundAll: (n: number) => `Lập mới cả ${number(n)} tổ chức`,
  namedHead: { name: 'Tên trong danh sách', rows: 'Số người', decision: 'Ghi vào' },
  decisionOf: (name: string) => `Ghi ${name} vào`,
  undecidedOrganisation: 'Chưa chọn',
  found: 'Lập mới',
  leaveRows: 'Bỏ các dòng này',
  newBelow: (name: string) => `Tổ chức mới “${name}” sẽ được lập.`,
  ratings: 'Xếp loại sẽ ghi',
  ratingLine: (year: number, written: string, rows: number) =>
    `Năm ${year}: ${written || '(ô trống)'} – ${number(rows)}`,
  errors: (n: number) => `${number(n)} lỗi: các dòng này bị bỏ`,
  warnings: (n: number) => `${number(n)} điều cần biết, không làm bỏ dòng`,
  noProblems: 'Không có lỗi nào.',
  more: (n: number) => `và ${number(n)} dòng nữa`,
  rows: 'Từng dòng',
  rowsHead: { row: 'Dòng', name: 'Họ và tên', what: 'Sẽ làm', action: 'Chọn' },
  rowNew: 'Ghi mới',
  rowSame: 'Không có gì khác',
  rowLeft: (why: string) => `Bỏ: ${why}`,
  matchedBy: (key: string) => `đã có, khớp ${key}`,
  change: (label: string, before: string, after: string) => `${label}: ${before || '(trống)'} → ${after}`,
  addedEvent: (label: string, on: string) => `${label} ngày ${on}`,
  addedRating: (year: number) => `thêm xếp loại ${year}`,
  leaveRow: 'Bỏ dòng',
  takeRow: 'Lấy lại',
  enterRow: 'Ghi mới người này',
  noRows: 'Không có dòng nào.',

  nothing: 'Không có gì mới hoặc đổi để ghi. Sổ giữ nguyên.',
  ready: (fresh: number, changed: number, founded: number) =>
    `Sẽ ghi ${number(fresh)} đảng viên mới${changed > 0 ? `, sửa ${number(changed)}` : ''}${founded > 0 ? `, lập ${number(founded)} tổ chức` : ''} trong một lần. Nếu dừng giữa chừng, sổ giữ nguyên như trước.`,
  backupFirst: 'Sổ đang có người nên sẽ được sao lưu trước khi ghi.',
  write: (n: number) => `Ghi ${number(n)} đảng viên vào sổ`,
  done: (fresh: number, changed: number, same: number, left: number) =>
    `Đã ghi: ${number(fresh)} mới, ${number(changed)} đổi, ${number(same)} trùng, ${number(left)} bỏ.`,
  doneFounded: (n: number) => `Đã lập ${number(n)} tổ chức đảng.`,
  doneRatings: (years: readonly number[]) => `Đã ghi xếp loại năm ${years.join(', ')}.`,
  doneBackup: (file: string) => `Bản sao lưu trước khi ghi: ${file}.`,
  toMembers: 'Xem danh sách',
  toYear: (year: number) => `Xem xếp loại ${year}`,
} as const;

type Fact = Extract<ColumnTarget, { kind: 'fact' }>['fact'];

/** What a column may mean besides a field of the record. */
export const columnFactNames: Readonly<Record<Fact, string>> = {
  fullName: 'Họ và tên',
  familyName: 'Họ và tên đệm',
  givenName: 'Tên',
  bornMale: 'Ngày sinh (cột của Nam)',
  bornFemale: 'Ngày sinh (cột của Nữ)',
  maleMark: 'Dấu ở cột Nam',
  femaleMark: 'Dấu ở cột Nữ',
  admittedOn: 'Ngày vào Đảng',
  officialOn: 'Ngày chính thức',
  organisation: 'Tổ chức đảng (chi bộ)',
  homeProvince: 'Quê quán: tỉnh',
  homeDetail: 'Quê quán: xã, phường',
  status: 'Trạng thái (chỉ để xem)',
  rowNumber: 'Số thứ tự',
};

/** What a column may tell of the event that its row is about. */
export const eventPartNames: Readonly<Record<EventPart, string>> = {
  eventOn: 'Ngày có hiệu lực',
  decisionNumber: 'Số quyết định',
  decisionOn: 'Ngày ký quyết định',
  decisionAuthority: 'Cơ quan ban hành',
  decisionSigner: 'Người ký',
  destination: 'Nơi chuyển đến',
  origin: 'Nơi chuyển đi',
  paperNumber: 'Số giấy giới thiệu',
  badgeLevel: 'Loại Huy hiệu (năm tuổi Đảng)',
  badgeRound: 'Đợt trao Huy hiệu',
  badgeNumber: 'Số Huy hiệu',
  form: 'Hình thức',
  ground: 'Nội dung, lý do',
  amount: 'Số tiền',
  year: 'Năm',
  ratingLevel: 'Mức xếp loại',
  reach: 'Loại giấy chuyển sinh hoạt',
  leftTo: 'Ngày chuyển đi, nơi đến',
  cameFrom: 'Ngày chuyển đến, nơi đi',
  died: 'Ngày từ trần, lý do',
  removed: 'Ngày ra khỏi Đảng, hình thức',
  badge30: 'Ngày tặng Huy hiệu 30 năm',
  badge40: 'Ngày tặng Huy hiệu 40 năm',
  badge45: 'Ngày tặng Huy hiệu 45 năm',
  badge50: 'Ngày tặng Huy hiệu 50 năm',
  badge55: 'Ngày tặng Huy hiệu 55 năm',
  badge60: 'Ngày tặng Huy hiệu 60 năm',
  badge65: 'Ngày tặng Huy hiệu 65 năm',
  badge70: 'Ngày tặng Huy hiệu 70 năm',
  badge75: 'Ngày tặng Huy hiệu 75 năm',
  badge80: 'Ngày tặng Huy hiệu 80 năm',
  badge85: 'Ngày tặng Huy hiệu 85 năm',
  badge90: 'Ngày tặng Huy hiệu 90 năm',
};

/** What a list is about. */
export const rosterKindNames: Readonly<Record<RosterKind, string>> = {
  members: 'Danh sách đảng viên',
  admissions: 'Danh sách kết nạp',
  recognitions: 'Danh sách công nhận chính thức',
  transfersOut: 'Danh sách chuyển sinh hoạt đi',
  transfersIn: 'Danh sách chuyển sinh hoạt đến',
  badges: 'Danh sách tặng Huy hiệu Đảng',
  commendations: 'Danh sách khen thưởng',
  disciplines: 'Danh sách kỷ luật',
  ratings: 'Danh sách xếp loại',
};

export const workbookNotices: Readonly<Record<RawWorkbook['notices'][number], string>> = {
  macros: 'Tệp có lệnh tự động; sổ không chạy và không đọc chúng.',
  'external-links': 'Tệp nối sang tệp khác; sổ chỉ đọc giá trị đã lưu.',
  'hidden-sheets': 'Tệp có trang ẩn; sổ chỉ đọc trang được chọn ở dưới.',
  'hidden-rows': 'Trang có dòng ẩn; các dòng đó vẫn được đọc.',
  'hidden-columns': 'Trang có cột ẩn; các cột đó vẫn được đọc.',
};

export const skippedReasons: Readonly<Record<RosterReading['skipped'][number]['why'], string>> = {
  total: 'dòng tổng cộng',
  signature: 'chữ ký, cuối bảng',
  numbering: 'dòng đánh số cột',
  group: 'dòng tên tổ chức',
  header: 'đầu bảng lặp lại',
  blank: 'dòng trống',
};
