/** What of the regulations on membership an office may see, and change where it was not read. */
import { membershipRegulations, membershipSources } from './membership.ts';
import { ruleArea } from './rule-area.ts';

const months = { unit: 'tháng', kind: 'number', high: 240 } as const;

export const membershipArea = ruleArea({
  area: 'membership',
  label: 'Kết nạp, công nhận, kết nạp lại',
  regulations: membershipRegulations,
  sources: membershipSources,
  parameters: [
    { key: 'probationMonths', label: 'Thời gian dự bị', ...months, low: 1 },
    { key: 'prolongationMonths', label: 'Kéo dài thời gian dự bị, nhiều nhất', ...months },
    {
      key: 'ceremonyWorkingDays',
      label: 'Làm lễ kết nạp trong',
      unit: 'ngày làm việc',
      kind: 'number',
      high: 250,
    },
    {
      key: 'certificateMonths',
      label: 'Giấy chứng nhận lớp nhận thức về Đảng có giá trị',
      ...months,
      low: 1,
    },
    {
      key: 'admissionAge',
      label: 'Tuổi kết nạp, từ và đến',
      unit: 'tuổi',
      kind: 'numbers',
      low: 16,
      high: 120,
    },
    { key: 'readmissionMonths', label: 'Kết nạp lại sau khi ra khỏi Đảng ít nhất', ...months },
    { key: 'readmissions', label: 'Số lần được kết nạp lại', unit: 'lần', kind: 'number', high: 9 },
    {
      key: 'badgeLevels',
      label: 'Các mức Huy hiệu Đảng',
      unit: 'năm tuổi Đảng',
      kind: 'numbers',
      low: 5,
      high: 120,
    },
    {
      key: 'earlyBadgeMonths',
      label: 'Tặng Huy hiệu sớm khi bệnh nặng, theo mức',
      unit: 'tháng',
      kind: 'table',
      high: 60,
    },
    { key: 'posthumousBadgeMonths', label: 'Truy tặng Huy hiệu sớm', ...months, high: 60 },
    { key: 'badgeWait.reprimand', label: 'Bị khiển trách: chưa xét Huy hiệu trong', ...months },
    { key: 'badgeWait.warning', label: 'Bị cảnh cáo: chưa xét Huy hiệu trong', ...months },
    { key: 'badgeWait.dismissal', label: 'Bị cách chức: chưa xét Huy hiệu trong', ...months },
  ],
});
