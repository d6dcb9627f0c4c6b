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

describe('In: somebody new', () => {
  test('received at once: the record and the life in the Party come from the paper', async () => {
    const { memberId } = await desk.core.must('transfer.incoming', desk.incoming());
    expect(await desk.stateOf(memberId)).toMatchObject({
      status: 'official',
      orgId: desk.branch2,
      officialOn: '2013-02-03',
      admissionDecidedOn: '2012-01-15',
    });
  });

  test('expected: in no list and no figure until the reception', async () => {
    const total = async () => (await desk.core.must('member.page', { offset: 0, limit: 1 })).found;
    const before = await total();
    const { id, memberId } = await desk.core.must('transfer.incoming', desk.incoming({ receivedOn: '' }));
    expect([(await desk.get(id)).shown, await total()]).toEqual(['arriving', before]);
    await desk.core.must('transfer.receive', {
      ...(await desk.at(id)),
      on: '2026-11-20',
      orgId: desk.branch1,
    });
    expect(await desk.stateOf(memberId)).toMatchObject({ status: 'official', orgId: desk.branch1 });
    expect(await total()).toBe(before + 1);
  });

  test('expected and sent back: the record goes out of every list', async () => {
    const { id } = await desk.core.must('transfer.incoming', desk.incoming({ receivedOn: '' }));
    await desk.core.must('transfer.return', {
      ...(await desk.at(id)),
      on: '2026-11-20',
      reason: 'Hồ sơ thiếu',
    });
    expect((await desk.get(id)).shown).toBe('returned');
  });

  test('temporary: here for a time, not in the membership, and gone again', async () => {
    const { id, memberId } = await desk.core.must(
      'transfer.incoming',
      desk.incoming({ kind: 'temporary', paperKind: 'eight', expectedEndOn: '2027-05-05' }),
    );
    expect(await desk.stateOf(memberId)).toMatchObject({ status: 'temporary', awayUntil: '2027-05-05' });
    await desk.core.must('transfer.end', {
      ...(await desk.at(id)),
      on: '2026-11-21',
      reason: 'Về nơi chính thức',
    });
    expect((await desk.stateOf(memberId)).status).toBe('temporaryEnded');
  });

  test('somebody whose card is known is not entered twice', async () => {
    const first = desk.incoming();
    await desk.core.must('transfer.incoming', first);
    const again = { ...first, person: first.person && { ...first.person, fullName: 'Tên khác' } };
    expect(await desk.core.call('transfer.incoming', again)).toMatchObject({
      error: { code: 'transfer.person-known', params: { by: 'số thẻ đảng viên' } },
    });
  });

  test.each([
    ['officialOn', { officialOn: '2011-01-01' }],
    ['admittedOn', { admittedOn: '' }],
    ['admittedOn', { admittedOn: '1985' }],
    ['bornOn', { bornOn: '1985-02-30' }],
    ['admissionDecidedOn', { admissionDecidedOn: '2012-03-01' }],
    ['fullName', { fullName: ' ' }],
  ])('%s that cannot be is refused there, and nobody is entered', async (field, wrong) => {
    const count = desk.core.state.session?.db.pluck('SELECT count(*) FROM member')[0];
    const input = desk.incoming();
    const answer = await desk.core.call('transfer.incoming', {
      ...input,
      person: input.person && { ...input.person, ...wrong },
    });
    expect(answer).toMatchObject({ error: { code: 'transfer.refused', params: { field } } });
    expect(desk.core.state.session?.db.pluck('SELECT count(*) FROM member')[0]).toBe(count);
  });
});
