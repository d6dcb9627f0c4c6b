import type { DossierMark, HandoverFacts } from '../../ipc/handover.ts';
import { keptMonths } from '../../rules/backup-retention.ts';

const inFours = (hex: string): string => (hex.match(/.{1,4}/g) ?? []).join(' ');

/** Words of the minutes of a hand-over. */
export const handoverPaper = {
  name: 'Biên bản bàn giao sổ và hồ sơ đảng viên',
  basis:
    'Thể thức HD 05-HD/VPTW; không theo số mẫu riêng; lời văn là khung của đơn vị (QĐ 294-QĐ/TW 6.2.4, HD 06-HD/TW 8.2)',
  title: 'BIÊN BẢN',
  subject: 'bàn giao sổ đảng viên và hồ sơ đảng viên',
  opening: (day: string, place: string) =>
    `Hôm nay, ngày ${day}${place === '' ? '' : `, tại ${place}`}, chúng tôi gồm:`,
  giving: 'Bên giao',
  receiving: 'Bên nhận',
  witnessing: 'Chứng kiến, đại diện cấp trên',
  side: (side: string, name: string, post: string) => `${side}: đồng chí ${name}, ${post}.`,
  agreed: 'Cùng nhau đếm, đối chiếu và bàn giao như sau:',
  sections: {
    dossiers: 'I- HỒ SƠ ĐẢNG VIÊN',
    stock: 'II- GIẤY IN SẴN, CON DẤU',
    closed: 'III- SỔ VÀ NĂM ĐÃ KHÓA',
    work: 'IV- VIỆC ĐANG LÀM DỞ',
    register: 'V- SỔ TRÊN MÁY TÍNH',
  },
  counted: (day: string, { members, count }: HandoverFacts) =>
    `Theo sổ đến ngày ${day} có ${members} đảng viên. Đếm hồ sơ giấy: có ${count.there}, thiếu ${count.missing}, đang cho mượn ${count.lent}.`,
  difference: (name: string, orgName: string, mark: DossierMark) =>
    `- ${name}${orgName === '' ? '' : `, ${orgName}`}: ${mark === 'missing' ? 'thiếu hồ sơ' : 'đang cho mượn'}.`,
  noStock: 'Sổ không theo dõi loại giấy in sẵn có số nào.',
  stock: ({ name, left }: { readonly name: string; readonly left: number }) => `- ${name}: còn ${left} tờ.`,
  noClosed: 'Chưa khóa sổ hoặc năm nào.',
  work: ({ total, pressing }: HandoverFacts['work']) =>
    total === 0
      ? 'Theo sổ không có việc nào đến hạn.'
      : `Theo mục Việc cần làm của sổ còn ${total} việc, trong đó ${pressing} việc quá hạn hoặc đến hạn trong 7 ngày.`,
  file: (file: string) => `Tệp sổ: ${file}.`,
  backup: (file: string) => `Bản sao lưu đã kiểm tra, mở được: ${file}.`,
  backupHash: (sha256: string) => `Mã của bản sao lưu (SHA-256): ${inFours(sha256)}.`,
  logHead: ({ sequence, mac }: { readonly sequence: number; readonly mac: string }) =>
    sequence === 0
      ? 'Nhật ký của sổ chưa có mục nào.'
      : `Nhật ký của sổ đến mục số ${sequence}, mã: ${inFours(mac)}.`,
  leaves: (giver: string, receiver: string) =>
    `Từ lúc bàn giao xong, đồng chí ${giver} thôi quyền mở sổ; mật khẩu và mã khôi phục cũ hết dùng. Đồng chí ${receiver} giữ mật khẩu và mã khôi phục mới.`,
  stays: (giver: string, account: string, receiver: string) =>
    `Từ lúc bàn giao xong, đồng chí ${giver} mở sổ bằng tên "${account}" với quyền phó bí thư; mã khôi phục cũ hết dùng. Đồng chí ${receiver} là bí thư, giữ mật khẩu và mã khôi phục mới.`,
  oldCopies: `Các bản sao lưu làm trước khi bàn giao xong, kể cả bản ghi trên và các bản trên USB, vẫn mở được bằng mật khẩu và mã khôi phục cũ; chương trình giữ mỗi bản cho đến khi có bản sao lưu của ${keptMonths} tháng sau đó, riêng bản cuối của mỗi năm và bản trước khi khóa năm thì giữ mãi. Bản sao lưu làm ngay sau khi bàn giao xong chỉ mở được bằng mật khẩu và mã khôi phục mới.`,
  copies: 'Biên bản lập thành ba bản, mỗi bên giữ một bản.',
  signs: { giver: 'BÊN GIAO', receiver: 'BÊN NHẬN', witness: 'NGƯỜI CHỨNG KIẾN' },
} as const;
