/** Words of the update from a stick. */
export const updateText = {
  title: 'Cập nhật từ USB',
  current: (version: string) => `Bản đang dùng: ${version}`,
  intro:
    'Máy không nối mạng vẫn lên được bản mới: cắm USB của nơi phát hành, chọn thư mục cập nhật. Chương trình kiểm tra chữ ký, sao lưu sổ, rồi chép bộ cài vào máy. Sổ không bị đụng tới.',
  noKey:
    'Bản này chưa mang khóa của nơi phát hành nên không nhận cập nhật từ USB. Bản mới do nơi phát hành cài tại chỗ.',
  pick: 'Chọn thư mục trên USB',
  pickFolder: 'Chọn thư mục cập nhật trên USB',
  checking: 'Đang kiểm tra bản cập nhật',
  taking: 'Đang sao lưu sổ và chép bộ cài',
  found: (version: string, current: string) => `Bản ${version}, thay cho bản ${current}`,
  released: (day: string) => `Phát hành ngày ${day}`,
  notes: 'Có gì mới',
  file: (name: string, size: string) => `${name} · ${size}`,
  megabytes: (n: string) => `${n} MB`,
  signed: 'Chữ ký đúng, tệp đúng như nơi phát hành đã ký.',
  code: 'Mã kiểm tra',
  codeHint: 'So với tờ mã đi kèm USB, hoặc gọi nơi phát hành và đọc từng nhóm.',
  matches: 'Mã khớp với tờ đi kèm hoặc với nơi phát hành',
  take: 'Sao lưu sổ và nhận bản này',
  putAway: 'Không nhận',
  taken: (version: string, backup: string) =>
    `Đã sao lưu sổ (${backup}) và chép bộ cài bản ${version} vào máy, đọc lại đúng.`,
  next: {
    installer: (file: string) => [
      'Bấm "Mở thư mục chứa bộ cài".',
      'Đóng chương trình này.',
      `Bấm đúp tệp "${file}" và làm theo lời nhắc. Không cần quyền quản trị.`,
      'Mở lại Sổ Đảng Viên: chương trình báo đã lên bản mới.',
    ],
    folder: (file: string) => [
      'Bấm "Mở thư mục chứa bộ cài".',
      'Đóng chương trình này.',
      `Giải nén tệp "${file}" vào thư mục của chương trình, thay các tệp cũ. Giữ nguyên thư mục data.`,
      'Mở lại Sổ Đảng Viên: chương trình báo đã lên bản mới.',
    ],
  },
  show: 'Mở thư mục chứa bộ cài',
  kept: 'Bộ cài đang giữ trong máy',
  keptOne: (version: string, isCurrent: boolean) =>
    isCurrent ? `Bản ${version} (đang dùng, để cài lại)` : `Bản ${version}`,
  showOne: (version: string) => `Mở thư mục chứa bộ cài bản ${version}`,
  keptNone: 'Chưa giữ bộ cài nào. Giữ USB hoặc đĩa của bản đang dùng để trở về khi cần.',
  back: 'Muốn trở về bản trước: cài bộ cài cũ, rồi phục hồi bản sao lưu làm trước khi cập nhật (mục Sao lưu, phục hồi).',
  news: (from: string, to: string) => `Đã cập nhật từ bản ${from} lên bản ${to}.`,
  newsBack: (from: string, to: string) => `Đang dùng bản ${to}, trước đó là bản ${from}.`,
  licences: 'Giấy phép của các phần dùng chung',
  licencesNote: 'Chương trình dùng các phần mềm nguồn mở dưới đây; nguyên văn giấy phép bằng tiếng Anh.',
  read: 'Đã đọc',
  /** in the log */
  deed: 'Cập nhật chương trình',
  took: (version: string) => `Nhận bộ cài bản ${version}`,
  tookWhy: (current: string, code: string) => `đang dùng bản ${current}; mã kiểm tra ${code}`,
  runs: (version: string) => `Chạy bản ${version}`,
  ranBefore: (version: string) => `trước đó là bản ${version}`,
} as const;
