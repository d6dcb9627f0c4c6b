/** What is said once after the start. */
import type { ClockJump } from '../../rules/clock-jump.ts';
import type { Place } from '../../rules/place-of-data.ts';
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
    `${clockSentence(jump)} Việc đến hạn và ngày ghi theo đồng hồ máy${jump.direction === 'back' ? '; việc của ngày mà máy coi là chưa đến thì chưa ghi được' : ''}. Chỉnh lại đồng hồ nếu sai; dữ liệu đã ghi không bị ảnh hưởng.`,
  placeTitle: 'Nơi để sổ',
  place: placeSentence,
  /** in the log of accesses */
  logged: (jump: ClockJump) => ({ what: 'Đồng hồ máy', reason: clockSentence(jump) }),

  view: 'Mở chỉ để xem',
  copyHere: 'Chép về máy này',
  copied: (folder: string) => `Đã chép sổ về ${folder}. Từ nay làm việc với bản trên máy này.`,
} as const;
