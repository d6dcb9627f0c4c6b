/** Words of the record beyond its plain fields: rows, corrections and changes, masked numbers, the photo. */
export const recordText = {
  reveal: 'Hiện số',
  revealOne: (label: string) => `Hiện ${label}`,
  revealTitle: (label: string, name: string) => `Hiện ${label} của đồng chí ${name}`,
  revealHint: 'Hồ sơ đảng viên là tài liệu mật: ai xem, lúc nào, vì việc gì sẽ ghi ở mục Nhật ký.',
  revealReason: 'Lý do xem',
  revealReasonExample: 'Đối chiếu với thẻ căn cước khi làm hồ sơ Huy hiệu',
  revealDo: 'Hiện',
  reasonTooShort: 'Chưa nhập lý do. Ghi ít nhất vài chữ.',

  heldRefused: (name: string) => `Số này đang ghi ở hồ sơ đồng chí ${name}; mỗi số chỉ cấp cho một người.`,
  heldDoubted: (name: string) => `Trùng với số ở hồ sơ đồng chí ${name}; kiểm tra lại một trong hai.`,
  heldShort: 'số này đang ghi ở hồ sơ của đồng chí khác.',
  openHolder: 'Mở hồ sơ đó',

  refresh: 'Lấy hồ sơ mới, giữ các chỗ đang sửa',
  refreshed: 'Đã lấy hồ sơ mới nhất; các chỗ đang sửa vẫn giữ. Xem lại rồi lưu.',
  itemsAfterAdding:
    'Quá trình công tác, đào tạo, khen thưởng, gia đình và các mục nhiều dòng khác ghi được ngay sau khi thêm vào sổ.',

  how: {
    title: (name: string) => `Lưu hồ sơ đồng chí ${name}`,
    intro: (n: number) => `${n} mục đã ghi sẽ nhận giá trị khác:`,
    columns: { field: 'Mục', before: 'Đang ghi', after: 'Ghi lại' },
    question: 'Đây là',
    correction: 'Sửa sai (đính chính)',
    correctionHint: 'Trước đây ghi nhầm. Giá trị mới đúng cho mọi thời điểm; không vào quá trình.',
    change: 'Thay đổi thực tế',
    changeHint: 'Trước đây ghi đúng, nay đã khác. Giá trị cũ vẫn đúng cho các ngày trước đó.',
    ground: 'Căn cứ sửa',
    groundExample: 'Theo giấy khai sinh bản gốc trong hồ sơ',
    effectiveOn: 'Thay đổi từ ngày',
    note: 'Ghi chú',
    cannot: 'Không ghi là thay đổi được',
    withCitation: (label: string, rule: string, citation: string) => `${label}: ${rule} (${citation})`,
    mindThat: (rule: string, citation: string) => `${rule} (${citation})`,
    saveCorrection: 'Lưu đính chính',
    saveChange: 'Ghi thay đổi',
    missingGround: 'Chưa nhập căn cứ.',
    missingDate: 'Chưa nhập ngày thay đổi.',
    correctedDone: (n: number, name: string) => `Đã đính chính ${n} mục trong hồ sơ đồng chí ${name}.`,
    changedDone: (n: number, name: string, on: string) =>
      `Đã ghi thay đổi ${n} mục của đồng chí ${name} từ ${on}. Việc này có ở Quá trình trong Đảng.`,
  },

  asOf: {
    open: 'Xem hồ sơ tại một ngày',
    title: (name: string) => `Hồ sơ đồng chí ${name} tại một ngày`,
    day: 'Ngày',
    needDay: 'Nhập đủ ngày, tháng, năm.',
    columns: { field: 'Mục', onDay: (day: string) => `Ngày ${day}`, now: 'Hiện nay' },
    same: (day: string) => `Ngày ${day} hồ sơ ghi như hiện nay: từ ngày đó chưa có thay đổi nào được ghi.`,
  },

  items: {
    add: (one: string) => `Thêm ${one}`,
    empty: 'Chưa ghi dòng nào.',
    edit: 'Sửa',
    drop: 'Xóa',
    editOne: (what: string) => `Sửa: ${what}`,
    dropOne: (what: string) => `Xóa: ${what}`,
    actions: 'Thao tác',
    save: 'Lưu dòng',
    cancel: 'Thôi',
    keys: 'Enter sang ô sau, ở ô cuối thì lưu và thêm dòng nữa; Esc thôi.',
    saved: (one: string) => `Đã lưu ${one}.`,
    dropped: (one: string, what: string) => `Đã xóa ${one}${what === '' ? '' : `: ${what}`}.`,
    broughtBack: (when: string) => `Đã đưa lại dòng đang ghi dở từ ${when}.`,
    otherOpen: (list: string) => `Đang ghi dở một dòng ở ${list}. Lưu hoặc thôi dòng đó trước.`,
    gap: (from: string, until: string) =>
      from === until
        ? `Chưa ghi tháng ${from}: quá trình phải liền tháng.`
        : `Chưa ghi từ ${from} đến ${until}: quá trình phải liền tháng.`,
    hidden: (n: number) =>
      n === 0 ? 'Chưa ghi dòng nào.' : `Có ${n} dòng. Nội dung này đang che, cần ghi lý do khi xem.`,
    show: 'Hiện nội dung',
  },

  ledger: {
    empty: 'Chưa ghi.',
    blank: 'chưa ghi',
    go: 'Ghi ở Quá trình trong Đảng',
    decided: 'Ngày ký quyết định kết nạp',
    admitted: 'Ngày vào Đảng (lễ kết nạp)',
    official: 'Ngày chính thức',
    place: 'Kết nạp tại',
    introducers: 'Người giới thiệu',
  },

  crop: {
    title: 'Cắt ảnh 3×4',
    hint: 'Kéo ảnh để đặt khuôn mặt vào giữa. Phím mũi tên dịch ảnh, phím + và − phóng to, thu nhỏ.',
    area: 'Vùng ảnh sẽ lấy',
    zoom: 'Phóng to',
    fine: (dpi: number) => `In ra 3×4 cm đạt ${dpi} điểm/inch: đủ nét.`,
    coarse: (dpi: number) =>
      `In ra 3×4 cm chỉ đạt ${dpi} điểm/inch, cần từ 300 (354×472 điểm ảnh) để nét. Nên dùng ảnh lớn hơn.`,
    veryCoarse: (dpi: number) =>
      `In ra 3×4 cm chỉ đạt ${dpi} điểm/inch: ảnh sẽ mờ, khó nhận mặt. Hãy quét hoặc chụp lại ảnh lớn hơn.`,
    save: 'Dùng ảnh này',
    saved: (name: string) => `Đã lưu ảnh 3×4 của đồng chí ${name}.`,
    cancel: 'Thôi',
    unreadable: 'Không mở được ảnh này. Chọn tệp ảnh JPG hoặc PNG khác.',
  },
} as const;
