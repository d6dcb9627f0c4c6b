import { describe, expect, it } from 'vitest';
import { anEvent } from '../testing/an-event.ts';
import { clockTable } from '../testing/clock-table.ts';
import { verdicts } from '../testing/verdict.ts';
import { heldCard, isInHand } from './card-held.ts';

const official = [anEvent('admitted', '2010-05-19'), anEvent('recognised', '2011-05-19')];
const carded = [...official, anEvent('cardIssued', '2012-02-03')];
const admitted2026 = anEvent('admitted', '2025-08-01', { signedOn: '2025-07-20' });
const longNumber = '001090012345';

verdicts('Quy định 294-QĐ/TW ngày 26/5/2025, khoản 6.1', [
  {
    title: 'a card after recognition',
    past: official,
    event: anEvent('cardIssued', '2025-09-02', { payload: { cardNumber: longNumber } }),
    verdict: 'allowed',
  },
  {
    title: 'a card before recognition',
    past: [admitted2026],
    event: anEvent('cardIssued', '2025-10-02'),
    verdict: { refused: /chỉ cấp sau khi công nhận chính thức/ },
  },
  {
    title: 'a card for somebody who left',
    past: [...official, anEvent('transferredOut', '2015-02-01')],
    event: anEvent('cardIssued', '2025-10-02'),
    verdict: { refused: /Đã chuyển đi/ },
  },
  {
    title: 'a second "new" card',
    past: carded,
    event: anEvent('cardIssued', '2025-07-02'),
    verdict: { warned: /có thể là cấp lại hoặc đổi thẻ/ },
  },
  {
    title: 'a "new" card after the first was given back',
    past: [...carded, anEvent('cardReturned', '2024-01-05')],
    event: anEvent('cardIssued', '2025-07-02'),
    verdict: 'allowed',
  },
  {
    title: 'a card issued again without a loss',
    past: carded,
    event: anEvent('cardIssued', '2025-07-02', { payload: { form: 'reissue' } }),
    verdict: { warned: /chưa ghi mất thẻ/ },
  },
  {
    title: 'a card issued again for a damaged one',
    past: carded,
    event: anEvent('cardIssued', '2025-07-02', { payload: { form: 'reissue', cause: 'damaged' } }),
    verdict: 'allowed',
  },
  {
    title: 'a card issued again after its loss',
    past: [...carded, anEvent('cardLost', '2025-07-01')],
    event: anEvent('cardIssued', '2025-07-02', { payload: { form: 'reissue', cause: 'lost' } }),
    verdict: 'allowed',
  },
  {
    title: 'eight digits changed for twelve',
    past: carded,
    event: anEvent('cardIssued', '2025-10-02', { payload: { form: 'exchange', cardNumber: longNumber } }),
    verdict: 'allowed',
  },
  {
    title: 'eight digits "changed" for eight',
    past: carded,
    event: anEvent('cardIssued', '2025-07-02', { payload: { form: 'exchange', cardNumber: '76543210' } }),
    verdict: { warned: /đã có 8 chữ số/ },
  },
  {
    title: 'the loss of a card that came with a roster',
    past: official,
    event: anEvent('cardLost', '2025-07-02'),
    verdict: 'allowed',
  },
  {
    title: 'a card lost on probation',
    past: [admitted2026],
    event: anEvent('cardLost', '2025-10-02'),
    verdict: { refused: /dự bị chưa có thẻ/ },
  },
  {
    title: 'a card lost twice',
    past: [...carded, anEvent('cardLost', '2020-01-01')],
    event: anEvent('cardLost', '2025-07-02'),
    verdict: { warned: /đã ghi mất ngày 01\/01\/2020/ },
  },
  {
    title: 'the card of one struck off, given back',
    past: [...carded, anEvent('removed', '2025-07-02')],
    event: anEvent('cardReturned', '2025-07-20'),
    verdict: 'allowed',
  },
  {
    title: 'the card of the dead stays with the family',
    past: [...carded, anEvent('died', '2025-07-02')],
    event: anEvent('cardReturned', '2025-07-20'),
    verdict: { refused: /Từ trần/ },
  },
]);

verdicts('Quy định 347-QĐ/TW ngày 08/8/2025', [
  {
    title: 'eight digits after the change of cards',
    past: official,
    event: anEvent('cardIssued', '2025-09-02', { payload: { cardNumber: '01234567' } }),
    verdict: { warned: /có 12 chữ số; số vừa nhập có 8 chữ số/ },
  },
]);

verdicts('Chỉ thị 29-CT/TW ngày 17/10/2003', [
  {
    title: 'twelve digits before it',
    past: official,
    event: anEvent('cardIssued', '2012-02-03', { payload: { cardNumber: longNumber } }),
    verdict: { warned: /có 8 chữ số; số vừa nhập có 12 chữ số/ },
  },
]);

describe('The card that somebody holds', () => {
  it.each([
    ['nothing is known where the ledger says nothing', official, null],
    ['the last one issued', carded, { number: '01234567', issuedOn: '2012-02-03', inHand: true }],
    ['lost is not in hand', [...carded, anEvent('cardLost', '2020-01-01')], { inHand: false }],
    [
      'a new one after the loss is',
      [...carded, anEvent('cardLost', '2020-01-01'), anEvent('cardIssued', '2020-05-19')],
      { issuedOn: '2020-05-19', inHand: true },
    ],
    ['lost without an issue', [anEvent('cardLost', '2020-01-01')], { number: '', inHand: false }],
  ] as const)('%s', (_title, past, expected) => {
    const card = heldCard(past);
    if (expected === null) return expect(card).toBeNull();
    return expect(card && { ...card, inHand: isInHand(card) }).toMatchObject(expected);
  });
});

const lately = [
  anEvent('admitted', '2020-05-19'),
  anEvent('recognised', '2021-05-19'),
  anEvent('cardIssued', '2021-09-02'),
];
const removed = anEvent('removed', '2026-10-05');
const noCard = { record: { cardNumber: '', profileNumber: '' } };

clockTable([
  [
    'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 8.1 (chưa đối chiếu điều khoản)',
    [
      [
        'struck off with a card',
        'cardReturn',
        [...lately, removed],
        '2026-11-22',
        { dueOn: '2026-11-16', overdueDays: 6 },
      ],
      [
        'expelled with a card',
        'cardReturn',
        [...lately, anEvent('disciplined', '2026-11-20', { payload: { form: 'expulsion' } })],
        '2026-11-22',
        { dueOn: '2027-01-04', remainingDays: 43 },
      ],
      [
        'it was given back',
        'cardReturn',
        [...lately, removed, anEvent('cardReturned', '2026-10-20')],
        '2026-11-22',
        null,
      ],
      [
        'it was lost before',
        'cardReturn',
        [...lately, anEvent('cardLost', '2026-01-05'), removed],
        '2026-11-22',
        null,
      ],
      ['there never was one', 'cardReturn', [lately[0] ?? removed, removed], '2026-11-22', null, noCard],
      ['the family keeps it', 'cardReturn', [...lately, anEvent('died', '2026-10-05')], '2026-11-22', null],
      [
        'who moved keeps it',
        'cardReturn',
        [...lately, anEvent('transferredOut', '2026-10-05')],
        '2026-11-22',
        null,
      ],
      [
        'left long before the register was kept',
        'cardReturn',
        [...lately, anEvent('removed', '2022-10-05')],
        '2026-11-22',
        null,
      ],
    ],
  ],
]);
