/** What is said once after the start. */
import type { ClockJump } from '../../rules/clock-jump.ts';
import type { Place } from '../../rules/place-of-data.ts';
import { formatDate } from '../../text/dates.ts';
import { momentText } from '../../text/moment.ts';

const clockSentence = ({ direction, last, now, days }: ClockJump): string => {
  const seen = last === '' ? '' : `; lần ghi cuối của sổ là ${momentText(last)}`;
  const way = direction === 'back' ? 'lùi' : 'chạy trước';
  return `Đồng hồ máy đang là ${momentText(now)}${seen}: ${way} ${days.toLocaleString('vi-VN')} ngày.`;
};

const placeSentence = ({ kind, name }: Place): string =>
  kind === 'cloud'
    ? `Sổ nằm trong thư mục ${name}. ${name} có thể chép dở dang hoặc ghi đè tệp sổ khi đang mở. Chuyển sổ sang thư mục ngoài ${name}, chỉ để bản sao lưu ở đó.`
    : 'Sổ nằm trên USB hoặc ổ rời. Không rút khi sổ đang mở; cuối buổi để một bản sao lưu ở chỗ khác, vì USB hỏng là mất cả sổ lẫn bản sao lưu nằm cùng.';

export const startNoteText = {
  clockTitle: 'Xem lại ngày giờ của máy',
  clock: (jump: ClockJump) =>
    `${clockSentence(jump)} Dữ liệu đã ghi không bị ảnh hưởng. Chỉnh lại đồng hồ của máy, hoặc cho sổ biết hôm nay là ngày nào: việc đến hạn và ngày ghi sẽ theo ngày ấy cho đến khi tắt chương trình.`,
  today: 'Hôm nay là ngày',
  useDay: 'Dùng ngày này',
  daySaid: (day: string) => `Sổ tính hôm nay là ngày ${formatDate(day)} cho đến khi tắt chương trình.`,
  placeTitle: 'Nơi để sổ',
  place: placeSentence,
  /** in the log of accesses */
  logged: (jump: ClockJump) => ({ what: 'Đồng hồ máy', reason: clockSentence(jump) }),
  said: (day: string) => ({
    what: 'Đồng hồ máy',
    reason: `Người dùng cho biết hôm nay là ngày ${formatDate(day)}; từ đây ngày giờ ghi theo ngày ấy.`,
  }),

  view: 'Mở chỉ để xem',
  copyHere: 'Chép về máy này',
  copied: (folder: string) => `Đã chép sổ về ${folder}. Từ nay làm việc với bản trên máy này.`,
} as const;
