/**
 * Words of headers: what offices shorten, and what may follow a known header without making it another. Folded, as
 * headerKey gives them.
 */
const SHORT: Readonly<Record<string, string>> = {
  dv: 'dang vien',
  tdv: 'the dang vien',
  vd: 'vao dang',
  ll: 'ly lich',
  lldv: 'ly lich dang vien',
  li: 'ly',
  td: 'trinh do',
  cm: 'chuyen mon',
  vh: 'van hoa',
  cv: 'chuc vu',
  qd: 'quyet dinh',
  cn: 'cong nhan',
  kn: 'ket nap',
  hk: 'ho khau',
  ng: 'ngay',
  ddcn: 'dinh danh ca nhan',
};

/** A short form that means two things is told by the word before it. */
const SHORT_AFTER: Readonly<Record<string, string>> = {
  'ngay ct': 'ngay chinh thuc',
  'ly luan ct': 'ly luan chinh tri',
  'so dt': 'so dien thoai',
  'trinh do ct': 'trinh do chinh tri',
};

/** "so tdv" → "so the dang vien": the same header with its words written out. */
export function writtenOut(key: string): string {
  let out = ` ${key} `;
  for (const [short, long] of Object.entries(SHORT_AFTER)) out = out.replace(` ${short} `, ` ${long} `);
  return out
    .trim()
    .split(' ')
    .map((word) => (Object.hasOwn(SHORT, word) ? SHORT[word] : word))
    .join(' ');
}

const HARMLESS = new Set(
  (
    'hien nay hien tai moi nhat cao nhat ghi ro theo giay khai sinh dd mm yyyy xa phuong huyen tinh tp thanh pho thon ap to dan pho ' +
    'dang vien cua ban than chi tiet neu co bat buoc chinh quyen doan the lien he di dong x dau va hoac quan ly sinh hoat'
  ).split(' '),
);

/**
 * Whether a known header followed by these words is still that header: "chức vụ hiện nay" is, "họ tên vợ" and
 * "số thẻ BHYT" are not. Every word must be one that is known to change nothing.
 */
export const isHarmlessTail = (tail: string): boolean => tail.split(' ').every((word) => HARMLESS.has(word));
