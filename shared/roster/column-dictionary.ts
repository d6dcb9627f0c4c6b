import { foldText } from '../text/names.ts';
import { isHarmlessTail, writtenOut } from './header-words.ts';
import type { ColumnTarget } from './types.ts';

/**
 * Header texts of the rosters that offices have, folded, and what stands under them. Sources: Mẫu 7-HSĐV, the
 * cleaning form of 2025 (33 columns), the national system's 9 columns and lists seen in offices (domain.md §8).
 * Member fields are named as in shared/entities/member.ts.
 */
type Fact = Extract<ColumnTarget, { kind: 'fact' }>['fact'];

const FACTS: Readonly<Partial<Record<Fact, string>>> = {
  rowNumber: 'stt|tt|so tt|so thu tu|so|s tt',
  fullName:
    'ho va ten|ho ten|ho va ten dang vien|ho ten dang vien|ten dang vien|ho va ten khai sinh|ho ten khai sinh|ho chu dem va ten khai sinh|ho chu dem va ten|ho dem va ten|ho ten dem',
  familyName: 'ho dem|ho va dem|ho va ten dem|ho chu dem|ho va chu dem|ho lot|ho va ten lot|ho va chu lot',
  givenName: 'ten',
  admittedOn:
    'ngay vao dang|vao dang|ngay ket nap|ket nap|ngay ket nap dang|ngay ket nap vao dang|ngay vao dang cong san viet nam|ngay du bi|ngay vao dang du bi|ngay thang nam vao dang|ngay thang nam ket nap|ngay ket nap dang vien|ngay vao dang lan 1|ngay vao dcsvn|vao dang du bi|ngay thang vao dang',
  officialOn:
    'ngay chinh thuc|chinh thuc|ngay vao dang chinh thuc|ngay cong nhan chinh thuc|cong nhan chinh thuc|ngay cong nhan dang vien chinh thuc|cong nhan dang vien chinh thuc|ngay cong nhan dv chinh thuc|vao dang chinh thuc|ngay cn chinh thuc|ngay ct|ngay thang nam chinh thuc|ngay chuyen chinh thuc|chuyen chinh thuc|ngay chuyen dang chinh thuc',
  organisation:
    'chi bo|to chuc dang|to chuc dang dang sinh hoat|chi bo dang sinh hoat|chi bo sinh hoat|ten chi bo|sinh hoat tai chi bo|noi sinh hoat dang|noi sinh hoat|dang bo|thuoc chi bo|to chuc dang truc thuoc|ten to chuc dang|don vi chi bo|chi bo truc thuoc|don vi sinh hoat dang',
  status: 'trang thai|trang thai hoat dong|tinh trang|tinh trang dang vien|trang thai dang vien',
};

const FIELDS: Readonly<Record<string, string>> = {
  otherName: 'ten goi khac|ten thuong dung|bi danh|ten thuong goi',
  sex: 'gioi tinh|phai|gt|nam nu|gioi|gioi tinh nam nu',
  bornOn:
    'ngay sinh|sinh ngay|nam sinh|ngay thang nam sinh|ngay thang sinh|sinh nam|ngay nam sinh|ntns|n t n s|n sinh|ng sinh|nam sinh duong lich',
  birthPlace: 'noi sinh|noi dang ky khai sinh|noi khai sinh',
  homeTown: 'que quan|nguyen quan|que|que quan nguyen quan',
  permanentAddress:
    'thuong tru|noi thuong tru|dia chi thuong tru|ho khau thuong tru|ho khau|noi dang ky ho khau thuong tru|noi dang ky thuong tru|dkhktt',
  temporaryAddress:
    'tam tru|noi tam tru|dia chi tam tru|noi o hien nay|cho o hien nay|dia chi o hien tai|dia chi hien tai|dia chi hien nay|noi o hien tai|noi o',
  ethnicity: 'dan toc|d toc|nguoi dan toc|thanh phan dt|thanh phan dan toc',
  religion: 'ton giao|t giao',
  citizenId:
    'so dinh danh ca nhan|so cccd|cccd|can cuoc cong dan|so can cuoc|so can cuoc cong dan|can cuoc|so cmnd cccd|cccd cmnd|so cccd cmnd|cmnd cccd|ma dinh danh|ma dinh danh ca nhan|so cmnd can cuoc cong dan|so ddcn|so the can cuoc cong dan|cccd dinh danh ca nhan|cccd so dinh danh|so can cuoc dinh danh|cccd ddcn|so cccd dinh danh|so cmt cccd|so the can cuoc',
  oldIdNumber: 'so cmnd|cmnd|so cmnd cu|chung minh nhan dan|so chung minh nhan dan|so cmt|cmt',
  phone:
    'dien thoai|so dien thoai|sdt|so dt|dien thoai di dong|di dong|dtdd|dt di dong|so dien thoai di dong|so di dong|dt lien he|so dien thoai lien he|dien thoai lien he',
  email: 'email|thu dien tu|e mail|dia chi email',
  cardNumber:
    'so the dang vien|so the dang|so the dv|so the|the|the dang vien|the dang|so the dang vien moi|so the dang moi|the dv',
  oldCardNumber:
    'so the theo quyet dinh 85|so the dang vien theo quyet dinh 85|so the cu theo quyet dinh 85|so the cu|so the dang vien cu|so the dang cu|so the theo dang quyet dinh 85|so the dang theo quyet dinh 85|the dang cu',
  profileNumber: 'so ly lich|so ly lich dang vien|so ly lich dv|ly lich dang vien so|sll',
  familyClass: 'thanh phan gia dinh|thanh phan xuat than|thanh phan gia dinh xuat than',
  occupation:
    'nghe nghiep|nghe nghiep hien nay|nghe nghiep hien tai|nghe nghiep ban than|cong viec hien nay|hien nay',
  workplace:
    'don vi cong tac|co quan cong tac|noi cong tac|noi lam viec|co quan don vi|co quan don vi cong tac|co quan',
  post: 'chuc vu|chuc vu dang|chuc danh|chuc vu dang chinh quyen|chuc vu dang doan the|chuc vu cong tac|chuc vu hien nay|chuc vu chinh quyen|chuc vu don vi cong tac|chuc vu trong dang',
  generalEducation:
    'van hoa|trinh do van hoa|giao duc pho thong|hoc van|trinh do hoc van|gdpt|trinh do gdpt|trinh do giao duc pho thong|pho thong|tdvh|trinh do pho thong',
  qualification:
    'chuyen mon|trinh do chuyen mon|cmnv|chuyen mon nghiep vu|trinh do chuyen mon nghiep vu|tdcm|trinh do cm|trinh do cmnv',
  academicTitle: 'hoc ham|hoc vi|hoc ham hoc vi',
  politicalTheory:
    'ly luan chinh tri|trinh do ly luan chinh tri|llct|trinh do llct|ly luan|trinh do ly luan|chinh tri|trinh do chinh tri|tdllct',
  foreignLanguage: 'ngoai ngu|trinh do ngoai ngu',
  computing: 'tin hoc|trinh do tin hoc',
  health: 'suc khoe|tinh trang suc khoe',
  policyStatus: 'doi tuong chinh sach|dien chinh sach|gia dinh chinh sach|chinh sach',
  note: 'ghi chu|ghi chu khac',
};

/** Known columns that the register does not take from a roster; named here so that no looser match catches them. */
const IGNORED =
  'id|ket qua kiem tra|chi tiet loi|de nghi xoa|noi cap the dang|ngay cap the dang|ngay cap the|quoc gia|so huy hieu|' +
  'nghe nghiep truoc khi vao dang|chi bo noi cu tru|chi bo cu tru|nguoi gioi thieu|ngay cap|noi cap|ngay cap cccd|' +
  'ngay roi khoi ngay mat ngay mien sinh hoat dang|bo doi cong an huu tri|ngay vao dang lan 2|ngay tu tran ly do|' +
  'ngay chuyen di den dbcs nao|ngay chuyen den tu dbcs nao|ngay ra khoi dang hinh thuc|tuoi dang|tuoi|ky ten|ky nhan';

const byHeader = new Map<string, ColumnTarget>();
for (const [fact, aliases] of Object.entries(FACTS)) {
  // as: Object.entries forgets that the keys of FACTS are facts.
  for (const alias of aliases.split('|')) byHeader.set(alias, { kind: 'fact', fact: fact as Fact });
}
for (const [field, aliases] of Object.entries(FIELDS)) {
  for (const alias of aliases.split('|')) byHeader.set(alias, { kind: 'field', field });
}
for (const alias of IGNORED.split('|')) byHeader.set(alias, { kind: 'ignore' });

/** Header text → the form in which the dictionary keeps it: folded, letters and digits only. */
export function headerKey(header: string): string {
  return foldText(header)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

export interface HeaderMatch {
  readonly target: ColumnTarget;
  readonly confidence: number;
}

const memory = new Map<string, HeaderMatch | null>();

/** The entry for one header text by itself: to the letter, without its brackets, or beginning with a known text. */
export function lookUpHeader(header: string): HeaderMatch | null {
  const seen = memory.get(header);
  if (seen !== undefined) return seen;
  const found = search(header);
  if (memory.size < 5_000) memory.set(header, found);
  return found;
}

function search(header: string): HeaderMatch | null {
  if (header.length > 200) return null;
  const key = headerKey(header);
  const exact = byHeader.get(key);
  if (exact !== undefined) return { target: exact, confidence: 1 };
  const bare = headerKey(header.replace(/\([^)]*\)?/g, ' '));
  const withoutBrackets = byHeader.get(bare);
  if (withoutBrackets !== undefined) return { target: withoutBrackets, confidence: 0.95 };
  const full = writtenOut(bare);
  const spelled = byHeader.get(full);
  if (spelled !== undefined) return { target: spelled, confidence: 0.9 };
  const rating = /^(?:ket qua |muc |muc do )?(?:xep loai|danh gia|phan loai)\b.*\b((?:19|20)\d\d)\b/.exec(
    key,
  );
  if (rating) return { target: { kind: 'rating', year: Number(rating[1]) }, confidence: 1 };
  if (key === 'ho va ten dang dung' || key === 'ho ten dang dung')
    return { target: { kind: 'fact', fact: 'fullName' }, confidence: 0.9 };
  // An address without a word on which: taken as the permanent one, shown with its doubt.
  if (key === 'dia chi') return { target: { kind: 'field', field: 'permanentAddress' }, confidence: 0.7 };
  if (key === 'trinh do') return { target: { kind: 'field', field: 'qualification' }, confidence: 0.6 };
  for (let cut = full.lastIndexOf(' '); cut >= 4; cut = full.lastIndexOf(' ', cut - 1)) {
    const target = byHeader.get(full.slice(0, cut));
    if (target !== undefined && isHarmlessTail(full.slice(cut + 1))) return { target, confidence: 0.7 };
  }
  return null;
}
