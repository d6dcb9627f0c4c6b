import type { ColumnTarget } from './types.ts';

/**
 * Header texts of the rosters that offices have, folded, and what stands under them. Sources: Mẫu 7-HSĐV, the
 * cleaning form of 2025 (33 columns), the national system's 9 columns and lists seen in offices (domain.md §8).
 * Member fields are named as in shared/entities/member.ts.
 */
type Fact = Extract<ColumnTarget, { kind: 'fact' }>['fact'];

export const FACTS: Readonly<Partial<Record<Fact, string>>> = {
  rowNumber: 'stt|tt|so tt|so thu tu|so|s tt|thu tu|no|no order|order',
  fullName:
    'ho va ten|ho ten|hoten|ht|ho va ten dang vien|ho ten dang vien|htdv|ten dang vien|ho va ten khai sinh|ho ten khai sinh|' +
    'ho chu dem va ten khai sinh|ho chu dem va ten|ho dem va ten|ho ten dem|ho ten dang vien khai sinh|ho va ten day du|' +
    'ho ten day du|dang vien|ho va ten dong chi|ho ten dong chi|full name|fullname|name|ho tendem va ten|ho va ten nhan su|' +
    'ho va ten chu in hoa|ho va ten in hoa',
  familyName:
    'ho dem|ho va dem|ho va ten dem|ho chu dem|ho va chu dem|ho lot|ho va ten lot|ho va chu lot|ho va lot|ho va ten lot dem|family name|surname|last name',
  givenName: 'ten|first name|given name',
  admittedOn:
    'ngay vao dang|vao dang|ngay ket nap|ket nap|ngay ket nap dang|ngay ket nap vao dang|ngay vao dang cong san viet nam|' +
    'ngay du bi|ngay vao dang du bi|ngay thang nam vao dang|ngay thang nam ket nap|ngay ket nap dang vien|ngay vao dang lan 1|' +
    'ngay vao dcsvn|vao dang du bi|ngay thang vao dang|nvd|nkn|ngay thang nam vao dang du bi|ngay vao dang lan dau|nam vao dang|' +
    'ngay ket nap vao dang cong san viet nam|ngay duoc ket nap vao dang|ngay duoc ket nap|ngay vao dang lan thu nhat|' +
    'ngay vao dang ngay ket nap|ngay thang nam ket nap dang|ngay vao dang ket nap|ngay thang nam ket nap vao dang|joined party',
  officialOn:
    'ngay chinh thuc|chinh thuc|ngay vao dang chinh thuc|ngay cong nhan chinh thuc|cong nhan chinh thuc|' +
    'ngay cong nhan dang vien chinh thuc|vao dang chinh thuc|ngay cn chinh thuc|ngay ct|nct|ngay thang nam chinh thuc|' +
    'ngay chuyen chinh thuc|chuyen chinh thuc|ngay chuyen dang chinh thuc|ngay thang chinh thuc|ngay duoc cong nhan chinh thuc|' +
    'ngay dang vien chinh thuc|ngay thang nam cong nhan chinh thuc|ngay vao dang ngay chinh thuc chinh thuc|nam chinh thuc|' +
    'ngay thang nam vao dang chinh thuc|ngay cong nhan chuyen dang chinh thuc|ngay chuyen dang vien chinh thuc',
  organisation:
    'chi bo|to chuc dang|to chuc dang dang sinh hoat|chi bo dang sinh hoat|chi bo sinh hoat|ten chi bo|sinh hoat tai chi bo|' +
    'noi sinh hoat dang|noi sinh hoat|dang bo|thuoc chi bo|to chuc dang truc thuoc|ten to chuc dang|don vi chi bo|chi bo truc thuoc|' +
    'dang sinh hoat tai chi bo|noi dang sinh hoat|chi bo dang bo|chi bo don vi|sinh hoat tai|chi bo noi sinh hoat|cb|' +
    'to chuc dang noi sinh hoat|don vi sinh hoat|don vi sinh hoat dang|to dang|chi bo cong tac',
  status:
    'trang thai|trang thai hoat dong|tinh trang|tinh trang dang vien|trang thai dang vien|trang thai sinh hoat|tinh trang sinh hoat',
};

export const FIELDS: Readonly<Record<string, string>> = {
  otherName:
    'ten goi khac|ten thuong dung|bi danh|ten thuong goi|ten khac|ten goi khac bi danh|ten thuong dung bi danh',
  sex: 'gioi tinh|phai|gt|nam nu|gioi|gioi tinh nam nu|nam hay nu|sex|gender|g tinh|gtinh',
  bornOn:
    'ngay sinh|sinh ngay|nam sinh|ngay thang nam sinh|ngay thang sinh|sinh nam|ngay nam sinh|ntns|ngay thang nam sinh duong lich|' +
    'sinh ngay thang nam|ngay sinh day du|nsinh|n sinh|ns|sinh thang nam|thang nam sinh|date of birth|birth date|birthday|dob|nam sinh ngay sinh',
  birthPlace:
    'noi sinh|noi dang ky khai sinh|noi khai sinh|noi dk khai sinh|dang ky khai sinh|noi dang ky ks',
  homeTown:
    'que quan|nguyen quan|que|que quan nguyen quan|qq|que quan xa tinh|que quan xa huyen tinh|que quan hien nay|hometown|home town',
  permanentAddress:
    'thuong tru|noi thuong tru|dia chi thuong tru|ho khau thuong tru|ho khau|noi dang ky ho khau thuong tru|noi dang ky thuong tru|' +
    'dkhktt|hktt|dang ky thuong tru|noi dkhktt|noi dk ho khau thuong tru|noi dang ky hktt|noi cu tru|cho o thuong tru|noi o thuong tru',
  temporaryAddress:
    'tam tru|noi tam tru|dia chi tam tru|noi o hien nay|cho o hien nay|dia chi o hien tai|dia chi hien tai|dia chi hien nay|noi o hien tai|' +
    'noi o|cho o|cho o hien tai|dia chi noi o|dia chi noi o hien nay|dia chi o hien nay|noi cu tru hien nay|noi cu tru hien tai',
  ethnicity: 'dan toc|thanh phan dt|thanh phan dan toc|d toc|dtoc|dan toc gi|tp dan toc|ethnicity',
  religion: 'ton giao|t giao|tgiao|theo ton giao|ton giao gi|religion',
  citizenId:
    'so dinh danh ca nhan|so cccd|cccd|can cuoc cong dan|so can cuoc|so can cuoc cong dan|can cuoc|so cmnd cccd|cccd cmnd|so cccd cmnd|' +
    'cmnd cccd|ma dinh danh|ma dinh danh ca nhan|so cmnd can cuoc cong dan|so ddcn|ddcn|so cmt cccd|so the can cuoc|the can cuoc|' +
    'cccd ddcn|so cccd ddcn|so cccd dinh danh ca nhan|so cccd so dinh danh ca nhan|so dinh danh|dinh danh ca nhan|so cc|cmt cccd|' +
    'so can cuoc so dinh danh ca nhan|so cccd can cuoc|so the cccd|so cccd hoac cmnd|so cmnd hoac cccd|cccd can cuoc|so can cuoc cccd|' +
    'so cccd so dinh danh|can cuoc cccd|ma so dinh danh ca nhan|so cccd ma dinh danh|so can cuoc cong dan dinh danh ca nhan|citizen id',
  oldIdNumber:
    'so cmnd|cmnd|so cmnd cu|chung minh nhan dan|so chung minh nhan dan|so cmt|cmt|so chung minh|cmtnd|so cmtnd|cmnd cu|so cmnd 9 so',
  phone:
    'dien thoai|so dien thoai|sdt|so dt|dien thoai di dong|di dong|dt lien he|so dien thoai lien he|dien thoai lien he|so di dong|' +
    'dien thoai lien lac|so dt lien he|dtdd|so dtdd|sdt lien he|so may|dt di dong|so dien thoai di dong|phone|mobile|so dien thoai ca nhan',
  email: 'email|thu dien tu|e mail|dia chi email|hop thu|dia chi thu dien tu',
  cardNumber:
    'so the dang vien|so the dang|so the dv|so the|the|the dang vien|the dang|so the dang vien moi|so the dang moi|the dv|stdv|so tdv|' +
    'tdv|std|ma the|ma the dang vien|so the dang vien hien tai|so the dang vien 12 so|so the can cuoc dang vien|so the dang hien nay|' +
    'so the moi|so the dang vien hien nay|ma so the dang vien|so hieu the dang vien|card number',
  oldCardNumber:
    'so the theo quyet dinh 85|so the cu|so the dang vien cu|so the dang cu|so the theo dang quyet dinh 85|so the dang theo quyet dinh 85|' +
    'the dang cu|so the theo qd 85|so the dang theo qd 85|so the dang vien theo quyet dinh 85|so the dang vien theo qd 85|so the qd 85|' +
    'so the dang vien 8 so|the cu|so the quyet dinh 85|so the 8 so|so the dv cu|so the dang vien da cap|so the theo quyet dinh so 85',
  profileNumber:
    'so ly lich|so ly lich dang vien|so ly lich dv|ly lich dang vien so|sll|so ll|so lldv|slldv|so li lich|ly lich|ly lich dang vien|' +
    'so ho so|so ho so dang vien|so ly lich dang|so li lich dang vien|ma so ly lich|so ly lich so ho so',
  familyClass:
    'thanh phan gia dinh|thanh phan xuat than|thanh phan gia dinh xuat than|tp gia dinh|tpgd|tpxt|xuat than',
  occupation:
    'nghe nghiep|nghe nghiep hien nay|nghe nghiep hien tai|nghe nghiep ban than|cong viec hien nay|hien nay|nghe nghiep cong viec|' +
    'cong viec|cong viec dang lam|nghe nghiep chuc vu|nn hien nay|cong viec chinh dang lam|occupation',
  previousOccupation:
    'nghe nghiep truoc khi vao dang|truoc khi vao dang|nghe nghiep khi vao dang|nn truoc khi vao dang',
  workplace:
    'don vi cong tac|co quan cong tac|noi cong tac|noi lam viec|co quan don vi|co quan don vi cong tac|co quan|don vi|co quan cong tac hien nay',
  post:
    'chuc vu|chuc vu dang|chuc danh|chuc vu dang chinh quyen|chuc vu dang doan the|chuc vu cong tac|chuc vu hien nay|chuc vu chinh quyen|' +
    'chuc vu don vi cong tac|chuc vu trong dang|chuc vu doan the|cv dang|chuc vu hien tai|chuc vu dang chinh quyen doan the|chuc vu cao nhat|' +
    'chuc vu chinh quyen doan the|chuc vu chuc danh|chuc danh chuc vu|cv|chuc vu dang hien nay|position|chuc vu cong viec',
  generalEducation:
    'van hoa|trinh do van hoa|giao duc pho thong|hoc van|trinh do hoc van|gdpt|trinh do gdpt|trinh do giao duc pho thong|pho thong|tdvh|' +
    'trinh do pho thong|tdhv|vh|td van hoa|td hoc van|hv|van hoa pho thong|trinh do van hoa pho thong|trinh do vh',
  qualification:
    'chuyen mon|trinh do chuyen mon|cmnv|chuyen mon nghiep vu|trinh do chuyen mon nghiep vu|tdcm|trinh do cm|trinh do cmnv|tdcmnv|cm|' +
    'td chuyen mon|trinh do chuyen mon cao nhat|bang cap chuyen mon|trinh do chuyen mon ky thuat|chuyen mon ky thuat|bang cap|trinh do dao tao',
  degree: 'hoc vi',
  academicTitle: 'hoc ham|hoc ham hoc vi',
  politicalTheory:
    'ly luan chinh tri|trinh do ly luan chinh tri|llct|trinh do llct|ly luan|trinh do ly luan|chinh tri|trinh do chinh tri|tdllct|llct hc|' +
    'td llct|li luan chinh tri|trinh do li luan chinh tri|ly luan ct|tc chinh tri|llct hanh chinh|trinh do lly luan chinh tri|ly luan chinh tri hanh chinh',
  foreignLanguage: 'ngoai ngu|trinh do ngoai ngu|td ngoai ngu|nn|tieng anh',
  computing: 'tin hoc|trinh do tin hoc|td tin hoc',
  minorityLanguage: 'tieng dan toc thieu so|tieng dan toc|tieng dtts',
  health: 'suc khoe|tinh trang suc khoe',
  policyStatus: 'doi tuong chinh sach|dien chinh sach|gia dinh chinh sach|chinh sach|thuoc dien chinh sach',
  recruitedOn: 'ngay tuyen dung|ngay vao co quan|ngay vao nganh',
  sector: 'bo doi cong an huu tri',
  note: 'ghi chu|ghi chu khac|note|notes',
};

/** Known columns that the register does not take from a roster; named here so that no looser match catches them. */
export const IGNORED =
  'id|de nghi xoa|noi cap the dang|ngay cap the dang|ngay cap the|quoc gia|so huy hieu|shh|so hhd|' +
  'chi bo noi cu tru|chi bo cu tru|nguoi gioi thieu|ngay cap|noi cap|ngay cap cccd|' +
  'ngay roi khoi ngay mat ngay mien sinh hoat dang|ngay vao dang lan 2|ngay tu tran ly do|so huy hieu dang|huy hieu dang|' +
  'ngay chuyen di den dbcs nao|ngay chuyen den tu dbcs nao|ngay ra khoi dang hinh thuc|tuoi dang|tuoi|ky ten|ky nhan|chu ky|ky|' +
  'ngay cap the dang vien|noi cap the dang vien|noi cap the|ngay cap can cuoc|noi cap cccd|noi cap can cuoc|so quyet dinh|ngay quyet dinh|' +
  'noi ket nap|noi ket nap dang|noi vao dang|ngay vao doan|tuoi doi|so nam tuoi dang';

/** Words that offices shorten inside a header, in the order in which they are written out. */
export const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['ngay thang nam', 'ngay'],
  ['ng thang nam', 'ngay'],
  ['ngay thang', 'ngay'],
  ['ng', 'ngay'],
  ['n thang', 'ngay'],
  ['tdv', 'the dang vien'],
  ['dv', 'dang vien'],
  ['d vien', 'dang vien'],
  ['vd', 'vao dang'],
  ['dcs', 'dang cong san'],
  ['dcsvn', 'dang cong san viet nam'],
  ['csvn', 'cong san viet nam'],
  ['cn', 'cong nhan'],
  ['ngay ct', 'ngay chinh thuc'],
  ['vao dang ct', 'vao dang chinh thuc'],
  ['td', 'trinh do'],
  ['trinh do cm', 'trinh do chuyen mon'],
  ['chuyen mon nv', 'chuyen mon nghiep vu'],
  ['trinh do vh', 'trinh do van hoa'],
  ['trinh do hv', 'trinh do hoc van'],
  ['trinh do nn', 'trinh do ngoai ngu'],
  ['trinh do th', 'trinh do tin hoc'],
  ['llct', 'ly luan chinh tri'],
  ['ly luan ct', 'ly luan chinh tri'],
  ['so ll', 'so ly lich'],
  ['ll', 'ly lich'],
  ['lldv', 'ly lich dang vien'],
  ['li lich', 'ly lich'],
  ['li luan', 'ly luan'],
  ['cv', 'chuc vu'],
  ['c vu', 'chuc vu'],
  ['qd', 'quyet dinh'],
  ['so dt', 'so dien thoai'],
  ['sdt', 'so dien thoai'],
  ['d thoai', 'dien thoai'],
  ['d toc', 'dan toc'],
  ['t giao', 'ton giao'],
  ['g tinh', 'gioi tinh'],
  ['q quan', 'que quan'],
  ['n nghiep', 'nghe nghiep'],
  ['cb', 'chi bo'],
  ['tcd', 'to chuc dang'],
  ['shd', 'sinh hoat dang'],
  ['hktt', 'ho khau thuong tru'],
  ['dk', 'dang ky'],
];

/** Words behind a known header that change nothing of what it heads. */
export const NEUTRAL_TAIL: ReadonlySet<string> = new Set(
  (
    'cua dang vien hien nay tai neu co moi day du theo giay khai sinh ghi ro nam ngay thang cong san viet cap o thoi diem ' +
    'lien he ca nhan chinh quyen doan the cao nhat bat buoc khong sua so xa phuong tinh huyen thanh pho va hoac mo hinh dd mm yyyy ' +
    'duong lich tren cccd dong chi ban than dau tien lan thu nhat cs vn dang ten goi khac mau'
  ).split(' '),
);

/** Whose fact it is, if not the member's: no looser match may take it. */
export const OF_OTHERS =
  / (?:vo|chong|con|bo|me|cha|anh|chi em|ong|ba|nguoi|than nhan|gioi thieu|bhyt|bhxh|bao hiem|tai khoan|ngan hang|luong|doan|doan vien|hop dong|hd|xe|nha|ky luat|khen|huy hieu|so luong|the bao|quyet dinh|noi cap|ngay cap|cap the|cu tru|mat|tu tran|chuyen di|chuyen den|roi|tuoi|lan 2|lan hai|thanh lap|du hoc|nuoc ngoai) /;

const field = (name: string): ColumnTarget => ({ kind: 'field', field: name });
const fact = (name: Fact): ColumnTarget => ({ kind: 'fact', fact: name });

/** Sentences for headers, the first that fits: what stands further up is the narrower. */
export const PHRASES: readonly (readonly [RegExp, ColumnTarget])[] = [
  [/^(?:ngay|nam|thang|thoi (?:gian|diem)|duoc|cong nhan|vao dang).*\bchinh thuc\b/, fact('officialOn')],
  [/^(?:ngay|nam|thang|thoi (?:gian|diem)).*\b(?:vao dang|ket nap|du bi)\b/, fact('admittedOn')],
  [/^(?:ngay|nam|thang|sinh)\b.*\bsinh\b(?! hoat)/, field('bornOn')],
  [/^so (?:the )?(?:.*\b)?(?:cccd|can cuoc|dinh danh)\b/, field('citizenId')],
  [/^(?:cccd|can cuoc|dinh danh)\b/, field('citizenId')],
  [/^so (?:cmnd|cmt|chung minh)\b/, field('oldIdNumber')],
  [/^so the\b.*\b(?:cu|85)\b/, field('oldCardNumber')],
  [/^(?:so )?the dang\b/, field('cardNumber')],
  [/^so (?:.*\b)?ly lich\b/, field('profileNumber')],
  [/^(?:so )?dien thoai\b/, field('phone')],
  [/^(?:trinh do )?ly luan\b|^trinh do .*\bly luan\b/, field('politicalTheory')],
  [/^(?:trinh do )?chuyen mon\b/, field('qualification')],
  [/^(?:trinh do )?(?:van hoa|hoc van|giao duc pho thong)\b/, field('generalEducation')],
  [/^(?:trinh do )?ngoai ngu\b/, field('foreignLanguage')],
  [/^(?:trinh do )?tin hoc\b/, field('computing')],
  [/^(?:que quan|nguyen quan)\b/, field('homeTown')],
  [/^(?:noi )?(?:dang ky )?(?:ho khau|thuong tru)\b/, field('permanentAddress')],
  [/^(?:noi |cho )(?:o|tam tru)\b/, field('temporaryAddress')],
  [/^chuc vu\b/, field('post')],
];
