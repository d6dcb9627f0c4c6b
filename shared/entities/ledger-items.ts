/**
 * The items of the Phiếu đảng viên (mẫu 2-HSĐV) that are events: shown in their place on the form, written in the
 * life in the Party and nowhere else.
 */
import type { EventKind } from './event.ts';
import type { MemberSection } from './member.ts';

export interface LedgerItem {
  readonly label: string;
  readonly section: MemberSection;
  readonly source: string;
  /** the events that say it */
  readonly kinds: readonly EventKind[];
}

export const ledgerItems = {
  admission: {
    label: 'Vào Đảng và công nhận chính thức',
    section: 'party',
    source: 'Mẫu 2-HSĐV, mục 12',
    kinds: ['admitted', 'recognised'],
  },
  exemption: {
    label: 'Miễn công tác và sinh hoạt đảng',
    section: 'party',
    source: 'Mẫu 2-HSĐV, mục 20',
    kinds: ['exempted', 'exemptionEnded'],
  },
  commendations: {
    label: 'Khen thưởng của Đảng (từ khi vào sổ này)',
    section: 'awards',
    source: 'Mẫu 2-HSĐV, mục 23',
    kinds: ['commended'],
  },
  badges: {
    label: 'Huy hiệu Đảng',
    section: 'awards',
    source: 'Mẫu 2-HSĐV, mục 24',
    kinds: ['badgeAwarded'],
  },
  discipline: {
    label: 'Kỷ luật Đảng',
    section: 'awards',
    source: 'Mẫu 2-HSĐV, mục 26',
    kinds: ['disciplined', 'disciplineAppealed', 'disciplineSettled'],
  },
  leaving: {
    label: 'Ra khỏi Đảng, kết nạp lại, khôi phục đảng tịch',
    section: 'history',
    source: 'Mẫu 2-HSĐV, mục 27',
    kinds: ['removed', 'restored'],
  },
} as const satisfies Readonly<Record<string, LedgerItem>>;

export type LedgerItemName = keyof typeof ledgerItems;
export const ledgerItemNames = Object.keys(ledgerItems) as readonly LedgerItemName[];
