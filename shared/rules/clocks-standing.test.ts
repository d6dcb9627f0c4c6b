import { anEvent } from '../testing/an-event.ts';
import { clockTable } from '../testing/clock-table.ts';

const admitted = anEvent('admitted', '2025-11-03', { signedOn: '2025-10-20' });

clockTable([
  [
    'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, phần IV',
    [
      [
        'exempt for a time',
        'exemptionEnd',
        [
          admitted,
          anEvent('exempted', '2026-01-01', { payload: { reason: 'treatment', untilOn: '2026-11-01' } }),
        ],
        '2026-11-22',
        { dueOn: '2026-11-01', overdueDays: 21 },
      ],
      [
        'exempt without end',
        'exemptionEnd',
        [admitted, anEvent('exempted', '2026-01-01')],
        '2026-11-22',
        null,
      ],
    ],
  ],
  [
    'Quy định 21-QĐ/TW ngày 11/4/2026',
    [
      [
        'suspended',
        'suspensionEnd',
        [admitted, anEvent('suspended', '2026-09-01', { payload: { untilOn: '2026-11-30' } })],
        '2026-11-22',
        { dueOn: '2026-11-30', remainingDays: 8 },
      ],
    ],
  ],
  [
    'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục 4.3',
    [
      [
        'away',
        'awayEnd',
        [admitted, anEvent('temporaryOut', '2026-05-01', { payload: { untilOn: '2026-12-01' } })],
        '2026-11-22',
        { dueOn: '2026-12-01', remainingDays: 9 },
      ],
      [
        'a guest',
        'guestEnd',
        [anEvent('temporaryIn', '2026-05-01', { payload: { untilOn: '2026-11-21' } })],
        '2026-11-22',
        { dueOn: '2026-11-21', overdueDays: 1 },
      ],
      [
        'a guest is not away',
        'awayEnd',
        [anEvent('temporaryIn', '2026-05-01', { payload: { untilOn: '2026-11-21' } })],
        '2026-11-22',
        null,
      ],
    ],
  ],
  [
    'Quy định 296-QĐ/TW ngày 30/5/2025',
    [
      [
        'disciplined less than a year ago',
        'disciplineEnd',
        [admitted, anEvent('disciplined', '2026-01-15')],
        '2026-11-22',
        { dueOn: '2027-01-15', remainingDays: 54 },
      ],
      [
        'it ended by itself',
        'disciplineEnd',
        [admitted, anEvent('disciplined', '2025-11-15')],
        '2026-11-22',
        null,
      ],
    ],
  ],
  [
    'Hướng dẫn 06-HD/TW ngày 09/6/2025',
    [
      [
        'the dossier of the dead goes up',
        'dossierUp',
        [admitted, anEvent('died', '2026-10-05')],
        '2026-11-22',
        { dueOn: '2026-11-16', overdueDays: 6 },
      ],
      [
        'it went up',
        'dossierUp',
        [admitted, anEvent('died', '2026-10-05')],
        '2026-11-22',
        null,
        { dossierSentOn: '2026-10-20' },
      ],
      [
        'a death of long ago',
        'dossierUp',
        [anEvent('admitted', '1990'), anEvent('died', '2010-10-05')],
        '2026-11-22',
        null,
      ],
    ],
  ],
]);
