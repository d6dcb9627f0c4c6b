/** Papers by template: choosing, filling in, printing. */
const people = (n: number): string => `${n.toLocaleString('vi-VN')} đồng chí`;

export const documentText = {
  issuer: {
    branch: { symbol: 'CB', keptAt: 'Lưu Chi bộ.' },
    committee: { symbol: 'ĐU', keptAt: 'Lưu Văn phòng.' },
  },
  step: {
    save: (name: string) => `Sửa mẫu giấy "${name}"`,
    restore: (name: string) => `Lấy lại mẫu gốc "${name}"`,
    remove: 'Xóa mẫu giấy tự soạn',
    openNumbers: 'In đủ số căn cước, số thẻ trên giấy',
  },
  openedWhat: (numbers: string, n: number, template: string) =>
    `${numbers} của ${people(n)} trên giấy "${template}"`,
  template: {
    label: 'Mẫu giấy',
    placeholder: 'Gõ để tìm theo tên mẫu',
    none: 'Không có mẫu nào khớp.',
    own: (name: string) => `${name} (mẫu riêng)`,
    changed: (name: string) => `${name} (đã sửa)`,
    each: 'Mỗi đồng chí một giấy.',
    together: 'Một giấy chung cho tất cả.',
    unknown: (key: string) => `Không có mẫu "${key}" trong sổ này. Chọn một mẫu trong danh sách.`,
  },
  subjects: {
    none: 'Giấy này không nêu riêng đồng chí nào.',
    transfers: 'Lần chuyển sinh hoạt',
    kind: 'Loại chuyển',
    find: 'Tìm theo tên',
    noTransfers: 'Không có lần chuyển nào đang theo dõi ở loại này.',
    transfer: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
    rounds: 'Đợt đề nghị tặng Huy hiệu',
    round: (name: string, day: string, n: number) => `Đợt ${name} – ${day} (${people(n)})`,
    noRounds: 'Sổ chưa có đề nghị tặng Huy hiệu Đảng nào. Lập đề nghị tại Huy hiệu, khen thưởng.',
    proposals: 'Các đồng chí được đề nghị',
    noProposals: 'Đợt này chưa có đề nghị nào.',
    proposal: (name: string, level: number, org: string) => `${name} – ${level} năm – ${org}`,
    all: 'Chọn tất cả',
    clear: 'Bỏ chọn',
    ticked: (n: number) => `Đã chọn ${n.toLocaleString('vi-VN')} mục.`,
    nothing: 'Chưa chọn mục nào. Đánh dấu trong danh sách ở bên.',
  },
  words: {
    title: 'Phần ghi trên giấy',
    issuer: 'Tổ chức lập giấy',
    takeBranch: (name: string) => `Lấy ${name}`,
    number: 'Số của giấy đầu tiên',
    numberHint: 'Các giấy sau tăng dần. Để trống thì chừa chỗ ghi tay.',
    watermark: 'Chữ chìm trên trang',
    watermarks: {
      none: 'Không có',
      draft: 'BẢN NHÁP',
      internal: 'LƯU HÀNH NỘI BỘ',
    },
    needDay: 'Nhập đủ ngày, tháng, năm hoặc để trống.',
    tooLong: 'Dài quá mức của ô này.',
  },
  answers: {
    title: 'Nội dung riêng của giấy',
    hint: 'Ô để trống in thành dấu chấm để ghi tay.',
    badDate: 'Nhập ngày dạng 31/12/2026, 12/2026 hoặc 2026.',
    badNumber: 'Nhập bằng chữ số.',
    startAnew: 'Điền lại từ đầu',
  },
} as const;
