import type { BadgeCandidate, BadgeGroup, BadgeNote } from '../../ipc/badge.ts';
import type { PartyAgeUnknown } from '../../rules/party-age.ts';
import type { PartyAgeLine } from '../../rules/party-age-lines.ts';
import type { PartyAgeStart } from '../../rules/party-age-start.ts';
import { formatDate } from '../../text/dates.ts';
import { monthsInWords } from '../../text/months-in-words.ts';
import { formatCount } from '../../text/numbers.ts';

/** Words of Party age, of who is due for a Huy hiệu Đảng, and of the forecast. */
const people = (n: number): string => `${formatCount(n)} đồng chí`;

export const badgeLevelName = (level: number): string => `${level} năm`;

export const badgeGroupNames: Readonly<Record<BadgeGroup, string>> = {
  due: 'Đủ tuổi Đảng',
  late: 'Muộn, sót',
  waiting: 'Chờ kỷ luật',
  posthumous: 'Truy tặng',
  unclear: 'Cần xác minh',
  early: 'Sớm (bệnh nặng)',
};

/** How each group is chosen, in a sentence under its table. */
export const badgeGroupHints: Readonly<Record<BadgeGroup, string>> = {
  due: 'Đủ năm tuổi Đảng trong khoảng ngày của đợt.',
  late: 'Đủ năm từ trước khoảng ngày của đợt mà sổ chưa ghi tặng: cần giải trình và xử lý trách nhiệm. Người đủ năm trước khi vào sổ chỉ tính khi sổ đã ghi ít nhất một lần tặng.',
  waiting:
    'Chưa hết thời gian chờ sau kỷ luật (ghi ở từng đồng chí); khi xét phải có chi bộ xác nhận đã sửa chữa.',
  posthumous:
    'Từ trần trong 12 tháng trước đợt, đã đủ năm hoặc thiếu không quá số tháng quy định cho truy tặng; tính theo tháng.',
  unclear:
    'Chưa đủ ngày, tháng, năm vào Đảng hoặc chưa rõ ngày chính thức: đối chiếu giấy tờ, bổ sung rồi mới tính được.',
  early: 'Bệnh nặng, có bệnh án; sớm không quá số tháng quy định cho từng mức. Chọn từng đồng chí.',
};

export const badgeNoteNames: Readonly<Record<BadgeNote, string>> = {
  ceremonyOnly: 'chưa có ngày ký quyết định kết nạp',
  exempt: 'đang miễn sinh hoạt, vẫn được xét',
  suspended: 'đang đình chỉ sinh hoạt, cần xem xét',
  away: 'sinh hoạt tạm thời: khai ở nơi tạm thời, nơi chính thức trao',
  transferring: 'đang chuyển đi: nơi cũ đề nghị trước khi chuyển',
};

const bases: Readonly<Record<Exclude<PartyAgeStart['basis'], 'confirmed'>, string>> = {
  decision: 'ngày ký quyết định kết nạp',
  ceremony: 'ngày vào Đảng',
};

export const partyAgeUnknownText: Readonly<Record<PartyAgeUnknown, string>> = {
  notMember: 'Không tính tuổi Đảng cho người không còn là đảng viên, trừ người đã từ trần.',
  notRecognised: 'Đảng viên dự bị: sau khi được công nhận chính thức mới tính tuổi Đảng.',
  standingUnknown:
    'Chưa rõ ngày chính thức nên chưa tính được tuổi Đảng: đối chiếu hồ sơ, ghi công nhận chính thức rồi xem lại.',
  noFullDate:
    'Chưa đủ ngày, tháng, năm vào Đảng (hoặc ngày ra, ngày vào lại) nên chưa tính được tuổi Đảng: cần xác minh, không đoán.',
};

const lineLabels: Readonly<Record<PartyAgeLine['kind'], string>> = {
  sinceDecision: 'Từ ngày ký quyết định kết nạp',
  sinceCeremony: 'Từ ngày vào Đảng (chưa có ngày ký quyết định kết nạp)',
  confirmed: 'Tuổi Đảng được cấp có thẩm quyền xác nhận',
  sinceConfirmed: 'Từ ngày xác nhận',
  struckOff: 'Trừ thời gian ở ngoài Đảng: xóa tên',
  resigned: 'Trừ thời gian ở ngoài Đảng: xin ra',
  admissionCancelled: 'Trừ thời gian ở ngoài Đảng: hủy quyết định kết nạp',
  expelled: 'Trừ thời gian ở ngoài Đảng: khai trừ',
  interrupted: 'Trừ thời gian gián đoạn do chuyển sinh hoạt',
};

export const badgeText = {
  partyAge: {
    title: 'Tuổi Đảng',
    sheetTitle: 'BẢNG TÍNH TUỔI ĐẢNG',
    asOf: 'Tính đến ngày',
    columns: {
      label: 'Khoảng thời gian',
      from: 'Từ ngày',
      to: 'Đến ngày',
      months: 'Số tháng',
      words: 'Bằng',
      citation: 'Căn cứ',
    },
    line: lineLabels,
    total: 'Tuổi Đảng',
    untilDeath: (on: string) => `Tính đến ngày từ trần ${on}.`,
    rounding:
      'Thời gian sinh hoạt tính số tháng tròn; thời gian ở ngoài Đảng có tháng lẻ thì tính tròn là một tháng.',
    confirmedNote:
      'Thời gian trước ngày xác nhận đã trừ trong số được xác nhận; chỉ trừ thêm thời gian sau ngày ấy.',
    wrongBasis: (on: string, months: number) =>
      `Nếu tính từ ngày chính thức ${on} (không đúng quy định): ${monthsInWords(months)}.`,
    minus: (months: number) => (months < 0 ? `−${formatCount(-months)}` : formatCount(months)),
    held: (level: number) =>
      level === 0 ? 'Sổ chưa ghi Huy hiệu Đảng nào.' : `Đã có Huy hiệu ${level} năm.`,
    nextIs: (level: number, on: string) => `Huy hiệu tiếp theo: ${level} năm, đủ năm ngày ${on}.`,
    nextAt: (round: string, dossierDueOn: string) => `${round}, hồ sơ gửi trước ngày ${dossierDueOn}.`,
    waiting: (why: string) => `Phải chờ: ${why}.`,
    notes: (notes: readonly string[]) => `Lưu ý: ${notes.join('; ')}.`,
    late: (level: number, on: string) =>
      `Đã đủ ${level} năm từ ngày ${on} mà sổ chưa ghi tặng: xét ở đợt gần nhất, kèm giải trình.`,
    openRound: 'Xem danh sách của đợt',
    fileName: (name: string) => `Tuổi Đảng ${name}`,
    memberLine: (name: string, bornOn: string) =>
      bornOn === '' ? `Đồng chí ${name}` : `Đồng chí ${name}, sinh ${bornOn}`,
  },
  round: 'Đợt',
  roundName: (name: string, day: string) =>
    name === 'khác' ? `Dịp khác, ngày ${formatDate(day)}` : `Đợt ${name}/${day.slice(0, 4)}`,
  next: 'đợt tới',
  organisation: 'Tổ chức đảng',
  everyOrganisation: 'Toàn sổ',
  level: 'Mức',
  everyLevel: 'Tất cả các mức',
  levelWithCount: (level: number, n: number) => `${level} năm (${formatCount(n)})`,
  window: (from: string, lastDay: string) => `Tính người đủ năm từ ${from} đến ${lastDay}.`,
  dossierDue: (day: string, over: boolean) =>
    over ? `Hạn gửi hồ sơ đã qua: ${day}.` : `Hồ sơ gửi cấp trên trước ngày ${day}.`,
  basis: 'Căn cứ và cách tính',
  unverified: 'Khoảng ngày của đợt là của địa phương, chưa đối chiếu; sửa được tại Quy định đang dùng.',
  tab: (name: string, n: number) => `${name} (${formatCount(n)})`,
  early: 'Tìm người được tặng sớm (bệnh nặng)',
  columns: {
    name: 'Họ và tên',
    bornOn: 'Ngày sinh',
    organisation: 'Chi bộ',
    level: 'Mức',
    basis: 'Tính tuổi Đảng từ',
    on: 'Đủ năm ngày',
    admittedOn: 'Ngày vào Đảng',
    decidedOn: 'Ngày ký QĐ kết nạp',
    officialOn: 'Ngày chính thức',
    note: 'Ghi chú',
  },
  start: ({ from, basis, confirmedMonths }: NonNullable<BadgeCandidate['start']>) =>
    basis === 'confirmed'
      ? `xác nhận ${monthsInWords(confirmedMonths)} ngày ${formatDate(from)}`
      : `${formatDate(from)}, ${bases[basis]}`,
  gap: (months: number) => `trừ ${formatCount(months)} tháng`,
  waits: (on: string, months: number, freeOn: string) =>
    `kỷ luật ngày ${on}, chờ ${months} tháng: xét từ ngày ${freeOn}`,
  died: (on: string) => `từ trần ngày ${on}`,
  verify: (known: string) => (known === '' ? 'chưa ghi ngày vào Đảng' : `mới biết ngày vào Đảng: ${known}`),
  noOfficial: 'chưa rõ ngày chính thức',
  proposed: (round: string, state: string) => `đã đề nghị, ${round}: ${state.toLocaleLowerCase('vi')}`,
  withoutDate: (n: number) =>
    `Còn ${people(n)} chưa ghi ngày vào Đảng nên chưa xét được. Lọc danh sách đảng viên theo “Ngày vào Đảng: chưa ghi” để bổ sung.`,
  empty: (round: string) => `${round}: không có đồng chí nào đến hạn, bị sót hay cần xác minh.`,
  emptyGroup: 'Không có đồng chí nào.',
  first: (shown: number, found: number) =>
    `Đang hiện ${formatCount(shown)} trong ${people(found)}. Chọn tổ chức đảng hoặc mức để thấy đủ.`,
  choose: (name: string, level: number) => `Chọn đồng chí ${name}, Huy hiệu ${level} năm`,
  chooseAll: 'Chọn tất cả trong bảng',
  draft: (n: number) => (n === 0 ? 'Lập danh sách đề nghị' : `Lập danh sách đề nghị (${formatCount(n)})`),
  draftHint: 'Đánh dấu đồng chí cần đề nghị.',
  drafted: (n: number, round: string) =>
    `Đã đưa ${people(n)} vào danh sách đề nghị ${round.toLocaleLowerCase('vi')}.`,
  toProposals: 'Mở danh sách đề nghị',
  sheet: {
    due: 'DANH SÁCH ĐẢNG VIÊN ĐẾN HẠN TẶNG HUY HIỆU ĐẢNG',
    dueFile: (round: string) => `Đến hạn tặng Huy hiệu Đảng ${round.replaceAll('/', '-')}`,
    total: (n: number) => `Danh sách này có ${people(n)}.`,
    group: (name: string, n: number) => `${name}: ${people(n)}`,
    forecast: 'DỰ BÁO TẶNG HUY HIỆU ĐẢNG',
    forecastFile: 'Dự báo tặng Huy hiệu Đảng',
  },
  forecast: {
    round: 'Đợt',
    dossier: 'Hạn gửi hồ sơ',
    total: 'Cộng',
    year: (year: number) => `Cộng năm ${year}`,
    all: 'Cộng 5 năm',
    money: 'Tiền thưởng (đồng)',
    sum: (n: number) => formatCount(n),
    unknown: (n: number) => `${formatCount(n)} huy hiệu chưa có mức tiền`,
    moneyNote: (citation: string) =>
      `Tiền thưởng ước theo mức đang biết, chưa tính lương cơ sở đổi về sau (${citation}).`,
    note: 'Đếm theo ngày đủ năm tuổi Đảng trong khoảng ngày của từng đợt, với người đang trong sổ hôm nay; người muộn, bỏ sót và truy tặng xem ở Đến hạn tặng Huy hiệu.',
    empty: 'Trong 5 năm tới chưa có đồng chí nào đủ tuổi Đảng để tặng Huy hiệu.',
    cell: (n: number, level: number, round: string) =>
      `${people(n)}, mức ${level} năm, ${round}: xem danh sách`,
    summary: (n: number, from: string, to: string) => `${people(n)} đủ năm tuổi Đảng, từ ${from} đến ${to}.`,
  },
} as const;
