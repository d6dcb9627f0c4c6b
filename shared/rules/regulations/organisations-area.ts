/** What of the regulations on the size of organisations an office may see and change. */
import { organisationRegulations, organisationSources } from './organisations.ts';
import { ruleArea } from './rule-area.ts';

const members = { unit: 'đảng viên', kind: 'number', low: 1, high: 999 } as const;

export const organisationsArea = ruleArea({
  area: 'organisations',
  label: 'Tổ chức đảng',
  regulations: organisationRegulations,
  sources: organisationSources,
  parameters: [
    { key: 'officialToFound', label: 'Lập chi bộ: số đảng viên chính thức ít nhất', ...members },
    { key: 'committeeFrom', label: 'Lập đảng bộ cơ sở từ', ...members },
    { key: 'branchCommitteeFrom', label: 'Chi bộ bầu chi ủy từ', ...members },
  ],
});
