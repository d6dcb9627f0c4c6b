/** Words of the record on paper: the working copy of the Phiếu đảng viên, the short form and the Phiếu bổ sung. */
export const recordPaper = {
  unchanged: 'K',
  notice: 'Lưu ý',
  cameLater: (since: string) =>
    `hồ sơ được đưa vào sổ sau ngày ${since}; thay đổi trước khi đưa vào sổ thì sổ không có, đề nghị đối chiếu hồ sơ gốc.`,
  head: (number: string, label: string) => (number === '' ? `${label}: ` : `${number}. ${label}: `),
  admitted: (day: string, place: string) =>
    place === '' ? `ngày vào Đảng: ${day}` : `ngày vào Đảng: ${day}, tại ${place}`,
  decided: (day: string) => `quyết định kết nạp ký ngày ${day}`,
  official: (day: string) => `ngày chính thức: ${day}`,
  introducers: (names: string) => `người giới thiệu: ${names}`,
  exempt: (from: string, until: string) => (until === '' ? `từ ${from}` : `từ ${from} đến ${until}`),
  exemptionEnded: (on: string) => `hết miễn từ ${on}`,
  badge: (level: number, number: string, day: string) =>
    number === '' ? `${level} năm (${day})` : `${level} năm (số ${number}, ${day})`,
  partyDiscipline: (form: string) => `${form} (kỷ luật Đảng)`,
  tierShut: 'không in ở bản này: nội dung thuộc phần có mật khẩu riêng',
  /** shown only after a reason was given, so never on a working copy */
  hidden: (n: number) => `${n} nội dung đang che, xem tại sổ`,
} as const;
