/** Which forms of discipline a subject can have: by what it is, by the member's standing, and by whether he has a post. */

import type { DisciplineForm } from '../entities/discipline-form.ts';
import type { MemberStatus } from '../entities/member-state.ts';
import { type OrganisationType, organisationTypes } from '../entities/organisation.ts';
import type { Refusal } from './lifecycle.ts';
import { disciplineRegulationOn } from './regulations/discipline.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

/** What is wrong with a form: an article that was read refuses, any other only warns. */
export interface FormFault extends Refusal {
  readonly verified: boolean;
}

/** @returns null where a member of this standing can have the form */
export function memberFormFault(
  status: MemberStatus,
  form: DisciplineForm,
  day: string,
  changes: RuleChanges = noChanges,
): FormFault | null {
  const { memberForms } = disciplineRegulationOn(day, changes);
  const { citation } = memberForms;
  const forms = memberForms.byStatus[status];
  if (forms === undefined || !forms.includes(form))
    return {
      rule: 'Đảng viên dự bị chỉ bị khiển trách hoặc cảnh cáo; không đủ tư cách thì xóa tên.',
      citation,
      verified: memberForms.verified,
    };
  if (status === 'unverified' && (form === 'dismissal' || form === 'expulsion'))
    return {
      rule: 'Chưa rõ đồng chí này dự bị hay chính thức; đảng viên dự bị chỉ bị khiển trách hoặc cảnh cáo.',
      citation,
      verified: false,
    };
  return null;
}

/** Cách chức without a post. @param hasPost by the committees, the record, or the decision's own words */
export function dismissalFault(
  hasPost: boolean,
  day: string,
  changes: RuleChanges = noChanges,
): FormFault | null {
  if (hasPost) return null;
  const { citation, verified } = disciplineRegulationOn(day, changes).dismissal;
  return {
    rule: 'Cách chức chỉ áp dụng với người có chức vụ; sổ không có chức vụ nào của đồng chí này ngày ấy: ghi rõ chức vụ bị cách, hoặc chọn hình thức khác.',
    citation,
    verified,
  };
}

/** A branch decides the two lighter forms only. */
export function branchFault(
  form: DisciplineForm,
  day: string,
  changes: RuleChanges = noChanges,
): FormFault | null {
  const { forms, citation, verified } = disciplineRegulationOn(day, changes).branchForms;
  if (forms.includes(form)) return null;
  return {
    rule: 'Chi bộ chỉ quyết định khiển trách, cảnh cáo; hình thức này do cấp ủy hoặc ủy ban kiểm tra có thẩm quyền quyết định.',
    citation,
    verified,
  };
}

/** Tổ đảng is no organisation that decisions are taken on; nobody has read where that is written. */
export const organisationFormFault = (
  type: OrganisationType,
  day: string,
  changes: RuleChanges = noChanges,
): FormFault | null =>
  type === 'partyGroup'
    ? {
        rule: `${organisationTypes.partyGroup} là một phần của chi bộ; kỷ luật tổ chức đảng thường áp dụng từ chi bộ trở lên.`,
        citation: disciplineRegulationOn(day, changes).organisationForms.citation,
        verified: false,
      }
    : null;
