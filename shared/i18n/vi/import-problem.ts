/** What is wrong with a row of a list, or worth knowing of it: where – what – how to mend it. */
import type { DisciplineForm } from '../../entities/discipline-form.ts';
import type { EventKind } from '../../entities/event.ts';
import { memberFields } from '../../entities/member.ts';
import type { LeftOutWhy, MatchKey, PlanProblem } from '../../roster/plan-types.ts';
import { formatDate } from '../../text/dates.ts';
import { disciplineForms, eventLabels } from './event.ts';

type Kind = PlanProblem['kind'];

/** Headings of the groups. */
export const problemKinds: Readonly<Record<Kind, string>> = {
  'date-unreal': 'Ngày không có thật',
  'date-unreadable': 'Không đọc được ngày',
  'date-future': 'Ngày chưa tới',
  'date-order': 'Thứ tự ngày vô lý',
  'date-serial': 'Ngày ghi bằng số của Excel',
  'date-partial': 'Ngày ghi 00',
  'date-swapped': 'Có thể đảo ngày và tháng',
  'age-doubtful': 'Tuổi vô lý',
  'century-doubtful': 'Năm chỉ ghi hai chữ số',
  'sex-unknown': 'Không rõ giới tính',
  'code-unknown': 'Giá trị lạ so với danh mục',
  'own-value': 'Giá trị không hợp với mục tự thêm',
  'id-length': 'Số giấy tờ sai độ dài',
  'id-moved': 'Số CMND ở cột căn cước',
  'id-mismatch': 'Số căn cước không khớp giới tính hoặc năm sinh',
  'name-missing': 'Thiếu họ và tên',
  'duplicate-in-file': 'Trùng nhau trong tệp',
  'formula-without-value': 'Ô công thức chưa có kết quả',
  'text-undecided': 'Chữ chưa rõ bảng mã',
  'rating-unknown': 'Mức xếp loại lạ',
  'zeros-restored': 'Đã thêm số 0 ở đầu',
  'value-unreadable': 'Ô báo lỗi của Excel',
  'match-ambiguous': 'Khớp với nhiều người trong sổ',
  'match-doubtful': 'Có thể đã có trong sổ',
  'same-member-twice': 'Hai dòng cùng chỉ một người trong sổ',
  'member-left': 'Người đã ra khỏi sổ',
  'organisation-differs': 'Khác nơi sinh hoạt trong sổ',
  'ledger-differs': 'Khác ngày đã ghi trong sổ',
  'ledger-refused': 'Trái quy định',
  'rating-differs': 'Khác mức xếp loại trong sổ',
  'rating-before-admission': 'Có xếp loại nhưng vào Đảng sau năm đó',
  'rating-blank': 'Ô xếp loại để trống',
  'year-closed': 'Xếp loại của năm đã khóa',
  'admitted-after-list': 'Vào Đảng sau ngày của danh sách',
  'official-without-admission': 'Có ngày chính thức, thiếu ngày vào Đảng',
  'field-refused': 'Giá trị không hợp lệ',
  'event-date-missing': 'Thiếu ngày của sự kiện',
  'event-date-by-decision': 'Lấy ngày ký quyết định làm ngày của sự kiện',
  'event-value-missing': 'Thiếu nội dung của sự kiện',
  'event-value-unknown': 'Nội dung lạ của sự kiện',
  'event-refused': 'Sự kiện không ghi được',
  'event-warning': 'Sự kiện cần đối chiếu',
  'event-differs': 'Khác sự kiện đã ghi trong sổ',
  'event-in-words': 'Không ghi được thành sự kiện',
  'destination-outside': 'Chuyển ra ngoài sổ',
  'transfer-paper-unsaid': 'Không rõ loại giấy chuyển sinh hoạt',
  'title-fact': 'Lấy từ phần tiêu đề của danh sách',
};

export const matchKeys: Readonly<Record<MatchKey, string>> = {
  citizenId: 'số căn cước',
  oldIdNumber: 'số chứng minh nhân dân',
  cardNumber: 'số thẻ đảng viên',
  profileNumber: 'số lý lịch và họ tên',
  uid: 'dấu của sổ trong tệp',
  nameAndBirth: 'họ tên và ngày sinh',
  name: 'họ tên',
  remembered: 'lời đồng chí ở lần nhập trước',
  chosen: 'đồng chí chọn',
};

export const leftOutReasons: Readonly<Record<LeftOutWhy, string>> = {
  error: 'có lỗi',
  organisation: 'chưa rõ tổ chức đảng',
  matched: 'đã có trong sổ, giữ như sổ',
  chosen: 'đồng chí chọn bỏ',
  unknownPerson: 'không có trong sổ',
};

const eventDates: Readonly<Record<string, string>> = {
  admitted: 'Ngày vào Đảng',
  recognised: 'Ngày chính thức',
};
const mendHere = 'Sửa ngay tại ô, hoặc sửa trong tệp rồi chọn lại.';

const date = (value: string | number | undefined): string => formatDate(String(value ?? ''));

/** What is wrong and what to do; the row and the column stand before it. */
const sentences: Readonly<Record<Kind, (written: string, p: PlanProblem['params']) => string>> = {
  'date-unreal': (w) => `${w} không phải là ngày có thật. ${mendHere}`,
  'date-unreadable': (w) => `"${w}" không đọc được thành ngày. Ghi lại tại ô theo dạng ngày/tháng/năm.`,
  'date-future': (w) => `${date(w)} chưa tới. ${mendHere}`,
  'date-order': (w, p) => `${date(w)} đứng trước ${date(p.before)}, trái thứ tự. ${mendHere}`,
  'date-serial': (w, p) =>
    `ô ghi số ${w} không có định dạng ngày; đọc theo cách Excel đếm ngày là ${p.read}. Xem lại có đúng không.`,
  'date-partial': (w, p) => `"${w}" ghi 00; đọc là chỉ biết ${p.read}. Bổ sung ở hồ sơ nếu biết đủ.`,
  'date-swapped': (w, p) =>
    `${date(w)} không cách ${date(p.other)} đúng 12 tháng, nhưng đổi chỗ ngày và tháng thành ${date(p.swapped)} thì đúng. Vẫn ghi như tệp; đối chiếu với quyết định.`,
  'age-doubtful': (w, p) =>
    p.admitted === undefined
      ? `sinh ${date(w)}, đến nay ${p.age} tuổi. Đối chiếu ngày sinh với hồ sơ.`
      : `sinh ${date(w)}, vào Đảng ${date(p.admitted)} khi ${p.age} tuổi, chưa đủ 18. Đối chiếu hai ngày với hồ sơ.`,
  'century-doubtful': (w, p) =>
    p.read === undefined
      ? `"${w}" chỉ có hai chữ số năm, không rõ thế kỷ. Ghi lại tại ô đủ bốn chữ số.`
      : `"${w}" chỉ có hai chữ số năm, đọc là ${date(p.read)} theo các ngày khác của dòng. Xem lại có đúng không.`,
  'sex-unknown': (w) => `"${w}" không phải Nam hay Nữ. ${mendHere}`,
  'own-value': (w, p) => `"${w}": ${p.problem} ${mendHere}`,
  'code-unknown': (w) => `"${w}" không có trong danh mục; vẫn ghi nguyên văn. Sửa tại ô nếu viết nhầm.`,
  'id-length': (w, p) =>
    p.unproven === undefined
      ? `"${w}" có ${p.length} ký tự, không đúng độ dài của số này. ${mendHere}`
      : `"${w}" thiếu chữ số; thêm số 0 thành ${p.unproven} thì không khớp giới tính, năm sinh của dòng hoặc không có gì để đối chiếu. ${mendHere}`,
  'id-moved': (w) => `"${w}" có 9 chữ số, là số CMND nên ghi vào Số CMND cũ. Bổ sung số căn cước ở hồ sơ.`,
  'id-mismatch': (w, p) =>
    p.year === undefined
      ? `số ${w} là số của người giới tính ${p.sex}, khác cột Giới tính. Đối chiếu với giấy tờ.`
      : `số ${w} là số của người sinh năm ${p.year}, khác cột Ngày sinh. Đối chiếu với giấy tờ.`,
  'name-missing': () => `dòng không có họ và tên. ${mendHere}`,
  'duplicate-in-file': (w, p) => `"${w}" trùng với dòng ${p.other}. Giữ một dòng hoặc sửa số cho đúng.`,
  'formula-without-value': (w) =>
    `ô chứa công thức ${w} chưa có kết quả. Mở tệp trong Excel, bấm Lưu rồi chọn lại, hoặc ghi giá trị tại ô.`,
  'text-undecided': (w) =>
    `"${w}" chưa rõ là kiểu chữ nào nên giữ nguyên. Chọn bảng mã ở bước Chữ hoặc sửa tại ô.`,
  'rating-unknown': (w) => `"${w}" không phải mức xếp loại đã biết; ghi nguyên văn và để là chưa xếp loại.`,
  'zeros-restored': (w, p) =>
    `Excel đã làm mất số 0 ở đầu: ${w} được ghi là ${p.restored}. Xem lại có đúng không.`,
  'value-unreadable': (w) => `ô báo lỗi ${w}. ${mendHere}`,
  'match-ambiguous': (_w, p) =>
    `các số của dòng này khớp với nhiều người: ${p.others}. Chọn ở bước Đối chiếu.`,
  'match-doubtful': (_w, p) =>
    p.by === 'name'
      ? `trùng họ tên với ${p.other} trong sổ; dòng không có ngày sinh hay số nào để chắc chắn. Chọn ở bước Đối chiếu.`
      : `giống ${p.other} trong sổ theo ${matchKeys[p.by as MatchKey] ?? ''}, nhưng chưa đủ chắc. Chọn ở bước Đối chiếu.`,
  'same-member-twice': (_w, p) => `cùng chỉ một người với dòng ${p.other}. Bỏ một trong hai dòng.`,
  'member-left': (_w, p) => `trong sổ đã ra khỏi tổ chức từ ${p.left}. Tiếp nhận lại bằng sự kiện ở hồ sơ.`,
  'organisation-differs': (w) =>
    `danh sách ghi ở "${w || 'tổ chức của danh sách'}", sổ ghi nơi khác. Ghi sự kiện chuyển sinh hoạt ở hồ sơ nếu đã chuyển.`,
  'ledger-differs': (w, p) =>
    `${eventDates[p.event ?? ''] ?? 'Ngày'} trong danh sách là ${w}, trong sổ là ${p.register}. Sổ giữ nguyên; sửa ở hồ sơ nếu sổ sai.`,
  'ledger-refused': (_w, p) => `${p.rule} Căn cứ: ${p.citation}. ${mendHere}`,
  'rating-differs': (w, p) =>
    `danh sách ghi năm ${p.year} "${w}", khác mức trong sổ. Sổ giữ nguyên; sửa ở Xếp loại cuối năm.`,
  'rating-before-admission': (_w, p) =>
    `vào Đảng ngày ${p.admitted}, nhưng đứng trong danh sách xếp loại năm ${p.year}. Đối chiếu ngày vào Đảng.`,
  'rating-blank': (_w, p) => `ô xếp loại năm ${p.year} để trống; ghi là chưa xếp loại, tệp chưa nêu lý do.`,
  'year-closed': (w, p) =>
    `năm ${p.year} đã khóa (bản khóa số ${p.number}, ngày ${p.date}) nên mức "${w || '(trống)'}" của danh sách không ghi vào sổ. Ghi điều chỉnh hoặc mở khóa năm ở Xếp loại cuối năm nếu cần sửa.`,
  'admitted-after-list': (_w, p) =>
    `vào Đảng ngày ${p.admitted}, sau ngày của danh sách ${p.asOf}. Xem lại ngày của danh sách.`,
  'official-without-admission': (_w, p) =>
    `có ngày chính thức ${p.official} nhưng thiếu ngày vào Đảng; ngày này được giữ ở ghi chú. Bổ sung ngày vào Đảng ở hồ sơ.`,
  'field-refused': (w, p) => `${p.field} "${w}": ${p.rule} ${mendHere}`,
  'event-date-missing': () =>
    `dòng không có ngày của sự kiện, và sổ không tự đặt ngày. Ghi ngày vào tệp rồi chọn lại tệp.`,
  'event-date-by-decision': (w) =>
    `danh sách không có ngày riêng của sự kiện; lấy ngày ký quyết định ${w}. Xem lại có đúng không.`,
  'event-value-missing': (_w, p) => `chưa có ${p.what}. Ghi vào tệp, hoặc chọn đúng cột, rồi đọc lại.`,
  'event-value-unknown': (w, p) => `${p.what} "${w}" không rõ. Ghi một trong: ${p.allowed}.`,
  'event-refused': (_w, p) => `${p.rule} ${mendHere}`,
  'event-warning': (_w, p) => `${p.rule} Căn cứ: ${p.citation}.`,
  'event-differs': (w, p) =>
    `${eventLabel(p.event)}: danh sách ghi ${shownValue(w)}, sổ ghi ${shownValue(p.register) || '(trống)'}. Sổ giữ nguyên; sửa ở hồ sơ nếu sổ sai.`,
  'event-in-words': (w, p) =>
    `${p.what} "${w}" không ghi được thành sự kiện${p.rule ? `: ${p.rule}` : ' (không rõ ngày hoặc nội dung).'} ${
      p.kept === 'note' ? 'Nguyên văn được giữ ở ghi chú khi vào sổ.' : 'Ghi tay ở hồ sơ nếu cần.'
    }`,
  'destination-outside': (w) => `"${w}" không có trong sổ; ghi là chuyển ra ngoài, ra khỏi danh sách.`,
  'transfer-paper-unsaid': () =>
    `danh sách không nói giấy 10 ô hay 7 ô, nên chỉ ghi vào quá trình và sổ 10-SHĐ, không lập giấy ở màn hình Chuyển sinh hoạt.`,
  'title-fact': (w, p) =>
    `${p.what} "${p.value}" lấy từ dòng tiêu đề "${w}", dùng cho mọi dòng không ghi riêng.`,
};

const eventLabel = (kind: string | number | undefined): string =>
  Object.hasOwn(eventLabels, String(kind)) ? eventLabels[kind as EventKind] : 'Sự kiện';
/** A form of discipline is told by its name, everything else as it is. */
const shownValue = (value: string | number | undefined): string =>
  Object.hasOwn(disciplineForms, String(value))
    ? disciplineForms[value as DisciplineForm]
    : String(value ?? '');

/** "Dòng 27 (Trần Thị Bình), cột Ngày sinh: 31/02/1960 không phải là ngày có thật. …" */
export function problemText(
  problem: PlanProblem,
  name: string,
  headerOf: (column: number) => string,
): string {
  const who = name === '' ? '' : ` (${name})`;
  const column = problem.column === null ? '' : `, cột ${headerOf(problem.column)}`;
  return `Dòng ${problem.row}${who}${column}: ${sentences[problem.kind](problem.written, problem.params)}`;
}

/** Label of a member field for lists of changes. */
export const fieldLabel = (field: keyof typeof memberFields): string => memberFields[field].label;
