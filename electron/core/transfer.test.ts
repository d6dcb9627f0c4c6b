import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTransferDesk, type TransferDesk } from './testing/transfer-desk.ts';

let desk: TransferDesk;
beforeAll(async () => {
  desk = await openTransferDesk();
});
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

describe('Out for good: drafted, gone, received there', () => {
  test('each step moves the process and writes its event, and no step can be done twice', async () => {
    const id = await desk.member();
    const t = await desk.draft(id);
    expect((await desk.get(t)).shown).toBe('drafted');
    expect((await desk.stateOf(id)).status).toBe('official');

    await desk.core.must('transfer.leave', { ...(await desk.at(t)), on: '2026-10-21' });
    expect(await desk.stateOf(id)).toMatchObject({ status: 'transferredOut', leftOn: '2026-10-21' });
    expect(
      await desk.codeOf(desk.core.call('transfer.leave', { ...(await desk.at(t)), on: '2026-10-22' })),
    ).toBe('transfer.wrong-state');

    await desk.core.must('transfer.receive', { ...(await desk.at(t)), on: '2026-10-28' });
    expect((await desk.get(t)).shown).toBe('received');
    expect(await desk.kindsOf(id)).toEqual(['admitted', 'recognised', 'transferredOut']);
  });

  test('a paper that came back puts the member where he was', async () => {
    const id = await desk.member();
    const t = await desk.draft(id, {}, '2026-10-21');
    await desk.core.must('transfer.return', {
      ...(await desk.at(t)),
      on: '2026-11-02',
      reason: 'Nơi đến không tiếp nhận',
    });
    expect(await desk.stateOf(id)).toMatchObject({ status: 'official', orgId: desk.branch1, leftOn: null });
    expect((await desk.get(t)).shown).toBe('returned');
  });

  test('a draft is cancelled without a trace in the ledger, and its number is free again', async () => {
    const id = await desk.member();
    const t = await desk.draft(id);
    const { paperNumber } = (await desk.get(t)).transfer;
    await desk.core.must('transfer.cancel', { ...(await desk.at(t)), reason: 'Đồng chí xin ở lại' });
    expect(await desk.kindsOf(id)).toEqual(['admitted', 'recognised']);
    const people = [{ memberId: id, paperNumber, paperSerial: '' }];
    expect(
      await desk.codeOf(desk.core.call('transfer.draft', { plan: desk.plan(), people, leftOn: '' })),
    ).toBe('ok');
  });

  test('two windows: the one that shows an older version is refused, and nothing is written', async () => {
    const id = await desk.member();
    const t = await desk.draft(id);
    const seen = await desk.at(t);
    await desk.core.must('transfer.follow', {
      ...seen,
      boxes: [{ box: 1, on: '2026-10-19', signer: 'Bí thư' }],
      noticeSentOn: '',
      noticeReceivedOn: '',
      papers: '',
      note: '',
    });
    expect(await desk.codeOf(desk.core.call('transfer.leave', { ...seen, on: '2026-10-21' }))).toBe(
      'transfer.changed-meanwhile',
    );
    expect((await desk.stateOf(id)).status).toBe('official');
  });

  test.each([
    ['before the day of the paper', '2026-10-01'],
    ['in the future', '2026-12-01'],
  ])('a day of leaving %s is refused', async (_, on) => {
    const id = await desk.member();
    const t = await desk.draft(id);
    expect(await desk.codeOf(desk.core.call('transfer.leave', { ...(await desk.at(t)), on }))).toBe(
      'transfer.refused',
    );
    expect(await desk.kindsOf(id)).toEqual(['admitted', 'recognised']);
  });

  test('a second transfer beside an open one is refused', async () => {
    const id = await desk.member();
    await desk.draft(id);
    const answer = await desk.core.call('transfer.draft', {
      plan: desk.plan(),
      people: [desk.person(id)],
      leftOn: '',
    });
    expect(answer).toMatchObject({ error: { code: 'transfer.refused', params: { field: 'memberId' } } });
  });

  test('a mistake in box 1: a new paper takes its place, and the number of the spoiled one stays spent', async () => {
    const id = await desk.member();
    const t = await desk.draft(id);
    const { paperNumber } = (await desk.get(t)).transfer;
    const fresh = desk.nextNumber();
    await desk.core.must('transfer.replacePaper', {
      ...(await desk.at(t)),
      reason: 'Viết sai tên nơi đến',
      paperNumber: fresh,
      paperSerial: 'AB',
    });
    expect((await desk.get(t)).transfer).toMatchObject({
      paperNumber: fresh,
      spoiled: [{ number: paperNumber, reason: 'Viết sai tên nơi đến' }],
    });
    const other = await desk.member();
    const people = [{ memberId: other, paperNumber, paperSerial: '' }];
    expect(await desk.core.call('transfer.draft', { plan: desk.plan(), people, leftOn: '' })).toMatchObject({
      error: { params: { field: 'paperNumber' } },
    });
  });
});

describe('Quy định 294-QĐ/TW, khoản 6.3.1', () => {
  test('nobody goes for good without the word that he is not under inspection', async () => {
    const id = await desk.member();
    const people = [desk.person(id)];
    const answer = await desk.core.call('transfer.draft', {
      plan: desk.plan({ clearOfHandling: false }),
      people,
      leftOn: '',
    });
    expect(answer).toMatchObject({ error: { code: 'transfer.refused', params: { field: 'kind' } } });
    const stay = desk.plan({
      kind: 'temporary',
      paperKind: 'eight',
      expectedEndOn: '2027-04-05',
      clearOfHandling: false,
    });
    expect(await desk.codeOf(desk.core.call('transfer.draft', { plan: stay, people, leftOn: '' }))).toBe(
      'ok',
    );
  });
});

describe('A temporary stay elsewhere (HD 38-HD/BTCTW, mục 4.3)', () => {
  test('the member stays in the membership, the stay is prolonged, and it ends', async () => {
    const id = await desk.member();
    const t = await desk.draft(
      id,
      { kind: 'temporary', paperKind: 'eight', expectedEndOn: '2027-04-05' },
      '2026-10-19',
    );
    expect(await desk.stateOf(id)).toMatchObject({
      status: 'official',
      orgId: desk.branch1,
      awayUntil: '2027-04-05',
    });
    await desk.core.must('transfer.receive', { ...(await desk.at(t)), on: '2026-10-26' });
    expect((await desk.get(t)).shown).toBe('running');
    const extend = async (untilOn: string) =>
      desk.core.call('transfer.extend', {
        ...(await desk.at(t)),
        on: '2026-11-20',
        untilOn,
        reason: 'Khóa học kéo dài',
      });
    expect(await desk.codeOf(extend('2027-04-01'))).toBe('event.refused');
    expect(await desk.codeOf(extend('2027-09-05'))).toBe('ok');
    expect((await desk.stateOf(id)).awayUntil).toBe('2027-09-05');
    await desk.core.must('transfer.end', { ...(await desk.at(t)), on: '2026-11-21', reason: '' });
    expect((await desk.stateOf(id)).awaySince).toBeNull();
    expect((await desk.get(t)).shown).toBe('ended');
    expect(await desk.kindsOf(id)).toEqual([
      'admitted',
      'recognised',
      'temporaryOut',
      'temporaryExtended',
      'temporaryReturned',
    ]);
  });
});

describe('Within the register', () => {
  test('only the reception moves the member, once, and he never leaves the books', async () => {
    const id = await desk.member(false);
    const t = await desk.draft(
      id,
      { direction: 'internal', kind: 'finalWithin', paperKind: 'seven', toOrgId: desk.branch2, toName: '' },
      '2026-10-21',
    );
    expect((await desk.stateOf(id)).orgId).toBe(desk.branch1);
    await desk.core.must('transfer.receive', { ...(await desk.at(t)), on: '2026-10-27' });
    expect(await desk.stateOf(id)).toMatchObject({
      status: 'probationary',
      orgId: desk.branch2,
      leftOn: null,
      probationDueOn: '2027-05-19',
    });
  });

  test('to the branch where he is already is refused at its field', async () => {
    const id = await desk.member();
    const same = desk.plan({
      direction: 'internal',
      kind: 'finalWithin',
      paperKind: 'seven',
      toOrgId: desk.branch1,
    });
    expect(
      await desk.core.call('transfer.draft', { plan: same, people: [desk.person(id)], leftOn: '' }),
    ).toMatchObject({
      error: { params: { field: 'toOrgId' } },
    });
  });
});

test('A probationary member keeps his probation when the paper comes back', async () => {
  const id = await desk.member(false);
  const t = await desk.draft(id, {}, '2026-10-21');
  await desk.core.must('transfer.return', {
    ...(await desk.at(t)),
    on: '2026-11-02',
    reason: 'Nơi đến không nhận',
  });
  expect(await desk.stateOf(id)).toMatchObject({ status: 'probationary', probationDueOn: '2027-05-19' });
});
