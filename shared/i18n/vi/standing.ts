/** What lies over a member's status, in words: on the member's head, in the wizards, in the lists of growth. */
import { formatDate } from '../../text/dates.ts';

const until = (on: string | null): string => (on === null || on === '' ? '' : ` đến ${formatDate(on)}`);

export const standingText = {
  overlays: 'Tình trạng sinh hoạt',
  exempt: (on: string | null) =>
    on === null ? 'Miễn sinh hoạt, không thời hạn' : `Miễn sinh hoạt${until(on)}`,
  suspended: (on: string | null) => `Đình chỉ sinh hoạt${until(on)}`,
  away: (place: string, on: string | null) =>
    place === ''
      ? `Đang sinh hoạt tạm thời ở nơi khác${until(on)}`
      : `Đang sinh hoạt tạm thời ở ${place}${until(on)}`,
  guest: (on: string | null) => `Sinh hoạt tạm thời ở đây${until(on)}`,
  residence: 'Đã giới thiệu về nơi cư trú (213)',
  late: (days: number) => `quá ${days} ngày`,
  left: 'Ra khỏi sổ từ ngày',
  remaining: (days: number) => (days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`),
  probationDue: 'Hết dự bị',
  card: 'Số thẻ',
  exemptFact: 'Miễn sinh hoạt',
  suspendedFact: 'Đình chỉ sinh hoạt',
  awayFact: 'Sinh hoạt tạm thời',
  period: (since: string | null, on: string | null) => {
    const from = since === null ? '' : `từ ${formatDate(since)}`;
    return `${from}${until(on)}`.trim();
  },
} as const;
