import type { ProposalKind, ProposalState } from '../../entities/badge-proposal.ts';
import { formatCount } from '../../text/numbers.ts';

/** Words of the way of a Huy hiệu Đảng from the proposal to the decision. */
export const proposalKindNames: Readonly<Record<ProposalKind, string>> = {
  due: 'Đủ tuổi Đảng',
  early: 'Sớm (bệnh nặng)',
  late: 'Muộn, bỏ sót',
  posthumous: 'Truy tặng',
};

export const proposalStateNames: Readonly<Record<ProposalState, string>> = {
  drafted: 'Mới lập',
  declared: 'Đã có tờ khai',
  resolved: 'Chi bộ đã nghị quyết',
  sent: 'Đã gửi cấp trên',
  awarded: 'Đã được tặng',
  refused: 'Không được tặng',
  withdrawn: 'Đã rút',
};

/** Names of the steps as they stand among "Các bước đã làm". */
export const proposalDeeds = {
  draft: 'Lập danh sách đề nghị tặng Huy hiệu',
  declared: 'Ghi tờ khai tặng Huy hiệu',
  resolved: 'Ghi nghị quyết chi bộ đề nghị tặng Huy hiệu',
  sent: 'Ghi gửi danh sách đề nghị tặng Huy hiệu',
  update: 'Sửa đề nghị tặng Huy hiệu',
  refused: 'Ghi không được tặng Huy hiệu',
  withdrawn: 'Rút đề nghị tặng Huy hiệu',
  decide: 'Ghi quyết định tặng Huy hiệu',
} as const;

const count = (n: number): string => `${formatCount(n)} đồng chí`;
