/**
 * What is asked of the meetings of a branch, by validity: how they are rated, and from how many months of absence the
 * branch has to speak of xóa tên. That it meets every month is a duty (duties.ts). Data only.
 */
import { ruleArea } from './rule-area.ts';
import { noChanges, type RuleChanges, withChanges } from './rule-change.ts';

export interface MeetingRegulation {
  readonly citation: string;
  /** first day in force, ISO */
  readonly validFrom: string;
  readonly verified: boolean;
  /** points of the criteria of a good meeting; an office may have its own */
  readonly criteria: readonly { readonly key: string; readonly label: string; readonly points: number }[];
  /** points from which a meeting is rated so; below the last one it is 'weak' */
  readonly ratedFrom: Readonly<Record<'good' | 'fair' | 'average', number>>;
  readonly ratingCitation: string;
  readonly ratingVerified: boolean;
  /** months of a year without dues or without attendance from which is told and from which xóa tên is considered */
  readonly strikeOffMonths: Readonly<Record<'warn' | 'alarm', number>>;
  readonly strikeOffCitation: string;
  readonly strikeOffVerified: boolean;
}

const unread = (text: string): string => `${text} (chưa đối chiếu điều khoản)`;

const since2011: MeetingRegulation = {
  citation: unread('Điều lệ Đảng (2011): chi bộ họp thường lệ mỗi tháng một lần'),
  validFrom: '2011-01-19',
  verified: false,
  criteria: [
    { key: 'preparation', label: 'Chuẩn bị nội dung, báo trước cho đảng viên', points: 20 },
    { key: 'attendance', label: 'Số đảng viên dự, đúng giờ', points: 20 },
    { key: 'conduct', label: 'Điều hành đúng trình tự, ghi biên bản', points: 20 },
    { key: 'discussion', label: 'Thảo luận, tự phê bình và phê bình', points: 25 },
    { key: 'conclusion', label: 'Kết luận, phân công việc cụ thể', points: 15 },
  ],
  ratedFrom: { good: 90, fair: 70, average: 50 },
  ratingCitation: unread('Hướng dẫn 12-HD/BTCTW ngày 06/7/2018'),
  ratingVerified: false,
  strikeOffMonths: { warn: 2, alarm: 3 },
  strikeOffCitation: unread('Điều lệ Đảng (2011), Điều 8'),
  strikeOffVerified: false,
};

const since2025: MeetingRegulation = {
  ...since2011,
  validFrom: '2025-07-01',
  strikeOffCitation: 'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 8.1',
  strikeOffVerified: true,
};

/** Oldest first. */
export const meetingRegulations: readonly MeetingRegulation[] = [since2011, since2025];

const sources = { criteria: 'rating', ratedFrom: 'rating', strikeOffMonths: 'strikeOff' };

/** The regulation in force on a day, the oldest known one for days before it. @param day ISO */
export const meetingRegulationOn = (day: string, changes: RuleChanges = noChanges): MeetingRegulation =>
  withChanges(
    'meetings',
    meetingRegulations.findLast((r) => r.validFrom <= day) ?? since2011,
    day,
    changes,
    sources,
  );

export const meetingsArea = ruleArea({
  area: 'meetings',
  label: 'Sinh hoạt chi bộ',
  regulations: meetingRegulations,
  sources: sources,
  parameters: [
    {
      key: 'criteria',
      label: 'Tiêu chí chấm điểm buổi sinh hoạt',
      unit: 'điểm',
      kind: 'rows',
      high: 100,
      names: { key: 'mã', label: 'tiêu chí', points: 'điểm' },
    },
    {
      key: 'ratedFrom',
      label: 'Điểm để xếp loại buổi sinh hoạt',
      unit: 'điểm',
      kind: 'table',
      high: 100,
      names: { good: 'tốt', fair: 'khá', average: 'trung bình' },
    },
    {
      key: 'strikeOffMonths',
      label: 'Số tháng bỏ sinh hoạt trong năm: nhắc, xem xét xóa tên',
      unit: 'tháng',
      kind: 'table',
      low: 1,
      high: 12,
      names: { warn: 'nhắc', alarm: 'xem xét xóa tên' },
    },
  ],
});
