import { anEvent } from '../testing/an-event.ts';
import { clockTable, numbered } from '../testing/clock-table.ts';

const admitted = anEvent('admitted', '2025-11-03', { signedOn: '2025-10-20' });
const recognised = anEvent('recognised', '2026-11-03');

clockTable([
  [
    'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 4.1',
    [
      [
        'the decision is signed, the ceremony lies ahead',
        'ceremony',
        [anEvent('admitted', '2026-03-30', { signedOn: '2026-02-03' })],
        '2026-02-10',
        { dueOn: '2026-03-24', remainingDays: 42 },
      ],
      ['the ceremony was held', 'ceremony', [admitted], '2025-11-04', null],
    ],
  ],
  [
    'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 8.1',
    [
      [
        'thirty working days after the ceremony, without a number',
        'biography',
        [admitted],
        '2025-12-20',
        { dueOn: '2025-12-15', overdueDays: 5 },
        { record: { ...numbered, profileNumber: '' } },
      ],
      ['the biography has its number', 'biography', [admitted], '2025-12-20', null],
      [
        'an admission taken over from a roster',
        'biography',
        [{ ...admitted, batchId: 1 }],
        '2025-12-20',
        null,
        { record: { ...numbered, profileNumber: '' } },
      ],
    ],
  ],
  [
    'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 4.2',
    [
      ['on probation', 'probationEnd', [admitted], '2026-10-04', { dueOn: '2026-11-03', remainingDays: 30 }],
      [
        'prolonged',
        'probationEnd',
        [admitted, anEvent('probationExtended', '2026-11-10', { payload: { months: 6 } })],
        '2026-11-22',
        { dueOn: '2027-05-03', remainingDays: 162 },
      ],
      [
        'already recognised for the day on which it ends',
        'probationEnd',
        [admitted, recognised],
        '2026-10-04',
        null,
      ],
      ['recognised', 'probationEnd', [admitted, recognised], '2026-11-22', null],
    ],
  ],
  [
    'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 4.2.1',
    [
      ['the last day of probation', 'branchReview', [admitted], '2026-11-03', null],
      ['the day after', 'branchReview', [admitted], '2026-11-04', { dueOn: '2026-12-15', remainingDays: 41 }],
    ],
  ],
  [
    'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 4.3.1',
    [
      [
        'the review is over and nothing is decided',
        'recognitionDecision',
        [admitted],
        '2026-12-16',
        { dueOn: '2027-01-27', remainingDays: 42 },
      ],
      [
        'long over',
        'recognitionDecision',
        [admitted],
        '2027-03-28',
        { dueOn: '2027-01-27', overdueDays: 60 },
      ],
    ],
  ],
  [
    'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 6.1',
    [
      [
        'recognised, without a card: the next round',
        'card',
        [admitted, recognised],
        '2026-11-22',
        { dueOn: '2026-11-07', overdueDays: 15 },
        { record: { ...numbered, cardNumber: '' } },
      ],
      [
        'the card was issued',
        'card',
        [admitted, recognised, anEvent('cardIssued', '2026-11-07')],
        '2026-11-22',
        null,
        { record: { ...numbered, cardNumber: '' } },
      ],
    ],
  ],
  [
    'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 5.4',
    [
      [
        'the certificate of a candidate',
        'certificate',
        [anEvent('nominated', '2026-01-05', { payload: { certificateOn: '2022-01-10' } })],
        '2026-11-22',
        { dueOn: '2027-01-10', remainingDays: 49 },
      ],
      [
        'papers of a candidate, from the day of the list',
        'candidatePapers',
        [anEvent('nominated', '2025-10-05')],
        '2026-11-22',
        { dueOn: '2026-10-05', overdueDays: 48 },
      ],
      [
        'papers of a candidate, from the oldest of them',
        'candidatePapers',
        [anEvent('nominated', '2025-10-05')],
        '2026-11-22',
        { dueOn: '2027-03-01', remainingDays: 99 },
        { candidatePapersOn: '2026-03-01' },
      ],
      [
        'of a candidate only',
        'candidatePapers',
        [anEvent('nominated', '2025-10-05'), admitted],
        '2026-11-22',
        null,
      ],
    ],
  ],
]);
