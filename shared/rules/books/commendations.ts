/** Sổ khen thưởng: by event, so one member twice commended is two rows. */
import type { EventsBook } from '../../entities/book.ts';
import { commendationForms } from '../../i18n/vi/event.ts';
import { day, decisionLines, nameAndBirth } from './cell-lines.ts';

export const commendationsBook: EventsBook = {
  code: 'commendations',
  title: 'Sổ khen thưởng',
  form: '',
  span: 'period',
  source: 'events',
  kinds: ['commended'],
  order: 'TT',
  lines: 2,
  note: 'Khen thưởng cá nhân, theo ngày khen thưởng. Huy hiệu Đảng có sổ riêng.',
  columns: [
    { label: 'Ngày', width: 20, centred: true },
    { label: 'Họ và tên; ngày sinh', width: 42 },
    { label: 'Chức vụ', width: 30 },
    { label: 'Sinh hoạt tại', width: 36 },
    { label: 'Hình thức', width: 28 },
    { label: 'Nội dung', width: 54 },
    { label: 'Quyết định: số; ngày; cơ quan', width: 44 },
  ],
  cells: (fact) => {
    const { event } = fact;
    const commended = event.kind === 'commended' ? event.payload : null;
    return [
      day(event.effectiveOn),
      nameAndBirth(fact),
      fact.record.post,
      fact.orgName(fact.orgAfter ?? fact.orgBefore),
      commended ? commendationForms[commended.form] : '',
      commended?.title ?? '',
      decisionLines(event.decision),
    ];
  },
};
