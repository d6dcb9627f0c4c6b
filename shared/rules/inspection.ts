/**
 * What may be wrong with a campaign of inspection, each thing at its field. Refused where the order of time or the
 * units of counting would be broken; what a text of the Party asks and was not read is a warning. Pure: the page asks
 * while it is typed, the register asks again before it writes.
 */
import {
  type Campaign,
  type CampaignFields,
  type CampaignStatus,
  type InspectionAction,
  type InspectionBody,
  type InspectionKind,
  inspectionBodies,
  inspectionKinds,
} from '../entities/inspection.ts';
import { type OrganisationType, organisationTypes } from '../entities/organisation.ts';
import { formatDate } from '../text/dates.ts';

export type CampaignField = 'kinds' | 'performer' | 'rounds' | 'paperOn' | 'fromOn' | 'toOn' | 'concludedOn';

export interface CampaignProblem {
  readonly field: CampaignField;
  readonly level: 'refuse' | 'warn';
  readonly rule: string;
  readonly citation: string;
}

/** Kinds of one campaign share it: `goesTogether` has seen to that. */
export const actionOf = (kinds: readonly InspectionKind[]): InspectionAction =>
  inspectionKinds[kinds[0] ?? 'compliance'].action;

/** Whether they can be the kinds of one campaign, which is counted once. */
export const goesTogether = (kinds: readonly InspectionKind[]): boolean =>
  new Set(kinds.map((kind) => inspectionKinds[kind].goesWith)).size <= 1;

/** One that has not begun stands in the programme only; one is over when its conclusion is dated. */
export function campaignStatus(
  { cancelledWhy, concludedOn, fromOn }: Pick<Campaign, 'cancelledWhy' | 'concludedOn' | 'fromOn'>,
  today: string,
): CampaignStatus {
  if (cancelledWhy !== '') return 'cancelled';
  if (concludedOn !== '') return 'concluded';
  return fromOn !== '' && fromOn <= today ? 'underWay' : 'planned';
}

const ofBranch: readonly InspectionBody[] = ['branch', 'committee'];
const ofCommittee: readonly InspectionBody[] = ['committee', 'standingCommittee', 'inspectionCommittee'];

/** The bodies that an organisation has: a đảng ủy bộ phận has neither ban thường vụ nor ủy ban kiểm tra. */
export const bodiesOf: Readonly<Record<OrganisationType, readonly InspectionBody[]>> = {
  partyGroup: ['branch'],
  temporaryBranch: ofBranch,
  branch: ofBranch,
  grassrootsBranch: ofBranch,
  subCommittee: ['committee'],
  grassrootsCommittee: ofCommittee,
  upperCommittee: ofCommittee,
  provinceCommittee: ofCommittee,
};
const bodiesCitation = 'Điều lệ Đảng (2011), Điều 30, Điều 31 (chưa đối chiếu điều khoản)';

/** @param orgType of the performer where it is in this register */
export function judgeCampaign(
  plan: CampaignFields,
  { today, orgType }: { readonly today: string; readonly orgType: OrganisationType | null },
): readonly CampaignProblem[] {
  const found: CampaignProblem[] = [];
  const refuse = (field: CampaignField, rule: string) =>
    found.push({ field, level: 'refuse', rule, citation: '' });
  const warn = (field: CampaignField, rule: string, citation: string) =>
    found.push({ field, level: 'warn', rule, citation });
  const { kinds, fromOn, toOn, concludedOn, paperOn } = plan;

  if (!goesTogether(kinds))
    refuse('kinds', 'Các hình thức đã chọn không làm chung một cuộc được. Lập mỗi hình thức thành một cuộc.');
  if (plan.performerOrgId === null && plan.outside === '')
    refuse('performer', 'Chưa chọn tổ chức tiến hành.');
  if (plan.outside === 'upper' && plan.performerName === '')
    refuse('performer', 'Chưa nhập tên tổ chức cấp trên tiến hành.');
  if (plan.rounds !== 1 && plan.outside !== 'lower')
    refuse('rounds', 'Chỉ số liệu cấp dưới báo cáo mới gộp nhiều cuộc vào một dòng.');
  if (fromOn === '' && (toOn !== '' || concludedOn !== '')) refuse('fromOn', 'Chưa nhập ngày bắt đầu.');
  if (fromOn !== '' && toOn !== '' && toOn < fromOn)
    refuse('toOn', `Ngày kết thúc trước ngày bắt đầu (${formatDate(fromOn)}).`);
  if (fromOn !== '' && concludedOn !== '' && concludedOn < fromOn)
    refuse('concludedOn', `Ngày kết luận trước ngày bắt đầu (${formatDate(fromOn)}).`);
  if (concludedOn > today) refuse('concludedOn', `Ngày ${formatDate(concludedOn)} chưa đến.`);
  if (paperOn > today) refuse('paperOn', `Ngày ${formatDate(paperOn)} chưa đến.`);

  if (paperOn !== '' && fromOn !== '' && paperOn > fromOn)
    warn(
      'paperOn',
      `Quyết định, kế hoạch ký sau ngày bắt đầu (${formatDate(fromOn)}).`,
      'Nền nếp công tác kiểm tra: có quyết định và kế hoạch rồi mới tiến hành (chưa đối chiếu điều khoản)',
    );
  if (orgType !== null && !bodiesOf[orgType].includes(plan.body))
    warn(
      'performer',
      `${organisationTypes[orgType]} không có ${inspectionBodies[plan.body].toLocaleLowerCase('vi')}.`,
      bodiesCitation,
    );
  return found;
}
