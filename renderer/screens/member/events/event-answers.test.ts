import { describe, expect, it } from 'vitest';
import { noDecision } from '../../../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../../../shared/entities/member.ts';
import { initialState } from '../../../../shared/rules/lifecycle.ts';
import { noChanges } from '../../../../shared/rules/regulations/rule-change.ts';
import { completeness, draftOf, type EventAnswers, readAnswers } from './event-answers.ts';
import type { RecordedKind } from './event-form.ts';
import { eventForms } from './event-forms.ts';
import { suggestionsFor } from './event-suggestions.ts';

const answers = (kind: RecordedKind, effectiveOn: string, payload: object = {}): EventAnswers => ({
  effectiveOn,
  decision: noDecision,
  payload: { ...eventForms[kind].blank, ...payload },
  note: '',
});

describe('What is still missing', () => {
  it.each<[string, RecordedKind, string, object, readonly string[], readonly string[]]>([
    ['nothing typed', 'died', '', {}, ['Ngày từ trần'], []],
    ['a day that no calendar has', 'died', '31/02/2026', {}, [], ['effectiveOn']],
    ['a month will do for an event', 'died', '2026-02', {}, [], []],
    [
      'a limit needs its day',
      'suspended',
      '2026-11-01',
      { untilOn: '2027-01', ground: 'x' },
      [],
      ['untilOn'],
    ],
    ['months beyond twelve', 'probationExtended', '2026-11-01', { months: 13, reason: 'x' }, [], ['months']],
    ['months in words', 'probationExtended', '2026-11-01', { months: 'sáu', reason: 'x' }, [], ['months']],
    [
      'only what is shown is asked for',
      'transferredOut',
      '2026-11-01',
      { scope: 'internal' },
      ['Chi bộ nhận'],
      [],
    ],
  ])('%s', (_title, kind, on, payload, missing, problems) => {
    const check = completeness(eventForms[kind], answers(kind, on, payload));
    expect(check.missing).toEqual(missing);
    expect(Object.keys(check.problems)).toEqual(problems);
  });

  it('what a changed answer hides is not sent', () => {
    const typed = answers('transferredOut', '2026-11-01', {
      scope: 'internal',
      toOrgId: 7,
      destination: 'Nơi cũ',
      reach: 'abroad',
    });
    const draft = draftOf(eventForms.transferredOut, 1, typed, () => 'Chi bộ 7');
    expect(draft.payload).toMatchObject({ toOrgId: 7, destination: 'Chi bộ 7', reach: '' });
  });

  it('a draft that cannot be read counts as none', () => {
    expect(readAnswers('{"effectiveOn":3}')).toBeNull();
    expect(readAnswers('')).toBeNull();
  });
});

const member = (state: object = {}, citizenId = '') => ({
  state: { ...initialState, ...state },
  record: { ...emptyMemberRecord(), citizenId },
});

describe('What the rules would answer', () => {
  it.each<[string, RecordedKind, object, EventAnswers, string, string | number, RegExp]>([
    [
      'HD 06-HD/TW, mục 4.2: official when probation ends',
      'recognised',
      { probationDueOn: '2027-05-19' },
      answers('recognised', ''),
      'effectiveOn',
      '2027-05-19',
      /06-HD\/TW/,
    ],
    [
      'QĐ 21-QĐ/TW: suspended for ninety days',
      'suspended',
      {},
      answers('suspended', '2026-11-20'),
      'untilOn',
      '2027-02-18',
      /21-QĐ\/TW/,
    ],
    [
      'QĐ 21-QĐ/TW: extended by thirty days',
      'suspensionExtended',
      { suspendedUntil: '2027-02-18' },
      answers('suspensionExtended', '2027-02-10'),
      'untilOn',
      '2027-03-20',
      /21-QĐ\/TW/,
    ],
    [
      'HD 38-HD/BTCTW, phần IV: exempted for less than twelve months',
      'exempted',
      {},
      answers('exempted', '2026-10-01', { reason: 'treatment' }),
      'untilOn',
      '2027-09-30',
      /38-HD\/BTCTW/,
    ],
  ])('%s', (_title, kind, state, typed, field, value, citation) => {
    const [found] = suggestionsFor(kind, member(state), typed, noChanges);
    expect(found).toMatchObject({ field, value });
    expect(found?.citation).toMatch(citation);
  });

  it('old age has no end, and what is answered so already is not offered again', () => {
    const old = answers('exempted', '2026-10-01', { reason: 'oldAge' });
    expect(suggestionsFor('exempted', member(), old, noChanges)).toEqual([]);
    const due = member({ probationDueOn: '2027-05-19' });
    expect(suggestionsFor('recognised', due, answers('recognised', '2027-05-19'), noChanges)).toEqual([]);
  });

  it('a masked identity number is no card number', () => {
    const card = answers('cardIssued', '2026-09-02');
    expect(suggestionsFor('cardIssued', member({}, '001••••••345'), card, noChanges)).toEqual([]);
    expect(suggestionsFor('cardIssued', member({}, '001300012345'), card, noChanges)).toMatchObject([
      { field: 'cardNumber', value: '001300012345' },
    ]);
  });
});
