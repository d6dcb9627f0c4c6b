const people = (n: number): string => `${n.toLocaleString('vi-VN')} đồng chí`;
const places = (n: number): string => `${n.toLocaleString('vi-VN')} chỗ`;

/** What is said of the pages before they are saved or printed. `names` are the first few of `n`. */
export const layoutNotesText = {
  /** over what would be lost or read wrong on paper */
  lossTitle: 'Cần sửa trước khi in',
  cut: (n: number, names: string) =>
    `Chữ không vừa khung ở ${people(n)}: ${names}. Rút ngắn nội dung hoặc bớt mục rồi xem lại; phần thừa sẽ bị mất khi in.`,
  glyphs: (n: number, names: string) =>
    `Ký tự mà phông chữ của giấy không có, hoặc của phông cũ chưa chuyển mã, sẽ in sai ở ${places(n)}: ${names}. Sửa trong hồ sơ hoặc nội dung giấy rồi xem lại.`,
  /** a text with the letters in question */
  glyph: (name: string, letters: string) => `“${name}” (ký tự ${letters})`,
  brokenPicture: (n: number, names: string) =>
    `Không đọc được ảnh của ${people(n)}: ${names}. Khung ảnh để trống; thay ảnh khác trong hồ sơ rồi xem lại, hoặc dán ảnh sau khi in.`,
  blank: (n: number, names: string) =>
    `Sổ còn thiếu thông tin của ${people(n)}: ${names}. Chỗ thiếu in dấu chấm để ghi tay.`,
  noPhoto: (n: number, names: string) =>
    `Sổ chưa có ảnh của ${people(n)}: ${names}. Khung ảnh để trống để dán ảnh sau khi in.`,
} as const;
