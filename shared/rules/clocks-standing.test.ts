import { anEvent } from '../testing/an-event.ts';
import { clockTable } from '../testing/clock-table.ts';
import type { ClockTransfer } from './clocks.ts';

const admitted = anEvent('admitted', '2025-11-03', { signedOn: '2025-10-20' });
const transfer: ClockTransfer = {
  id: 5,
  direction: 'out',
  state: 'drafted',
  causeOn: '',
  introducedOn: '',
  receivedOn: '',
  expectedEndOn: '',
};

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
    'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 6.3.1',
    [
      [
        'sixty working days from the decision to hand in',
        'transferHandIn',
        [admitted],
        '2026-11-22',
        { dueOn: '2026-11-26', remainingDays: 4 },
        { transfers: [{ ...transfer, causeOn: '2026-09-03' }] },
      ],
      [
        'thirty working days from the introduction to submit',
        'transferSubmit',
        [admitted],
        '2026-11-22',
        { dueOn: '2026-11-13', overdueDays: 9 },
        { transfers: [{ ...transfer, state: 'left', introducedOn: '2026-10-02' }] },
      ],
      [
        'received there',
        'transferSubmit',
        [admitted],
        '2026-11-22',
        null,
        {
          transfers: [
            { ...transfer, state: 'received', introducedOn: '2026-10-02', receivedOn: '2026-10-20' },
          ],
        },
      ],
    ],
  ],
  [
    'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục 4.3.1d',
    [
      [
        'three months without submitting',
        'transferLapsed',
        [admitted],
        '2026-11-22',
        { dueOn: '2026-11-20', overdueDays: 2 },
        { transfers: [{ ...transfer, state: 'left', introducedOn: '2026-08-20' }] },
      ],
      [
        'not told of while the thirty days run',
        'transferLapsed',
        [admitted],
        '2026-11-22',
        null,
        { transfers: [{ ...transfer, state: 'left', introducedOn: '2026-11-02' }] },
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
