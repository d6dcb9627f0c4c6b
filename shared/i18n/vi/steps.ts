import { formatCount } from '../../text/numbers.ts';

/** Words of the steps that were done and of taking them back. */
export const stepsText = {
  title: 'Các bước đã làm',
  subtitle:
    'Mỗi lần ghi vào sổ là một bước. Bước nào cũng hoàn tác được, kể cả sau khi đóng máy, cho đến khi có bước sau dựa vào nó.',
  empty: 'Chưa có bước nào. Mỗi việc ghi vào sổ sẽ đứng ở đây và hoàn tác được.',
  toMembers: 'Mở danh sách đảng viên',
  noneFound: (text: string) => `Không có bước nào khớp với "${text}".`,
  notThere:
    'Bước này không còn trong danh sách: chương trình tự ghi, hoặc đã được hoàn tác trong một bước khác.',
  clearSearch: 'Bỏ tìm',
  search: 'Tìm trong các bước',
  searchHint: 'Tên việc, họ tên đảng viên hoặc người ghi',
  count: (count: number) => `${formatCount(count)} bước`,
  columns: { at: 'Lúc, người ghi', step: 'Việc đã làm', about: 'Về', state: 'Tình trạng' },
  states: {
    standing: 'Có hiệu lực',
    undone: 'Đã hoàn tác',
    fixed: 'Giữ nguyên',
  },
  undoneAt: (at: string, actor: string) => `Đã hoàn tác lúc ${at}, ${actor}`,
  more: (count: number) => `và ${formatCount(count)} đồng chí khác`,
  moreThan: (count: number) => `và hơn ${formatCount(count)} đồng chí khác`,
  moreChanges: (count: number) => `và ${formatCount(count)} thay đổi khác`,
  loadMore: 'Xem thêm các bước cũ hơn',
  chooseOne: 'Chọn một bước để xem hoàn tác sẽ trả lại những gì.',
  willUndo: 'Nếu hoàn tác:',
  willRedo: 'Nếu làm lại:',
  undoOne: 'Hoàn tác bước này',
  redoOne: 'Làm lại bước này',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  look: (name: string) => `Xem bước ${name}`,
  undoLast: 'Hoàn tác bước vừa làm',
  undoLastTitle: (name: string) => `Hoàn tác: ${name}`,
  undoLastHint: 'Nhấn Enter để hoàn tác, Esc để giữ nguyên.',
  nothingToUndo: 'Không có bước nào để hoàn tác.',
  allSteps: 'Các bước đã làm',
  keep: 'Giữ nguyên',
  undone: (name: string, changes: number) =>
    `Đã hoàn tác "${name}": ${formatCount(changes)} thay đổi được trả lại.`,
  drafts: {
    count: (count: number) => `Chưa ghi vào sổ: ${formatCount(count)} bản nháp`,
    event: (event: string) => `Sự kiện ${event}`,
    record: 'Sửa hồ sơ',
    newMember: 'Thêm đảng viên',
    growth: 'Thêm quần chúng ưu tú',
    transfer: 'Chuyển sinh hoạt',
    organisation: 'Tổ chức đảng',
    commendation: 'Khen thưởng',
    card: 'Thẻ đảng viên',
    inspection: 'Kiểm tra, giám sát',
    paper: 'Soạn mẫu giấy',
    badgeDecision: 'Quyết định tặng Huy hiệu',
    narrative: 'Báo cáo bằng lời',
    tables: { list: 'Danh sách tự lập', pivot: 'Bảng đếm hai chiều' },
    petition: 'Đơn thư',
    meeting: 'Buổi sinh hoạt chi bộ',
    other: 'Việc đang ghi dở',
  },
  redone: (name: string, changes: number) =>
    `Đã làm lại "${name}": ${formatCount(changes)} thay đổi được ghi lại.`,
} as const;

/** The name of a step that takes another back, and of one that does it again. */
export const undoStepName = (name: string): string => `Hoàn tác: ${name}`;
export const redoStepName = (name: string): string => `Làm lại: ${name}`;

/** Names of the steps that make a register; nothing stands before them that they could be taken back to. */
export const makingRegister = ['Lập sổ', 'Lập sổ luyện tập'] as const;

/** Steps that cannot be taken back here, and where else to turn. */
export const notByNature = {
  making: 'Bước này lập ra sổ nên không hoàn tác được.',
  import: 'Lần nhập từ Excel có cách hoàn tác riêng: mở Nhập, xuất Excel, Các lần đã nhập, Hoàn tác đợt này.',
  importAnew:
    'Tệp này đã được nhập lại sau khi hoàn tác nên không làm lại được. Hoàn tác lần nhập lại trước.',
  bookNotes: 'Sổ đã đóng và đã có ghi chú nên không mở lại được. Lập sổ mới của kỳ sau.',
  bookAgain: 'Việc đóng sổ không làm lại được từ đây. Mở Sổ sách và đóng sổ lại.',
  issue:
    'Báo cáo đã phát hành mang mã tra cứu nên được giữ mãi. Số liệu sai thì sửa trong sổ rồi phát hành lần mới.',
  closingAgain: 'Việc khóa năm không làm lại được từ đây. Mở Xếp loại cuối năm, chọn năm và khóa lại.',
  amendmentAgain: 'Việc điều chỉnh không làm lại được từ đây. Mở năm đã khóa và ghi điều chỉnh lại.',
  amendmentLater:
    'Sau điều chỉnh này đã có điều chỉnh khác của cùng bản khóa. Hoàn tác điều chỉnh sau trước.',
  amendmentReopened:
    'Năm này đã mở khóa sau điều chỉnh nên điều chỉnh ở lại với bản khóa. Ghi lại mức trong danh sách của năm.',
  reopenedMoved:
    'Từ khi mở khóa, xếp loại của năm đã đổi hoặc năm đã khóa lại nên việc mở khóa ở lại. Khóa năm để có bản tiếp theo.',
} as const;

/** What stands in each table, as a sentence names it. */
export const rowNames: Readonly<Record<string, string>> = {
  committee_term: 'nhiệm kỳ cấp ủy',
  post_holding: 'chức vụ trong cấp ủy',
  member_item: 'mục trong lý lịch',
  custom_field: 'mục tự đặt',
  custom_value: 'nội dung mục tự đặt',
  transfer: 'việc chuyển sinh hoạt',
  badge_proposal: 'đề nghị tặng Huy hiệu Đảng',
  holiday: 'ngày nghỉ, ngày làm bù',
  dossier_paper: 'tình trạng giấy tờ hồ sơ',
  dossier_loan: 'phiếu mượn hồ sơ',
  dossier_handover: 'việc giao nhận hồ sơ',
  closed_book: 'sổ đã đóng',
  saved_filter: 'bộ lọc đã lưu',
  report_issue: 'lần phát hành báo cáo',
  saved_table: 'danh sách, bảng đếm đã lưu',
  printer_profile: 'hồ sơ căn chỉnh máy in',
  not_duplicate: 'đánh dấu không trùng người',
  photo: 'ảnh',
  inspection_plan: 'dòng chương trình kiểm tra, giám sát',
  inspection_campaign: 'cuộc kiểm tra, giám sát',
  inspection_subject: 'đối tượng kiểm tra, giám sát',
  inspection_task: 'việc phải làm sau kiểm tra, giám sát',
  admission_plan: 'chỉ tiêu kết nạp của năm',
  rating_year: 'danh sách xếp loại của năm',
  rating: 'xếp loại cuối năm',
  organisation_rating: 'xếp loại tổ chức đảng',
  rating_closing: 'bản khóa xếp loại của năm',
  rating_amendment: 'điều chỉnh bản khóa xếp loại',
  rating_amendment_row: 'dòng của điều chỉnh xếp loại',
  rating_meeting: 'buổi họp xếp loại của chi bộ',
  rule_pack: 'gói quy định',
  rule_change: 'giá trị quy định đã đổi',
  import_batch: 'lần nhập',
  card_replaced: 'phiếu thông tin hết giá trị',
  known_register: 'sổ đã biết',
  dues_profile: 'mức tính đóng đảng phí',
  dues_entry: 'mức đóng đảng phí đã ghi của tháng',
  dues_sheet: 'việc khóa bảng thu đảng phí',
  dues_payment: 'phiếu thu đảng phí',
  dues_payment_month: 'tháng của phiếu thu đảng phí',
  dues_share: 'tỷ lệ đảng phí giữ lại',
  dues_handover: 'việc nộp đảng phí lên cấp trên',
  member: 'hồ sơ đảng viên',
  event: 'sự kiện',
  card_list: 'danh sách phát thẻ',
  card_list_person: 'người trong danh sách phát thẻ',
  organisation_commendation: 'khen thưởng của tập thể',
  organisation_discipline: 'kỷ luật tổ chức đảng',
  petition: 'đơn thư',
  meeting: 'buổi sinh hoạt chi bộ',
  attendance: 'điểm danh sinh hoạt chi bộ',
  blank_kind: 'loại phôi',
  blank_move: 'việc nhận, hỏng, trả phôi',
  member_task: 'việc theo biểu cấp trên',
  member_upper_id: 'mã của hệ thống cấp trên',
  template: 'biểu mẫu đã nhận',
  template_mark: 'dấu trên biểu mẫu',
  narrative_report: 'báo cáo bằng lời',
  organisation: 'tổ chức đảng',
  register: 'sổ',
  person: 'người giữ sổ',
  document_template: 'mẫu giấy tờ',
  organisation_event: 'sự kiện của tổ chức',
};

export const rowName = (table: string): string => rowNames[table] ?? 'mục';

/** What taking a step back changes, in sentences. */
export const changeSentences = {
  ofMember: (name: string, what: string) => `Đồng chí ${name}: ${what}`,
  fieldChanged: (label: string, from: string, to: string) =>
    `${label}: ${from === '' ? '(trống)' : from} → ${to === '' ? '(trống)' : to}`,
  statusChanged: (from: string, to: string) => `${from} → ${to}`,
  placeChanged: (from: string, to: string) => `sinh hoạt tại ${from} → ${to}`,
  nowhere: 'không ở tổ chức nào',
  eventTakenOut: (event: string, date: string) => `sự kiện "${event}" ngày ${date} được rút`,
  eventBack: (event: string, date: string) => `sự kiện "${event}" ngày ${date} có hiệu lực trở lại`,
  setAside: 'hồ sơ được đưa ra khỏi sổ (vẫn giữ, lấy lại được)',
  taken: 'hồ sơ trở lại trong sổ',
  organisationTakenOut: (name: string) => `${name}: sự kiện của tổ chức được rút`,
  organisationBack: (name: string) => `${name}: sự kiện của tổ chức có hiệu lực trở lại`,
  rowRemoved: (row: string) => `bỏ ${row} đã thêm`,
  rowBack: (row: string) => `lấy lại ${row} đã xóa`,
  rowRestored: (row: string) => `${row} trở về như trước khi sửa`,
} as const;
