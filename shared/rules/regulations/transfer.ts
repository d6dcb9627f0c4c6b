/**
 * What the Party's regulations say of transfers, by validity: kinds with their papers and boxes, who signs them, whether
 * the member still counts, and the periods. Data only. The papers are numbered and printed centrally (HD 38-HD/BTCTW):
 * the register follows them box by box and never draws one.
 */
import type { PaperKind, TransferKind } from '../../entities/transfer.ts';
import { noChanges, type RuleChanges, withChanges } from './rule-change.ts';

const hd38 = 'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục 4.3';
const qd294 = 'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 6.3.1';

export interface PaperBox {
  readonly box: number;
  /** where it is filled in */
  readonly side: 'from' | 'to' | 'between';
  readonly signer: string;
  /** false where no text was read that says who signs this box */
  readonly verified: boolean;
}

export interface TransferPaper {
  readonly kind: PaperKind;
  readonly label: string;
  readonly boxes: readonly PaperBox[];
  readonly citation: string;
}

const box = (no: number, side: PaperBox['side'], signer: string, verified = true): PaperBox => ({
  box: no,
  side,
  signer,
  verified,
});

export const transferPapers: Readonly<Record<PaperKind, TransferPaper>> = {
  ten: {
    kind: 'ten',
    label: 'Giấy giới thiệu 10 ô (nền lá mạ)',
    citation: hd38,
    boxes: [
      box(1, 'from', 'Chi ủy nơi đi'),
      box(2, 'from', 'Đảng ủy bộ phận nơi đi (nếu có)'),
      box(3, 'from', 'Đảng ủy cơ sở nơi đi'),
      box(4, 'from', 'Cấp trên trực tiếp nơi đi'),
      box(5, 'between', 'Tỉnh ủy, thành ủy nơi đi (khi qua cấp tỉnh)'),
      box(6, 'between', 'Tỉnh ủy, thành ủy nơi đến (khi qua cấp tỉnh)'),
      box(7, 'to', 'Cấp trên trực tiếp nơi đến'),
      box(8, 'to', 'Đảng ủy cơ sở nơi đến'),
      box(9, 'to', 'Đảng ủy bộ phận nơi đến (nếu có)'),
      box(10, 'to', 'Chi ủy nơi đến'),
    ],
  },
  seven: {
    kind: 'seven',
    label: 'Giấy giới thiệu 7 ô (nền nõn chuối)',
    citation: hd38,
    boxes: [
      box(1, 'from', 'Chi ủy nơi đi'),
      box(2, 'from', 'Đảng ủy bộ phận nơi đi (nếu có)', false),
      box(3, 'from', 'Đảng ủy cơ sở nơi đi'),
      box(4, 'between', 'Cấp trên trực tiếp'),
      box(5, 'to', 'Đảng ủy cơ sở nơi đến'),
      box(6, 'to', 'Đảng ủy bộ phận nơi đến (nếu có)', false),
      box(7, 'to', 'Chi ủy nơi đến'),
    ],
  },
  // The text that says who signs which of these boxes was not read: only their number is sure.
  eight: {
    kind: 'eight',
    label: 'Giấy giới thiệu tạm thời 8 ô (nền vàng chanh)',
    citation: hd38,
    boxes: [
      box(1, 'from', 'Chi ủy nơi đi', false),
      box(2, 'from', 'Đảng ủy bộ phận nơi đi (nếu có)', false),
      box(3, 'from', 'Đảng ủy cơ sở nơi đi', false),
      box(4, 'from', 'Cấp trên trực tiếp nơi đi', false),
      box(5, 'to', 'Cấp trên trực tiếp nơi đến', false),
      box(6, 'to', 'Đảng ủy cơ sở nơi đến', false),
      box(7, 'to', 'Đảng ủy bộ phận nơi đến (nếu có)', false),
      box(8, 'to', 'Chi ủy nơi đến', false),
    ],
  },
  two: {
    kind: 'two',
    label: 'Giấy giới thiệu ra nước ngoài 2 ô (nền hồng đào)',
    citation: hd38,
    boxes: [
      box(1, 'from', 'Cấp ủy nơi đi', false),
      box(2, 'to', 'Đảng ủy Bộ Ngoại giao tiếp nhận, giới thiệu tiếp', false),
    ],
  },
  form3A: {
    kind: 'form3A',
    label: 'Phiếu công tác 3A-SHĐ kèm danh sách 3C (lao động xuất khẩu)',
    citation: hd38,
    boxes: [],
  },
  form3B: {
    kind: 'form3B',
    label: 'Phiếu 3B-SHĐ kèm danh sách 3D',
    citation: hd38,
    boxes: [],
  },
  decision: {
    kind: 'decision',
    label: 'Quyết định chuyển giao, tiếp nhận và biên bản bàn giao sổ (mẫu 01-TCĐ)',
    citation: hd38,
    boxes: [],
  },
};

export interface TransferKindRule {
  readonly label: string;
  readonly papers: readonly [PaperKind, ...PaperKind[]];
  /** whether the member counts at the place left while the transfer runs */
  readonly counted: 'leaves' | 'stays';
  readonly countedNote: string;
  readonly reach: 'beyondUpper' | 'withinUpper' | 'abroad' | '';
  readonly temporary: boolean;
  readonly citation: string;
}

export interface TransferRegulation {
  readonly validFrom: string;
  readonly citation: string;
  /** false where the text itself was not read: its periods warn and never refuse */
  readonly verified: boolean;
  /** working days from the decision or change of residence to beginning the transfer; null = none known */
  readonly startWorkingDays: number | null;
  readonly startCitation: string;
  readonly startVerified: boolean;
  /** working days from the introduction to handing the paper in; null = no paper that travels */
  readonly submitWorkingDays: Readonly<Record<TransferKind, number | null>>;
  readonly submitCitation: string;
  readonly submitVerified: boolean;
  /** months after which not handing the paper in is leaving the Party of one's own accord */
  readonly strikeOffMonths: number | null;
  readonly strikeOffCitation: string;
  readonly strikeOffVerified: boolean;
  /** working days on coming home from abroad, final or temporary */
  readonly homecomingWorkingDays: number;
  readonly homecomingCitation: string;
  /** who is being inspected, considered for discipline or complained of cannot transfer for good */
  readonly holdCitation: string;
  readonly kinds: Readonly<Record<TransferKind, TransferKindRule>>;
}

const stays =
  'Vẫn tính trong đảng số nơi chính thức; đóng đảng phí tại nơi tạm thời, không biểu quyết, ứng cử ở đó.';
const leaves = 'Ra khỏi đảng số nơi đi, vào đảng số nơi đến.';

const kinds2025: TransferRegulation['kinds'] = {
  finalBeyond: {
    label: 'Chính thức, ra ngoài đảng bộ cấp trên trực tiếp',
    papers: ['ten'],
    counted: 'leaves',
    countedNote: leaves,
    reach: 'beyondUpper',
    temporary: false,
    citation: hd38,
  },
  finalWithin: {
    label: 'Chính thức, trong cùng đảng bộ cấp trên trực tiếp',
    papers: ['seven'],
    counted: 'leaves',
    countedNote: 'Chuyển giữa các tổ chức; đảng số của đảng bộ cấp trên không đổi.',
    reach: 'withinUpper',
    temporary: false,
    citation: hd38,
  },
  temporary: {
    label: 'Tạm thời trong nước',
    papers: ['eight'],
    counted: 'stays',
    countedNote: stays,
    reach: '',
    temporary: true,
    citation: hd38,
  },
  finalAbroad: {
    label: 'Chính thức ra nước ngoài hoặc về nước',
    papers: ['two', 'form3A'],
    counted: 'leaves',
    countedNote: leaves,
    reach: 'abroad',
    temporary: false,
    citation: hd38,
  },
  temporaryAbroad: {
    label: 'Tạm thời ra nước ngoài',
    papers: ['form3B'],
    counted: 'stays',
    countedNote: 'Vẫn tính trong đảng số nơi chính thức.',
    reach: 'abroad',
    temporary: true,
    citation: hd38,
  },
  collective: {
    label: 'Chuyển giao tập thể theo tổ chức',
    papers: ['decision'],
    counted: 'leaves',
    countedNote: 'Chuyển cùng tổ chức bằng một quyết định, không phải lượt chuyển.',
    reach: '',
    temporary: false,
    citation: hd38,
  },
};

const since2025: TransferRegulation = {
  validFrom: '2025-07-01',
  citation: qd294,
  verified: true,
  startWorkingDays: 60,
  startCitation: qd294,
  startVerified: true,
  submitWorkingDays: {
    finalBeyond: 30,
    finalWithin: 30,
    temporary: 30,
    finalAbroad: 60,
    temporaryAbroad: 30,
    collective: null,
  },
  submitCitation: qd294,
  submitVerified: true,
  strikeOffMonths: 3,
  strikeOffCitation: 'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục 4.3.1d; Quy định 294-QĐ/TW, khoản 6.3.1',
  strikeOffVerified: true,
  homecomingWorkingDays: 30,
  homecomingCitation: qd294,
  holdCitation: qd294,
  kinds: kinds2025,
};

const before = 'Quy định trước 01/7/2025 (chưa đối chiếu điều khoản)';

/** Before 294 the register knows of 30 working days for handing in, from memory only: nothing is refused by it. */
const earlier: TransferRegulation = {
  ...since2025,
  validFrom: '1900-01-01',
  citation: before,
  verified: false,
  startWorkingDays: null,
  startCitation: before,
  startVerified: false,
  submitCitation: before,
  submitVerified: false,
  strikeOffCitation: before,
  strikeOffVerified: false,
  homecomingCitation: before,
  holdCitation: before,
};

/** Oldest first. */
export const transferRegulations: readonly TransferRegulation[] = [earlier, since2025];

export const transferSources = {
  startWorkingDays: 'start',
  submitWorkingDays: 'submit',
  strikeOffMonths: 'strikeOff',
  homecomingWorkingDays: 'homecoming',
} as const;

/** In force on a day, with what was changed of it here. @param date partial ISO date; never "today" by itself */
export const transferRegulationOn = (date: string, changes: RuleChanges = noChanges): TransferRegulation =>
  withChanges(
    'transfer',
    transferRegulations.findLast((r) => r.validFrom <= date) ?? earlier,
    date,
    changes,
    transferSources,
  );
