/** What of the regulations on transfers an office may see and change. */
import { transferKindSchema } from '../../entities/transfer.ts';
import { ruleArea } from './rule-area.ts';
import { type TransferRegulation, transferRegulations, transferSources } from './transfer.ts';

const workingDays = { unit: 'ngày làm việc', kind: 'number', low: 1, high: 250 } as const;
const months = { unit: 'tháng', kind: 'number', low: 1, high: 120 } as const;

const latest = transferRegulations[transferRegulations.length - 1] as TransferRegulation;
/** The kinds whose paper travels. */
const submitted = transferKindSchema.options
  .filter((kind) => latest.submitWorkingDays[kind] !== null)
  .map((kind) => ({ kind, label: latest.kinds[kind].label }));

export const transferArea = ruleArea({
  area: 'transfer',
  label: 'Chuyển sinh hoạt đảng',
  regulations: transferRegulations,
  sources: transferSources,
  parameters: [
    { key: 'startWorkingDays', label: 'Làm thủ tục chuyển trong', ...workingDays },
    ...submitted.map(({ kind, label }) => ({
      key: `submitWorkingDays.${kind}`,
      label: `Nộp giấy cho nơi đến trong: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
      ...workingDays,
    })),
    { key: 'homecomingWorkingDays', label: 'Nộp giấy khi ở nước ngoài về trong', ...workingDays },
    { key: 'strikeOffMonths', label: 'Không nộp giấy quá hạn này thì xem xét xóa tên', ...months },
  ],
});
