import { type OrganisationType, organisationTypes } from '../../entities/organisation.ts';

const typeName = (type: OrganisationType | ''): string =>
  type === '' ? 'Chưa rõ loại hình' : organisationTypes[type];
const inside = (type: OrganisationType | ''): string => {
  const name = typeName(type);
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
};

/** Names of the lines of figures, as reports word them. */
export const inspectionFigureText = {
  sections: {
    campaigns: 'Số cuộc',
    inspected: 'Kiểm tra',
    signs: 'Kiểm tra khi có dấu hiệu vi phạm',
    supervised: 'Giám sát',
    committee: 'Nhiệm vụ của ủy ban kiểm tra các cấp (Điều lệ Đảng, Điều 32)',
    settled: 'Giải quyết tố cáo, khiếu nại kỷ luật',
    results: 'Kết quả qua kiểm tra, giám sát, giải quyết',
    types: 'Theo loại hình tổ chức đảng',
    topics: 'Theo nội dung',
    upper: 'Cấp trên kiểm tra, giám sát tại đây (không cộng vào các số trên)',
  },
  units: { campaign: 'cuộc', organisation: 'tổ chức đảng', member: 'đảng viên' },
  campaigns: {
    inspect: 'Kiểm tra',
    supervise: 'Giám sát',
    settle: 'Giải quyết tố cáo, khiếu nại',
  },
  thematicOwn: 'Giám sát chuyên đề do ban thường vụ, ủy ban kiểm tra cấp mình',
  underWay: 'Đang tiến hành đến cuối kỳ, chưa tính ở các dòng khác',
  inspected: { organisation: 'Tổ chức đảng được kiểm tra', member: 'Đảng viên được kiểm tra' },
  supervised: { organisation: 'Tổ chức đảng được giám sát', member: 'Đảng viên được giám sát' },
  byParty: {
    organisation: 'Do cấp ủy, chi bộ: tổ chức đảng',
    member: 'Do cấp ủy, chi bộ: đảng viên',
  },
  byCommittee: {
    organisation: 'Do ủy ban kiểm tra các cấp: tổ chức đảng',
    member: 'Do ủy ban kiểm tra các cấp: đảng viên',
  },
  signs: {
    organisation: 'Tổ chức đảng được kiểm tra khi có dấu hiệu vi phạm',
    member: 'Đảng viên được kiểm tra khi có dấu hiệu vi phạm',
  },
  workAndMoney: 'Kiểm tra nhiệm vụ kiểm tra, giám sát và thu nộp đảng phí, tài chính đảng (không tính trùng)',
  work: 'Về nhiệm vụ kiểm tra, giám sát (không tính trùng)',
  money: 'Về thu nộp đảng phí, tài chính đảng (không tính trùng)',
  disciplineWork: 'Kiểm tra việc thi hành kỷ luật',
  ofType: (type: OrganisationType | '') => `Đối với ${inside(type)}`,
  denunciation: {
    organisation: 'Tổ chức đảng bị tố cáo được giải quyết',
    member: 'Đảng viên bị tố cáo được giải quyết',
  },
  complaint: {
    organisation: 'Tổ chức đảng khiếu nại kỷ luật được giải quyết',
    member: 'Đảng viên khiếu nại kỷ luật được giải quyết',
  },
  violations: { organisation: 'Tổ chức đảng có vi phạm', member: 'Đảng viên có vi phạm' },
  toDiscipline: {
    organisation: 'Tổ chức đảng phải thi hành kỷ luật',
    member: 'Đảng viên phải thi hành kỷ luật',
  },
  types: {
    inspected: (type: OrganisationType | '') => `Được kiểm tra: ${inside(type)}`,
    supervised: (type: OrganisationType | '') => `Được giám sát: ${inside(type)}`,
  },
  topicOnce: 'Tổ chức đảng (không tính trùng)',
  topicMembers: 'Đảng viên',
  upperCampaigns: 'Số cuộc của cấp trên',
  upper: { organisation: 'Tổ chức đảng được xem xét', member: 'Đảng viên được xem xét' },
  typeName,
  byPaper: 'Theo báo cáo cấp dưới, không có tên',
} as const;
