/** Whether a complaint, or its settlement, can follow on a decision as it stands: the same for members and organisations. */
import type { SettlementOutcome } from '../entities/discipline-form.ts';
import { formatDate } from '../text/dates.ts';
import type { Complaint, Standing } from './discipline.ts';
import { comparePartial } from './partial-order.ts';

/** A decision with what became of it up to the day of the deed. */
interface Decided extends Standing<string> {
  readonly effectiveOn: string;
  readonly complaints: readonly Complaint<string>[];
}

/** Why nothing more can follow on it on that day. Somebody put right without a settlement may still have one. */
function over({ effectiveOn, complaints }: Decided, on: string): string | null {
  if (comparePartial(on, effectiveOn) < 0)
    return `Quyết định kỷ luật có hiệu lực từ ngày ${formatDate(effectiveOn)}, sau ngày ${formatDate(on)}.`;
  return complaints.some((c) => c.outcome === 'cancelled') ? 'Quyết định kỷ luật ấy đã được hủy bỏ.' : null;
}

/** @returns why it cannot be, or null */
export function appealFault(decided: Decided, on: string): string | null {
  const fault = over(decided, on);
  if (fault) return fault;
  const last = decided.complaints.at(-1);
  if (last?.settledOn === '') return 'Quyết định ấy đang được khiếu nại: ghi kết quả giải quyết trước.';
  if (last && comparePartial(on, last.settledOn) < 0)
    return `Khiếu nại trước đã được giải quyết ngày ${formatDate(last.settledOn)}, sau ngày ${formatDate(on)}.`;
  return null;
}

export function settlementFault(
  decided: Decided,
  on: string,
  { outcome, form }: { readonly outcome: SettlementOutcome; readonly form: string },
): string | null {
  const fault = over(decided, on);
  if (fault) return fault;
  const last = decided.complaints.at(-1);
  if (last && comparePartial(on, last.settledOn || last.on) < 0)
    return `Ngày giải quyết (${formatDate(on)}) trước ngày ${formatDate(last.settledOn || last.on)} đã ghi.`;
  if (outcome === 'upheld' && last?.settledOn !== '')
    return 'Chưa có khiếu nại nào đang giải quyết về quyết định ấy: ghi khiếu nại trước.';
  if (outcome !== 'changed') return null;
  if (form === '' || form === decided.form)
    return 'Chọn hình thức thay thế, khác hình thức đang có hiệu lực.';
  return form === 'expulsion' || form === 'disbandment'
    ? 'Tăng lên hình thức này là một quyết định kỷ luật mới: ghi quyết định ấy riêng; quyết định này ghi là hủy bỏ.'
    : null;
}
